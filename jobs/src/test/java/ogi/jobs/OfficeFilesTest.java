package ogi.jobs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** An office's own files: who must file, and what it has settled by hand. */
@ExtendWith(SparkRoom.class)
class OfficeFilesTest {
  private static final String RAW = Folders.top().resolve("data/raw").toString();

  @TempDir private Path folder;

  @Test
  void whatAnOfficeSettlesIsUsedAndMarkedInEveryTable(Cli cli) throws IOException {
    Path overrides =
        Files.writeString(
            folder.resolve("overrides.csv"),
            "target,field,value,note\n"
                + "000_caee4b18b6c14323.txt,scope,area,电话核实\n"
                + "nowhere.txt,year,2020,\n"
                + "A99-0,status,confirmed,\n",
            UTF_8);
    String run = folder.resolve("run").toString();
    Cli.Result result =
        cli.run("run", "--in", RAW, "--out", run, "--overrides", overrides.toString());
    assertThat(result.code()).as(result.err()).isZero();
    assertThat(result.err())
        .contains("record 3: no report in use is called nowhere.txt")
        .contains("record 4: no finding is called A99-0");
    assertThat(lines(run, "normalised/reports", "420203"))
        .singleElement()
        .asString()
        .contains("area")
        .endsWith("scope");
    for (String table : List.of("compared/ranks", "compared/series", "anomalies/anomalies")) {
      assertThat(lines(run, table, "420203-"))
          .isNotEmpty()
          .allMatch(line -> line.endsWith("scope"));
    }
    assertThat(lines(run, "compared/totals", "420000")).allMatch(line -> line.endsWith(",1"));
    assertThat(lines(run, "normalised/notes", "overridden"))
        .singleElement()
        .asString()
        .contains("scope settled as area, found: unknown (电话核实)");
    assertThat(Files.readString(Path.of(run, "manifest.json")))
        .contains("\"without_target\" : [ \"nowhere.txt\", \"A99-0\" ]");
  }

  @Test
  void aDecisionAboutAFindingSurvivesANewRun(Cli cli) throws IOException {
    String first = folder.resolve("first").toString();
    assertThat(cli.run("run", "--in", RAW, "--out", first).code()).isZero();
    String id = lines(first, "anomalies/anomalies", "A01").get(0).replaceFirst(",.*", "");
    Path overrides =
        Files.writeString(
            folder.resolve("o.csv"), "target,field,value,note\n" + id + ",status,dismissed,已说明\n");
    String second = folder.resolve("second").toString();
    Cli.Result result =
        cli.runWithoutShortCuts(
            "run", "--in", RAW, "--out", second, "--overrides", overrides.toString());
    assertThat(result.code()).as(result.err()).isZero();
    assertThat(lines(second, "anomalies/anomalies", id))
        .singleElement()
        .asString()
        .contains(",dismissed,已说明,");
    assertThat(lines(second, "anomalies/anomalies", ",dismissed,")).hasSize(1);
  }

  @Test
  void aRosterSaysWhoIsAbsent(Cli cli) throws IOException {
    Path roster =
        Files.writeString(
            folder.resolve("roster.csv"), "filer\n重庆市大足区人民政府\n重庆市渝中区人民政府\n重庆市渝北区财政局\n", UTF_8);
    String run = folder.resolve("run").toString();
    Cli.Result result = cli.run("run", "--in", RAW, "--out", run, "--roster", roster.toString());
    assertThat(result.code()).as(result.err()).isZero();
    assertThat(lines(run, "compared/absent", ","))
        .extracting(line -> line.split(",", -1)[5])
        .containsExactly("500112-department-财政局", "500103-government");
    assertThat(lines(run, "compared/coverage", "500000"))
        .extracting(line -> line.split(",", -1)[5] + " " + line.split(",", -1)[6])
        .containsExactlyInAnyOrder("2 1", "1 0");
  }

  /** The lines of a table, without its heading, in which a text stands. */
  private static List<String> lines(String run, String table, String text) throws IOException {
    return Files.readAllLines(Path.of(run, table + ".csv"), UTF_8).stream()
        .skip(1)
        .filter(line -> line.contains(text))
        .toList();
  }
}
