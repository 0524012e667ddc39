package ogi.compare.chance;

import java.util.Locale;
import java.util.Optional;

/**
 * What a peer group's figures say about its filers' true levels: first a beta or gamma distribution
 * by maximum likelihood ({@link Prior}); where a distribution without a form ({@link
 * MixingDensity}) foretells every filer's figures from those of the others at least twenty times
 * better, that one instead, because intervals from a beta distribution hold too little when the
 * levels have two humps or outliers.
 */
public final class GroupLevels {
  /** Logarithm of how much better the distribution without a form must foretell the figures. */
  private static final double NEEDED_GAIN = 3;

  private final double[] numerators;
  private final double[] denominators;
  private final Prior prior;
  private final Optional<MixingDensity> mixing;

  private GroupLevels(
      double[] numerators, double[] denominators, Prior prior, Optional<MixingDensity> mixing) {
    this.numerators = numerators;
    this.denominators = denominators;
    this.prior = prior;
    this.mixing = mixing;
  }

  /** Learns from numerators and positive denominators of a group. */
  public static GroupLevels of(Family family, double[] numerators, double[] denominators) {
    Prior prior = Prior.fit(family, numerators, denominators);
    Optional<MixingDensity> mixing =
        prior.variance() == 0
            ? Optional.empty()
            : MixingDensity.better(prior, numerators, denominators, NEEDED_GAIN);
    return new GroupLevels(numerators, denominators, prior, mixing);
  }

  /** The beta or gamma distribution of the levels. */
  public Prior prior() {
    return prior;
  }

  /** What the levels' distribution is. */
  public Shape shape() {
    if (prior.variance() == 0) {
      return Shape.POINT;
    }
    return mixing.isPresent()
        ? Shape.MIXTURE
        : prior.family() == Family.BINOMIAL ? Shape.BETA : Shape.GAMMA;
  }

  /** The level of a filer with these figures after learning from the group, with its variance. */
  public Learned learned(double numerator, double denominator) {
    return mixing
        .map(any -> any.learned(numerator, denominator))
        .orElseGet(() -> prior.learned(numerator, denominator));
  }

  /** The levels of the group's own filers. */
  public Learned[] learned() {
    Learned[] learned = new Learned[numerators.length];
    if (mixing.isEmpty()) {
      for (int i = 0; i < learned.length; i++) {
        learned[i] = prior.learned(numerators[i], denominators[i]);
      }
      return learned;
    }
    LevelCurve curve = new LevelCurve(prior.family());
    SameFigures same = new SameFigures(numerators, denominators);
    for (int i = 0; i < learned.length; i++) {
      int known = same.first(i);
      learned[i] =
          known < i ? learned[known] : mixing.get().learned(numerators[i], denominators[i], curve);
    }
    return learned;
  }

  /**
   * Rank intervals and chances.
   *
   * @param level what the intervals of the group are to hold on average, for instance 0.95
   * @param lowestFirst whether rank 1 is the lowest level
   */
  public RankChances ranks(double level, boolean lowestFirst) {
    if (prior.variance() == 0) {
      return RankChances.allTheSame(numerators.length);
    }
    return RankChances.of(levels(), level, lowestFirst);
  }

  /** Every filer's distribution of its level; only where levels vary. */
  Levels levels() {
    return mixing.isPresent()
        ? new MixedLevels(mixing.get(), numerators, denominators)
        : ConjugateLevels.of(prior, numerators, denominators);
  }

  /**
   * A level after learning from the group.
   *
   * @param mean the shrunken value
   * @param variance how uncertain it still is
   */
  public record Learned(double mean, double variance) {}

  /** What the distribution of a group's levels is. */
  public enum Shape {
    /** Differences are no larger than chance: everybody has the group's level. */
    POINT,
    BETA,
    GAMMA,
    /** No known form, found from the figures. */
    MIXTURE;

    /** The value in the tables. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
