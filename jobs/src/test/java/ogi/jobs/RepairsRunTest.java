package ogi.jobs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import ogi.jobs.store.RunFolder;
import ogi.jobs.store.Store;
import ogi.table.Tables;
import ogi.table.anomalies.AnomalyRow;
import ogi.table.anomalies.RepairRow;
import ogi.table.normalised.ReportRow;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What the repairs of a report owe to the filer's other years, and to its later copies. */
@ExtendWith(SparkRoom.class)
class RepairsRunTest {
  private static final String NEW = "一、本年新收政府信息公开申请数量";
  private static final String CARRIED_IN = "二、上年结转政府信息公开申请数量";
  private static final String CARRIED_OUT = "四、结转下年度继续办理";

  @TempDir private Path folder;
  private Path in;
  private String sample;

  @BeforeEach
  void input() throws IOException {
    in = Files.createDirectory(folder.resolve("in"));
    try (Stream<Path> files = Files.list(Folders.top().resolve("data/raw"))) {
      Path second =
          files.filter(f -> f.getFileName().toString().startsWith("002_")).findFirst().get();
      sample = Files.readString(second, UTF_8);
    }
  }

  /** The rows of section 三 with other figures of natural persons, companies and in total. */
  private static String with(String text, Map<String, long[]> rows) {
    String[] lines = text.split("\n", -1);
    for (int at = 0; at < lines.length; at++) {
      long[] row = rows.get(lines[at].strip());
      if (row != null) {
        lines[at + 1] = "\t" + row[0];
        lines[at + 2] = "\t" + row[1];
        lines[at + 7] = "\t" + row[2];
      }
    }
    return String.join("\n", lines);
  }

  /** Three requests of natural persons were handed on; the year after prints 13 taken over. */
  private void twoYears() throws IOException {
    write(
        "2022.txt",
        with(sample, Map.of(CARRIED_IN, new long[] {13, 0, 13})).replace("2021", "2022"));
    write(
        "2021.txt",
        with(
            sample,
            Map.of(
                NEW, new long[] {35, 0, 35},
                CARRIED_IN, new long[] {3, 0, 3},
                CARRIED_OUT, new long[] {3, 0, 3})));
  }

  @Test
  void alonePlausibilityDecides(Cli cli) throws IOException {
    twoYears();
    Files.delete(in.resolve("2021.txt"));
    List<RepairRow> repairs = repairs(run(cli, "alone"));
    assertThat(repairs).hasSize(3);
    assertThat(repairs.get(0).operation()).isEqualTo("carried_into_total");
    assertThat(repairs.get(0).cells())
        .containsExactly("requests.new.natural_person", "requests.new.total");
  }

  @Test
  void whatTheYearBeforeHandedOnDecidesBetweenEquals(Cli cli) throws IOException {
    twoYears();
    Path few = run(cli, "few");
    List<RepairRow> repairs = repairs(few);
    assertThat(repairs).hasSize(3).noneMatch(RepairRow::unique);
    assertThat(repairs.get(0).cells())
        .containsExactly("requests.carried_in.natural_person", "requests.carried_in.total");
    assertThat(repairs.get(0).proposed()).containsExactly("3", "3");
    Cli.Result card = cli.run("explain", few.toString(), "2022.txt");
    assertThat(card.out()).contains("方案 1／3").contains("方案 3／3");
    assertThat(card.out().substring(card.out().indexOf("方案 1／3"), card.out().indexOf("方案 2／3")))
        .contains(CARRIED_IN)
        .contains("13 → 3");
    Path many = folder.resolve("many");
    assertThat(
            cli.runWithoutShortCuts("run", "--in", in.toString(), "--out", many.toString()).code())
        .isZero();
    assertThat(Folders.tables(many).get("anomalies/repairs.csv"))
        .isEqualTo(Folders.tables(few).get("anomalies/repairs.csv"));
  }

  @Test
  void aCorrectedLaterCopyPrintsWhatWasProposed(Cli cli) throws IOException {
    write("first.txt", with(sample, Map.of(NEW, new long[] {32, 7, 34})));
    List<RepairRow> proposed = repairs(run(cli, "before"));
    assertThat(proposed).hasSize(1).allMatch(RepairRow::unique);
    assertThat(proposed.get(0).cells()).containsExactly("requests.new.company");
    assertThat(proposed.get(0).proposed()).containsExactly("2");

    write("second.txt", sample);
    Path sources =
        Files.writeString(
            folder.resolve("sources.csv"),
            "document,retrieved\nfirst.txt,2022-02-01\nsecond.txt,2022-05-01\n",
            UTF_8);
    Path after = run(cli, "after", "--sources", sources.toString());
    assertThat(repairs(after)).isEmpty();
    assertThat(read(after).read(Tables.REPORTS, true).toList())
        .singleElement()
        .satisfies(
            report -> {
              assertThat(report.uri()).endsWith("second.txt");
              assertThat(report.status()).isEqualTo(ReportRow.CONSISTENT);
            });
    AnomalyRow conflict =
        read(after).read(Tables.ANOMALY_LIST, true).toList().stream()
            .filter(row -> row.code().equals("C03"))
            .findFirst()
            .orElseThrow();
    assertThat(conflict.cells()).isEqualTo(proposed.get(0).cells());
    assertThat(conflict.found()).as("in use, as proposed").isEqualTo("2");
    assertThat(conflict.expected()).as("superseded, as printed").isEqualTo("7");
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(in.resolve(name), text, UTF_8);
  }

  private Path run(Cli cli, String name, String... more) {
    Path out = folder.resolve(name);
    List<String> words =
        Stream.concat(
                Stream.of("run", "--in", in.toString(), "--out", out.toString()), Stream.of(more))
            .toList();
    Cli.Result result = cli.run(words.toArray(String[]::new));
    assertThat(result.code()).as(result.err()).isZero();
    return out;
  }

  private static List<RepairRow> repairs(Path run) {
    return read(run).read(Tables.REPAIRS, true).toList().stream()
        .filter(row -> row.part().equals("requests"))
        .sorted((one, other) -> Integer.compare(one.explanation(), other.explanation()))
        .toList();
  }

  private static Store read(Path run) {
    return new Store(new RunFolder(run.toString(), new Configuration()), () -> null);
  }
}
