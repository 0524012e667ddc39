package ogi.check.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The pages to which one operation without a free amount leads that could have to do with the
 * broken sums, from those sums outwards: an operation within a row is tried where that row is
 * broken or has lost a figure, one that moves whole rows or columns where sums down the columns
 * are.
 */
final class Candidates {
  /** Figures looked at to see what is broken, to try an operation, and to keep its page. */
  private static final int TO_BEGIN = 200;

  private static final int TO_OFFER = 10;
  private static final int TO_KEEP = 100;

  private final Page page;
  private final boolean ending;
  private final Effort effort;
  private final List<Integer> broken = new ArrayList<>();
  private final boolean[] touched;
  private final BrokenColumn column;
  private final Draft draft;
  private final List<Page> pages = new ArrayList<>();

  private Candidates(Page page, boolean ending, Effort effort) {
    this.page = page;
    this.effort = effort;
    this.ending = ending;
    this.draft = new Draft(page);
    this.touched = new boolean[page.geometry().rows()];
    for (int row = 0; row < touched.length; row++) {
      if (page.isBroken(row)) {
        broken.add(row);
      }
      touched[row] = page.isBroken(row) || page.hasLost(row);
    }
    this.column = new BrokenColumn(page);
    effort.spend(TO_BEGIN);
    Totals.offer(this);
    if (page.geometry().isWeighed()) {
      ColumnShifts.offer(this);
    }
    DigitBorders.offer(this);
    Swaps.offer(this);
    RowShifts.offer(this);
  }

  /** All of them, in a fixed order. */
  static List<Page> all(Page page, Effort effort) {
    return new Candidates(page, false, effort).pages;
  }

  /** Those after which every sum holds. */
  static List<Page> ending(Page page, Effort effort) {
    return new Candidates(page, true, effort).pages;
  }

  Page page() {
    return page;
  }

  /** Whether an operation on this row alone is worth trying. */
  boolean isAsked(int row) {
    return touched[row] && reaches(row, row);
  }

  /** Whether an operation on these two rows is worth trying. */
  boolean isAsked(int one, int other) {
    if (!touched[one] && !touched[other]) {
      return false;
    }
    int of = (page.isBroken(one) ? 1 : 0) + (page.isBroken(other) ? 1 : 0);
    return !ending || broken.size() == of;
  }

  /** The rows that do not add up, from the top. */
  List<Integer> brokenRows() {
    return broken;
  }

  /** Whether no broken row lies outside some neighbouring rows, if all must be mended. */
  boolean reaches(int first, int last) {
    return !ending || broken.isEmpty() || (broken.get(0) >= first && lastBroken() <= last);
  }

  private int lastBroken() {
    return broken.get(broken.size() - 1);
  }

  /** Whether every row adds up. */
  boolean isNoRowBroken() {
    return broken.isEmpty();
  }

  /** Whether operations that leave each row as it is are worth trying. */
  boolean isAskedWholeRows() {
    return !ending || (broken.isEmpty() && column.exists());
  }

  /**
   * Whether rows in another order could mend the sums down the columns, if they must.
   *
   * @param from for each row the row whose figures it gets, or -1 where they were lost
   */
  boolean couldMend(int[] from) {
    return !ending || column.couldMend(from);
  }

  /** Whether an exchange between two columns is worth trying. */
  boolean isAskedColumns(int one, int other) {
    for (int at = 0; ending && at < page.geometry().columns(); at++) {
      if (at != one && at != other && isColumnBroken(at)) {
        return false;
      }
    }
    return isColumnBroken(one) && isColumnBroken(other);
  }

  /** Whether all sums must hold afterwards. */
  boolean isEnding() {
    return ending;
  }

  /** Whether the row as drafted could mend the sums down the columns, if it must. */
  boolean couldMend(int row) {
    return !ending || column.couldMend(draft, row);
  }

  /** Whether a sum down a column is off. */
  private boolean isColumnBroken(int at) {
    for (int sum : page.geometry().down(at)) {
      if (page.balance().of(sum) != 0) {
        return true;
      }
    }
    return false;
  }

  /** An empty draft of the next operation; one at a time. */
  Draft draft() {
    draft.clear();
    return draft;
  }

  /** Takes what was drafted, unless it is what is printed, negative, or unfelt. */
  void offer(Operation operation) {
    offer(operation, 0);
  }

  /** The same where figures stand so many rows or columns off. */
  void offer(Operation operation, int by) {
    boolean possible = effort.spend(TO_OFFER + draft.size()) && draft.isPossible();
    if (!possible || (ending && !draft.reachesAllBroken())) {
      return;
    }
    Optional<Balance> here = draft.balance();
    if (here.isPresent() && isWanted(here.get())) {
      effort.spend(TO_KEEP);
      pages.add(page.after(draft.step(operation, by), here.get()));
    }
  }

  private boolean isWanted(Balance here) {
    return ending ? here.broken() == 0 : !here.equalTo(page.balance());
  }
}
