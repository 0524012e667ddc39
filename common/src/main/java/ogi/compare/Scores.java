package ogi.compare;

import java.math.BigDecimal;
import java.util.Optional;
import ogi.compare.chance.Family;
import ogi.compare.chance.GroupLevels;
import ogi.compare.metric.Metric;

/** What the filers of a group are ordered by: counts as they are, quotients after shrinking. */
final class Scores {
  private final Metric metric;
  private final Optional<GroupLevels> levels;

  /** With the levels learned from the group; empty for counts and amounts. */
  Scores(Metric metric, Optional<GroupLevels> levels) {
    this.metric = metric;
    this.levels = levels;
  }

  /** The score of an observation that can be ranked. */
  double of(Observation observation) {
    if (levels.isEmpty()) {
      return observation.value().orElseThrow();
    }
    return levels
        .get()
        .learned(
            observation.numerator().orElseThrow().doubleValue(),
            observation.denominator().orElseThrow().doubleValue())
        .mean();
  }

  /** Between which scores a filer with missing cells must be; empty when it is never ranked. */
  Optional<MissingPeers.ScoreRange> range(Observation observation) {
    Optional<Range> numerator = observation.numeratorRange();
    if (numerator.isEmpty()) {
      return Optional.empty();
    }
    double least = numerator.get().low().doubleValue();
    double most = most(numerator.get());
    if (levels.isEmpty()) {
      return Optional.of(
          new MissingPeers.ScoreRange(
              observation.valueLow().orElse(0),
              observation.valueHigh().orElse(Double.POSITIVE_INFINITY),
              true));
    }
    Optional<Range> denominator = observation.denominatorRange();
    if (denominator.isEmpty()) {
      return Optional.empty();
    }
    double few = Math.max(metric.minimumDenominator(), 1);
    double fewest = denominator.get().low().doubleValue();
    double largest = most(denominator.get());
    return largest < few
        ? Optional.empty()
        : Optional.of(
            new MissingPeers.ScoreRange(
                lowest(least, largest),
                highest(most, Math.max(fewest, few), largest),
                fewest >= few));
  }

  private static double most(Range range) {
    return range.high().map(BigDecimal::doubleValue).orElse(Double.POSITIVE_INFINITY);
  }

  private double lowest(double least, double largest) {
    return Double.isInfinite(largest) ? 0 : levels.orElseThrow().learned(least, largest).mean();
  }

  /** Of a share the most is reached where as many units as can be are hits. */
  private double highest(double most, double fewest, double largest) {
    boolean share = Peers.family(metric) == Family.BINOMIAL;
    double hits = share ? Math.min(most, largest) : most;
    if (Double.isInfinite(hits)) {
      return share ? 1 : Double.POSITIVE_INFINITY;
    }
    double units = share ? Math.max(fewest, hits) : fewest;
    return levels.orElseThrow().learned(hits, units).mean();
  }
}
