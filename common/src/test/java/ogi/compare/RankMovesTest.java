package ogi.compare;

import static ogi.compare.Given.COUNTIES;
import static ogi.compare.Given.aReportOn;
import static ogi.compare.Given.metric;
import static ogi.compare.GivenRanks.counts;
import static ogi.compare.GivenRanks.place;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import ogi.compare.metric.Metric;
import ogi.compare.metric.Polarity;
import ogi.form.Forms;
import org.junit.jupiter.api.Test;

class RankMovesTest {
  private static final RankSettings SETTINGS = RankSettings.standard();
  private static final Metric GRANTED = metric("granted_rate");
  private static final Metric PENALTIES = metric("penalties");

  @Test
  void onlyTheFilerThatMovesHasMoved() {
    Ranking first = rank(GRANTED, rates(1, -1, 0), EarlierPlaces.none());
    Ranking second = rank(GRANTED, rates(2, 7, 900), EarlierPlaces.of(first));
    for (Standing line : second.standings()) {
      Place.Move move = line.place().orElseThrow().move().orElseThrow();
      assertThat(move.real()).contains(line.candidate().id().equals("f7"));
      assertThat(move.q()).isPresent();
      assertThat(move.worseAndWorsening()).isEmpty();
      assertThat(move.ranks())
          .isEqualTo(line.candidate().lastYear().orElseThrow() - line.place().orElseThrow().rank());
    }
  }

  @Test
  void worseAndWorseningNeedsABadEndALevelThereAndAMoveThere() {
    Metric good = with(Polarity.HIGHER_IS_BETTER);
    Ranking first = rank(good, rates(1, -1, 0), EarlierPlaces.none());
    Ranking fallen = rank(good, rates(2, 7, 10), EarlierPlaces.of(first));
    Ranking risen = rank(good, rates(2, 7, 900), EarlierPlaces.of(first));
    assertThat(move(fallen, "f7").worseAndWorsening()).contains(true);
    assertThat(move(fallen, "f8").worseAndWorsening()).contains(false);
    assertThat(move(risen, "f7").worseAndWorsening()).contains(false);
    Ranking low = rank(good, rates(3, 7, 10), EarlierPlaces.of(fallen));
    assertThat(move(low, "f7").worseAndWorsening()).contains(false);
  }

  @Test
  void aFilerWithoutARankLastYearHasNoMove() {
    Ranking only = rank(GRANTED, rates(1, -1, 0), EarlierPlaces.none());
    assertThat(only.standings())
        .allSatisfy(line -> assertThat(line.place().orElseThrow().move()).isEmpty());
    Candidate stranger = Candidate.consistent("new", "new", granted(300, 1000));
    List<Candidate> more = new ArrayList<>(rates(2, -1, 0));
    more.add(stranger);
    Ranking second = rank(GRANTED, more, EarlierPlaces.of(only));
    assertThat(place(second, "new").move()).isEmpty();
  }

  @Test
  void completeCountsMoveForReal() {
    Ranking first = rank(PENALTIES, counts(50, 40, 30, 20, 10), EarlierPlaces.none());
    Ranking second = rank(PENALTIES, counts(50, 40, 30, 20, 60), EarlierPlaces.of(first));
    assertThat(move(second, "f4").ranks()).isEqualTo(4);
    assertThat(move(second, "f4").real()).contains(true);
    assertThat(move(second, "f0").ranks()).isEqualTo(-1);
    assertThat(move(second, "f4").q()).isEmpty();
    Ranking still = rank(PENALTIES, counts(51, 41, 31, 21, 11), EarlierPlaces.of(first));
    assertThat(move(still, "f2").real()).contains(false);
  }

  private static Metric with(Polarity polarity) {
    return new Metric(
        GRANTED.id(),
        GRANTED.nameZh(),
        GRANTED.nameEn(),
        GRANTED.unit(),
        GRANTED.base(),
        polarity,
        GRANTED.numerator(),
        GRANTED.denominator(),
        GRANTED.minimumDenominator(),
        GRANTED.forms(),
        GRANTED.scopes(),
        GRANTED.breakBetweenForms(),
        GRANTED.source());
  }

  private static Place.Move move(Ranking ranking, String id) {
    return place(ranking, id).move().orElseThrow();
  }

  private static Ranking rank(Metric metric, List<Candidate> candidates, EarlierPlaces lastYear) {
    List<Candidate> known = new ArrayList<>();
    for (Candidate each : candidates) {
      OptionalInt rank = lastYear.rank(each.id());
      known.add(
          new Candidate(
              each.id(), each.reportId(), each.asRead(), each.repaired(), each.consistent(), rank));
    }
    return Ranking.of(COUNTIES, metric, known, SETTINGS, lastYear);
  }

  /** Forty filers with their own levels; one of them is given other figures. */
  private static List<Candidate> rates(long seed, int other, long hits) {
    Random random = new Random(seed);
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      long chance = Math.round(10 * random.nextGaussian());
      long granted = i == other ? hits : 300 + 5L * i + chance;
      candidates.add(Candidate.consistent("f" + i, "r" + i, granted(granted, 1000)));
    }
    return candidates;
  }

  private static Observation granted(long granted, long concluded) {
    return aReportOn(Forms.f2021())
        .with("requests.granted.total", granted)
        .with("requests.concluded.total", concluded)
        .observe("granted_rate");
  }
}
