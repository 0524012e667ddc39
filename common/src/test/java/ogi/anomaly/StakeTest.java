package ogi.anomaly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a finding puts at stake. */
class StakeTest {
  private static final Map<PeerFigure, Double> TOTALS =
      Map.of(PeerFigure.NEW, 1000.0, PeerFigure.CONCLUDED, 50.0, PeerFigure.FEES, 0.0);

  @Test
  void theLargestShareOfAPublishedTotalCounts() {
    Stake stake =
        Stake.of(
                List.of("requests.new.company", "requests.granted.total"),
                Map.of(PeerFigure.NEW, 100.0, PeerFigure.CONCLUDED, 40.0),
                TOTALS)
            .orElseThrow();
    assertThat(stake).isEqualTo(new Stake("requests.concluded.total", 0.8));
  }

  @Test
  void cellsWithoutATotalOrAFigurePutNothingAtStake() {
    assertThat(Stake.of(List.of(), Map.of(), TOTALS)).isEmpty();
    assertThat(Stake.of(List.of("requests.new.total"), Map.of(), TOTALS)).isEmpty();
    Map<PeerFigure, Double> fees = Map.of(PeerFigure.FEES, 0.0);
    assertThat(Stake.of(List.of("disclosure.fees.amount"), fees, TOTALS)).isEmpty();
    assertThat(Stake.of(List.of("disclosure.fees.count"), fees, TOTALS)).isEmpty();
  }

  @Test
  void rungsAreDecades() {
    assertThat(new Stake("", 0.1).rung()).isEqualTo(1);
    assertThat(new Stake("", 0.0999).rung()).isEqualTo(2);
    assertThat(new Stake("", 0.001).rung()).isEqualTo(3);
    assertThat(new Stake("", 0).rung()).isEqualTo(4);
  }
}
