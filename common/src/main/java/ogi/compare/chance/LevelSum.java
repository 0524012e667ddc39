package ogi.compare.chance;

/**
 * The levels of a whole group laid over each other: at every place of the scale how many filers are
 * expected below it, and how surely. Curves of different fineness are added where they are and
 * brought together at the end.
 */
final class LevelSum {
  private final double[][] below = new double[LevelCells.FINEST + 2][];
  private final double[][] squares = new double[LevelCells.FINEST + 2][];
  private final double[][] cubes = new double[LevelCells.FINEST + 2][];
  private final int[][] passed = new int[LevelCells.FINEST + 2][];
  private int finest;
  private int filers;

  void add(LevelCurve curve) {
    int fineness = curve.fineness();
    if (below[fineness] == null) {
      int edges = (1 << fineness) + 1;
      below[fineness] = new double[edges];
      squares[fineness] = new double[edges];
      cubes[fineness] = new double[edges];
      passed[fineness] = new int[edges + 1];
      finest = Math.max(finest, fineness);
    }
    double[] sums = below[fineness];
    double[] second = squares[fineness];
    double[] third = cubes[fineness];
    double share = 0;
    int edge = curve.from() + 1;
    for (int i = 0; i < curve.count(); i++, edge++) {
      share += curve.mass(i);
      double square = share * share;
      sums[edge] += share;
      second[edge] += square;
      third[edge] += square * share;
    }
    passed[fineness][edge]++;
    filers++;
  }

  /** Brings all curves to the cells of {@link #fineness}. */
  void finish() {
    finest++;
    double[][] current = {new double[2], new double[2], new double[2]};
    for (int fineness = 0; fineness <= finest; fineness++) {
      int edges = (1 << fineness) + 1;
      if (fineness > 0) {
        for (int i = 0; i < current.length; i++) {
          current[i] = halved(current[i], edges);
        }
      }
      if (below[fineness] != null) {
        add(current[0], below[fineness], passed[fineness]);
        add(current[1], squares[fineness], passed[fineness]);
        add(current[2], cubes[fineness], passed[fineness]);
      }
    }
    below[finest] = current[0];
    squares[finest] = current[1];
    cubes[finest] = current[2];
  }

  private static double[] halved(double[] coarse, int edges) {
    double[] fine = new double[edges];
    for (int i = 0; i < coarse.length - 1; i++) {
      fine[2 * i] = coarse[i];
      fine[2 * i + 1] = (coarse[i] + coarse[i + 1]) / 2;
    }
    fine[edges - 1] = coarse[coarse.length - 1];
    return fine;
  }

  private static void add(double[] sum, double[] own, int[] passed) {
    int certain = 0;
    for (int i = 0; i < sum.length; i++) {
      certain += passed[i];
      sum[i] += own[i] + certain;
    }
  }

  /** One halving finer than the finest curve, so that the middle of every cell is an edge. */
  int fineness() {
    return finest;
  }

  int filers() {
    return filers;
  }

  /** Filers expected below each edge. */
  double[] below() {
    return below[finest];
  }

  /** Sums of the squares of the shares below each edge. */
  double[] squares() {
    return squares[finest];
  }

  /** Sums of their cubes. */
  double[] cubes() {
    return cubes[finest];
  }
}
