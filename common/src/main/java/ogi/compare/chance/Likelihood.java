package ogi.compare.chance;

/**
 * The logarithm of the likelihood of a distribution of levels as a function of two parameters that
 * hardly depend on each other: the position of its mean and the logarithm of its weight.
 */
interface Likelihood {
  double value(double position, double logWeight);

  /** First derivatives by position and weight, then second ones: twice position, both, weight. */
  double[] derivatives(double position, double logWeight);
}
