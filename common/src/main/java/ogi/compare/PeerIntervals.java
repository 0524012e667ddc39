package ogi.compare;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import ogi.compare.chance.ExactPoisson;
import ogi.compare.chance.Family;
import ogi.compare.chance.Interval;
import ogi.compare.metric.Metric;

/**
 * The intervals of a group's quotients, as {@link Peers#interval} has them. The exact limits of a
 * number of events take long and are found once for all of the group who have that number.
 */
final class PeerIntervals {
  private final Metric metric;
  private final Map<Double, Interval> byEvents = new HashMap<>();

  PeerIntervals(Metric metric) {
    this.metric = metric;
  }

  Optional<Interval> of(Observation seen) {
    boolean exact = metric.base().chance() && Peers.family(metric) == Family.POISSON;
    if (!exact || seen.reason().isPresent()) {
      return Peers.interval(metric, seen);
    }
    double events = seen.numerator().orElseThrow().doubleValue();
    double exposure = seen.denominator().orElseThrow().doubleValue();
    Interval limits = byEvents.computeIfAbsent(events, n -> ExactPoisson.interval95(n, 1));
    return Optional.of(
        new Interval(limits.low() / exposure, limits.high() / exposure)
            .times(metric.unit().factor()));
  }
}
