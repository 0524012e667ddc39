package ogi.compare;

import static ogi.compare.Given.aReportOn;
import static ogi.compare.Given.metric;
import static ogi.compare.GivenRanks.counts;
import static ogi.compare.GivenRanks.granting;
import static ogi.compare.GivenRanks.grantingAnyShare;
import static ogi.compare.GivenRanks.line;
import static ogi.compare.GivenRanks.penalties;
import static ogi.compare.GivenRanks.place;
import static ogi.compare.GivenRanks.rank;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Collectors;
import ogi.compare.Place.IntervalBasis;
import ogi.compare.metric.Metric;
import ogi.filer.Kind;
import ogi.filer.Level;
import ogi.filer.Scope;
import ogi.form.Forms;
import org.junit.jupiter.api.Test;

class RankingTest {
  private static final long SEED = 20261121;
  private static final int ROUNDS = 200;
  private static final RankSettings SETTINGS = RankSettings.standard();
  private static final Metric PENALTIES = metric("penalties");
  private static final Metric GRANTED = metric("granted_rate");

  @Test
  void tiedRanksLeaveAGap() {
    Ranking ranking = rank(PENALTIES, counts(50, 40, 40, 30, 20));
    assertThat(ranks(ranking)).isEqualTo(Map.of("f0", 1, "f1", 2, "f2", 2, "f3", 4, "f4", 5));
    assertThat(place(ranking, "f1").tieGroup()).isEqualTo(2);
    assertThat(place(ranking, "f2").tieGroup()).isEqualTo(2);
    assertThat(place(ranking, "f3").tieGroup()).isEqualTo(3);
    assertThat(place(ranking, "f0").percentile()).isEqualTo(100);
    assertThat(place(ranking, "f1").percentile()).isEqualTo(62.5);
    assertThat(place(ranking, "f4").percentile()).isZero();
  }

  @Test
  void countsAreCompleteAndOnlyMissingPeersMoveThem() {
    List<Candidate> candidates = counts(50, 40, 30, 20, 10);
    candidates.add(Candidate.consistent("z", "z", aReportOn(Forms.f2021()).observe("penalties")));
    Ranking ranking = rank(PENALTIES, candidates);
    Place first = place(ranking, "f0");
    assertThat(first.basis()).isEqualTo(IntervalBasis.MISSING_PEERS);
    assertThat(List.of(first.rank(), first.rankLow(), first.rankHigh())).containsExactly(1, 1, 2);
    assertThat(line(ranking, "f0").interval()).isEmpty();
    assertThat(line(ranking, "z").reason()).contains(Reason.MISSING_CELLS);
  }

  @Test
  void aReportWithAnEmptyColumnLowersNoRank() {
    List<Candidate> candidates = grantingAnyShare(SEED, 40);
    Ranking before = rank(GRANTED, candidates);
    List<Candidate> more = new ArrayList<>(candidates);
    more.add(Candidate.consistent("z", "z", aReportOn(Forms.f2021()).observe("granted_rate")));
    assertThat(ranks(rank(GRANTED, more))).isEqualTo(ranks(before));
  }

  @Test
  void scalingAllCountsKeepsRanks() {
    Random random = new Random(SEED);
    for (int round = 0; round < ROUNDS; round++) {
      long[] numbers = random.longs(30, 0, 100).toArray();
      long factor = 1 + random.nextInt(1000);
      long[] scaled = Arrays.stream(numbers).map(each -> each * factor).toArray();
      assertThat(ranks(rank(PENALTIES, counts(scaled))))
          .as("seed %d round %d", SEED, round)
          .isEqualTo(ranks(rank(PENALTIES, counts(numbers))));
    }
  }

  @Test
  void shufflingTheInputKeepsEveryFigure() {
    Random random = new Random(SEED);
    List<Candidate> candidates = grantingAnyShare(SEED, 60);
    Ranking expected = rank(GRANTED, candidates);
    for (int round = 0; round < 20; round++) {
      Collections.shuffle(candidates, random);
      assertThat(rank(GRANTED, candidates)).as("seed %d", SEED).isEqualTo(expected);
    }
  }

  @Test
  void intervalsHoldTheirRanks() {
    for (Standing line : rank(GRANTED, grantingAnyShare(SEED, 300)).standings()) {
      Place place = line.place().orElseThrow();
      assertThat(place.rank()).isBetween(place.rankLow(), place.rankHigh());
      assertThat(place.basis()).isEqualTo(IntervalBasis.POSTERIOR);
    }
  }

