package ogi.anomaly;

import static ogi.anomaly.AnomalyKind.*;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import ogi.form.Cell;
import ogi.report.Figure;
import ogi.report.Note;
import ogi.report.NoteKind;
import ogi.report.State;

/** Marks and texts in the place of numbers, and numbers that cannot be. */
final class FigureFaults {
  private final Dossier dossier;
  private final Suspicions out;

  private FigureFaults(Dossier dossier, Suspicions out) {
    this.dossier = dossier;
    this.out = out;
  }

  static void find(Dossier dossier, Suspicions out) {
    FigureFaults faults = new FigureFaults(dossier, out);
    faults.placeholders();
    faults.unreadable();
    faults.impossible();
    faults.units();
  }

  private List<Cell> cells() {
    return dossier.report().form().cells();
  }

  private Figure figure(Cell cell) {
    return dossier.assessment().figures().of(cell);
  }

  private void placeholders() {
    List<Cell> cells =
        cells().stream().filter(cell -> figure(cell).found() == State.PLACEHOLDER).toList();
    if (!cells.isEmpty()) {
      String printed =
          cells.stream()
              .map(this::figure)
              .map(Figure::printed)
              .distinct()
              .collect(Collectors.joining("; "));
      out.add(
          Suspicion.of(PLACEHOLDER)
              .at(cells)
              .found(Printable.of(printed))
              .say(cells.size())
              .say(Term.Listing.places(cells)));
    }
  }

  private void unreadable() {
    for (Cell cell : cells()) {
      if (figure(cell).found() == State.UNREADABLE) {
        out.add(
            Suspicion.of(DIGITS_LOST)
                .at(cell)
                .found(Printable.of(figure(cell).printed()))
                .say(new Term.Place(cell), new Term.Quote(figure(cell).printed())));
      }
    }
  }

  private void impossible() {
    for (Cell cell : cells()) {
      Figure figure = figure(cell);
      if (figure.state() != State.STATED) {
        continue;
      }
      BigDecimal number = figure.number().orElseThrow();
      boolean negative = !cell.signed() && number.signum() < 0;
      if (negative || cell.unit().counted() && decimal(number)) {
        out.add(
            Suspicion.of(negative ? NEGATIVE : NON_INTEGER)
                .at(cell)
                .found(number)
                .say(new Term.Place(cell), new Term.Quote(figure.printed())));
      }
    }
  }

  private static boolean decimal(BigDecimal number) {
    return number.scale() > 0 && number.stripTrailingZeros().scale() > 0;
  }

  private void units() {
    for (Note note : dossier.notes(NoteKind.UNIT_IN_CELL)) {
      for (Cell cell : dossier.cells(note)) {
        out.add(
            Suspicion.of(UNIT_IN_CELL)
                .at(cell)
                .found(Printable.of(figure(cell).printed()))
                .expected(figure(cell).number().map(Term::plain).orElse(""))
                .say(new Term.Place(cell), new Term.Quote(figure(cell).printed())));
      }
    }
  }
}
