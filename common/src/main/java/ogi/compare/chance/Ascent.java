package ogi.compare.chance;

/** Climbs to the top of a likelihood by Newton's steps, halved where they lead down. */
final class Ascent {
  private static final int STEPS = 60;
  private static final double CLOSE = 1e-9;
  private static final double LONGEST = 2;

  private final Likelihood likelihood;
  private final double lightest;
  private final double heaviest;
  private double position;
  private double logWeight;

  /** Between the logarithms of the lightest and the heaviest weight. */
  Ascent(Likelihood likelihood, double lightest, double heaviest) {
    this.likelihood = likelihood;
    this.lightest = lightest;
    this.heaviest = heaviest;
  }

  double position() {
    return position;
  }

  double logWeight() {
    return logWeight;
  }

  void climb(double startPosition, double startWeight) {
    position = startPosition;
    logWeight = clamp(startWeight);
    double height = likelihood.value(position, logWeight);
    for (int step = 0; step < STEPS; step++) {
      double[] d = likelihood.derivatives(position, logWeight);
      double[] go = direction(d);
      double gain = go[0] * d[0] + go[1] * d[1];
      if (!(gain > CLOSE)) {
        return;
      }
      double length = Math.min(1, LONGEST / Math.max(Math.abs(go[0]), Math.abs(go[1])));
      double next = Double.NaN;
      double newWeight = logWeight;
      for (int half = 0; half < STEPS; half++) {
        newWeight = clamp(logWeight + length * go[1]);
        next = likelihood.value(position + length * go[0], newWeight);
        if (next >= height) {
          break;
        }
        length /= 2;
      }
      if (!(next >= height)) {
        return;
      }
      boolean still = next - height <= CLOSE;
      position += length * go[0];
      logWeight = newWeight;
      height = next;
      if (still) {
        return;
      }
    }
  }

  private double clamp(double weight) {
    return Math.max(lightest, Math.min(heaviest, weight));
  }

  /** Newton's direction where the likelihood is curved downwards, else straight up. */
  private static double[] direction(double[] d) {
    double determinant = d[2] * d[4] - d[3] * d[3];
    if (d[2] < 0 && determinant > 0) {
      return new double[] {
        (-d[4] * d[0] + d[3] * d[1]) / determinant, (d[3] * d[0] - d[2] * d[1]) / determinant
      };
    }
    double first = d[2] < 0 ? -d[0] / d[2] : Math.signum(d[0]);
    double second = d[4] < 0 ? -d[1] / d[4] : Math.signum(d[1]);
    return new double[] {first, second};
  }
}
