package ogi.anomaly;

import static ogi.anomaly.GivenPeers.body;
import static ogi.anomaly.GivenPeers.counties;
import static ogi.anomaly.GivenPeers.map;
import static ogi.anomaly.GivenPeers.peer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ogi.anomaly.Counterexamples.Counterexample;
import ogi.filer.Filer;
import ogi.filer.Kind;
import ogi.filer.Level;
import ogi.filer.Scope;

/** For every kind that peers or the hierarchy show, the nearest stratum that does not. */
final class PeerCounterexamples {
  private static final String SEVENTH = "report of 990007-government 2022";

  private PeerCounterexamples() {}

  static List<Counterexample> all() {
    List<Counterexample> list = new ArrayList<>();
    // Twice last year's figure, among peers whose figures grow by some hundredths: less than 30.
    list.add(stratum(AnomalyKind.JUMP, PeerExamples.jump(1)));
    list.add(stratum(AnomalyKind.PER_CAPITA, PeerExamples.perHead(17_000)));
    list.add(stratum(AnomalyKind.DIGIT_PATTERN, counties(60, PeerExamples::plain)));
    list.add(stratum(AnomalyKind.ZERO_AMONG_PEERS, PeerExamples.licensing(7, 1)));
    list.add(apart());
    list.add(area(AnomalyKind.AREA_BELOW_PART, 600));
    list.add(area(AnomalyKind.AREA_IS_NOT_SUM, 550));
    list.add(rules());
    return list;
  }

  private static Counterexample stratum(AnomalyKind kind, List<Peer> peers) {
    Map<String, Judgement> judged = PeerFaults.judge(peers, PeerSettings.STANDARD);
    return new Counterexample(kind, judged.get(SEVENTH).verdicts().get(kind));
  }

  /** Two counties of one city: neither lies in the other. */
  private static Counterexample apart() {
    Filer one = body("320113", Level.COUNTY, Kind.GOVERNMENT, Scope.AREA, "");
    Filer other = body("320106", Level.COUNTY, Kind.GOVERNMENT, Scope.AREA, "");
    List<Peer> peers =
        List.of(peer(one, 2022, map(f -> {}), Map.of()), peer(other, 2022, map(f -> {}), Map.of()));
    Map<String, Judgement> judged = PeerFaults.judge(peers, PeerSettings.STANDARD);
    return new Counterexample(
        AnomalyKind.DOUBLE_COUNT,
        judged.get(peers.get(0).reportId()).verdicts().get(AnomalyKind.DOUBLE_COUNT));
  }

  /** Of an area of which all bodies are there, with 200 and 350. */
  private static Counterexample area(AnomalyKind kind, double whole) {
    List<Peer> province = PeerExamples.province(whole, 200, 350);
    String area = province.get(0).filerId();
    Map<String, Judgement> judged = HierarchyFaults.judge(province, Set.of(area));
    return new Counterexample(kind, judged.get(province.get(0).reportId()).verdicts().get(kind));
  }

  private static Counterexample rules() {
    List<Peer> both = PeerExamples.governmentAndOffice(12);
    Map<String, Judgement> judged = HierarchyFaults.judge(both, Set.of());
    return new Counterexample(
        AnomalyKind.RULES_TWICE,
        judged.get(both.get(1).reportId()).verdicts().get(AnomalyKind.RULES_TWICE));
  }
}
