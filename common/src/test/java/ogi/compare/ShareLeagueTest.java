package ogi.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ogi.compare.ShareLeague.Entry;
import ogi.compare.ShareLeague.Line;
import ogi.compare.ShareLeague.Standing;
import org.junit.jupiter.api.Test;

class ShareLeagueTest {

  @Test
  void groupsFarApartHaveRanksOfTheirOwn() {
    List<Line> lines =
        league(
            new Entry(1000, 10_000),
            new Entry(9000, 10_000),
            new Entry(5000, 10_000),
            new Entry(3000, 10_000),
            new Entry(7000, 10_000));
    assertThat(lines).extracting(line -> standing(line).rank()).containsExactly(5, 1, 3, 4, 2);
    assertThat(lines).extracting(line -> standing(line).tieGroup()).containsExactly(5, 1, 3, 4, 2);
    assertThat(lines).extracting(line -> standing(line).low()).containsExactly(5, 1, 3, 4, 2);
    assertThat(lines).extracting(line -> standing(line).high()).containsExactly(5, 1, 3, 4, 2);
  }

  @Test
  void aFullMarkOfFewDoesNotLeadAGreatManyWhoNearlyAllHold() {
    List<Line> lines =
        league(
            new Entry(5, 5),
            new Entry(990, 1000),
            new Entry(500, 1000),
            new Entry(400, 1000),
            new Entry(300, 1000),
            new Entry(600, 1000));
    assertThat(standing(lines.get(1)).rank()).isEqualTo(1);
    assertThat(standing(lines.get(0)).rank()).isEqualTo(2);
    assertThat(standing(lines.get(0)).low()).isEqualTo(1);
    assertThat(standing(lines.get(0)).tieGroup()).as("it may still be first").isEqualTo(1);
    assertThat(standing(lines.get(0)).shrunken()).isBetween(0.6, 0.99);
  }

  @Test
  void whereChanceExplainsEverythingAllShareTheFirstRank() {
    List<Line> lines =
        league(
            new Entry(5, 10),
            new Entry(5, 10),
            new Entry(4, 10),
            new Entry(6, 10),
            new Entry(5, 10));
    assertThat(lines)
        .allSatisfy(
            line -> {
              assertThat(standing(line).rank()).isEqualTo(1);
              assertThat(standing(line).low()).isEqualTo(1);
              assertThat(standing(line).high()).isEqualTo(5);
              assertThat(standing(line).shrunken()).isCloseTo(0.5, within(1e-12));
            });
  }

  @Test
  void whoIsNotRankedHearsWhy() {
    List<Line> lines =
        league(
            new Entry(0, 0),
            new Entry(4, 4),
            new Entry(5, 9),
            new Entry(1, 9),
            new Entry(2, 9),
            new Entry(8, 9));
    assertThat(lines)
        .extracting(Line::reason)
        .startsWith(Optional.of(Reason.ZERO_DENOMINATOR), Optional.of(Reason.BELOW_MINIMUM))
        .endsWith(Optional.of(Reason.TOO_FEW_PEERS))
        .hasSize(6);
    assertThat(lines).allMatch(line -> line.standing().isEmpty());
  }

  private static List<Line> league(Entry... entries) {
    return ShareLeague.of(Stream.of(entries).toList(), 5, RankSettings.standard());
  }

  private static Standing standing(Line line) {
    assertThat(line.reason()).isEmpty();
    return line.standing().orElseThrow();
  }
}
