package ogi.anomaly;

import static ogi.anomaly.GivenPeers.body;
import static ogi.anomaly.GivenPeers.counties;
import static ogi.anomaly.GivenPeers.county;
import static ogi.anomaly.GivenPeers.map;
import static ogi.anomaly.GivenPeers.peer;
import static ogi.anomaly.PeerFigure.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import ogi.filer.Kind;
import ogi.filer.Level;
import ogi.filer.Scope;
import org.junit.jupiter.api.Test;

/** What a stratum shows about its reports, and what it must not show. */
class PeerFaultsTest {
  private static final String SEVENTH = "report of 990007-government 2022";

  @Test
  void ordinaryPeersShowNothing() {
    assertThat(found(PeerExamples.jump(1))).isEmpty();
    assertThat(found(PeerExamples.perHead(17_000))).isEmpty();
  }

  @Test
  void aStratumOfZerosRingsNothing() {
    assertThat(found(counties(60, (i, f) -> {}, (i, f) -> {}))).isEmpty();
  }

  @Test
  void aJumpNamesTheFigureBothYearsAndTheUsualChange() {
    Anomaly jump = one(PeerExamples.jump(7));
    assertThat(jump.code()).isEqualTo("E04");
    assertThat(jump.reportId()).isEqualTo(SEVENTH);
    assertThat(jump.cells()).containsExactly("disclosure.licensing.decisions");
    assertThat(jump.qValue().orElseThrow()).isLessThan(0.05);
    assertThat(jump.sentenceZh()).contains("2021年", "5710→39970", "1.03倍");
  }

  @Test
  void withoutPeersOnlyTheOwnYearsTellOfAJump() {
    List<Peer> years = new ArrayList<>();
    double[] decisions = {410, 395, 402, 388, 4100};
    for (int i = 0; i < decisions.length; i++) {
      double number = decisions[i];
      years.add(peer(county(1), 2018 + i, map(f -> f.put(LICENSING, number)), Map.of()));
    }
    List<Peer> followed = Peer.years(years);
    Anomaly jump = one(List.of(followed.get(4)));
    assertThat(jump.code()).isEqualTo("E04");
    assertThat(jump.sentenceEn()).contains("all other years", "388 → 4100");
    assertThat(found(List.of(followed.get(3)))).isEmpty();
    assertThat(found(Peer.years(years.subList(1, 5)).subList(3, 4))).as("four years").isEmpty();
  }

  @Test
  void feesInYuanStandOutAgainstTheMedianOfThePeers() {
    List<Peer> fees = withFee(7, 12_345_678);
    Anomaly unit = one(fees);
    assertThat(unit.code()).isEqualTo("F08");
    assertThat(unit.expected()).isEqualTo("1234.5678");
    assertThat(unit.sentenceZh()).contains("同类69个单位");
    assertThat(found(withFee(7, 90_000))).as("thirty times the median").isEmpty();
  }

  @Test
  void smallStrataLeaveTheRefinedKindsAlone() {
    Map<String, Judgement> small =
        PeerFaults.judge(withFee(7, 12_345_678).subList(0, 15), PeerSettings.STANDARD);
    assertThat(small.get(SEVENTH).anomalies()).isEmpty();
    assertThat(small.get(SEVENTH).verdicts()).doesNotContainKeys(AnomalyKind.UNIT_OF_FEE);
  }

  @Test
  void correctionsAreHeldAgainstThePooledRateOfTheOthers() {
    Anomaly swap = one(disputes(0, 30));
    assertThat(swap.code()).isEqualTo("F07");
    assertThat(swap.sentenceZh()).contains("是否填反", "行政复议");
    assertThat(swap.expected()).startsWith("≈ 1");
    assertThat(one(disputes(8, 22)).sentenceZh()).contains("同类59个单位");
    assertThat(found(disputes(27, 4))).isEmpty();
  }

  @Test
  void applicantsAreHeldAgainstTheMixOfTheOthers() {
    assertThat(one(research(60)).code()).isEqualTo("F11");
    assertThat(found(research(9))).isEmpty();
  }

  @Test
  void aZeroStandsOutOnlyWhereHardlyAnyPeerHasOne() {
    Anomaly zero = one(PeerExamples.licensing(7, 0));
    assertThat(zero.code()).isEqualTo("F17");
    assertThat(zero.qValue()).as("no test").isEmpty();
    List<Peer> often = counties(60, (i, f) -> f.put(LICENSING, i % 4 == 0 ? 0 : 500.0 + i));
    assertThat(found(often)).isEmpty();
    List<Peer> small = counties(60, (i, f) -> f.put(LICENSING, i == 7 ? 0 : 2.0));
    assertThat(found(small)).as("small figures").isEmpty();
  }

