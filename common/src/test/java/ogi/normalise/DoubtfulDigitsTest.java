package ogi.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ogi.form.Cell;
import ogi.form.Forms;
import ogi.form.Section;
import ogi.report.Figures;
import ogi.report.Note;
import ogi.report.NoteKind;
import ogi.report.Report;
import ogi.report.State;
import org.junit.jupiter.api.Test;

/** Digits that may have been split or run together, and no sum says which: they stay open. */
class DoubtfulDigitsTest {
  private static final String PERSONS = "requests.granted.natural_person";
  private static final String COMPANIES = "requests.granted.company";
  private static final String RESEARCH = "requests.granted.research";

  private static Note note(Report report, NoteKind kind) {
    return report.notes().stream().filter(n -> n.kind() == kind).findFirst().orElseThrow();
  }

  @Test
  void aColumnThatDisagreesLeavesTheRowAlone() {
    Map<String, String> figures = Damaged.busy();
    figures.put("requests.partly_granted.natural_person", "1");
    figures.put("requests.partly_granted.total", "1");
    Report report = Damaged.read(Layout.PIPE_ROWS, figures, List.of(PERSONS), List.of("1", "2"));
    assertNothingStated(report.figures());
    assertThat(note(report, NoteKind.DIGITS_DOUBTFUL).what()).contains("1 | 2 | 5");
  }

  @Test
  void ofARowThatALostCellExplainsAsWellOnlyWhatBothAgreeInIsStated() {
    Map<String, String> figures = new HashMap<>(Damaged.busy());
    PrintedForm form = Damaged.filled(Forms.f2021(), figures);
    form = Damaged.printing(form, List.of(COMPANIES, RESEARCH), List.of("50"));
    PrintedForm open =
        Damaged.with(
            form,
            Section.REQUESTS,
            row ->
                row.stream().anyMatch(c -> c.isFigure() && c.cell().row().equals("concluded"))
                    ? List.of()
                    : row);
    Report report = Damaged.read(Layout.PIPE_ROWS.write(open));
    assertThat(report.figures().of(PERSONS).count()).hasValue(12L);
    assertThat(report.figures().of(COMPANIES).state()).isEqualTo(State.ABSENT);
    assertThat(report.figures().of(RESEARCH).state()).isEqualTo(State.ABSENT);
    assertThat(note(report, NoteKind.DIGITS_DOUBTFUL).cells()).contains(PERSONS, COMPANIES);
  }

  @Test
  void aDoubtInOneRouteOfSectionFourLeavesTheOthersRead() {
    Map<String, String> figures =
        Map.of(
            "disputes.review.upheld", "2",
            "disputes.review.total", "2",
            "disputes.suit_after_review.upheld", "1",
            "disputes.suit_after_review.total", "1");
    List<String> cells =
        List.of("disputes.suit_after_review.upheld", "disputes.suit_after_review.corrected");
    Report report = Damaged.read(Layout.PIPE_ROWS, figures, cells, List.of("10"));
    assertThat(report.figures().of("disputes.review.upheld").count()).hasValue(2L);
    assertThat(report.figures().of("disputes.direct_suit.total").count()).hasValue(0L);
    assertThat(report.figures().of("disputes.suit_after_review.upheld").number()).isEmpty();
    assertThat(note(report, NoteKind.DIGITS_DOUBTFUL).cells()).hasSize(15);
  }

  @Test
  void zerosConfirmNothing() {
    Report report = Damaged.read(Layout.PIPE_ROWS, Map.of(), List.of(PERSONS), List.of("0", "0"));
    assertNothingStated(report.figures());
    assertThat(report.notes()).noneMatch(n -> n.kind() == NoteKind.DIGITS_JOINED);
  }

  @Test
  void unreadableDigitsThatNoSumConfirmStayUnreadable() {
    Map<String, String> figures = Damaged.busy();
    figures.put("requests.granted.total", "16");
    Report report = Damaged.read(Layout.PIPE_ROWS, figures, List.of(PERSONS), List.of("1 2"));
    assertThat(report.figures().of(PERSONS).state()).isEqualTo(State.UNREADABLE);
  }

  private static void assertNothingStated(Figures figures) {
    for (Cell cell : Forms.f2021().cells()) {
      if (cell.id().startsWith("requests.granted.")) {
        assertThat(figures.of(cell).state()).as(cell.id()).isEqualTo(State.ABSENT);
      }
    }
  }
}
