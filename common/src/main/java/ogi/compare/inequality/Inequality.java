package ogi.compare.inequality;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How unequal the levels of bodies are, between provinces and within them, every body weighing as
 * much as it has residents (or cases). Nought when all levels are equal.
 *
 * @param bodies compared
 * @param groups provinces with at least one body
 * @param alone provinces with one body only, inside which nothing can be seen
 * @param zeros bodies without any event
 * @param theil Theil's T and its parts
 * @param meanLog Theil's L, the mean logarithmic deviation; empty when a body has no event, since
 *     it has no limit then
 * @param gini Gini's coefficient and its parts
 * @param byChance T that chance alone gives on average when all levels are equal; empty for money
 */
public record Inequality(
    int bodies,
    int groups,
    int alone,
    int zeros,
    Theil theil,
    Optional<Theil> meanLog,
    Gini gini,
    OptionalDouble byChance) {

  /** Whether some province has two bodies, so that anything can be seen within provinces. */
  public boolean seesWithin() {
    return alone < groups;
  }

  /** An index that is the sum of two parts. */
  public record Theil(double between, double within) {
    public double total() {
      return between + within;
    }
  }

  /**
   * Gini's coefficient is the sum of three parts: provinces whose bodies' levels overlap are less
   * far apart than their means tell.
   *
   * @param between of the means of the provinces
   * @param within of the bodies of one province
   * @param overlap what is left over: bodies of poorer provinces above bodies of richer ones
   */
  public record Gini(double total, double between, double within, double overlap) {}
}