  @Test
  void figuresPerHeadNeedResidents() {
    Map<String, Judgement> without =
        PeerFaults.judge(PeerExamples.licensing(7, 9e8), PeerSettings.STANDARD);
    assertThat(without.get(SEVENTH).verdicts())
        .containsEntry(AnomalyKind.PER_CAPITA, Verdict.NOT_APPLICABLE);
    Anomaly far = one(PeerExamples.perHead(4_000_000));
    assertThat(far.code()).isEqualTo("F09");
    assertThat(far.sentenceZh()).contains("4000000");
  }

  @Test
  void reportsOfUnknownScopeAreNotCompared() {
    List<Peer> unknown = new ArrayList<>();
    for (Peer peer : PeerExamples.licensing(7, 0)) {
      unknown.add(
          peer(
              body(peer.regionCode(), Level.COUNTY, Kind.GOVERNMENT, Scope.UNKNOWN, ""),
              2022,
              peer.known(),
              Map.of()));
    }
    Judgement judgement = PeerFaults.judge(unknown, PeerSettings.STANDARD).get(SEVENTH);
    assertThat(judgement.anomalies()).isEmpty();
    assertThat(judgement.verdicts())
        .hasSize(5)
        .allSatisfy((kind, verdict) -> assertThat(verdict).isEqualTo(Verdict.NOT_APPLICABLE));
    assertThat(PeerFaults.judge(unknown, PeerSettings.STANDARD).values())
        .anySatisfy(
            each ->
                assertThat(each.verdicts())
                    .containsEntry(AnomalyKind.DIGIT_PATTERN, Verdict.HOLDS));
  }

  @Test
  void everyReportHasAVerdictOnEveryKindOfThisFinder() {
    List<Peer> peers = new ArrayList<>(PeerExamples.jump(7));
    Map<PeerFigure, Double> nothing = Map.of();
    peers.add(peer(county(99), 2022, nothing, peers.get(0).known()));
    Map<String, Judgement> judgements = PeerFaults.judge(peers, PeerSettings.STANDARD);
    assertThat(judgements.values())
        .allSatisfy(
            judgement ->
                assertThat(judgement.verdicts())
                    .containsKeys(
                        PeerFaults.withoutPeers().verdicts().keySet().toArray(AnomalyKind[]::new)));
    assertThat(judgements.get("report of 990099-government 2022").verdicts())
        .containsEntry(AnomalyKind.JUMP, Verdict.UNDECIDED)
        .containsEntry(AnomalyKind.ZERO_AMONG_PEERS, Verdict.UNDECIDED);
  }

  /** As many bodies as there are counties, one in 25 with a planted outlier. */
  @Test
  void aStratumOfThreeThousandIsReadWhole() {
    Map<AnomalyKind, Discoveries.Count> counts =
        Discoveries.count(SimulatedStratum.World.LOGNORMAL, 3000, 25, 1, 5);
    counts.forEach(
        (kind, count) -> {
          assertThat(count.planted).as("planted %s", kind.code()).isEqualTo(20);
          assertThat(count.found).as("found %s, seed 5", kind.code()).isGreaterThanOrEqualTo(16);
          assertThat(count.falseFlags).as("false %s, seed 5", kind.code()).isLessThanOrEqualTo(2);
        });
  }

  @Test
  void theOrderInWhichReportsComeDoesNotMatter() {
    List<Peer> peers = new ArrayList<>(PeerExamples.jump(7));
    List<Anomaly> before = found(peers);
    Collections.shuffle(peers, new Random(3));
    assertThat(found(peers)).containsExactlyInAnyOrderElementsOf(before);
  }

  private static List<Peer> withFee(int county, double fee) {
    return counties(
        70,
        (i, f) -> {
          PeerExamples.plain(i, f);
          if (i == county) {
            f.put(FEES, fee);
          }
        });
  }

  private static List<Peer> disputes(double upheld, double corrected) {
    return counties(
        60,
        (i, f) -> {
          f.put(REVIEW_UPHELD, i == 7 ? upheld : 27.0 + i % 3);
          f.put(REVIEW_CORRECTED, i == 7 ? corrected : 3.0 + i % 2);
          f.put(DIRECT_UPHELD, 18.0 + i % 2);
          f.put(DIRECT_CORRECTED, 2.0);
        });
  }

  private static List<Peer> research(double ofSeventh) {
    return counties(
        60,
        (i, f) -> {
          f.put(NEW, 201.0 + i);
          f.put(RESEARCH, i == 7 ? ofSeventh : 4.0 + i % 5);
        });
  }

  private static List<Anomaly> found(List<Peer> peers) {
    return PeerExamples.found(PeerFaults.judge(peers, PeerSettings.STANDARD));
  }

  private static Anomaly one(List<Peer> peers) {
    List<Anomaly> found = found(peers);
    assertThat(found).hasSize(1);
    return found.get(0);
  }
}
