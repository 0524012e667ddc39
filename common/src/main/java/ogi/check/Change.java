package ogi.check;

import ogi.form.Cell;

/**
 * One cell that an explanation changes.
 *
 * @param cell the cell
 * @param printed the figure as printed, in pieces
 * @param proposed the figure that lets every sum hold, in pieces; when several do, the one that is
 *     the fewest keystrokes away from the printed one
 * @param possible all figures that let every sum hold; more than one only where other cells of the
 *     report are missing
 */
public record Change(Cell cell, long printed, long proposed, Interval possible) {
  public Change {
    if (!possible.contains(proposed)) {
      throw new IllegalArgumentException(proposed + " is not possible in " + cell);
    }
  }

  /** A change to the only figure that lets every sum hold. */
  public Change(Cell cell, long printed, long proposed) {
    this(cell, printed, proposed, Interval.only(proposed));
  }

  /** What the filer would have to add, in pieces; negative when figures are to be taken away. */
  public long difference() {
    return proposed - printed;
  }

  /** Whether the sums leave no other figure than the proposed one. */
  public boolean certain() {
    return possible.single();
  }
}
