package ogi.jobs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import ogi.jobs.store.RunFolder;
import ogi.jobs.store.Store;
import ogi.table.Tables;
import ogi.table.normalised.DocumentRow;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Every document of a folder full of strange things has exactly one outcome. */
@ExtendWith(SparkRoom.class)
class ConservationTest {
  @TempDir private Path folder;
  private Path in;

  @BeforeEach
  void strangeThings() throws IOException {
    in = Files.createDirectory(folder.resolve("in"));
    Path seed = Folders.top().resolve("data/raw/004_80c982b5b676575e.txt");
    String report = Files.readString(seed, UTF_8);
    Files.copy(seed, in.resolve("b-report.txt"));
    Files.copy(seed, Files.createDirectory(in.resolve("copies")).resolve("same.txt"));
    Files.writeString(in.resolve("c-edited.txt"), report.replace("239463", "239464"), UTF_8);
    Files.writeString(in.resolve("empty.txt"), "", UTF_8);
    Files.writeString(in.resolve("empty-too.txt"), "", UTF_8);
    Files.write(in.resolve("binary.dat"), new byte[] {0, 1, 2, 3, (byte) 0xFE, (byte) 0xFF, 0});
    Files.writeString(in.resolve("gibberish.txt"), "x1 y2 z3 ".repeat(500), UTF_8);
    Files.writeString(in.resolve("archive.zip"), "PK\u0003\u0004 and more", UTF_8);
    Files.writeString(in.resolve("paper.pdf"), "%PDF-1.7\n", UTF_8);
    Files.writeString(in.resolve(".hidden"), "not looked at", UTF_8);
    Files.createSymbolicLink(in.resolve("link.txt"), in.resolve("b-report.txt"));
    Files.createSymbolicLink(in.resolve("loop"), in);
  }

  @Test
  void everyDocumentHasOneOutcome(Cli cli) {
    Path run = folder.resolve("run");
    Cli.Result result = cli.run("run", "--in", in.toString(), "--out", run.toString());
    assertThat(result.code()).as(result.err()).isZero();
    Map<String, DocumentRow> documents = documents(run);
    assertThat(documents).hasSize(10);
    assertThat(outcomes(documents))
        .containsEntry("b-report.txt", "read")
        .containsEntry("c-edited.txt", "superseded")
        .containsEntry("copies/same.txt", "duplicate")
        .containsEntry("link.txt", "duplicate")
        .containsEntry("empty-too.txt", "unreadable")
        .containsEntry("empty.txt", "duplicate")
        .containsEntry("binary.dat", "unreadable")
        .containsEntry("archive.zip", "unreadable")
        .containsEntry("paper.pdf", "unreadable");
    assertThat(documents.get("paper.pdf").reason()).isEqualTo("truncated or damaged");
    assertThat(documents.get("c-edited.txt").reportId())
        .isEqualTo(documents.get("b-report.txt").reportId());
    assertThat(result.out()).contains("10 documents = 1 read + 3 duplicate + 1 superseded");
  }

  @Test
  void everyDocumentHasTheSameOutcomeThroughSpark(Cli cli) {
    Path few = folder.resolve("few");
    Path many = folder.resolve("many");
    cli.run("normalise", "--in", in.toString(), "--out", few.toString());
    cli.runWithoutShortCuts("normalise", "--in", in.toString(), "--out", many.toString());
    assertThat(Folders.tables(many)).isEqualTo(Folders.tables(few));
  }

  /** The copy met last wins over the one with the first address. */
  @Test
  void theDateOfCollectionDecidesBetweenVersions(Cli cli) throws IOException {
    Path sources =
        Files.writeString(
            folder.resolve("sources.csv"),
            "document,retrieved\nc-edited.txt,2022-03-01\nb-report.txt,2022-02-01\n",
            UTF_8);
    Path run = folder.resolve("run");
    Cli.Result result =
        cli.run(
            "run", "--in", in.toString(), "--out", run.toString(), "--sources", sources.toString());
    assertThat(result.code()).as(result.err()).isZero();
    assertThat(outcomes(documents(run)))
        .containsEntry("b-report.txt", "superseded")
        .containsEntry("c-edited.txt", "read");
  }

  private Map<String, DocumentRow> documents(Path run) {
    Store store = new Store(new RunFolder(run.toString(), new Configuration()), () -> null);
    return store.read(Tables.DOCUMENTS, true).toList().stream()
        .collect(Collectors.toMap(d -> d.uri().substring(in.toString().length() + 1), d -> d));
  }

  private static Map<String, String> outcomes(Map<String, DocumentRow> documents) {
    return documents.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().outcome()));
  }
}
