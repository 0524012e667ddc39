package ogi.jobs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import ogi.jobs.store.RunFolder;
import ogi.jobs.store.Store;
import ogi.table.Tables;
import ogi.table.anomalies.AnomalyRow;
import ogi.table.normalised.ReportRow;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A government's report beside its office's: what it covers, who is absent, what is a copy. */
@ExtendWith(SparkRoom.class)
class ScopeByFiguresTest {
  @TempDir private Path folder;
  private Path in;

  @BeforeEach
  void reports() throws IOException {
    in = Files.createDirectory(folder.resolve("in"));
    Path raw = Folders.top().resolve("data/raw");
    String text = Files.readString(raw.resolve("002_d747f82e42b9411a.txt"), UTF_8);
    assertThat(text).contains("栖霞区人民政府办公室");
    write("office.txt", text);
    write("government.txt", government(text));
    write("office-again.txt", text);
  }

  /** The same figures under the government's name, without a word on what they cover. */
  private static String government(String text) {
    StringBuilder out = new StringBuilder();
    boolean tables = false;
    out.append("南京市栖霞区2021年政府信息公开工作年度报告\n一、总体情况\n");
    for (String line : text.split("\n", -1)) {
      tables |= line.startsWith("二、");
      if (tables && !line.startsWith("五、") && !line.startsWith("六、")) {
        out.append(line).append('\n');
      }
      if (line.startsWith("五、")) {
        break;
      }
    }
    return out.append("五、存在的主要问题及改进情况\n无。\n六、其他需要报告的事项\n无。\n").toString();
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(in.resolve(name), text, UTF_8);
  }

  @Test
  void aGovernmentThatPrintsItsOfficesFiguresSpeaksForItself(Cli cli) {
    Path run = folder.resolve("run");
    assertThat(cli.run("run", "--in", in.toString(), "--out", run.toString()).code()).isZero();
    ReportRow government =
        store(run).read(Tables.REPORTS, true).toList().stream()
            .filter(row -> "government".equals(row.kind()))
            .findFirst()
            .orElseThrow();
    assertThat(government.scope()).isEqualTo("own");
    assertThat(government.scopeWhy()).isEqualTo("= 办公室");
    assertThat(government.scopeConfidence()).isEqualTo("medium");
    List<AnomalyRow> anomalies = store(run).read(Tables.ANOMALY_LIST, true).toList();
    assertThat(anomalies)
        .filteredOn(row -> row.filerId() != null && row.filerId().equals(government.filerId()))
        .extracting(AnomalyRow::code)
        .doesNotContain("C09");
    assertThat(anomalies).filteredOn(row -> row.code().equals("C02")).hasSize(1);
    // One report of a province's counties is far from half of them.
    assertThat(anomalies).extracting(AnomalyRow::code).doesNotContain("C11");
  }

  @Test
  void manyReportsGiveTheScopesOfFew(Cli cli) {
    Path few = folder.resolve("few");
    Path many = folder.resolve("many");
    cli.run("run", "--in", in.toString(), "--out", few.toString());
    assertThat(
            cli.runWithoutShortCuts("run", "--in", in.toString(), "--out", many.toString()).code())
        .isZero();
    Map<String, String> expected = new TreeMap<>(Folders.tables(few));
    assertThat(Folders.tables(many)).isEqualTo(expected);
  }

  @Test
  void theAbsentOfAnOfficesOwnRosterAreAskedFor(Cli cli) throws IOException {
    Path run = folder.resolve("run");
    Path roster = folder.resolve("roster.csv");
    Files.writeString(roster, "filer\n" + "南京市栖霞区人民政府办公室\n南京市玄武区人民政府办公室\n", UTF_8);
    Cli.Result result =
        cli.run(
            "run", "--in", in.toString(), "--out", run.toString(), "--roster", roster.toString());
    assertThat(result.code()).as(result.err()).isZero();
    assertThat(store(run).read(Tables.ANOMALY_LIST, true).toList())
        .filteredOn(row -> row.code().equals("C11"))
        .extracting(AnomalyRow::filerId)
        .containsExactly("320102-office");
  }

  private static Store store(Path run) {
    return new Store(new RunFolder(run.toString(), new Configuration()), () -> null);
  }
}
