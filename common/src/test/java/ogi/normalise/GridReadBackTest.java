package ogi.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import ogi.document.Page;
import ogi.document.SourceFacts;
import ogi.form.Cell;
import ogi.form.Form;
import ogi.form.Forms;
import ogi.report.Figure;
import ogi.report.Figures;
import ogi.report.State;
import org.junit.jupiter.api.Test;

/** Reports as grids with spans, as web pages and Office files give them. */
class GridReadBackTest {
  private static final int ROUNDS = 24;
  private static final long SEED = 20_260_201;
  private static final String ID = "0".repeat(64);

  /**
   * Where the last cell of the row of section 四 is empty, a cell before it may as well be lost: its
   * last route may be absent, never wrong.
   */
  private static final String LAST = "disputes.suit_after_review.";

  @Test
  void everyFigureComesBack() {
    Random random = new Random(SEED);
    for (int round = 0; round < ROUNDS; round++) {
      Form form = Forms.all().get(round % 2);
      Map<Cell, String> truth = Truth.texts(Truth.consistent(form, random));
      Figures read = read(page(PrintedForm.of(form, truth), 0, random));
      assertThat(read.form()).isSameAs(form);
      assertThat(wrong(read, truth)).as("round %s", round).isEmpty();
      assertThat(read.count(State.STATED)).as("round %s", round).isEqualTo(form.cells().size());
    }
  }

  @Test
  void blanksStayBlankInTheirColumns() {
    Random random = new Random(SEED + 1);
    for (int round = 0; round < ROUNDS; round++) {
      Form form = Forms.all().get(round % 2);
      Map<Cell, String> printed = Truth.texts(Truth.consistent(form, random));
      printed.replaceAll((cell, text) -> random.nextInt(10) == 0 ? "" : text);
      Figures read = read(page(PrintedForm.of(form, printed), 0, random));
      assertThat(wrong(read, printed)).as("round %s", round).isEmpty();
      assertThat(lost(read))
          .as("round %s", round)
          .allMatch(id -> id.startsWith(LAST) && printed.get(form.cell(LAST + "total")).isEmpty());
    }
  }

  @Test
  void lostCellsShiftNothing() {
    Random random = new Random(SEED + 2);
    for (int round = 0; round < ROUNDS; round++) {
      Form form = Forms.all().get(round % 2);
      Map<Cell, String> truth = Truth.texts(Truth.consistent(form, random));
      Figures read = read(page(PrintedForm.of(form, truth), 40, random));
      assertThat(wrong(read, truth)).as("round %s", round).isEmpty();
    }
  }

  @Test
  void twoFiguresInOneCellAreParted() {
    String row = "requests.granted.";
    List<String> ids =
        Forms.f2021().cells().stream().map(Cell::id).filter(id -> id.startsWith(row)).toList();
    PrintedForm form = Damaged.filled(Forms.f2021(), Damaged.busy());
    List<String> texts = List.of("125", "0", "0", "0", "0", "17", "");
    Figures read = read(page(Damaged.printing(form, ids, texts), 0, new Random(SEED)));
    assertThat(ids.stream().map(id -> read.of(id).count().orElseThrow()))
        .containsExactly(12L, 5L, 0L, 0L, 0L, 0L, 17L);
  }

  @Test
  void anEmptyTotalThatNoOtherReadingExplainsStaysEmpty() {
    PrintedForm form = Damaged.filled(Forms.f2021(), Damaged.busy());
    PrintedForm damaged = Damaged.printing(form, List.of("requests.granted.total"), List.of(""));
    Figures read = read(page(damaged, 0, new Random(SEED)));
    assertThat(read.of("requests.granted.natural_person").count()).contains(12L);
    assertThat(read.of("requests.granted.company").count()).contains(5L);
    assertThat(read.of("requests.granted.total").found()).isEqualTo(State.BLANK);
  }

  /** A row that lost a 1, so that its total stands in the last column but one. */
  @Test
  void aLostAmountMovesTheOthersAndStatesNoneOfThemWrong() {
    Map<String, String> figures = new HashMap<>(Damaged.busy());
    List<String> ids = new ArrayList<>();
    List<String> printed = List.of("8", "0", "0", "1", "0", "10", "");
    List<String> meant = List.of("8", "0", "0", "1", "1", "0", "10");
    for (Cell cell : Forms.f2021().cells()) {
      if (cell.id().startsWith("requests.unavailable_not_held.")) {
        figures.put(cell.id(), meant.get(ids.size()));
        ids.add(cell.id());
      }
    }
    PrintedForm form = Damaged.filled(Forms.f2021(), figures);
    Figures read = read(page(Damaged.printing(form, ids, printed), 0, new Random(SEED)));
    for (int i = 0; i < ids.size(); i++) {
      String id = ids.get(i);
      String due = meant.get(i);
      assertThat(read.of(id).number().map(n -> n.toPlainString()).orElse(due))
          .as(id)
          .isEqualTo(due);
    }
  }

  private static List<String> lost(Figures read) {
    return read.form().cells().stream()
        .filter(cell -> read.of(cell).state() == State.ABSENT)
        .map(Cell::id)
        .toList();
  }

  private static Figures read(Page page) {
    PageReport read = PageReport.read(ID, "a", page, Glance.of(page), SourceFacts.NONE);
    assertThat(read.report()).as(read.reason()).isPresent();
    return read.report().get().figures();
  }

  /** The form as a page; every {@code lossOneIn}-th figure is dropped from its row, or none. */
  private static Page page(PrintedForm form, int lossOneIn, Random random) {
    List<Page.Line> lines = new ArrayList<>();
    text("甲县人民政府办公室2021年政府信息公开工作年度报告", lines);
    int table = 0;
    for (PrintedForm.Table printed : form.tables()) {
      text(printed.heading(), lines);
      table++;
      for (List<PrintedForm.Printed> row : printed.rows()) {
        List<Page.Cell> cells = new ArrayList<>();
        int column = 0;
        for (PrintedForm.Printed cell : row) {
          boolean lost = lossOneIn > 0 && cell.isFigure() && random.nextInt(lossOneIn) == 0;
          if (!lost) {
            cells.add(new Page.Cell(cell.text(), column, cell.columns(), cell.covered()));
            column += cell.columns();
          }
        }
        int number = lines.size() + 1;
        String all = String.join("\t", cells.stream().map(Page.Cell::text).toList());
        lines.add(new Page.Line(number, "table " + table, all, table, cells));
      }
    }
    text("五、存在的主要问题及改进情况", lines);
    return new Page("", lines);
  }

  private static void text(String text, List<Page.Line> lines) {
    lines.add(new Page.Line(lines.size() + 1, "", text, 0, List.of()));
  }

  private static List<String> wrong(Figures read, Map<Cell, String> truth) {
    Map<String, String> expected = new HashMap<>();
    truth.forEach((cell, text) -> expected.put(cell.id(), text));
    List<String> wrong = new ArrayList<>();
    for (Cell cell : read.form().cells()) {
      Figure figure = read.of(cell);
      String text = expected.get(cell.id());
      if (figure.number().isPresent()
          && (text.isEmpty() || figure.number().get().compareTo(new BigDecimal(text)) != 0)) {
        wrong.add(cell.id() + " is " + text + ", read as " + figure.number().get());
      }
    }
    return wrong;
  }
}
