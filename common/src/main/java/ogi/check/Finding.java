package ogi.check;

import java.util.List;

/**
 * What the sums say about one independent part of the form, all its sums taken together.
 *
 * @param part {@code requests}, or {@code disputes.} with the row
 * @param consistent whether the printed figures can stand: some counts in the missing cells let
 *     every sum of the part hold, and no printed figure is negative
 * @param searchedCells all sets of up to so many changed cells were searched; 0 when consistent
 * @param explanations every smallest set of changes, the most plausible first; empty when the part
 *     is consistent, or when more cells than were searched are wrong
 */
public record Finding(
    String part, boolean consistent, int searchedCells, List<Explanation> explanations) {
  public Finding {
    explanations = List.copyOf(explanations);
  }

  /** Nothing is wrong with this part. */
  public static Finding consistent(String part) {
    return new Finding(part, true, 0, List.of());
  }

  /** Whether the part is broken in more cells than were searched. */
  public boolean unexplained() {
    return !consistent && explanations.isEmpty();
  }
}
