package ogi.anomaly;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ogi.filer.Scope;

/**
 * What shows only among the reports of one stratum. Every figure is held against the others and
 * never against itself; where a group is too small, or the scope is not known, nothing is compared
 * and the kinds that a report alone can show ({@link #REFINED}) stay as it shows them.
 */
public final class PeerFaults {
  /** Kinds that a report alone shows by fixed limits, and its stratum better. */
  public static final Set<AnomalyKind> REFINED =
      Set.of(AnomalyKind.CORRECTION_OUTLIER, AnomalyKind.UNIT_OF_FEE, AnomalyKind.APPLICANT_MIX);

  private PeerFaults() {}

  /**
   * What the reports of one stratum show, by report id; each judgement has a verdict for every kind
   * of this finder, and for a refined kind only where the stratum could tell.
   */
  public static Map<String, Judgement> judge(List<Peer> stratum, PeerSettings settings) {
    Panel panel = new Panel(stratum);
    DigitFaults.find(panel, settings);
    NestingFaults.find(panel);
    if (panel.peers().get(0).scope() == Scope.UNKNOWN) {
      panel.peers().forEach(peer -> cannotBeCompared(panel, peer));
    } else {
      JumpFaults.find(panel, settings);
      LevelFaults.find(panel, settings);
      RateFaults.find(panel, settings);
    }
    return panel.judgements();
  }

  /** For a report without filer or year. */
  public static Judgement withoutPeers() {
    Map<AnomalyKind, Verdict> verdicts = new EnumMap<>(AnomalyKind.class);
    for (AnomalyKind kind : AnomalyKind.values()) {
      if (kind.finder() == AnomalyKind.Finder.PEERS) {
        verdicts.put(kind, Verdict.NOT_APPLICABLE);
      }
    }
    return new Judgement(List.of(), verdicts);
  }

  private static void cannotBeCompared(Panel panel, Peer peer) {
    for (AnomalyKind kind :
        List.of(AnomalyKind.JUMP, AnomalyKind.PER_CAPITA, AnomalyKind.ZERO_AMONG_PEERS)) {
      panel.verdict(peer, kind, Verdict.NOT_APPLICABLE);
    }
  }
}
