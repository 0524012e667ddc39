package ogi.normalise;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ogi.check.Assessment;
import ogi.check.Assessor;
import ogi.check.Change;
import ogi.check.edit.Account;
import ogi.check.edit.Accounts;
import ogi.check.edit.Edit;
import ogi.check.edit.Editor;
import ogi.check.edit.Evidence;
import ogi.check.edit.Operation;
import ogi.check.edit.Rereading;
import ogi.form.Cell;
import ogi.form.Section;
import ogi.report.Figure;
import ogi.report.Figures;
import ogi.report.NoteKind;

/**
 * Reads rows of section 三 a second time where their layout was odd and their sums do not hold. One
 * shift of rows or columns must be the only explanation of the broken sums; afterwards every sum of
 * the section must hold, some with amounts; and every figure printed in the rows that moved must
 * have a place again. A figure that the shift pushed out of the table is lost: its cell is absent,
 * whatever the sums say of it.
 */
final class SecondReading {
  private final Figures figures;
  private final Rereading proposal;
  private final SheetNotes notes;
  private final Map<Cell, Long> proposed = new HashMap<>();

  private SecondReading(Figures figures, Rereading proposal, SheetNotes notes) {
    this.figures = figures;
    this.proposal = proposal;
    this.notes = notes;
    proposal.changes().forEach(change -> proposed.put(change.cell(), change.proposed()));
  }

  /**
   * The figures as they are read then, with a note; the same where nothing speaks for it.
   *
   * @param sums what the sums say of the figures
   */
  static Figures of(Figures figures, SumEvidence sums, SheetNotes notes) {
    if (!sums.contradicts(Section.REQUESTS) || !Rereading.mayExplain(notes.notes())) {
      return figures;
    }
    Assessment assessment = Assessor.assess(figures);
    for (Accounts part : Editor.explain(assessment, Evidence.NONE)) {
      Optional<Figures> read =
          only(part)
              .flatMap(account -> Rereading.of(account, notes.notes()))
              .flatMap(proposal -> new SecondReading(figures, proposal, notes).moved());
      if (read.isPresent()) {
        return read.get();
      }
    }
    return figures;
  }

  /** One operation, one explanation: nothing else would do as well. */
  private static Optional<Account> only(Accounts part) {
    boolean one = part.list().size() == 1 && part.list().get(0).certain();
    return one && part.list().get(0).edits().size() == 1
        ? Optional.of(part.list().get(0))
        : Optional.empty();
  }

  private Optional<Figures> moved() {
    Edit edit = proposal.edits().get(0);
    boolean shift =
        edit.operation() == Operation.SHIFT_ROW
            || edit.operation() == Operation.SHIFT_BLOCK
            || edit.operation() == Operation.SHIFT_ROWS;
    if (!shift || !confirmed()) {
      return Optional.empty();
    }
    Map<String, List<Cell>> groups = new LinkedHashMap<>();
    for (Cell cell : touched(edit)) {
      String group = edit.operation() == Operation.SHIFT_ROWS ? cell.column() : cell.row();
      groups.computeIfAbsent(group, key -> new ArrayList<>()).add(cell);
    }
    Map<Cell, Figure> placed = new HashMap<>();
    for (List<Cell> group : groups.values()) {
      if (!place(group, placed)) {
        return Optional.empty();
      }
    }
    note(edit, placed);
    return Optional.of(figures.with(placed));
  }

  /** Every sum of the section holds with the figures proposed, and amounts say so. */
  private boolean confirmed() {
    Map<Cell, Figure> all = new HashMap<>();
    proposed.forEach(
        (cell, count) -> all.put(cell, Figure.stated(BigDecimal.valueOf(count), "", 0, "")));
    SumEvidence sums = new SumEvidence(figures.with(all));
    return sums.confirms(Section.REQUESTS) && sums.complete(Section.REQUESTS);
  }

  /** The rows that moved, and those between them. */
  private List<Cell> touched(Edit edit) {
    List<Change> changes = edit.changes();
    List<Cell> cells = figures.form().cells();
    int from = changes.get(0).cell().index();
    int to = changes.get(changes.size() - 1).cell().index();
    String first = cells.get(from).row();
    String last = cells.get(to).row();
    while (from > 0 && cells.get(from - 1).row().equals(first)) {
      from--;
    }
    while (to + 1 < cells.size() && cells.get(to + 1).row().equals(last)) {
      to++;
    }
    return cells.subList(from, to + 1);
  }

  /**
   * Gives the printed figures of some cells to those that hold them now; a cell for which none is
   * left is absent. False when an amount is left over.
   */
  private boolean place(List<Cell> cells, Map<Cell, Figure> placed) {
    Map<Long, Deque<Figure>> printed = new HashMap<>();
    for (Cell cell : cells) {
      Figure figure = figures.of(cell);
      if (figure.count().isEmpty()) {
        return false;
      }
      printed.computeIfAbsent(figure.count().get(), key -> new ArrayDeque<>()).add(figure);
    }
    for (Cell cell : cells) {
      long count = proposed.getOrDefault(cell, figures.of(cell).count().get());
      Deque<Figure> fitting = printed.getOrDefault(count, new ArrayDeque<>());
      placed.put(cell, fitting.isEmpty() ? Figure.ABSENT : fitting.poll());
    }
    return printed.entrySet().stream()
        .allMatch(entry -> entry.getKey() == 0 || entry.getValue().isEmpty());
  }

  private void note(Edit edit, Map<Cell, Figure> placed) {
    List<Cell> cells = touched(edit);
    String lost =
        placed.values().stream().anyMatch(figure -> figure == Figure.ABSENT)
            ? "; what the shift pushed out is lost"
            : "";
    String what = "%s: only so do all sums hold; spoken for by: %s%s";
    String grounds = SheetNotes.cut(proposal.grounds().get(0).what());
    int line = figures.of(cells.get(0)).line();
    notes.add(NoteKind.REREAD, what.formatted(edit.operation().key(), grounds, lost), cells, line);
  }
}
