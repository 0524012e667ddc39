package ogi.compare.inequality;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import ogi.compare.inequality.Inequality.Gini;
import ogi.compare.inequality.Inequality.Theil;
import ogi.compare.move.ExactParts;

/**
 * The indices with six decimals, so rounded that the parts of each add up to it to the last digit.
 *
 * @param byChance empty for money
 * @param meanLog with its parts empty where a body has no event
 */
public record InequalityParts(
    Optional<BigDecimal> theil,
    Optional<BigDecimal> theilBetween,
    Optional<BigDecimal> theilWithin,
    Optional<BigDecimal> byChance,
    Optional<BigDecimal> meanLog,
    Optional<BigDecimal> meanLogBetween,
    Optional<BigDecimal> meanLogWithin,
    Optional<BigDecimal> gini,
    Optional<BigDecimal> giniBetween,
    Optional<BigDecimal> giniWithin,
    Optional<BigDecimal> giniOverlap) {

  /** The printed parts of an inequality. */
  public static InequalityParts of(Inequality found) {
    List<BigDecimal> theil = theil(found.theil());
    Optional<List<BigDecimal>> meanLog = found.meanLog().map(InequalityParts::theil);
    Gini gini = found.gini();
    List<BigDecimal> ginis = parts(gini.total(), gini.between(), gini.within(), gini.overlap());
    return new InequalityParts(
        Optional.of(theil.get(0)),
        Optional.of(theil.get(1)),
        Optional.of(theil.get(2)),
        found.byChance().isPresent()
            ? Optional.of(ExactParts.round(BigDecimal.valueOf(found.byChance().getAsDouble())))
            : Optional.empty(),
        meanLog.map(list -> list.get(0)),
        meanLog.map(list -> list.get(1)),
        meanLog.map(list -> list.get(2)),
        Optional.of(ginis.get(0)),
        Optional.of(ginis.get(1)),
        Optional.of(ginis.get(2)),
        Optional.of(ginis.get(3)));
  }

  private static List<BigDecimal> theil(Theil theil) {
    return parts(theil.total(), theil.between(), theil.within());
  }

  /** The whole, and after it its parts. */
  private static List<BigDecimal> parts(double whole, double... parts) {
    BigDecimal rounded = ExactParts.round(BigDecimal.valueOf(whole));
    List<BigDecimal> list =
        ExactParts.of(rounded, Arrays.stream(parts).mapToObj(BigDecimal::valueOf).toList());
    List<BigDecimal> all = new ArrayList<>(List.of(rounded));
    all.addAll(list);
    return all;
  }
}
