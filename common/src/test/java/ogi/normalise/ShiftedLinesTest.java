package ogi.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ogi.form.Forms;
import ogi.report.NoteKind;
import ogi.report.Report;
import org.junit.jupiter.api.Test;

/** Figures that may stand a line away from their labels are marked. */
class ShiftedLinesTest {
  private static String report(Map<String, String> figures) {
    Map<String, String> all = new HashMap<>(Damaged.busy());
    all.putAll(figures);
    return Layout.PIPE_FRAMED.write(Damaged.filled(Forms.f2021(), all));
  }

  private static String replaced(String text, String from, String to) {
    assertThat(text).contains(from);
    return text.replace(from, to);
  }

  private static List<String> marked(Report report) {
    return report.notes().stream()
        .filter(note -> note.kind() == NoteKind.LAYOUT_NOT_VERIFIABLE)
        .flatMap(note -> note.cells().stream())
        .toList();
  }

  @Test
  void aFigureAboveTheRowsOfItsTableMakesAllOfSectionTwoDoubtful() {
    String text =
        report(
            Map.of("disclosure.penalties.decisions", "12", "disclosure.coercion.decisions", "7"));
    text = replaced(text, "| 行政处罚 | 12 | \n| 行政强制 | 7 | \n", "| 12 |\n| 行政处罚 | 7 |\n| 行政强制 | |\n");
    Report report = Damaged.read(text);
    assertThat(marked(report))
        .contains("disclosure.penalties.decisions", "disclosure.licensing.decisions");
    assertThat(marked(report)).noneMatch(id -> id.startsWith("requests."));
  }

  @Test
  void aBrokenRowBesideRowsWithoutLabelsIsMarkedWithThem() {
    String text =
        replaced(report(Map.of("requests.refused_by_law.total", "5")), "| 3.危及“三安全一稳定” | ", "| ");
    assertThat(marked(Damaged.read(text)))
        .contains("requests.refused_by_law.total")
        .contains("requests.refused_three_securities.total")
        .noneMatch(id -> id.startsWith("requests.refused_third_party."));
  }

  @Test
  void soundRowsBesideOneWithoutALabelAreNot() {
    String text = replaced(report(Map.of()), "| 3.危及“三安全一稳定” | ", "| ");
    assertThat(marked(Damaged.read(text))).isEmpty();
    assertThat(marked(Damaged.read(report(Map.of("requests.refused_by_law.total", "5")))))
        .isEmpty();
  }
}
