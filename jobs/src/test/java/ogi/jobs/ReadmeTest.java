package ogi.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ogi.anomaly.AnomalyKind;
import ogi.form.Form;
import ogi.form.Forms;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** What the front page shows and promises is what the program has: files are read, nothing runs. */
class ReadmeTest {
  private static final Path TOP = Folders.top();
  private static final Pattern SHOWN =
      Pattern.compile("<!-- (data/expected/\\S+\\.csv): ([^>]+) -->\n((?:\\|.*\n)+)");
  private static final Pattern COMMAND =
      Pattern.compile(
          "(?:^\\./ogi|^spark-submit .*ogi-jobs\\.jar|`(?:\\./)?ogi) ([a-z]+)([^`\n]*)");
  private static final Pattern OPTION = Pattern.compile("--[a-z-]+");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)\\)");

  private final String readme = text("README.md");

  private static String text(String file) {
    try {
      return Files.readString(TOP.resolve(file));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void everyRowShownIsARowOfTheExpectedTables() {
    int tables = 0;
    for (Matcher shown = SHOWN.matcher(readme); shown.find(); tables++) {
      List<String> columns = List.of(shown.group(2).split(", "));
      List<List<String>> expected = project(Csv.parse(text(shown.group(1))), columns);
      List<List<String>> rows = shown.group(3).lines().skip(2).map(ReadmeTest::cells).toList();
      assertThat(rows).as("README, table of %s", shown.group(1)).isNotEmpty();
      assertThat(expected).as("%s", shown.group(1)).containsAll(rows);
    }
    assertThat(tables).isEqualTo(3);
  }

  @Test
  void theNumbersInTheTextAreRight() {
    int findings = Csv.parse(text("data/expected/anomalies/anomalies.csv")).size() - 1;
    assertThat(readme).contains("Four of the " + findings + " findings");
    assertThat(readme).contains("All " + AnomalyKind.values().length + " kinds of findings");
    for (Form form : Forms.all()) {
      assertThat(readme)
          .contains("（" + form.cells().size() + "个数据、" + form.sums().size() + "条勾稽关系）");
    }
    assertThat(Rows.FEW).isEqualTo(2_000);
    assertThat(readme).contains("Up to 2 000 documents");
  }

  @Test
  void everyCommandHasTheOptionsThatAreShown() {
    Map<String, CommandLine> commands =
        new Main(new Workplace(System.out, System.err, () -> (SparkSession) null))
            .commandLine()
            .getSubcommands();
    List<String> seen = new ArrayList<>();
    for (String line : readme.lines().toList()) {
      for (Matcher command = COMMAND.matcher(line); command.find(); ) {
        seen.add(command.group(1));
        assertThat(commands).as(line).containsKey(command.group(1));
        String help = commands.get(command.group(1)).getUsageMessage(CommandLine.Help.Ansi.OFF);
        for (Matcher option = OPTION.matcher(command.group(2)); option.find(); ) {
          assertThat(help).as(line).contains(option.group());
        }
      }
    }
    assertThat(seen).containsAll(commands.keySet());
  }

  @Test
  void theTestCommandIsThatOfContinuousIntegration() {
    assertThat(readme).contains("\nmvn verify\n");
    assertThat(text(".ci/run")).contains("\nstage mvn verify\n");
  }

  @Test
  void everyTargetOfMakeThatIsNamedExists() {
    for (Matcher make = Pattern.compile("`make ([a-z-]+)`").matcher(readme); make.find(); ) {
      assertThat(text("Makefile")).contains("\n" + make.group(1) + ":");
    }
  }

  @Test
  void theExitCodesAreThoseOfTheProgram() throws IllegalAccessException {
    for (Field code : ExitCode.class.getFields()) {
      assertThat(readme).as(code.getName()).contains("\n| " + code.getInt(null) + " | ");
    }
  }

  @Test
  void everyLinkLeadsToAFile() throws IOException {
    List<Path> pages = new ArrayList<>();
    for (String page : List.of("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "data/README.md")) {
      pages.add(TOP.resolve(page));
    }
    try (Stream<Path> docs = Files.walk(TOP.resolve("docs"))) {
      docs.filter(page -> page.toString().endsWith(".md")).forEach(pages::add);
    }
    List<String> dead = new ArrayList<>();
    for (Path page : pages) {
      for (Matcher link = LINK.matcher(Files.readString(page)); link.find(); ) {
        boolean outside = link.group(1).contains("://");
        if (!outside && !Files.exists(page.resolveSibling(link.group(1)))) {
          dead.add(TOP.relativize(page) + " → " + link.group(1));
        }
      }
    }
    assertThat(dead).isEmpty();
  }

  @Test
  void theFrontPageIsShort() {
    assertThat(readme.lines().count()).isLessThanOrEqualTo(180);
  }

  private static List<String> cells(String row) {
    String inner = row.strip().replaceAll("^\\||\\|$", "");
    return Arrays.stream(inner.split("\\|", -1)).map(String::strip).toList();
  }

  private static List<List<String>> project(List<List<String>> table, List<String> columns) {
    List<Integer> places = columns.stream().map(table.get(0)::indexOf).toList();
    assertThat(places).as("columns %s", columns).doesNotContain(-1);
    return table.stream().map(row -> places.stream().map(row::get).toList()).toList();
  }

  /** The fields of RFC 4180 text, quoted or not. */
  private static final class Csv {
    private static final Pattern FIELD =
        Pattern.compile("(?:\"((?:[^\"]|\"\")*)\"|([^,\r\n]*))(,|\r\n)");

    static List<List<String>> parse(String text) {
      List<List<String>> rows = new ArrayList<>();
      List<String> row = new ArrayList<>();
      Matcher field = FIELD.matcher(text.replaceFirst("^\uFEFF", ""));
      while (field.find()) {
        String quoted = field.group(1);
        row.add(quoted == null ? field.group(2) : quoted.replace("\"\"", "\""));
        if (!field.group(3).equals(",")) {
          rows.add(row);
          row = new ArrayList<>();
        }
      }
      return rows;
    }
  }
}
