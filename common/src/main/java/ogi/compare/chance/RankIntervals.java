package ogi.compare.chance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The rank intervals of a group. Each leaves out equally much at both ends and holds at least what
 * is asked for. Ranks are whole numbers, so that intervals of a few ranks hold more, all of them
 * together far more; therefore ranks at the ends are left out, first where that costs least, until
 * the intervals of the group hold on average what is asked for. None is left with less than half of
 * the surplus again below it: an interval asked to hold 95 % holds at least 90 %.
 */
final class RankIntervals {
  /** Wider intervals lose nothing worth speaking of at their ends. */
  private static final int NARROW = 40;

  private final int[] low;
  private final int[] high;
  private final double level;
  private final double tail;
  private final double quantile;
  private final List<Cut> cuts = new ArrayList<>();
  private final double[] holds;
  private final int[] firstCut;
  private final int[] lastCut;
  private double held;

  RankIntervals(int filers, double level) {
    this.low = new int[filers];
    this.high = new int[filers];
    this.holds = new double[filers];
    this.firstCut = new int[filers];
    this.lastCut = new int[filers];
    this.level = level;
    this.tail = (1 - level) / 2;
    this.quantile = -BellCurve.quantile(tail);
  }

  /** Finds the interval of one filer. */
  void take(int filer, RankCurve rank) {
    int last = low.length;
    int from = clamp((int) Math.floor(rank.at(tail, -quantile)) + 1, last);
    int to = Math.max(from, clamp((int) Math.ceil(rank.at(1 - tail, quantile)), last));
    low[filer] = from;
    high[filer] = to;
    holds[filer] = to - from > NARROW ? level : rank.upTo(to) - rank.upTo(from - 1);
    held += holds[filer];
    firstCut[filer] = cuts.size();
    if (to - from <= NARROW) {
      cut(filer, rank);
    }
    lastCut[filer] = cuts.size();
  }

  /** Gives a filer the interval of another one that was found before, and that has its figures. */
  void repeat(int filer, int known) {
    low[filer] = low[known];
    high[filer] = high[known];
    held += holds[known];
    for (int i = firstCut[known]; i < lastCut[known]; i++) {
      Cut cut = cuts.get(i);
      cuts.add(new Cut(cut.remaining(), cut.lost(), filer, cut.best()));
    }
  }

  private void cut(int filer, RankCurve rank) {
    int from = low[filer];
    int to = high[filer];
    double mass = holds[filer];
    while (to > from) {
      double best = rank.upTo(from) - rank.upTo(from - 1);
      double worst = rank.upTo(to) - rank.upTo(to - 1);
      double lost = Math.min(best, worst);
      mass -= lost;
      if (mass < 2 * level - 1) {
        return;
      }
      cuts.add(new Cut(mass, lost, filer, best < worst));
      from += best < worst ? 1 : 0;
      to -= best < worst ? 0 : 1;
    }
  }

  private static int clamp(int rank, int filers) {
    return Math.max(1, Math.min(filers, rank));
  }

  /** Leaves out what can be left out; to be called once, after all filers. */
  void finish() {
    double spare = held - level * low.length;
    cuts.sort(
        Comparator.comparingDouble((Cut cut) -> -cut.remaining()).thenComparingInt(Cut::filer));
    for (Cut cut : cuts) {
      if (cut.lost() / 2 > spare) {
        return;
      }
      spare -= cut.lost();
      if (cut.best()) {
        low[cut.filer()]++;
      } else {
        high[cut.filer()]--;
      }
    }
  }

  int[] low() {
    return low;
  }

  int[] high() {
    return high;
  }

  /** A rank that can be left out: what then remains, and at which end it is. */
  private record Cut(double remaining, double lost, int filer, boolean best) {}
}
