package ogi.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ogi.form.Cell;
import ogi.form.Forms;
import ogi.report.Note;
import ogi.report.NoteKind;
import ogi.report.Report;
import ogi.report.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Digits split or run together are mended only where sums with amounts leave no other reading. */
class BrokenDigitsTest {
  private static final String PERSONS = "requests.granted.natural_person";
  private static final String COMPANIES = "requests.granted.company";
  private static final String RESEARCH = "requests.granted.research";

  private static void assertReadAs(Report report, Map<String, String> figures) {
    for (Cell cell : Forms.f2021().cells()) {
      assertThat(report.figures().of(cell).number())
          .as(cell.id())
          .hasValueSatisfying(
              number ->
                  assertThat(number).isEqualByComparingTo(figures.getOrDefault(cell.id(), "0")));
    }
  }

  private static Note note(Report report, NoteKind kind) {
    return report.notes().stream().filter(n -> n.kind() == kind).findFirst().orElseThrow();
  }

  @ParameterizedTest
  @EnumSource(Layout.class)
  void digitsPartedByABlankAreOneFigure(Layout layout) {
    Report report = Damaged.read(layout, Damaged.busy(), List.of(PERSONS), List.of("1 2"));
    assertReadAs(report, Damaged.busy());
    assertThat(report.figures().of(PERSONS).printed()).isEqualTo("1 2");
    Note note = note(report, NoteKind.DIGITS_JOINED);
    assertThat(note.cells()).containsExactly(PERSONS);
    assertThat(note.what()).contains("1 2 read as 12", "across.granted", "outcomes.natural_person");
  }

  @ParameterizedTest
  @EnumSource(Layout.class)
  void digitsInTwoCellsAreOneFigure(Layout layout) {
    Report report = Damaged.read(layout, Damaged.busy(), List.of(PERSONS), List.of("1", "2"));
    assertReadAs(report, Damaged.busy());
    assertThat(report.figures().of(PERSONS).printed()).isEqualTo("1 2");
    assertThat(note(report, NoteKind.DIGITS_JOINED).what()).contains("1 | 2 read as 12");
    assertThat(report.notes()).noneMatch(n -> n.kind() == NoteKind.ROW_NOT_PLACED);
  }

  @ParameterizedTest
  @EnumSource(Layout.class)
  void figuresWithoutASeparatorAreTwo(Layout layout) {
    Report report =
        Damaged.read(layout, Damaged.busy(), List.of(COMPANIES, RESEARCH), List.of("50"));
    assertReadAs(report, Damaged.busy());
    assertThat(report.figures().of(COMPANIES).printed()).isEqualTo("50");
    assertThat(report.figures().of(RESEARCH).printed()).isEqualTo("50");
    Note note = note(report, NoteKind.DIGITS_SPLIT);
    assertThat(note.cells()).containsExactly(COMPANIES, RESEARCH);
    assertThat(note.what()).contains("50 read as 5 and 0", "across.granted", "outcomes.company");
  }

  /** The row stands on the right side of the balance, behind （七）总计. */
  @Test
  void theBalanceConfirmsTheRequestsCarriedOut() {
    Map<String, String> figures = Damaged.busy();
    figures.put("requests.new.natural_person", "13");
    figures.put("requests.new.total", "18");
    figures.put("requests.carried_out.natural_person", "1");
    figures.put("requests.carried_out.total", "1");
    List<String> cells =
        List.of("requests.carried_out.natural_person", "requests.carried_out.company");
    Report report = Damaged.read(Layout.TAB_ROWS, figures, cells, List.of("10"));
    assertReadAs(report, figures);
    assertThat(note(report, NoteKind.DIGITS_SPLIT).what())
        .contains("across.carried_out, balance.natural_person");
  }

  @ParameterizedTest
  @EnumSource(Layout.class)
  void twoFiguresInOneCellAreTwo(Layout layout) {
    Report report =
        Damaged.read(layout, Damaged.busy(), List.of(PERSONS, COMPANIES), List.of("12 5"));
    assertReadAs(report, Damaged.busy());
    assertThat(note(report, NoteKind.DIGITS_SPLIT).what()).contains("12 5 read as 12 and 5");
  }

  @ParameterizedTest
  @EnumSource(Layout.class)
  void partedDigitsBeginARowWithoutALabelToo(Layout layout) {
    Map<String, String> figures =
        Map.of("disputes.review.upheld", "38", "disputes.review.total", "38");
    List<String> cells = List.of("disputes.review.upheld");
    for (List<String> texts : List.of(List.of("3 8"), List.of("3", "8"))) {
      assertReadAs(Damaged.read(layout, figures, cells, texts), figures);
    }
  }

