package ogi.check.edit;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import ogi.check.Change;
import ogi.form.Cell;

/**
 * What explains one broken part of a report.
 *
 * @param part as in {@link Account#part()}
 * @param searched sets of up to so many operations were searched to the end
 * @param settled whether the search went to the end; false where it was given up, so that other
 *     sets of operations may explain the part
 * @param list the smallest explanations, the most plausible first; empty when none was found. Of
 *     very many only the first are listed, each with the true number
 */
public record Accounts(String part, int searched, boolean settled, List<Account> list) {
  public Accounts {
    list = List.copyOf(list);
  }

  /**
   * The totals (总计 of a row, （七）总计 of a column) that depend on which of the listed explanations is
   * the right one, in printed order; every other total is the same under all of them.
   */
  public List<String> openTotals() {
    Set<Cell> open = new TreeSet<>((a, b) -> Integer.compare(a.index(), b.index()));
    for (Account account : list) {
      for (Change change : account.changes()) {
        if (isTotal(change.cell()) && !list.stream().allMatch(a -> a.changes().contains(change))) {
          open.add(change.cell());
        }
      }
    }
    return open.stream().map(Cell::id).toList();
  }

  static boolean isTotal(Cell cell) {
    return cell.column().equals("total") || cell.row().equals("concluded");
  }
}
