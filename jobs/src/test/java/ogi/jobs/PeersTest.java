package ogi.jobs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import ogi.anomaly.AnomalyKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Reports among their peers and inside their areas: the same on the driver and on executors. */
@ExtendWith(SparkRoom.class)
class PeersTest {
  @TempDir private Path folder;

  @Test
  void fewAndManyReportsShowTheSame(Cli cli) throws IOException {
    String input = folder.resolve("in").toString();
    Cli.Result made = cli.run("simulate", "--reports", "60", "--seed", "7", "--out", input);
    assertThat(made.code()).as(made.err()).isZero();
    String few = folder.resolve("few").toString();
    String many = folder.resolve("many").toString();
    assertThat(cli.run("run", "--in", input, "--out", few).code()).isZero();
    assertThat(cli.runWithoutShortCuts("run", "--in", input, "--out", many).code()).isZero();
    for (String table :
        List.of("anomalies/anomalies", "anomalies/rule_summary", "compared/totals")) {
      assertThat(lines(many, table)).as(table).isEqualTo(lines(few, table));
    }
    long reports = lines(few, "normalised/reports").size() - 1;
    for (AnomalyKind kind : AnomalyKind.values()) {
      long told = verdicts(lines(few, "anomalies/rule_summary"), kind.code());
      if (kind == AnomalyKind.NOT_FILED) {
        assertThat(told).as("bodies that are absent count as well").isGreaterThanOrEqualTo(reports);
      } else {
        assertThat(told)
            .as("every report has one of the four outcomes of " + kind.code())
            .isEqualTo(reports);
      }
    }
  }

  /** Holds, broken, undecided and not applicable, which end the line. */
  private static long verdicts(List<String> rules, String code) {
    long sum = 0;
    for (String line : rules) {
      if (line.startsWith(code + ",")) {
        String[] cells = line.split(",", -1);
        for (int i = cells.length - 4; i < cells.length; i++) {
          sum += Long.parseLong(cells[i]);
        }
      }
    }
    return sum;
  }

  private static List<String> lines(String run, String table) throws IOException {
    return Files.readAllLines(Path.of(run, table + ".csv"), UTF_8);
  }
}
