package ogi.compare.chance;

/**
 * The likelihood of events over exposures whose levels follow a gamma distribution (the negative
 * binomial): M. Greenwood and G. U. Yule, Journal of the Royal Statistical Society 83 (1920)
 * 255–279; for rates of areas D. Clayton and J. Kaldor, "Empirical Bayes estimates of
 * age-standardized relative risks for use in disease mapping", Biometrics 43 (1987) 671–681. The
 * position is the logarithm of the mean, the weight the shape of the gamma distribution.
 */
record GammaPoisson(CountedValues counted, double[] events, double[] exposures)
    implements Likelihood {

  static GammaPoisson of(double[] events, double[] exposures) {
    return new GammaPoisson(new CountedValues(events), events, exposures);
  }

  @Override
  public double value(double position, double logWeight) {
    double shape = StrictMath.exp(logWeight);
    double rate = StrictMath.exp(logWeight - position);
    double sum = counted.logGamma(shape);
    for (int i = 0; i < events.length; i++) {
      sum -= shape * Math.log1p(exposures[i] / rate) + events[i] * Math.log(rate + exposures[i]);
    }
    return sum;
  }

  @Override
  public double[] derivatives(double position, double logWeight) {
    double shape = StrictMath.exp(logWeight);
    double rate = StrictMath.exp(logWeight - position);
    double byShape = counted.digamma(shape);
    double byRate = 0;
    double byBoth = 0;
    double byRates = 0;
    for (int i = 0; i < events.length; i++) {
      double sum = rate + exposures[i];
      byShape -= Math.log1p(exposures[i] / rate);
      byRate += shape / rate - (shape + events[i]) / sum;
      byBoth += 1 / rate - 1 / sum;
      byRates += (shape + events[i]) / (sum * sum) - shape / (rate * rate);
    }
    double byShapes = counted.trigamma(shape);
    double inRate = rate * byRate;
    return new double[] {
      -inRate,
      shape * byShape + inRate,
      rate * rate * byRates + inRate,
      -shape * rate * byBoth - rate * rate * byRates - inRate,
      shape * shape * byShapes
          + 2 * shape * rate * byBoth
          + rate * rate * byRates
          + shape * byShape
          + inRate
    };
  }
}