  /** In text of PDF files the heads of section 四 stand side by side and begin no row. */
  @ParameterizedTest
  @EnumSource(
      value = Layout.class,
      names = {"TAB_ROWS", "PIPE_ROWS", "LINES"})
  void headsOnOneLineLeaveTheRowBelowThemWhole(Layout layout) {
    Map<String, String> figures =
        Map.of(
            "disputes.review.upheld", "49",
            "disputes.review.total", "49",
            "disputes.direct_suit.upheld", "14",
            "disputes.direct_suit.total", "14");
    PrintedForm form = Damaged.filled(Forms.f2021(), figures);
    form = Damaged.printing(form, List.of("disputes.direct_suit.upheld"), List.of("1", "4"));
    String text = layout.write(form);
    int from = text.indexOf('\n', text.indexOf("四、政府")) + 2;
    int to = text.indexOf("结果维持", from);
    String heads = "行政复议 行政诉讼\n\n未经复议直接起诉 复议后起诉\n\n";
    assertReadAs(Damaged.read(text.substring(0, from) + heads + text.substring(to)), figures);
  }

  /** Empty cells may be marked by strokes: they count nothing and are no digits to be joined. */
  @ParameterizedTest
  @EnumSource(Layout.class)
  void figuresAmongMarksAreMendedToo(Layout layout) {
    Map<String, String> figures = new HashMap<>();
    Forms.f2021().cells().stream()
        .filter(cell -> cell.id().startsWith("disputes."))
        .forEach(cell -> figures.put(cell.id(), "/"));
    figures.put("disputes.review.upheld", "10");
    figures.put("disputes.review.total", "10");
    List<String> cells = List.of("disputes.review.upheld", "disputes.review.corrected");
    for (List<String> texts : List.of(List.of("1", "0", "/"), List.of("10/"), List.of("10 /"))) {
      Report report = Damaged.read(layout, figures, cells, texts);
      assertThat(report.figures().of("disputes.review.upheld").count())
          .as("%s", texts)
          .hasValue(10L);
      assertThat(report.figures().of("disputes.review.total").count()).hasValue(10L);
      for (Cell cell : Forms.f2021().cells()) {
        if (figures.getOrDefault(cell.id(), "").equals("/")) {
          assertThat(report.figures().of(cell).state())
              .as("%s in %s", cell.id(), texts)
              .isEqualTo(State.PLACEHOLDER);
        }
      }
    }
  }

  /** A digit and a stroke are never one figure, so that no amount has to confirm it. */
  @Test
  void aZeroBesideAMarkIsTwoCells() {
    Map<String, String> figures = Map.of("requests.granted.company", "/");
    Report report =
        Damaged.read(Layout.PIPE_ROWS, figures, List.of(PERSONS, COMPANIES), List.of("0/"));
    assertThat(report.figures().of(PERSONS).count()).hasValue(0L);
    assertThat(report.figures().of(COMPANIES).state()).isEqualTo(State.PLACEHOLDER);
    assertThat(note(report, NoteKind.DIGITS_SPLIT).what())
        .isEqualTo(
            "0/ read as 0 and the mark of an empty cell, the row has one cell too few without it");
    Report full = Damaged.read(Layout.PIPE_ROWS, Map.of(), List.of(PERSONS), List.of("0/"));
    assertThat(full.figures().of(PERSONS).state()).isEqualTo(State.UNREADABLE);
    assertThat(full.figures().of(COMPANIES).count()).hasValue(0L);
  }

  @Test
  void aSumThatTheFilerBrokeLeavesTheOthersToConfirm() {
    Map<String, String> figures = Damaged.busy();
    figures.put("requests.new.natural_person", "13");
    figures.put("requests.new.total", "18");
    List<String> cells = List.of("requests.concluded.natural_person");
    Report report = Damaged.read(Layout.PIPE_ROWS, figures, cells, List.of("1", "2"));
    assertReadAs(report, figures);
    assertThat(note(report, NoteKind.DIGITS_JOINED).what())
        .endsWith("confirmed by across.concluded, outcomes.natural_person");
  }

  @Test
  void twoBrokenRowsOfOneColumnAreMendedOneByTheOther() {
    PrintedForm form = Damaged.filled(Forms.f2021(), Damaged.busy());
    form = Damaged.printing(form, List.of(PERSONS), List.of("1", "2"));
    form = Damaged.printing(form, List.of("requests.concluded.natural_person"), List.of("1", "2"));
    assertReadAs(Damaged.read(Layout.LINES.write(form)), Damaged.busy());
  }
}
