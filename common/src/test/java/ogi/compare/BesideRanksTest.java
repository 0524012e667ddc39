package ogi.compare;

import static ogi.compare.Given.aReportOn;
import static ogi.compare.Given.metric;
import static ogi.compare.GivenRanks.granting;
import static ogi.compare.GivenRanks.grantingAnyShare;
import static ogi.compare.GivenRanks.line;
import static ogi.compare.GivenRanks.place;
import static ogi.compare.GivenRanks.rank;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import ogi.compare.metric.Metric;
import ogi.form.Forms;
import org.junit.jupiter.api.Test;

/** What stands beside a rank: the group, its flags, and what missing cells leave open. */
class BesideRanksTest {
  private static final long SEED = 20261121;
  private static final Metric GRANTED = metric("granted_rate");

  @Test
  void missingCellsSayBetweenWhichRanksEverybodyMustBe() {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      candidates.add(granting("f" + i, 100 * (i + 1), 1000));
    }
    Observation open =
        aReportOn(Forms.f2021()).with("requests.concluded.total", 1000).observe("granted_rate");
    candidates.add(Candidate.consistent("open", "open", open));
    Ranking ranking = rank(GRANTED, candidates);
    assertThat(line(ranking, "f8").extremes()).contains(new Extremes(1, 2));
    assertThat(line(ranking, "f0").extremes()).contains(new Extremes(9, 10));
    assertThat(line(ranking, "open").reason()).contains(Reason.MISSING_CELLS);
    assertThat(line(ranking, "open").extremes()).contains(new Extremes(1, 10));
    assertThat(place(ranking, "f0").fragile()).isTrue();
    Ranking whole = rank(GRANTED, candidates.subList(0, 9));
    assertThat(line(whole, "f0").extremes()).contains(new Extremes(9, 9));
    assertThat(place(whole, "f0").fragile()).isFalse();
  }

  @Test
  void qValuesAndHyperparametersStandBesideThePlace() {
    Ranking ranking = rank(GRANTED, grantingAnyShare(SEED, 60));
    Place place = ranking.standings().get(0).place().orElseThrow();
    assertThat(place.group().peers()).isEqualTo(60);
    Ranking.Fit fit = place.group().fit().orElseThrow();
    assertThat(fit).isEqualTo(ranking.fit().orElseThrow());
    assertThat(fit.priorMean()).isBetween(30.0, 70.0);
    assertThat(fit.priorWeight().orElseThrow()).isBetween(0.5, 10.0);
    for (Standing line : ranking.standings()) {
      Place.FunnelPlace funnel = line.place().orElseThrow().funnel().orElseThrow();
      assertThat(funnel.flagged()).isEqualTo(funnel.q() <= 0.05);
    }
  }
}
