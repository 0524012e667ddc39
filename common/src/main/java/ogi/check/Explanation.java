package ogi.check;

import java.util.List;

/**
 * One smallest set of cells whose change mends a broken report (Fellegi and Holt 1976).
 *
 * @param part the independent part of the form that is broken: {@code requests}, or {@code
 *     disputes.} with the row, since the sums of one do not touch the cells of another
 * @param number from 1, the most plausible first
 * @param of how many equally small explanations (sets of cells) the part has
 * @param changes the cells, in printed order
 */
public record Explanation(String part, int number, int of, List<Change> changes) {
  public Explanation {
    changes = List.copyOf(changes);
  }

  /** Whether no other set of cells of this part is as small. */
  public boolean unique() {
    return of == 1;
  }

  /** Whether the sums name the cells and their figures: no other explanation, no other figure. */
  public boolean certain() {
    return unique() && changes.stream().allMatch(Change::certain);
  }
}
