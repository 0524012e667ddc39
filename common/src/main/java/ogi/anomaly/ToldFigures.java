package ogi.anomaly;

import java.util.Map;
import java.util.Optional;
import ogi.check.edit.Evidence;
import ogi.narrative.Claim;
import ogi.narrative.Narrative;
import ogi.report.Report;

/** What the prose of a report says that totals of section 三 should hold. */
public final class ToldFigures {
  private ToldFigures() {}

  /**
   * The claims that name one total of the report's own year. What was handled is left out, since it
   * may mean requests received or concluded; and where the prose says two things, neither counts.
   */
  public static Evidence of(Report report) {
    Evidence evidence = Evidence.NONE;
    for (Claim claim : Narrative.claims(report.narrative())) {
      if (claim instanceof Claim.Count count && isOfYear(count, report)) {
        Optional<String> cell = cell(count).filter(id -> report.form().find(id).isPresent());
        if (cell.isPresent()) {
          evidence = evidence.and(new Evidence(Map.of(cell.get(), count.number())));
        }
      }
    }
    return evidence;
  }

  private static boolean isOfYear(Claim.Count count, Report report) {
    return count.year() == 0 || report.year().filter(year -> year == count.year()).isPresent();
  }

  private static Optional<String> cell(Claim.Count count) {
    return switch (count.topic()) {
      case RECEIVED -> count.withCarried() ? Optional.empty() : total("new");
      case CARRIED_IN -> total("carried_in");
      case CARRIED_OUT -> total("carried_out");
      case GRANTED -> total("granted");
      case PARTLY_GRANTED -> total("partly_granted");
      default -> Optional.empty();
    };
  }

  private static Optional<String> total(String row) {
    return Optional.of(Dossier.totalOf(row));
  }
}
