package ogi.compare;

import static ogi.compare.Given.COUNTIES;
import static ogi.compare.Given.aReportOn;
import static ogi.compare.Given.metric;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import ogi.compare.metric.Metric;
import ogi.form.Forms;
import org.junit.jupiter.api.Test;

/** What stands beside a rank: the group, its flags, and what missing cells leave open. */
class BesideRanksTest {
  private static final long SEED = 20261121;
  private static final RankSettings SETTINGS = RankSettings.standard();
  private static final Metric GRANTED = metric("granted_rate");

  @Test
  void missingCellsSayBetweenWhichRanksEverybodyMustBe() {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      candidates.add(candidate("f" + i, 100 * (i + 1), 1000));
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
    Ranking ranking = rank(GRANTED, rates(SEED, 60));
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

  private static Ranking rank(Metric metric, List<Candidate> candidates) {
    return Ranking.of(COUNTIES, metric, candidates, SETTINGS);
  }

  private static Standing line(Ranking ranking, String id) {
    return ranking.standings().stream()
        .filter(line -> line.candidate().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Place place(Ranking ranking, String id) {
    return line(ranking, id).place().orElseThrow();
  }

  private static Candidate candidate(String id, long granted, long concluded) {
    Observation rate =
        aReportOn(Forms.f2021())
            .with("requests.granted.total", granted)
            .with("requests.concluded.total", concluded)
            .observe("granted_rate");
    return Candidate.consistent(id, "r-" + id, rate);
  }

  private static List<Candidate> rates(long seed, int filers) {
    Random random = new Random(seed);
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < filers; i++) {
      int concluded = 30 + random.nextInt(500);
      candidates.add(candidate("f" + i, random.nextInt(concluded), concluded));
    }
    return candidates;
  }
}
