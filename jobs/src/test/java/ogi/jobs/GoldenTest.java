package ogi.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The tables of {@code data/raw} are those of {@code data/expected}, byte by byte. */
@ExtendWith(SparkRoom.class)
class GoldenTest {
  private static final String SWITCH = "ogi.golden";
  private static final Path EXPECTED = Folders.top().resolve("data/expected");

  @Test
  void samplesGiveTheExpectedTables(Cli cli, @TempDir Path folder) throws IOException {
    Folders.workAtTheTop();
    Path run = folder.resolve("run");
    Cli.Result result = cli.run("run", "--in", "data/raw", "--out", run.toString());
    assertThat(result.code()).as(result.err()).isEqualTo(ExitCode.DONE);
    Map<String, String> tables = Folders.tables(run);
    if ("write".equals(System.getProperty(SWITCH))) {
      rewrite(tables);
    }
    Map<String, String> expected = Folders.tables(EXPECTED);
    assertThat(tables.keySet()).isEqualTo(expected.keySet());
    List<String> differences = new ArrayList<>();
    expected.forEach((table, text) -> differences.addAll(differences(table, text, tables)));
    assertThat(differences).isEmpty();
  }

  @Test
  void theRewriteSwitchIsOffUnderContinuousIntegration() {
    if ("true".equals(System.getenv("CI"))) {
      assertThat(System.getProperty(SWITCH)).isNull();
      assertThat(System.getProperty("ogi.docs")).isNull();
    }
  }

  private static void rewrite(Map<String, String> tables) throws IOException {
    for (Map.Entry<String, String> table : tables.entrySet()) {
      Path file = EXPECTED.resolve(table.getKey());
      Files.createDirectories(file.getParent());
      Files.writeString(file, table.getValue());
    }
  }

  /** Lines that differ, expected above found. */
  private static List<String> differences(
      String table, String expected, Map<String, String> tables) {
    List<String> wanted = List.of(expected.split("\r\n", -1));
    List<String> found = List.of(tables.get(table).split("\r\n", -1));
    List<String> differences = new ArrayList<>();
    for (int i = 0; i < Math.max(wanted.size(), found.size()); i++) {
      String left = i < wanted.size() ? wanted.get(i) : "(no line)";
      String right = i < found.size() ? found.get(i) : "(no line)";
      if (!left.equals(right)) {
        differences.add(table + " line " + (i + 1) + "\n  - " + left + "\n  + " + right);
      }
    }
    return differences;
  }
}
