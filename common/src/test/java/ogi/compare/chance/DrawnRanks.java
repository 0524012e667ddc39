package ogi.compare.chance;

import java.util.Arrays;

/**
 * Where the ranks of a peer group may lie: levels are drawn from every filer's own distribution
 * given its figures and its peers, ranked, and the ranks counted (H. Goldstein and D. J.
 * Spiegelhalter, "League tables and their limitations", Journal of the Royal Statistical Society A
 * 159 (1996) 385–443). Rank 1 is the highest level unless the lowest is to come first.
 *
 * @param low best rank of the interval, per filer
 * @param high worst rank of the interval, per filer
 * @param first chance to be in the first tenth of the group, per filer
 * @param last chance to be in the last tenth, per filer
 */
public record DrawnRanks(int[] low, int[] high, double[] first, double[] last) {
  /**
   * Ranks kept in memory at once; larger groups make do with fewer draws, but no fewer than 200.
   */
  private static final long LARGEST = 20_000_000;

  private static final int FEWEST_DRAWS = 200;
  private static final int TENTHS = 10;

  /**
   * Draws and counts.
   *
   * @param prior of the group
   * @param numerators and denominators of its filers
   * @param plan how often, how wide, in which direction, from which seed
   */
  public static DrawnRanks of(Prior prior, double[] numerators, double[] denominators, Plan plan) {
    int filers = numerators.length;
    if (prior.variance() == 0) {
      return allTheSame(filers);
    }
    int draws = (int) Math.max(FEWEST_DRAWS, Math.min(plan.draws(), LARGEST / filers));
    Posterior posterior = new Posterior(prior, numerators, denominators, new Draws(plan.seed()));
    int[][] ranks = new int[draws][filers];
    LevelOrder order = new LevelOrder(filers);
    for (int[] drawn : ranks) {
      posterior.rank(order, drawn, plan.lowestFirst());
    }
    return count(ranks, plan.level());
  }

  /** How large a tenth of a group is: rounded up. */
  public static int tenth(int filers) {
    return (filers + TENTHS - 1) / TENTHS;
  }

  private static DrawnRanks count(int[][] ranks, double level) {
    int draws = ranks.length;
    int filers = ranks[0].length;
    int[] low = new int[filers];
    int[] high = new int[filers];
    double[] first = new double[filers];
    double[] last = new double[filers];
    int tenth = tenth(filers);
    int cut = (int) Math.floor((1 - level) / 2 * draws);
    int[] mine = new int[draws];
    Selection selection = new Selection(draws, filers);
    for (int i = 0; i < filers; i++) {
      int best = 0;
      int worst = 0;
      for (int draw = 0; draw < draws; draw++) {
        int rank = ranks[draw][i];
        mine[draw] = rank;
        best += rank <= tenth ? 1 : 0;
        worst += rank > filers - tenth ? 1 : 0;
      }
      selection.load(mine);
      low[i] = selection.smallest(mine, cut);
      high[i] = selection.smallest(mine, draws - 1 - cut);
      first[i] = (double) best / draws;
      last[i] = (double) worst / draws;
    }
    return new DrawnRanks(low, high, first, last);
  }

  private static DrawnRanks allTheSame(int filers) {
    int[] low = new int[filers];
    int[] high = new int[filers];
    double[] chance = new double[filers];
    Arrays.fill(low, 1);
    Arrays.fill(high, filers);
    Arrays.fill(chance, (double) tenth(filers) / filers);
    return new DrawnRanks(low, high, chance, chance.clone());
  }

  /**
   * How the ranks are drawn.
   *
   * @param draws how often
   * @param level share of the draws inside an interval
   * @param lowestFirst whether rank 1 is the lowest level
   * @param seed of the random numbers
   */
  public record Plan(int draws, double level, boolean lowestFirst, long seed) {
    public Plan {
      if (draws < FEWEST_DRAWS || !(level > 0 && level < 1)) {
        throw new IllegalArgumentException(draws + " draws at level " + level);
      }
    }

    /** The same plan with numbers of its own for a named part of the work. */
    public Plan forPart(String part) {
      return new Plan(draws, level, lowestFirst, Draws.seed(seed, part));
    }
  }
}
