package ogi.jobs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Every way to go wrong has its code and its lines, and none a stack trace. */
@ExtendWith(SparkRoom.class)
class ExitCodeTest {
  private static final String RAW = Folders.top().resolve("data/raw").toString();

  @Test
  void allFaultsOfTheOptionsAreToldAtOnce(Cli cli, @TempDir Path folder) throws IOException {
    Path sources = Files.writeString(folder.resolve("sources.csv"), "name\nx\n", UTF_8);
    Cli.Result result =
        cli.run(
            "run",
            "--in",
            folder + "/none",
            folder + "/neither",
            "--sources",
            sources.toString(),
            "--fail-under",
            "many",
            "--metrics",
            folder + "/no.json",
            "--roster",
            folder + "/no.csv",
            "--previous",
            "x");
    assertThat(result.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(result.err())
        .contains("none does not exist")
        .contains("neither does not exist")
        .contains("document among them")
        .contains("--fail-under must be a percentage")
        .contains("--metrics")
        .contains("--roster")
        .contains("--previous")
        .contains("'--out=RUN'")
        .doesNotContain("\tat ");
    assertThat(result.out()).isEmpty();
  }

  @Test
  void noCommandAndAnUnknownCommandAreWrongUse(Cli cli) {
    assertThat(cli.run().code()).isEqualTo(ExitCode.WRONG_USE);
    Cli.Result unknown = cli.run("publish", "--in", "x");
    assertThat(unknown.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(unknown.err()).contains("publish");
  }

  @Test
  void anEmptyFolderHoldsNothingUsable(Cli cli, @TempDir Path folder) throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Path run = folder.resolve("run");
    Cli.Result result = cli.run("run", "--in", empty.toString(), "--out", run.toString());
    assertThat(result.code()).isEqualTo(ExitCode.NOTHING_USABLE);
    assertThat(result.err()).contains("there is no document in").contains("empty");
    assertThat(run).doesNotExist();
  }

  @Test
  void aFolderWithoutReportsIsToldDocumentByDocument(Cli cli, @TempDir Path folder)
      throws IOException {
    Path in = Files.createDirectory(folder.resolve("in"));
    Files.writeString(in.resolve("letter.txt"), "今天天气很好。\n", UTF_8);
    Path run = folder.resolve("run");
    Cli.Result result = cli.run("run", "--in", in.toString(), "--out", run.toString());
    assertThat(result.code()).isEqualTo(ExitCode.NOTHING_USABLE);
    assertThat(result.out()).contains("1 documents = 0 read");
    assertThat(run.resolve("manifest.json")).exists();
    assertThat(Folders.tables(run).get("normalised/documents.csv")).contains("letter.txt");
  }

  @Test
  void aRunFolderIsWrittenOnce(Cli cli, @TempDir Path folder) throws IOException {
    String run = folder.resolve("run").toString();
    assertThat(cli.run("normalise", "--in", RAW, "--out", run).code()).isZero();
    byte[] manifest = Files.readAllBytes(folder.resolve("run/manifest.json"));
    Cli.Result again = cli.run("normalise", "--in", RAW, "--out", run);
    assertThat(again.code()).isEqualTo(ExitCode.CANNOT_WRITE);
    assertThat(again.err()).contains("exists").contains("written once");
    assertThat(cli.run("compare", "--in", run).code()).isZero();
    assertThat(cli.run("compare", "--in", run).code()).isEqualTo(ExitCode.CANNOT_WRITE);
    assertThat(Files.readAllBytes(folder.resolve("run/manifest.json"))).isEqualTo(manifest);
  }

  @Test
  void tooFewUsableDocumentsGiveTwo(Cli cli, @TempDir Path folder) throws IOException {
    Path broken = Files.write(folder.resolve("broken.txt"), new byte[] {0, 1, 2, (byte) 0xFF});
    String run = folder.resolve("run").toString();
    Cli.Result result =
        cli.run("run", "--in", RAW, broken.toString(), "--out", run, "--fail-under", "90%");
    assertThat(result.code()).isEqualTo(ExitCode.BELOW_THRESHOLD);
    assertThat(result.err()).contains("83.3 % of the documents are usable");
    assertThat(folder.resolve("run/manifest.json")).exists();
  }

  @Test
  void aRunThatDidNotFinishIsNotRead(Cli cli, @TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("run/normalised"));
    Cli.Result result = cli.run("compare", "--in", folder.resolve("run").toString());
    assertThat(result.code()).isEqualTo(ExitCode.NOTHING_USABLE);
    assertThat(result.err()).contains("no finished normalised");
  }
}
