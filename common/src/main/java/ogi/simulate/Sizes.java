package ogi.simulate;

import java.util.Random;
import ogi.filer.Kind;
import ogi.filer.Level;

/**
 * How large things are: medians by level and kind, log-normal about them. The requests of counties
 * have the median 40 met in real reports; more than half of the townships receive none.
 */
final class Sizes {
  private static final double SPREAD = 1.0;
  private static final double TOWNSHIPS_WITHOUT = 0.55;

  private Sizes() {}

  /** Requests in an ordinary year. */
  static double requests(Random random, Level level, Kind kind) {
    if (level == Level.TOWNSHIP) {
      return Dice.happens(random, TOWNSHIPS_WITHOUT) ? 0 : Dice.logNormal(random, 3, SPREAD);
    }
    double government =
        switch (level) {
          case PROVINCIAL -> 4000;
          case PREFECTURAL -> 500;
          default -> 40;
        };
    double share =
        switch (kind) {
          case OFFICE -> 0.25;
          case DEPARTMENT -> 0.1;
          case ZONE -> 0.3;
          default -> 1;
        };
    return Math.min(30_000, Dice.logNormal(random, government * share, SPREAD));
  }

  /** Decisions of a year: licences, penalties and the like. */
  static long decisions(Random random, Body body, double median) {
    double factor =
        switch (body.level()) {
          case PROVINCIAL -> 60;
          case PREFECTURAL -> 12;
          case COUNTY -> 1;
          default -> 0.02;
        };
    boolean own = body.kind() != Kind.GOVERNMENT;
    double of = median * factor * (own ? 0.15 : 1);
    boolean none = Dice.happens(random, body.level() == Level.TOWNSHIP ? 0.7 : own ? 0.3 : 0.03);
    return none ? 0 : Math.round(Dice.logNormal(random, of, 1.2));
  }

  /** A Poisson-like count about a small mean; exact shape does not matter. */
  static long about(Random random, double mean) {
    if (mean > 50) {
      return Math.max(0, Math.round(mean + StrictMath.sqrt(mean) * random.nextGaussian()));
    }
    double limit = StrictMath.exp(-mean);
    double product = random.nextDouble();
    long count = 0;
    while (product > limit) {
      count++;
      product *= random.nextDouble();
    }
    return count;
  }
}
