package ogi.check;

import java.util.List;
import ogi.report.Figures;

/**
 * All that the sums say about one report.
 *
 * @param figures the figures with the deduced cells filled in and marked as deduced
 * @param checks every sum of the form with its outcome on {@code figures} (deduced cells count)
 * @param findings one for each independent part of the form, in printed order
 */
public record Assessment(Figures figures, List<Check> checks, List<Finding> findings) {
  public Assessment {
    checks = List.copyOf(checks);
    findings = List.copyOf(findings);
  }

  /** The sums that do not hold. */
  public List<Check> broken() {
    return checks.stream().filter(check -> check.outcome() instanceof Outcome.Broken).toList();
  }

  /**
   * Whether the figures can stand as printed. False with no broken sum is possible: cells are
   * missing, and each sum alone could still hold, but not all of them together.
   */
  public boolean consistent() {
    return findings.stream().allMatch(Finding::consistent);
  }

  /**
   * The smallest sets of changes that mend what is wrong, part after part and the most plausible
   * first; a part that is broken in more cells than were searched has none here.
   */
  public List<Explanation> explanations() {
    return findings.stream().flatMap(finding -> finding.explanations().stream()).toList();
  }

  /**
   * Up to how many changed cells all explanations were searched in every part that is not
   * consistent; 0 when nothing is wrong.
   */
  public int searchedCells() {
    return findings.stream()
        .filter(finding -> !finding.consistent())
        .mapToInt(Finding::searchedCells)
        .min()
        .orElse(0);
  }
}
