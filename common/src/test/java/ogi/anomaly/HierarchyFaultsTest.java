package ogi.anomaly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** An area against the bodies inside it. */
class HierarchyFaultsTest {
  private static final String AREA = "320113-government";

  @Test
  void anAreaThatHoldsItsPartsShowsNothing() {
    Judgement judgement = area(600, 200, 350, Set.of());
    assertThat(judgement.anomalies()).isEmpty();
    assertThat(judgement.verdicts())
        .containsEntry(AnomalyKind.AREA_BELOW_PART, Verdict.HOLDS)
        .containsEntry(AnomalyKind.AREA_IS_NOT_SUM, Verdict.UNDECIDED);
  }

  @Test
  void anAreaBelowOnePartNamesIt() {
    Anomaly below = area(300, 200, 350, Set.of()).anomalies().get(0);
    assertThat(below.code()).isEqualTo("G01");
    assertThat(below.expected()).isEqualTo("≥ 350");
    assertThat(below.sentenceZh()).contains("320113-department-乙局");
  }

  @Test
  void whileBodiesAreMissingTheirSumIsOnlyTheLowerEnd() {
    assertThat(area(551, 200, 350, Set.of()).anomalies()).isEmpty();
    assertThat(area(549, 200, 350, Set.of()).anomalies())
        .extracting(Anomaly::code)
        .containsExactly("G02");
    assertThat(area(551, 200, 350, Set.of(AREA)).anomalies())
        .extracting(Anomaly::expected)
        .containsExactly("550");
    assertThat(area(550, 200, 350, Set.of(AREA)).verdicts())
        .containsEntry(AnomalyKind.AREA_IS_NOT_SUM, Verdict.HOLDS);
  }

  @Test
  void rulesOfGovernmentAndOfficeCountOnceWhenTheyAreEqual() {
    assertThat(PeerExamples.rules(13).findings()).hasSize(1);
    assertThat(PeerExamples.rules(12).findings()).isEmpty();
    assertThat(PeerExamples.rules(0).findings()).isEmpty();
  }

  private static Judgement area(double whole, double one, double other, Set<String> complete) {
    List<Peer> province = PeerExamples.province(whole, one, other);
    Map<String, Judgement> judgements = HierarchyFaults.judge(province, complete);
    return judgements.get(province.get(0).reportId());
  }
}
