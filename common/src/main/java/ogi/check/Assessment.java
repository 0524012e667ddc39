package ogi.check;

import java.util.List;
import ogi.report.Figures;

/**
 * All that the sums say about one report.
 *
 * @param figures the figures with the deduced cells filled in and marked as deduced
 * @param checks every sum of the form with its outcome on {@code figures} (deduced cells count)
 * @param explanations the smallest sets of changes that mend every broken sum, most plausible
 *     first; empty when nothing is broken or when the search was given up
 * @param searchedCells up to how many changed cells all explanations were searched; when sums are
 *     broken and {@code explanations} is empty, more cells than this are wrong
 */
public record Assessment(
    Figures figures, List<Check> checks, List<Explanation> explanations, int searchedCells) {
  public Assessment {
    checks = List.copyOf(checks);
    explanations = List.copyOf(explanations);
  }

  /** The sums that do not hold. */
  public List<Check> broken() {
    return checks.stream().filter(check -> check.outcome() instanceof Outcome.Broken).toList();
  }
}
