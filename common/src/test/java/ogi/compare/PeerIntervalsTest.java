package ogi.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import ogi.compare.chance.Family;
import ogi.compare.metric.Metric;
import ogi.compare.metric.MetricRegistry;
import org.junit.jupiter.api.Test;

/** Intervals of a group against those of its members one by one. */
class PeerIntervalsTest {
  @Test
  void theIntervalsAreThoseOfTheMembersOneByOne() {
    Random random = new Random(3);
    int events = 0;
    for (Metric metric : MetricRegistry.standard().metrics()) {
      PeerIntervals group = new PeerIntervals(metric);
      for (int i = 0; i < 20 && metric.base().chance(); i++) {
        int bottom = 1 + random.nextInt(40);
        Observation seen = Seen.quotient(metric, random.nextInt(bottom + 1), bottom);
        assertThat(group.of(seen)).as(metric.id()).isEqualTo(Peers.interval(metric, seen));
        events += Peers.family(metric) == Family.POISSON ? 1 : 0;
      }
    }
    assertThat(events).isPositive();
  }
}
