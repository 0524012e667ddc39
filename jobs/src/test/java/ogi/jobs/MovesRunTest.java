package ogi.jobs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ogi.jobs.input.CsvRecords;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two districts over some years: what moved, what was corrected, what trends, among which peers.
 */
@ExtendWith(SparkRoom.class)
class MovesRunTest {
  @TempDir private Path folder;
  private Path in;
  private String report;

  @BeforeEach
  void districts() throws IOException {
    in = Files.createDirectory(folder.resolve("in"));
    Path raw = Folders.top().resolve("data/raw/004_80c982b5b676575e.txt");
    report = Files.readString(raw, UTF_8);
    write("a-2021.txt", 2021, "大足区", "239463");
    write("b-2021-as-published-first.txt", 2021, "大足区", "239464");
    write("c-2021.txt", 2021, "璧山区", "1000");
    write("d-2022.txt", 2022, "大足区", "240000");
    write("e-2022.txt", 2022, "永川区", "100");
    write("f-2023.txt", 2023, "大足区", "241000");
    write("g-2024.txt", 2024, "大足区", "242000");
    write("h-2025.txt", 2025, "大足区", "243000");
  }

  private void write(String name, int year, String district, String licences) throws IOException {
    String text = report.replace("2021年", year + "年").replace("大足区", district);
    Files.writeString(in.resolve(name), text.replace("239463", licences), UTF_8);
  }

  @Test
  void partsOfAChangeAddUpAndNameWhoMovedIt(Cli cli) throws IOException {
    String run = run(cli, "run");
    Map<String, String> move = only(run, "moves", "2022", "500000", "licensing");
    assertThat(move)
        .containsEntry("last_year", "240463")
        .containsEntry("this_year", "240100")
        .containsEntry("change", "-363")
        .containsEntry("within", "537")
        .containsEntry("mix", "")
        .containsEntry("new_bodies", "100")
        .containsEntry("absent_bodies", "-1000")
        .containsEntry("not_comparable", "0")
        .containsEntry("corrected", "-1")
        .containsEntry("last_year_published", "240464")
        .containsEntry("change_published", "-364")
        .containsEntry("reports_corrected", "1")
        .containsEntry("contributors", "500120-government|500111-government|500118-government")
        .containsEntry("contributions", "absent -1000|panel 537|new 100");
    assertThat(only(run, "moves", "2022", "500000", "disclosure_rate"))
        .as("noughts that the superseded version does not print are those of the report in use")
        .containsEntry("change", "0")
        .containsEntry("corrected", "0")
        .containsEntry("filers_panel", "1");
    assertThat(only(run, "trends", "500111-government", "licensing", "rising"))
        .containsEntry("score", "10")
        .containsEntry("points", "5")
        .containsEntry("slope", "1000")
        .containsEntry("q_value", "0.0166666667");
    assertThat(only(run, "inequality", "2022", "disputes_per_100", "county"))
        .containsEntry("reason", "too_few_bodies")
        .containsEntry("bodies", "2");
    assertThat(only(run, "inequality", "2022", "requests_per_100k", "county"))
        .containsEntry("reason", "no_residents");
  }

  @Test
  void ownMetricsExtendTheStandardOnes(Cli cli) throws IOException {
    String run = folder.resolve("steps").toString();
    assertThat(cli.run("normalise", "--in", in.toString(), "--out", run).code()).isZero();
    Path own = folder.resolve("own.json");
    Files.writeString(own, "{\"extends\": \"standard\",\n \"without\": [\"licences\"]}");
    Cli.Result wrong = cli.run("compare", "--in", run, "--metrics", own.toString());
    assertThat(wrong.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(wrong.err()).contains("Line 2, /without/0: there is no standard metric licences.");
    Files.writeString(
        own,
        "{\"extends\": \"standard\", \"without\": [\"penalties\"], \"metrics\":"
            + " [{\"id\": \"licensing\", \"name_zh\": \"许可\"}]}");
    assertThat(cli.run("compare", "--in", run, "--metrics", own.toString()).code()).isZero();
    assertThat(only(run, "moves", "2022", "500000", "licensing"))
        .as("documents are read from the run: the correction is known")
        .containsEntry("corrected", "-1")
        .containsEntry("metric_name", "许可");
    assertThat(Files.readString(Path.of(run, "compared", "totals.csv"), UTF_8))
        .doesNotContain(",penalties,");
  }

  @Test
  void fewAndManyReportsShowTheSame(Cli cli) throws IOException {
    String few = run(cli, "few");
    String many = folder.resolve("many").toString();
    assertThat(cli.runWithoutShortCuts("run", "--in", in.toString(), "--out", many).code())
        .isZero();
    for (String table : List.of("moves", "trends", "inequality", "series")) {
      Path file = Path.of("compared", table + ".csv");
      assertThat(Files.readString(Path.of(many).resolve(file), UTF_8))
          .as(table)
          .isEqualTo(Files.readString(Path.of(few).resolve(file), UTF_8));
    }
  }

  @Test
  void peersAreThoseThatTheUserAsksFor(Cli cli) throws IOException {
    String caseload = run(cli, "caseload", "--peers", "caseload");
    assertThat(only(caseload, "ranks", "2022", "disclosure_rate", "500111-government"))
        .containsEntry("peer_group", "100-299");
    assertThat(Files.readString(Path.of(caseload, "manifest.json"))).contains("\"caseload\"");
    Path list =
        Files.writeString(folder.resolve("peers.csv"), "filer_id,group\n500111-government,甲\n");
    String own = run(cli, "own", "--peers", list.toString());
    assertThat(only(own, "ranks", "2022", "disclosure_rate", "500111-government"))
        .containsEntry("peer_group", "甲")
        .containsEntry("reason", "too_few_peers");
    assertThat(only(own, "ranks", "2022", "disclosure_rate", "500118-government"))
        .containsEntry("peer_group", "")
        .containsEntry("reason", "no_peer_group");
    Cli.Result wrong =
        cli.run("run", "--in", in.toString(), "--out", folder + "/x", "--peers", "neighbours");
    assertThat(wrong.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(wrong.err()).contains("--peers neighbours cannot be read");
  }

  private String run(Cli cli, String name, String... options) {
    String out = folder.resolve(name).toString();
    List<String> arguments = new ArrayList<>(List.of("run", "--in", in.toString()));
    arguments.addAll(List.of("--out", out));
    arguments.addAll(List.of(options));
    Cli.Result result = cli.run(arguments.toArray(new String[0]));
    assertThat(result.code()).as(result.err()).isZero();
    return out;
  }

  /** The only row that holds all these cells, by column. */
  private static Map<String, String> only(String run, String table, String... cells)
      throws IOException {
    String text = Files.readString(Path.of(run, "compared", table + ".csv"), UTF_8);
    List<List<String>> records = CsvRecords.parse(text);
    List<List<String>> found =
        records.stream().filter(each -> each.containsAll(List.of(cells))).toList();
    assertThat(found).as(table + " " + List.of(cells)).hasSize(1);
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < records.get(0).size(); i++) {
      row.put(records.get(0).get(i), found.get(0).get(i));
    }
    return row;
  }
}
