package ogi.anomaly;

import static ogi.anomaly.GivenPeers.body;
import static ogi.anomaly.GivenPeers.counties;
import static ogi.anomaly.GivenPeers.county;
import static ogi.anomaly.GivenPeers.map;
import static ogi.anomaly.GivenPeers.peer;
import static ogi.anomaly.PeerFigure.*;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ogi.anomaly.Examples.Example;
import ogi.filer.Filer;
import ogi.filer.Kind;
import ogi.filer.Level;
import ogi.filer.Scope;

/** For every kind that peers or the hierarchy show, the smallest stratum that shows it. */
final class PeerExamples {
  private static final int MANY = 60;

  private PeerExamples() {}

  static List<Example> all() {
    List<Example> list = new ArrayList<>();
    list.add(example(AnomalyKind.JUMP, jump(7)));
    list.add(example(AnomalyKind.PER_CAPITA, perHead(4_000_000)));
    list.add(
        example(
            AnomalyKind.DIGIT_PATTERN,
            counties(
                MANY,
                (i, f) -> {
                  plain(i, f);
                  if (i == 7) {
                    f.put(DOCUMENTS, 87_654.0);
                    f.put(NEW, 87_654.0);
                  }
                })));
    list.add(example(AnomalyKind.ZERO_AMONG_PEERS, licensing(7, 0)));
    list.add(example(AnomalyKind.DOUBLE_COUNT, nested()));
    list.add(area(AnomalyKind.AREA_BELOW_PART, 300, 200, 350));
    list.add(area(AnomalyKind.AREA_IS_NOT_SUM, 300, 200, 250));
    list.add(rules(13));
    return list;
  }

  /** Ordinary figures of a county, no two alike. */
  static void plain(int i, Map<PeerFigure, Double> figures) {
    figures.put(DOCUMENTS, 101.0 + 7 * i);
    figures.put(LICENSING, 5003.0 + 101 * i);
    figures.put(PENALTIES, 2001.0 + 37 * i);
    figures.put(COERCION, 1012.0 + 13 * i);
    figures.put(NEW, 311.0 + 11 * i);
    figures.put(FEES, 911.0 + 83 * i);
  }

  /** Figures grow by some hundredths; those of one county by that factor more. */
  static List<Peer> jump(double factor) {
    return counties(
        MANY,
        PeerExamples::plain,
        (i, f) -> {
          plain(i, f);
          f.replaceAll((figure, each) -> (double) Math.round(each * (1 + 0.01 * (i % 7))));
          if (i == 7) {
            f.computeIfPresent(LICENSING, (figure, each) -> (double) Math.round(each * factor));
          }
        });
  }

  /** One county with that many licensing decisions. */
  static List<Peer> licensing(int county, double decisions) {
    return counties(
        MANY,
        (i, f) -> {
          plain(i, f);
          if (i == county) {
            f.put(LICENSING, decisions);
          }
        });
  }

  /** A thousand residents a decision, but for one body. */
  static List<Peer> perHead(double decisions) {
    List<Peer> peers = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      int number = i;
      double people = 1e6 * (10 + i);
      Map<PeerFigure, Double> figures =
          map(
              f -> {
                f.put(LICENSING, Math.rint(people / 1000 * (1 + 0.02 * (number % 9))));
                if (number == 7) {
                  f.put(LICENSING, decisions);
                }
              });
      peers.add(peer(county(i), 2022, figures, Map.of(), people));
    }
    return peers;
  }

  /** The report of a county and, among its peers, that of a government inside it. */
  static List<Peer> nested() {
    Filer outer = body("320113", Level.COUNTY, Kind.GOVERNMENT, Scope.AREA, "");
    Filer inner = body("320113", Level.COUNTY, Kind.DEPARTMENT, Scope.AREA, "某局");
    return List.of(
        peer(outer, 2022, map(f -> {}), Map.of()), peer(inner, 2022, map(f -> {}), Map.of()));
  }

  /** A county with two departments. */
  static Example area(AnomalyKind kind, double whole, double one, double other) {
    return new Example(kind, found(HierarchyFaults.judge(province(whole, one, other), Set.of())));
  }

  static List<Peer> province(double whole, double one, double other) {
    return List.of(
        peer(
            body("320113", Level.COUNTY, Kind.GOVERNMENT, Scope.AREA, ""),
            2022,
            map(f -> f.put(LICENSING, whole)),
            Map.of()),
        department("甲局", one),
        department("乙局", other));
  }

  private static Peer department(String name, double decisions) {
    Filer filer = body("320113", Level.COUNTY, Kind.DEPARTMENT, Scope.OWN, name);
    return peer(filer, 2022, map(f -> f.put(LICENSING, decisions)), Map.of());
  }

  /** A government with 13 rules and its office. */
  static Example rules(double ofOffice) {
    List<Peer> both = governmentAndOffice(ofOffice);
    return new Example(AnomalyKind.RULES_TWICE, found(HierarchyFaults.judge(both, Set.of())));
  }

  static List<Peer> governmentAndOffice(double ofOffice) {
    return List.of(
        peer(
            body("310000", Level.PROVINCIAL, Kind.GOVERNMENT, Scope.OWN, ""),
            2022,
            map(f -> f.put(RULES, 13.0)),
            Map.of()),
        peer(
            body("310000", Level.PROVINCIAL, Kind.OFFICE, Scope.OWN, ""),
            2022,
            map(f -> f.put(RULES, ofOffice)),
            Map.of()));
  }

  static List<Anomaly> found(Map<String, Judgement> judgements) {
    return judgements.values().stream()
        .map(Judgement::anomalies)
        .flatMap(Collection::stream)
        .toList();
  }

  private static Example example(AnomalyKind kind, List<Peer> stratum) {
    return new Example(kind, found(PeerFaults.judge(stratum, PeerSettings.STANDARD)));
  }
}
