package ogi.compare.chance;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Counts how well the ranks of simulated groups are found. */
final class RankScore {
  private static final int TEN = 10;

  /** Groups and their size for which the least possible coverage is looked for. */
  private static final int LOOKED_AT = 40;

  private static final int FEW = 31;

  private final Family family;
  private final TrueLevels truth;
  private final int filers;
  private final double median;
  private int groups;
  private int mixtures;
  private long held;
  private long heldByForm;
  private double least;
  private int leastOf;
  private double width;
  private double topPlain;
  private double topShrunken;
  private double smallPlain;
  private double smallShrunken;

  RankScore(Family family, TrueLevels truth, int filers, double median) {
    this.family = family;
    this.truth = truth;
    this.filers = filers;
    this.median = median;
  }

  /** Simulates and ranks so many groups. */
  RankScore over(int number) {
    for (int i = 0; i < number; i++) {
      add(Simulated.of(family, truth, filers, median, 1 + i));
    }
    return this;
  }

  private void add(Simulated group) {
    GroupLevels levels = GroupLevels.of(family, group.numerators(), group.denominators());
    RankChances ranks = levels.ranks(0.95, false);
    Prior prior = levels.prior();
    RankChances byForm =
        prior.variance() == 0
            ? ranks
            : RankChances.of(
                ConjugateLevels.of(prior, group.numerators(), group.denominators()), 0.95, false);
    int[] truth = group.trueRanks();
    if (filers <= FEW && groups < LOOKED_AT) {
      least += Math.max(0.95, ShortestIntervals.hold(levels, filers, 1 + groups));
      leastOf++;
    }
    groups++;
    mixtures += levels.shape() == GroupLevels.Shape.MIXTURE ? 1 : 0;
    for (int i = 0; i < filers; i++) {
      held += ranks.low()[i] <= truth[i] && truth[i] <= ranks.high()[i] ? 1 : 0;
      heldByForm += byForm.low()[i] <= truth[i] && truth[i] <= byForm.high()[i] ? 1 : 0;
      width += ranks.high()[i] - ranks.low()[i] + 1;
    }
    double[] plain = new double[filers];
    double[] shrunken = new double[filers];
    GroupLevels.Learned[] learned = levels.learned();
    for (int i = 0; i < filers; i++) {
      plain[i] = group.numerators()[i] / group.denominators()[i];
      shrunken[i] = learned[i].mean();
    }
    topPlain += trueOnes(top(plain, 1), truth);
    topShrunken += trueOnes(top(shrunken, 1), truth);
    Set<Integer> small = smaller(group);
    smallPlain += both(small, top(plain, 1), top(plain, -1));
    smallShrunken += both(small, top(shrunken, 1), top(shrunken, -1));
  }

  /** The smaller half of the filers. */
  private static Set<Integer> smaller(Simulated group) {
    List<Integer> upwards =
        IntStream.range(0, group.denominators().length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> group.denominators()[i]))
            .toList();
    return new HashSet<>(upwards.subList(0, upwards.size() / 2));
  }

  private static double both(Set<Integer> small, Set<Integer> first, Set<Integer> last) {
    long found = first.stream().filter(small::contains).count();
    return (found + last.stream().filter(small::contains).count()) / 2.0;
  }

  private static long trueOnes(Set<Integer> top, int[] truth) {
    return top.stream().filter(i -> truth[i] <= TEN).count();
  }

  /** The ten highest, or with −1 the ten lowest. */
  private static Set<Integer> top(double[] scores, int sign) {
    return IntStream.range(0, scores.length)
        .boxed()
        .sorted(Comparator.comparingDouble(i -> -sign * scores[i]))
        .limit(TEN)
        .collect(Collectors.toSet());
  }

  /** Share of the intervals that hold the true rank. */
  double coverage() {
    return held / (double) ((long) groups * filers);
  }

  /** The same if the levels were always taken for beta or gamma. */
  double coverageByForm() {
    return heldByForm / (double) ((long) groups * filers);
  }

  /** The least that whole ranks allow where 95 % are asked for; not a number for large groups. */
  double leastCoverage() {
    return leastOf == 0 ? Double.NaN : least / leastOf;
  }

  double width() {
    return width / ((double) groups * filers);
  }

  double mixtures() {
    return mixtures / (double) groups;
  }

  /** True members of the ten highest, by plain quotients and by shrunken values. */
  double topPlain() {
    return topPlain / groups;
  }

  double topShrunken() {
    return topShrunken / groups;
  }

  /** Members of the smaller half among the ten at an end. */
  double smallPlain() {
    return smallPlain / groups;
  }

  double smallShrunken() {
    return smallShrunken / groups;
  }

  Family family() {
    return family;
  }

  TrueLevels truth() {
    return truth;
  }

  int filers() {
    return filers;
  }

  double median() {
    return median;
  }

  int groups() {
    return groups;
  }
}
