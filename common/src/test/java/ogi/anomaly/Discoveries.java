package ogi.anomaly;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ogi.anomaly.SimulatedStratum.World;

/** How many findings among simulated peers are false, and how many planted outliers are found. */
final class Discoveries {
  /** Sizes of strata: the least that is compared, provinces, prefectures, all counties. */
  static final List<Integer> SIZES = List.of(25, 60, 330, 3000);

  /** Counts of one kind. */
  static final class Count {
    int strata;
    int strataWithAny;
    double sumOfFalseShares;
    int flags;
    int falseFlags;
    int planted;
    int found;

    /** Mean over the strata of the share of false findings: the false discovery rate. */
    double falseDiscoveryRate() {
      return strata == 0 ? 0 : sumOfFalseShares / strata;
    }

    double power() {
      return planted == 0 ? Double.NaN : (double) found / planted;
    }

    void add(Count other) {
      strata += other.strata;
      strataWithAny += other.strataWithAny;
      sumOfFalseShares += other.sumOfFalseShares;
      flags += other.flags;
      falseFlags += other.falseFlags;
      planted += other.planted;
      found += other.found;
    }
  }

  private Discoveries() {}

  /**
   * Counts over strata of one size.
   *
   * @param every every so-manieth body has an outlier; 0 for clean strata
   * @param seed of the first stratum; the others follow
   */
  static Map<AnomalyKind, Count> count(World world, int bodies, int every, int rounds, long seed) {
    Map<AnomalyKind, Count> counts = new EnumMap<>(AnomalyKind.class);
    SimulatedStratum.PLANTS.forEach(kind -> counts.put(kind, new Count()));
    for (int round = 0; round < rounds; round++) {
      SimulatedStratum stratum = new SimulatedStratum(world, bodies, every, seed + round);
      Map<String, Judgement> judged = PeerFaults.judge(stratum.peers(), PeerSettings.STANDARD);
      SimulatedStratum.PLANTS.forEach(kind -> counts.get(kind).add(count(stratum, judged, kind)));
    }
    return counts;
  }

  private static Count count(
      SimulatedStratum stratum, Map<String, Judgement> judged, AnomalyKind kind) {
    Set<String> flagged = new HashSet<>();
    judged.forEach(
        (report, judgement) -> {
          if (judgement.anomalies().stream().anyMatch(each -> each.kind() == kind)) {
            flagged.add(report);
          }
        });
    Count count = new Count();
    count.strata = 1;
    count.flags = flagged.size();
    count.strataWithAny = flagged.isEmpty() ? 0 : 1;
    for (Peer peer : stratum.peers()) {
      AnomalyKind planted = stratum.planted().get(peer.reportId());
      boolean flag = flagged.contains(peer.reportId());
      count.planted += planted == kind ? 1 : 0;
      count.found += planted == kind && flag ? 1 : 0;
      count.falseFlags += planted == null && flag ? 1 : 0;
    }
    count.sumOfFalseShares = (double) count.falseFlags / Math.max(1, count.flags);
    return count;
  }
}
