package ogi.compare.chance;

import java.util.Arrays;

/**
 * Where the ranks of a peer group may lie, given every filer's distribution of its level (H.
 * Goldstein and D. J. Spiegelhalter, "League tables and their limitations", Journal of the Royal
 * Statistical Society A 159 (1996) 385–443; N. M. Laird and T. A. Louis, "Empirical Bayes ranking
 * methods", Journal of Educational Statistics 14 (1989) 29–46). The distribution of a rank is
 * summed up and not drawn: all curves of a group are laid over each other once, and every filer
 * then reads its own off the sum. Rank 1 is the highest level unless the lowest is to come first.
 *
 * @param low best rank of the interval, per filer
 * @param high worst rank of the interval, per filer
 * @param first chance to be in the first tenth of the group, per filer
 * @param last chance to be in the last tenth, per filer
 */
public record RankChances(int[] low, int[] high, double[] first, double[] last) {
  private static final int TENTHS = 10;

  static RankChances of(Levels levels, double level, boolean lowestFirst) {
    int filers = levels.filers();
    LevelCurve curve = new LevelCurve(levels.family());
    LevelSum group = new LevelSum();
    for (int i = 0; i < filers; i++) {
      levels.lay(i, curve);
      group.add(curve);
    }
    group.finish();
    RankCurve rank = new RankCurve(group, lowestFirst);
    RankIntervals intervals = new RankIntervals(filers, level);
    double[] first = new double[filers];
    double[] last = new double[filers];
    int tenth = tenth(filers);
    SameFigures same = new SameFigures(levels.numerators(), levels.denominators());
    for (int i = 0; i < filers; i++) {
      int known = same.first(i);
      if (known < i) {
        intervals.repeat(i, known);
        first[i] = first[known];
        last[i] = last[known];
        continue;
      }
      levels.lay(i, curve);
      rank.take(curve);
      intervals.take(i, rank);
      first[i] = rank.upTo(tenth);
      last[i] = 1 - rank.upTo(filers - tenth);
    }
    intervals.finish();
    return new RankChances(intervals.low(), intervals.high(), first, last);
  }

  /** Every rank is possible for everybody: nothing tells the filers of a group apart. */
  static RankChances allTheSame(int filers) {
    int[] low = new int[filers];
    int[] high = new int[filers];
    double[] chance = new double[filers];
    Arrays.fill(low, 1);
    Arrays.fill(high, filers);
    Arrays.fill(chance, (double) tenth(filers) / filers);
    return new RankChances(low, high, chance, chance.clone());
  }

  /** How large a tenth of a group is: rounded up. */
  public static int tenth(int filers) {
    return (filers + TENTHS - 1) / TENTHS;
  }
}
