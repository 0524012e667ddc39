package ogi.compare.chance;

/**
 * The likelihood of hits out of trials whose levels follow a beta distribution: J. G. Skellam, "A
 * probability distribution derived from the binomial distribution by regarding the probability of
 * success as variable between the sets of trials", Journal of the Royal Statistical Society B 10
 * (1948) 257–261; by maximum likelihood D. A. Griffiths, Biometrics 29 (1973) 637–648. The position
 * is the logit of the mean, the weight the sum of both shapes.
 */
record BetaBinomial(CountedValues hits, CountedValues misses, CountedValues trials)
    implements Likelihood {

  static BetaBinomial of(double[] hits, double[] trials) {
    double[] misses = new double[hits.length];
    for (int i = 0; i < hits.length; i++) {
      misses[i] = trials[i] - hits[i];
    }
    return new BetaBinomial(
        new CountedValues(hits), new CountedValues(misses), new CountedValues(trials));
  }

  static double mean(double position) {
    return 1 / (1 + StrictMath.exp(-position));
  }

  @Override
  public double value(double position, double logWeight) {
    double weight = StrictMath.exp(logWeight);
    double mean = mean(position);
    return hits.logGamma(weight * mean)
        + misses.logGamma(weight * (1 - mean))
        - trials.logGamma(weight);
  }

  @Override
  public double[] derivatives(double position, double logWeight) {
    double weight = StrictMath.exp(logWeight);
    double mean = mean(position);
    double a = weight * mean;
    double b = weight - a;
    double common = trials.digamma(weight);
    double byA = hits.digamma(a) - common;
    double byB = misses.digamma(b) - common;
    double byBoth = -trials.trigamma(weight);
    double byAa = hits.trigamma(a) + byBoth;
    double byBb = misses.trigamma(b) + byBoth;
    double move = a * (1 - mean);
    double difference = byA - byB;
    return new double[] {
      move * difference,
      a * byA + b * byB,
      move * move * (byAa - 2 * byBoth + byBb) + move * (1 - 2 * mean) * difference,
      move * (a * byAa + (b - a) * byBoth - b * byBb) + move * difference,
      a * a * byAa + 2 * a * b * byBoth + b * b * byBb + a * byA + b * byB
    };
  }
}
