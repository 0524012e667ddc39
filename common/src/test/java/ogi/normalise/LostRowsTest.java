package ogi.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import ogi.check.Assessor;
import ogi.form.Cell;
import ogi.form.Forms;
import ogi.form.Section;
import ogi.normalise.PrintedForm.Printed;
import ogi.report.Confidence.Grade;
import ogi.report.Figures;
import ogi.report.Note;
import ogi.report.NoteKind;
import ogi.report.Report;
import ogi.report.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rows that have lost their labels, and some of them all: what the sums leave is read. */
class LostRowsTest {
  private static final Set<String> THREE =
      Set.of("refused_deliberative", "refused_enforcement_file", "refused_administrative_query");

  private static Map<String, String> figures(Map<String, String> more) {
    Map<String, String> figures = new HashMap<>(Damaged.busy());
    figures.putAll(more);
    return figures;
  }

  /** Some rows without labels, others gone. */
  private static Report read(
      Layout layout, Map<String, String> figures, Set<String> bare, Set<String> gone) {
    PrintedForm form =
        Damaged.with(
            Damaged.filled(Forms.f2021(), figures),
            Section.REQUESTS,
            row -> {
              String id =
                  row.stream().filter(Printed::isFigure).findFirst().orElseThrow().cell().row();
              return gone.contains(id) ? List.of() : bare.contains(id) ? Damaged.bare(row) : row;
            });
    return Damaged.read(layout.write(form));
  }

  private static void assertNothingWrong(Report report, Map<String, String> figures) {
    for (Cell cell : report.form().cells()) {
      report
          .figures()
          .of(cell)
          .count()
          .ifPresent(
              count ->
                  assertThat(count)
                      .as(cell.id())
                      .isEqualTo(Long.parseLong(figures.getOrDefault(cell.id(), "0"))));
    }
  }

  private static long stated(Report report, String row) {
    return report.form().cells().stream()
        .filter(cell -> cell.row().equals(row))
        .filter(cell -> report.figures().of(cell).state() == State.STATED)
        .count();
  }

  @ParameterizedTest
  @EnumSource(Layout.class)
  void rowsOfZerosAreKnownWhicheverOfThemIsLost(Layout layout) {
    Map<String, String> figures = figures(Map.of());
    Report report = read(layout, figures, THREE, Set.of("refused_enforcement_file"));
    assertNothingWrong(report, figures);
    assertThat(THREE.stream().mapToLong(row -> stated(report, row)).sum())
        .as("as many as are printed")
        .isEqualTo(14);
    Figures assessed = Assessor.assess(report.figures()).figures();
    for (String row : THREE) {
      assertThat(assessed.of("requests." + row + ".total").count()).hasValue(0L);
    }
    assertThat(report.notes())
        .filteredOn(note -> note.kind() == NoteKind.ROW_WITHOUT_LABEL)
        .hasSize(2)
        .allMatch(note -> note.what().startsWith("deduced placement") && note.cells().size() == 7);
    assertThat(report.confidence().of(Section.REQUESTS)).isEqualTo(Grade.BY_ORDER);
  }

  @Test
  void ofDifferentRowsOnlyTheColumnsInWhichTheyAgreeAreKnown() {
    Map<String, String> figures =
        figures(
            Map.of(
                "requests.granted.natural_person", "10",
                "requests.granted.total", "15",
                "requests.refused_deliberative.natural_person", "2",
                "requests.refused_deliberative.total", "2"));
    Report report = read(Layout.PIPE_ROWS, figures, THREE, Set.of("refused_enforcement_file"));
    assertNothingWrong(report, figures);
    String row = "requests.refused_deliberative.";
    assertThat(report.figures().of(row + "company").count()).hasValue(0L);
    assertThat(report.figures().of(row + "natural_person").state()).isEqualTo(State.ABSENT);
    assertThat(report.figures().of(row + "total").state()).isEqualTo(State.ABSENT);
    assertThat(report.notes()).extracting(Note::kind).contains(NoteKind.ROW_AMBIGUOUS);
  }

  @Test
  void amountsTellWhichRowIsLostWhereItsPartInTheSumsIsAnother() {
    Map<String, String> figures =
        figures(
            Map.of(
                "requests.new.natural_person", "15",
                "requests.new.total", "20",
                "requests.carried_out.natural_person", "3",
                "requests.carried_out.total", "3"));
    Set<String> bare = Set.of("other_other", "concluded", "carried_out");
    Report report = read(Layout.PIPE_ROWS, figures, bare, Set.of("concluded"));
    assertNothingWrong(report, figures);
    assertThat(stated(report, "other_other")).isEqualTo(7);
    assertThat(stated(report, "carried_out")).isEqualTo(7);
    assertThat(stated(report, "concluded")).isZero();
  }

  @Test
  void sumsThatDoNotHoldLeaveNoPlace() {
    Map<String, String> figures = figures(Map.of("requests.concluded.company", "4"));
    Report report = read(Layout.PIPE_ROWS, figures, THREE, Set.of("refused_enforcement_file"));
    assertThat(THREE.stream().mapToLong(row -> stated(report, row)).sum()).isZero();
    assertThat(report.notes()).extracting(Note::kind).contains(NoteKind.ROW_AMBIGUOUS);
  }

  @Test
  void rowsWithoutAnyLabelAreKnownByTheirNumberThoughOneHasABrokenSum() {
    Map<String, String> figures = figures(Map.of("requests.refused_deliberative.total", "1"));
    Report report = read(Layout.PIPE_ROWS, figures, rows(), Set.of());
    assertNothingWrong(report, figures);
    assertThat(rows()).allMatch(row -> stated(report, row) == 7);
    List<String> marked = report.notes().stream().flatMap(n -> n.cells().stream()).toList();
    assertThat(marked).contains("requests.new.total", "requests.refused_deliberative.total");
  }

  @ParameterizedTest
  @EnumSource(Layout.class)
  void aTornRowMovesNoOtherRow(Layout layout) {
    Map<String, String> figures =
        figures(
            Map.of(
                "requests.granted.natural_person", "10",
                "requests.granted.total", "15",
                "requests.unavailable_not_held.natural_person", "2",
                "requests.unavailable_not_held.total", "2"));
    PrintedForm form = Damaged.filled(Forms.f2021(), figures);
    List<String> cells = List.of("requests.unavailable_not_held.natural_person");
    PrintedForm torn = Damaged.printing(form, cells, List.of());
    PrintedForm bare = Damaged.with(torn, Section.REQUESTS, Damaged::bare);
    Report report = Damaged.read(layout.write(bare));
    assertNothingWrong(report, figures);
    assertThat(stated(report, "unavailable_not_held")).isZero();
    if (layout == Layout.TAB_ROWS) {
      assertThat(rows().stream().mapToLong(row -> stated(report, row)).sum()).isEqualTo(24 * 7);
    }
    assertThat(report.notes()).extracting(Note::kind).contains(NoteKind.ROW_AMBIGUOUS);
  }

  @Test
  void threeLostRowsOfAllTellTooLittle() {
    Report report = read(Layout.PIPE_ROWS, figures(Map.of()), rows(), THREE);
    assertThat(rows().stream().mapToLong(row -> stated(report, row)).sum()).isZero();
  }

  private static Set<String> rows() {
    return Forms.f2021().cells().stream()
        .filter(cell -> cell.section() == Section.REQUESTS)
        .map(Cell::row)
        .collect(Collectors.toSet());
  }
}
