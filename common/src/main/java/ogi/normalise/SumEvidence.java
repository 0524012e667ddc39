package ogi.normalise;

import java.util.EnumMap;
import java.util.Map;
import ogi.check.Checker;
import ogi.form.Section;
import ogi.form.Sum;
import ogi.report.Figures;

/**
 * What the sums say about the layout of each section. A sum of zeros holds wherever the zeros stand
 * and says nothing; one with an amount holds by accident hardly ever.
 */
final class SumEvidence {
  /** Counts of one section. */
  private static final class Tally {
    private int rows;
    private int columns;
    private int holding;
    private int broken;
    private int undecided;
  }

  private final Map<Section, Tally> tallies = new EnumMap<>(Section.class);

  SumEvidence(Figures figures) {
    for (Section section : Section.values()) {
      tallies.put(section, new Tally());
    }
    ogi.check.Counts counts = ogi.check.Counts.of(figures);
    for (Sum sum : figures.form().sums()) {
      count(sum, counts, tallies.get(sum.left().get(0).section()));
    }
  }

  private static void count(Sum sum, ogi.check.Counts counts, Tally tally) {
    switch (Checker.verdict(sum, counts)) {
      case HOLDS -> {
        tally.holding++;
        if (counts.added(sum.right()) > 0) {
          amount(sum, tally);
        }
      }
      case BROKEN -> tally.broken++;
      case UNDECIDED -> tally.undecided++;
    }
  }

  private static void amount(Sum sum, Tally tally) {
    switch (sum.kind()) {
      case ACROSS, DISPUTES -> tally.rows++;
      case OUTCOMES, BALANCE -> tally.columns++;
    }
  }

  /**
   * Whether sums with amounts confirm how the section was laid out: one along a row and, in section
   * 三, one down a column, and none is broken.
   */
  boolean confirms(Section section) {
    Tally tally = tallies.get(section);
    boolean columns = tally.columns > 0 || section != Section.REQUESTS;
    return tally.rows > 0 && columns && tally.broken == 0;
  }

  /** Whether every sum of the section can be met. */
  boolean complete(Section section) {
    return tallies.get(section).undecided == 0;
  }

  boolean contradicts(Section section) {
    return tallies.get(section).broken > 0;
  }

  /** The counts in words; empty for a section without sums. */
  String words(Section section) {
    Tally tally = tallies.get(section);
    if (tally.holding + tally.broken + tally.undecided == 0) {
      return "";
    }
    return "sums "
        + tally.holding
        + " hold, "
        + (tally.rows + tally.columns)
        + " of them with amounts"
        + (tally.broken > 0 ? ", " + tally.broken + " broken" : "")
        + (tally.undecided > 0 ? ", " + tally.undecided + " open" : "");
  }
}