  @Test
  void belowTheMinimumAFilerIsShownAndNotRanked() {
    List<Candidate> candidates = grantingAnyShare(SEED, 10);
    candidates.add(granting("small", 4, 4));
    Standing small = line(rank(GRANTED, candidates), "small");
    assertThat(small.ranked()).isFalse();
    assertThat(small.reason()).contains(Reason.BELOW_MINIMUM);
    assertThat(small.candidate().asRead().value()).hasValue(100);
    assertThat(small.interval().orElseThrow().low()).isBetween(50.0, 52.0);
  }

  @Test
  void aRankAmongFewIsNoRank() {
    Ranking ranking = rank(PENALTIES, counts(1, 2, 3, 4));
    assertThat(ranking.fit()).isEmpty();
    assertThat(ranking.standings())
        .hasSize(4)
        .allSatisfy(line -> assertThat(line.reason()).contains(Reason.TOO_FEW_PEERS));
  }

  @Test
  void unknownScopeIsListedAndNotRanked() {
    Stratum unknown = new Stratum(2021, Level.COUNTY, Kind.GOVERNMENT, Scope.UNKNOWN);
    Ranking ranking = Ranking.of(unknown, PENALTIES, counts(1, 2, 3, 4, 5, 6), SETTINGS);
    assertThat(ranking.standings())
        .hasSize(6)
        .allSatisfy(line -> assertThat(line.reason()).contains(Reason.SCOPE_UNKNOWN));
  }

  @Test
  void filersThatDifferByChanceOnlyShareTheFirstRank() {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      candidates.add(granting("f" + i, 49 + i % 3, 100));
    }
    Ranking ranking = rank(GRANTED, candidates);
    assertThat(ranking.fit().orElseThrow().priorDeviation()).isZero();
    assertThat(ranks(ranking).values()).containsOnly(1);
    assertThat(place(ranking, "f0").rankHigh()).isEqualTo(12);
    assertThat(place(ranking, "f0").tieGroup()).isEqualTo(1);
    assertThat(place(ranking, "f0").percentile()).isEqualTo(50);
  }

  @Test
  void aRankThatRepairMovesFarIsFragile() {
    List<Candidate> candidates = counts(100, 90, 80, 70, 60, 50, 40, 30, 20, 10);
    Observation misprint = penalties(1000);
    Candidate broken =
        new Candidate("b", "b", misprint, Optional.of(penalties(1)), false, OptionalInt.of(9));
    candidates.add(broken);
    Ranking ranking = rank(PENALTIES, candidates);
    Place place = place(ranking, "b");
    assertThat(place.rank()).isEqualTo(1);
    assertThat(place.rankRepaired()).hasValue(11);
    assertThat(place.rankConsistent()).isEmpty();
    assertThat(place.fragile()).isTrue();
    assertThat(place(ranking, "f0").rank()).isEqualTo(2);
    assertThat(place(ranking, "f0").rankConsistent()).hasValue(1);
    assertThat(place(ranking, "f9").fragile()).isFalse();
  }

  @Test
  void aBrokenReportWithoutASingleRepairIsFragile() {
    List<Candidate> candidates = counts(5, 4, 3, 2, 1);
    candidates.add(
        new Candidate("b", "b", penalties(9), Optional.empty(), false, OptionalInt.empty()));
    Place place = place(rank(PENALTIES, candidates), "b");
    assertThat(place.fragile()).isTrue();
    assertThat(place.rankRepaired()).isEmpty();
  }

  @Test
  void aPlantedOutlierIsFlaggedAndNobodyElse() {
    Random random = new Random(SEED);
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      candidates.add(granting("f" + i, 300 + random.nextInt(60), 1000));
    }
    candidates.add(granting("planted", 900, 1000));
    List<String> flagged =
        rank(GRANTED, candidates).standings().stream()
            .filter(line -> line.place().orElseThrow().funnel().orElseThrow().flagged())
            .map(line -> line.candidate().id())
            .toList();
    assertThat(flagged).containsExactly("planted");
  }

  private static Map<String, Integer> ranks(Ranking ranking) {
    return ranking.standings().stream()
        .filter(Standing::ranked)
        .collect(
            Collectors.toMap(
                line -> line.candidate().id(), line -> line.place().orElseThrow().rank()));
  }
}
