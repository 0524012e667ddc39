package ogi.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ogi.form.Cell;
import ogi.form.Form;

/**
 * Something that one year's report hands over to the next one's.
 *
 * @param id {@code carried.} with the applicant, {@code in_force.regulations} or {@code
 *     in_force.normative_documents}
 * @param label printed words
 * @param closing cell of the earlier year that holds the figure at its end
 * @param opening cell of the later year from which its figure at the start follows
 * @param added cells of the later year that are taken off to get there: what was issued
 * @param removed cells of the later year that are put back: what was repealed
 */
record Stock(
    String id,
    String label,
    String closing,
    String opening,
    List<String> added,
    List<String> removed) {

  /**
   * The stocks of a form: requests carried over, by applicant (三·四 of one year is 三·二 of the next),
   * and documents in force (last year's, plus issued, less repealed).
   */
  static List<Stock> of(Form form) {
    List<Stock> stocks = new ArrayList<>();
    for (Cell cell : form.cells()) {
      if (cell.id().startsWith("requests.carried_in.")) {
        String applicant = cell.id().substring("requests.carried_in.".length());
        stocks.add(
            new Stock(
                "carried." + applicant,
                "结转·" + cell.heading(),
                "requests.carried_out." + applicant,
                cell.id(),
                List.of(),
                List.of()));
      }
    }
    for (String kind : List.of("regulations", "normative_documents")) {
      String row = "disclosure." + kind;
      Optional<Cell> inForce = form.find(row + ".in_force");
      inForce.ifPresent(
          cell ->
              stocks.add(
                  new Stock(
                      "in_force." + kind,
                      "现行有效·" + cell.item(),
                      cell.id(),
                      cell.id(),
                      List.of(row + ".issued"),
                      List.of(row + ".repealed"))));
    }
    return stocks;
  }

  /** The cells of the later year. */
  List<String> openingCells() {
    List<String> cells = new ArrayList<>(List.of(opening));
    cells.addAll(added);
    cells.addAll(removed);
    return cells;
  }
}
