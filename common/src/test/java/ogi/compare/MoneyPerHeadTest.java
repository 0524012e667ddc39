package ogi.compare;

import static ogi.compare.Given.aReportOn;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import ogi.compare.metric.Metric;
import ogi.filer.Kind;
import ogi.filer.Level;
import ogi.filer.Scope;
import ogi.form.Forms;
import org.junit.jupiter.api.Test;

/** Money by residents is complete: it has a value and no chance in it. */
class MoneyPerHeadTest {
  private static final Metric FEES = Given.metric("fees_per_head");
  private static final Stratum PROVINCES =
      new Stratum(2021, Level.PROVINCIAL, Kind.GOVERNMENT, Scope.AREA);

  /** 1 234 万元 for 5 000 000 residents are 2.468 元 for each. */
  @Test
  void tenThousandYuanBecomeYuanPerResident() {
    assertThat(fees(1234, 5_000_000).value()).hasValue(2.468);
  }

  @Test
  void withoutResidentsThereIsNoValue() {
    Observation seen =
        Observer.observe(
            FEES,
            aReportOn(Forms.f2021()).with("disclosure.fees.amount", 7).figures(),
            Scope.AREA,
            OptionalLong.empty());
    assertThat(seen.reason()).contains(Reason.NO_RESIDENTS);
  }

  @Test
  void pooledMoneyHasNoInterval() {
    Totals.Pooled pooled =
        Pooling.of(FEES, List.of(fees(100, 1_000_000), fees(300, 1_000_000))).orElseThrow();
    assertThat(pooled.value()).isEqualTo(2);
    assertThat(pooled.interval()).isEmpty();
  }

  @Test
  void moneyIsRankedAsItIs() {
    List<Candidate> provinces = new ArrayList<>();
    for (int i = 1; i <= 6; i++) {
      provinces.add(Candidate.consistent("p" + i, "r" + i, fees(100L * i, 1_000_000)));
    }
    Ranking ranking = Ranking.of(PROVINCES, FEES, provinces, RankSettings.standard());
    assertThat(ranking.fit()).isEqualTo(Optional.empty());
    assertThat(ranking.standings())
        .extracting(standing -> standing.candidate().id())
        .containsExactly("p6", "p5", "p4", "p3", "p2", "p1");
    assertThat(ranking.standings())
        .allSatisfy(
            standing -> {
              assertThat(standing.interval()).isEmpty();
              assertThat(standing.place().orElseThrow().shrunken()).isEmpty();
              assertThat(standing.place().orElseThrow().basis())
                  .isEqualTo(Place.IntervalBasis.MISSING_PEERS);
            });
  }

  private static Observation fees(long amount, long residents) {
    return Observer.observe(
        FEES,
        aReportOn(Forms.f2021()).with("disclosure.fees.amount", amount).figures(),
        Scope.AREA,
        OptionalLong.of(residents));
  }
}
