package ogi.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import ogi.document.Fate;
import ogi.document.RawDocument;
import ogi.document.SourceFacts;
import ogi.form.Cell;
import ogi.form.Form;
import ogi.form.Forms;
import ogi.report.Figure;
import ogi.report.Figures;
import ogi.report.State;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Reports written in every layout and read back: nothing wrong, and nothing lost needlessly. */
class LayoutReadBackTest {
  private static final int ROUNDS = 24;
  private static final long SEED = 20_260_101;

  /**
   * Where each row opens with a pipe, nobody can tell an empty cell of the last row of a table from
   * the pipe that would open the next one: such a row may be absent, never wrong.
   */
  private static final Set<String> LAST_ROWS = Set.of("fees", "procurement", "carried_out");

  @ParameterizedTest
  @EnumSource(Layout.class)
  void everyFigureComesBack(Layout layout) {
    Random random = new Random(SEED);
    for (int round = 0; round < ROUNDS; round++) {
      Form form = Forms.all().get(round % 2);
      Map<Cell, String> truth = Truth.texts(Truth.consistent(form, random));
      Figures read = read(layout.write(PrintedForm.of(form, truth)));
      assertThat(read.form()).as("%s round %s", layout, round).isSameAs(form);
      assertThat(wrong(read, truth)).as("%s round %s seed %s", layout, round, SEED).isEmpty();
      assertThat(read.count(State.STATED)).isEqualTo(form.cells().size());
    }
  }

  @ParameterizedTest
  @EnumSource(Layout.class)
  void blankCellsStayBlankAndShiftNothing(Layout layout) {
    Random random = new Random(SEED + 1);
    for (int round = 0; round < ROUNDS; round++) {
      Form form = Forms.all().get(round % 2);
      Map<Cell, String> truth = Truth.texts(Truth.consistent(form, random));
      Map<Cell, String> printed = new HashMap<>(truth);
      printed.replaceAll((cell, text) -> random.nextInt(12) == 0 ? "" : text);
      Figures read = read(layout.write(PrintedForm.of(form, printed)));
      // The number of a cell in a short row can be certain where its place is not.
      List<String> uncertain =
          wrong(read, truth).stream().map(cell -> cell.split(" ", 2)[0]).toList();
      assertThat(wrong(read, layout.showsBlanks() ? printed : truth).stream())
          .as("%s round %s seed %s", layout, round, SEED)
          .filteredOn(cell -> uncertain.contains(cell.split(" ", 2)[0]))
          .isEmpty();
      if (layout.showsBlanks()) {
        assertThat(lost(read))
            .as("%s round %s", layout, round)
            .allMatch(cell -> layout.opensRows() && LAST_ROWS.contains(cell.split("\\.")[1]));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Layout.class)
  void lostCellsAreAbsentAndShiftNothing(Layout layout) {
    Random random = new Random(SEED + 2);
    for (int round = 0; round < ROUNDS; round++) {
      Form form = Forms.all().get(round % 2);
      Map<Cell, String> truth = Truth.texts(Truth.consistent(form, random));
      PrintedForm printed = PrintedForm.of(form, truth);
      PrintedForm damaged = without(printed, 1 + random.nextInt(6), random);
      Figures read = read(layout.write(damaged));
      assertThat(wrong(read, truth)).as("%s round %s seed %s", layout, round, SEED).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(Layout.class)
  void oneLabelLostInSectionThreeLosesNoFigure(Layout layout) {
    Random random = new Random(SEED + 3);
    for (int round = 0; round < ROUNDS; round++) {
      Form form = Forms.f2021();
      Map<Cell, String> truth = Truth.texts(Truth.consistent(form, random));
      PrintedForm damaged = withoutLabel(PrintedForm.of(form, truth), 5 + random.nextInt(20));
      Figures read = read(layout.write(damaged));
      assertThat(wrong(read, truth)).as("%s round %s seed %s", layout, round, SEED).isEmpty();
      assertThat(read.count(State.STATED)).as("%s round %s", layout, round).isEqualTo(200);
    }
  }

  /** Layout A2: a converter that drops every line it has seen before. */
  @ParameterizedTest
  @EnumSource(names = {"LINES", "PIPE_LINES", "PIPE_ROWS"})
  void repeatedLinesDroppedAreNeverGuessed(Layout layout) {
    Random random = new Random(SEED + 4);
    for (int round = 0; round < ROUNDS; round++) {
      Form form = Forms.all().get(round % 2);
      Map<Cell, String> truth = Truth.texts(Truth.consistent(form, random));
      Set<String> lines =
          new LinkedHashSet<>(layout.write(PrintedForm.of(form, truth)).lines().toList());
      Figures read = read(String.join("\n", lines));
      assertThat(wrong(read, truth)).as("%s round %s seed %s", layout, round, SEED).isEmpty();
    }
  }

  private static Figures read(String text) {
    RawDocument raw = new RawDocument("test.txt", "", text.getBytes(StandardCharsets.UTF_8));
    Reading reading = Normaliser.read(raw, SourceFacts.NONE);
    assertThat(reading.fate()).as(reading.reason()).isEqualTo(Fate.READ);
    return reading.reports().get(0).figures();
  }

  /** Cells that state another number than the truth, or a number where nothing was printed. */
  private static List<String> wrong(Figures read, Map<Cell, String> truth) {
    List<String> wrong = new ArrayList<>();
    Map<String, String> expected = new HashMap<>();
    truth.forEach((cell, text) -> expected.put(cell.id(), text));
    for (Cell cell : read.form().cells()) {
      Figure figure = read.of(cell);
      String text = expected.getOrDefault(cell.id(), "");
      boolean right =
          figure.number().isEmpty()
              || !text.isEmpty() && figure.number().get().compareTo(new BigDecimal(text)) == 0;
      if (!right) {
        wrong.add(cell.id() + " is " + text + ", read as " + figure.number().get());
      }
    }
    return wrong;
  }

  private static List<String> lost(Figures read) {
    return read.form().cells().stream()
        .filter(cell -> read.of(cell).state() == State.ABSENT)
        .map(Cell::id)
        .toList();
  }

  private static PrintedForm without(PrintedForm form, int cells, Random random) {
    List<List<PrintedForm.Printed>> rows = new ArrayList<>();
    form.tables().forEach(table -> rows.addAll(table.rows()));
    Set<PrintedForm.Printed> gone = new LinkedHashSet<>();
    while (gone.size() < cells) {
      List<PrintedForm.Printed> row = rows.get(random.nextInt(rows.size()));
      PrintedForm.Printed cell = row.get(random.nextInt(row.size()));
      if (cell.isFigure()) {
        gone.add(cell);
      }
    }
    return edited(form, row -> row.stream().filter(cell -> !gone.contains(cell)).toList());
  }

  private static PrintedForm withoutLabel(PrintedForm form, int requestRow) {
    List<PrintedForm.Printed> target = form.tables().get(1).rows().get(requestRow);
    return edited(
        form,
        row ->
            row == target
                ? row.stream()
                    .map(
                        c ->
                            c.isFigure()
                                ? c
                                : new PrintedForm.Printed("", c.columns(), c.covered(), null))
                    .toList()
                : row);
  }

  private static PrintedForm edited(
      PrintedForm form, java.util.function.UnaryOperator<List<PrintedForm.Printed>> edit) {
    return new PrintedForm(
        form.tables().stream()
            .map(t -> new PrintedForm.Table(t.heading(), t.rows().stream().map(edit).toList()))
            .toList());
  }
}
