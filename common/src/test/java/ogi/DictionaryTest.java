package ogi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import ogi.anomaly.Action;
import ogi.anomaly.Anomaly;
import ogi.anomaly.Fault;
import ogi.anomaly.Severity;
import ogi.compare.Place;
import ogi.compare.Reason;
import ogi.compare.Series;
import ogi.compare.chance.Band;
import ogi.compare.metric.Base;
import ogi.compare.metric.Metric;
import ogi.compare.metric.MetricRegistry;
import ogi.compare.metric.Polarity;
import ogi.compare.move.Move;
import ogi.document.Fate;
import ogi.filer.FilerNote;
import ogi.filer.Kind;
import ogi.filer.Level;
import ogi.filer.Scope;
import ogi.form.Block;
import ogi.form.Form;
import ogi.form.FormColumn;
import ogi.form.FormRow;
import ogi.form.Forms;
import ogi.form.Sum;
import ogi.report.NoteKind;
import ogi.report.State;
import ogi.table.compared.InequalityRow;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/dictionary.md} explains every identifier beside its Chinese term; its section on
 * metrics is written here when asked to, and otherwise compared.
 */
class DictionaryTest {
  private static final String BEGIN =
      "<!-- metrics: written by DictionaryTest; do not edit by hand -->\n";
  private static final String END = "<!-- end of metrics -->\n";

  private final Path file = root().resolve("docs/dictionary.md");
  private final List<String> lacking = new ArrayList<>();

  private static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(folder.resolve("data/reference"))) {
      folder = folder.getParent();
      if (folder == null) {
        throw new IllegalStateException("data/reference is not above the working folder");
      }
    }
    return folder;
  }

  @Test
  void everyRowAndColumnOfTheFormsIsExplained() throws IOException {
    List<String> lines = tableLines();
    for (Form form : Forms.all()) {
      for (Block block : form.blocks()) {
        demand(lines, "block `" + block.id() + "`", "");
        for (FormRow row : block.rows()) {
          demand(lines, "row `" + row.id() + "`", row.label());
        }
        for (FormColumn column : block.columns()) {
          demand(lines, "column `" + column.id() + "`", column.label());
        }
      }
    }
    assertThat(lacking).as("rows and columns without a line in docs/dictionary.md").isEmpty();
  }

  @Test
  void everyKeyOfTheTablesIsExplained() throws IOException {
    List<String> lines = tableLines();
    all(lines, Level.values(), "level ", Level::key, Level::label);
    all(lines, Kind.values(), "kind ", Kind::key, Kind::label);
    all(lines, Scope.values(), "scope ", Scope::key, Scope::label);
    all(lines, State.values(), "", State::key, none -> "");
    all(lines, Fate.values(), "", Fate::key, none -> "");
    all(lines, Sum.Kind.values(), "", Sum.Kind::key, none -> "");
    all(lines, NoteKind.values(), "", NoteKind::key, NoteKind::label);
    all(lines, FilerNote.Kind.values(), "", FilerNote.Kind::key, FilerNote.Kind::label);
    all(lines, Reason.values(), "", Reason::key, Reason::zh);
    all(lines, Place.IntervalBasis.values(), "rank basis ", Place.IntervalBasis::key, none -> "");
    all(lines, Band.values(), "funnel band ", Band::key, none -> "");
    all(lines, Series.Break.values(), "break ", Series.Break::key, none -> "");
    all(lines, Move.Refusal.values(), "move ", Move.Refusal::key, none -> "");
    all(lines, Move.Role.values(), "role ", Move.Role::key, none -> "");
    all(lines, InequalityRow.Refusal.values(), "inequality ", r -> r.key(), none -> "");
    all(lines, Base.values(), "base ", Base::key, none -> "");
    all(lines, Polarity.values(), "polarity ", Polarity::key, none -> "");
    all(lines, Severity.values(), "severity ", Severity::key, Severity::label);
    all(lines, Fault.values(), "fault ", Fault::key, Fault::label);
    all(lines, Action.values(), "action ", Action::key, Action::label);
    all(lines, Anomaly.Impact.values(), "impact ", Anomaly.Impact::key, none -> "");
    all(lines, Anomaly.Status.values(), "status ", Anomaly.Status::key, none -> "");
    assertThat(lacking).as("keys without a line in docs/dictionary.md").isEmpty();
  }

  @Test
  void theMetricsAreThoseOfTheRegistry() throws IOException {
    String page = Files.readString(file);
    int from = page.indexOf(BEGIN) + BEGIN.length();
    int to = page.indexOf(END);
    String wanted = page.substring(0, from) + metrics() + page.substring(to);
    if ("write".equals(System.getProperty("ogi.docs"))) {
      Files.writeString(file, wanted);
    }
    assertThat(Files.readString(file))
        .as("docs/dictionary.md is out of date: run `make docs`")
        .isEqualTo(wanted);
  }

  private static String metrics() {
    List<Metric> metrics = MetricRegistry.standard().metrics();
    StringBuilder text = new StringBuilder();
    text.append("The ")
        .append(metrics.size())
        .append(" metrics of `data/reference/metrics.json`; [metrics.md](metrics.md) defines them.")
        .append("\n\n| term | identifier | unit | meaning |\n|---|---|---|---|\n");
    for (Metric metric : metrics) {
      text.append(
          String.join(
              " | ",
              "| " + metric.nameZh(),
              "`" + metric.id() + "`",
              metric.unit().label(),
              metric.nameEn() + " |\n"));
    }
    return text.toString();
  }

  private List<String> tableLines() throws IOException {
    return Files.readAllLines(file).stream().filter(line -> line.startsWith("|")).toList();
  }

  private <T> void all(
      List<String> lines,
      T[] values,
      String what,
      Function<T, String> key,
      Function<T, String> label) {
    for (T value : values) {
      demand(lines, what + "`" + key.apply(value) + "`", label.apply(value));
    }
  }

  private void demand(List<String> lines, String identifier, String label) {
    if (lines.stream().noneMatch(line -> line.contains(identifier) && line.contains(label))) {
      lacking.add(identifier + " " + label);
    }
  }
}
