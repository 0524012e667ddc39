package ogi.compare.inequality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class InequalitiesTest {
  private static final Offset<Double> EXACTLY = within(1e-12);

  @Test
  void equalLevelsAreNoInequalityWhateverTheSizes() {
    Inequality all = of(member("a", 1, 10, 100), member("b", 1, 300, 3000), member("c", 2, 1, 10));
    assertThat(all.theil().total()).isCloseTo(0, EXACTLY);
    assertThat(all.gini().total()).isCloseTo(0, EXACTLY);
    assertThat(all.meanLog().orElseThrow().total()).isCloseTo(0, EXACTLY);
  }

  /** Levels 1 to 5, each with the same weight: Gini 4/15. */
  @Test
  void giniOfFiveEqualSteps() {
    Inequality steps =
        of(
            member("a", 1, 1, 1),
            member("b", 1, 2, 1),
            member("c", 1, 3, 1),
            member("d", 1, 4, 1),
            member("e", 1, 5, 1));
    assertThat(steps.gini().total()).isCloseTo(4 / 15.0, EXACTLY);
    assertThat(steps.gini().within()).isCloseTo(4 / 15.0, EXACTLY);
  }

  /**
   * Published with other programs: the R package REAT gives 0.2326302 for the example of W.
   * Störmann, Regionalökonomik (2009), whose formula is that of L; ineq gives 0.4263158.
   */
  @Test
  void otherProgramsGiveTheSame() {
    Inequality regions =
        of(
            member("a", 1, 10, 1),
            member("b", 1, 10, 1),
            member("c", 1, 10, 1),
            member("d", 1, 20, 1),
            member("e", 1, 50, 1));
    assertThat(regions.meanLog().orElseThrow().total()).isCloseTo(0.2326302, within(5e-8));
    Inequality one = of(member("many", 1, 90, 9), member("rich", 1, 100, 1));
    assertThat(one.gini().total()).isCloseTo(0.4263158, within(5e-8));
  }

  /** All events in one of two equal bodies: T is the logarithm of 2, Gini one half, L endless. */
  @Test
  void aBodyWithoutEventsIsKeptAndHasNoMeanLog() {
    Inequality two = of(member("a", 1, 0, 50), member("b", 1, 8, 50));
    assertThat(two.theil().total()).isCloseTo(Math.log(2), EXACTLY);
    assertThat(two.gini().total()).isCloseTo(0.5, EXACTLY);
    assertThat(two.meanLog()).isEmpty();
    assertThat(two.zeros()).isEqualTo(1);
  }

  /**
   * By hand: weights 1, 1 and 2 with levels 1, 3 and 2 in two provinces of mean 2. T within is 1/8
   * ln ½ + 3/8 ln 3/2, L within is ¼ ln 2 + ¼ ln ⅔; nothing lies between.
   */
  @Test
  void theilByHand() {
    Inequality hand = of(member("a", 1, 1, 1), member("b", 1, 3, 1), member("c", 2, 4, 2));
    assertThat(hand.theil().between()).isCloseTo(0, EXACTLY);
    assertThat(hand.theil().within()).isCloseTo(Math.log(0.5) / 8 + 3 * Math.log(1.5) / 8, EXACTLY);
    assertThat(hand.meanLog().orElseThrow().within())
        .isCloseTo(Math.log(2) / 4 + Math.log(2 / 3.0) / 4, EXACTLY);
    assertThat(hand.gini().between()).isCloseTo(0, EXACTLY);
    assertThat(hand.gini().overlap()).isPositive();
    assertThat(hand.alone()).isEqualTo(1);
  }

  @Test
  void provincesThatDoNotOverlapHaveNoOverlap() {
    Inequality apart =
        of(
            member("a", 1, 1, 1),
            member("b", 1, 2, 1),
            member("c", 2, 10, 1),
            member("d", 2, 12, 1));
    assertThat(apart.gini().overlap()).isCloseTo(0, EXACTLY);
    assertThat(apart.seesWithin()).isTrue();
  }

  @Test
  void provincesWithOneBodyEachShowNothingWithin() {
    Inequality provinces = of(member("a", 1, 1, 1), member("b", 2, 3, 1));
    assertThat(provinces.seesWithin()).isFalse();
    assertThat(provinces.theil().within()).isCloseTo(0, EXACTLY);
    assertThat(provinces.theil().between()).isEqualTo(provinces.theil().total());
  }

  @Test
  void aSingleBodyAndNoEventsAreNotMeasured() {
    assertThat(Inequalities.of(List.of(member("a", 1, 5, 1)), true)).isEmpty();
    assertThat(Inequalities.of(List.of(member("a", 1, 0, 1), member("b", 1, 0, 1)), true))
        .isEmpty();
    assertThatThrownBy(() -> member("a", 1, 1, 0)).hasMessage("a: 1.0 by 0.0");
  }

  /** Against the double sums over all pairs of residents, as Dagum writes them. */
  @Test
  void partsAreThoseOfTheDoubleSums() {
    for (int seed = 0; seed < 200; seed++) {
      List<Member> members = members(new Random(seed));
      Inequality found = Inequalities.of(members, true).orElseThrow();
      double[] dagum = dagum(members);
      assertThat(found.gini().total()).as("seed " + seed).isCloseTo(dagum[0], within(1e-10));
      assertThat(found.gini().within()).as("seed " + seed).isCloseTo(dagum[1], within(1e-10));
      assertThat(found.gini().between()).as("seed " + seed).isCloseTo(dagum[2], within(1e-10));
      assertThat(found.gini().overlap()).as("seed " + seed).isCloseTo(dagum[3], within(1e-10));
      assertThat(found.theil().total()).as("seed " + seed).isCloseTo(theil(members), EXACTLY);
    }
  }

  @Test
  void theOrderOfTheBodiesDoesNotMatter() {
    List<Member> members = members(new Random(11));
    List<Member> shuffled = new ArrayList<>(members);
    Collections.shuffle(shuffled, new Random(12));
    assertThat(Inequalities.of(shuffled, true)).isEqualTo(Inequalities.of(members, true));
  }

  /** Poisson events of one level for all: T is on average what chance gives. */
  @Test
  void chanceAloneGivesWhatIsTold() {
    Random random = new Random(20210926);
    double sum = 0;
    double told = 0;
    int rounds = 400;
    for (int round = 0; round < rounds; round++) {
      List<Member> members = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        members.add(new Member("f" + i, "p" + i % 5, poisson(random, 20), 1));
      }
      Inequality found = Inequalities.of(members, true).orElseThrow();
      sum += found.theil().total();
      told += found.byChance().orElseThrow();
    }
    assertThat(sum / told).isBetween(0.95, 1.07);
  }

  private static int poisson(Random random, double mean) {
    double limit = Math.exp(-mean);
    int events = -1;
    for (double product = 1; product > limit; product *= random.nextDouble()) {
      events++;
    }
    return events;
  }

  private static double theil(List<Member> members) {
    double events = members.stream().mapToDouble(Member::events).sum();
    double weight = members.stream().mapToDouble(Member::weight).sum();
    return members.stream()
        .filter(member -> member.events() > 0)
        .mapToDouble(
            m -> m.events() / events * Math.log(m.events() / events / (m.weight() / weight)))
        .sum();
  }

  /** Total, within, net between and transvariation. */
  private static double[] dagum(List<Member> members) {
    double weight = members.stream().mapToDouble(Member::weight).sum();
    double mean = members.stream().mapToDouble(Member::events).sum() / weight;
    TreeMap<String, List<Member>> groups =
        members.stream()
            .collect(Collectors.groupingBy(Member::group, TreeMap::new, Collectors.toList()));
    double[] parts = new double[4];
    parts[0] = difference(members, members) / (2 * mean * weight * weight);
    for (List<Member> one : groups.values()) {
      parts[1] += difference(one, one) / (2 * mean * weight * weight);
      for (List<Member> other : groups.values()) {
        // Each pair once, the richer against the poorer; of equal ones the first by name.
        if (comesFirst(one, other)) {
          double above = 0;
          double below = 0;
          for (Member a : one) {
            for (Member b : other) {
              double gap = (a.level() - b.level()) * a.weight() * b.weight();
              above += Math.max(0, gap);
              below += Math.max(0, -gap);
            }
          }
          double all = mean * weight * weight;
          parts[2] += (above - below) / all;
          parts[3] += 2 * below / all;
        }
      }
    }
    return parts;
  }

  private static boolean comesFirst(List<Member> one, List<Member> other) {
    int richer = Double.compare(mean(one), mean(other));
    return richer > 0 || richer == 0 && one.get(0).group().compareTo(other.get(0).group()) < 0;
  }

  private static double mean(List<Member> members) {
    return members.stream().mapToDouble(Member::events).sum()
        / members.stream().mapToDouble(Member::weight).sum();
  }

  private static double difference(List<Member> some, List<Member> others) {
    double sum = 0;
    for (Member a : some) {
      for (Member b : others) {
        sum += Math.abs(a.level() - b.level()) * a.weight() * b.weight();
      }
    }
    return sum;
  }

  private static List<Member> members(Random random) {
    List<Member> members = new ArrayList<>();
    int number = 2 + random.nextInt(30);
    for (int i = 0; i < number; i++) {
      double events = random.nextInt(4) == 0 ? 0 : random.nextInt(500);
      members.add(new Member("f" + i, "p" + random.nextInt(6), events, 1 + random.nextInt(900)));
    }
    members.add(new Member("last", "p0", 3, 7));
    return members;
  }

  private static Inequality of(Member... members) {
    return Inequalities.of(List.of(members), true).orElseThrow();
  }

  private static Member member(String id, int province, double events, double weight) {
    return new Member(id, "p" + province, events, weight);
  }
}
