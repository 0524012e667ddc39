package ogi.compare.move;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import ogi.compare.metric.Metric;
import ogi.compare.move.Meeting.Body;
import ogi.compare.move.Move.Role;

/**
 * Splits the change of a pooled quotient. Over the panel: E. M. Kitagawa, "Components of a
 * difference between two rates", Journal of the American Statistical Association 50 (1955)
 * 1168–1194, the rate effect at average shares and the mix effect at average rates, which leave no
 * interaction over (it is the Shapley value of the two). Bodies that enter and leave are held
 * against the panel of their year: M. Melitz and S. Polanec, "Dynamic Olley-Pakes productivity
 * decomposition with entry and exit", RAND Journal of Economics 46 (2015) 362–375.
 */
final class RateSplit {
  private final BigDecimal factor;
  private final Sums then;
  private final Sums now;
  private final Sums panelThen;
  private final Sums panelNow;
  private final double average;

  private RateSplit(Metric metric, List<Body> bodies) {
    this.factor = BigDecimal.valueOf(metric.unit().factor());
    this.then = sum(bodies, false, false);
    this.now = sum(bodies, true, false);
    this.panelThen = sum(bodies, false, true);
    this.panelNow = sum(bodies, true, true);
    this.average =
        panelThen.bottom().signum() > 0 && panelNow.bottom().signum() > 0
            ? (panelThen.quotient() + panelNow.quotient()) / 2
            : 0;
  }

  static RateSplit of(Metric metric, List<Body> bodies) {
    return new RateSplit(metric, bodies);
  }

  private static Sums sum(List<Body> bodies, boolean today, boolean panelOnly) {
    return bodies.stream()
        .filter(body -> !panelOnly || body.role() == Role.PANEL)
        .flatMap(body -> (today ? body.now() : body.then()).stream())
        .reduce(Sums.NONE, Sums::plus);
  }

  Optional<BigDecimal> lastYear() {
    return value(then);
  }

  Optional<BigDecimal> thisYear() {
    return value(now);
  }

  private Optional<BigDecimal> value(Sums sums) {
    return sums.bottom().signum() > 0
        ? Optional.of(ExactParts.round(sums.rate().multiply(factor)))
        : Optional.empty();
  }

  boolean hasPanel() {
    return panelThen.bottom().signum() > 0 && panelNow.bottom().signum() > 0;
  }

  /** The parts; the mix is the panel's change less what moved within its bodies. */
  Move.Parts parts(List<Body> bodies) {
    double within = 0;
    double lost = 0;
    for (Body body : bodies) {
      if (body.role() == Role.PANEL) {
        // Neumaier's sum keeps what a plain one loses.
        double part = within(body);
        double next = within + part;
        lost +=
            Math.abs(within) >= Math.abs(part) ? (within - next) + part : (part - next) + within;
        within = next;
      }
    }
    BigDecimal inside = new BigDecimal(within + lost);
    BigDecimal panel = panelNow.rate().subtract(panelThen.rate());
    BigDecimal change = thisYear().orElseThrow().subtract(lastYear().orElseThrow());
    List<BigDecimal> exact =
        ExactParts.of(
            change,
            List.of(
                inside.multiply(factor),
                panel.subtract(inside).multiply(factor),
                lift(bodies, Role.ENTERED),
                lift(bodies, Role.LEFT),
                lift(bodies, Role.NOT_COMPARABLE)));
    return new Move.Parts(
        exact.get(0), Optional.of(exact.get(1)), exact.get(2), exact.get(3), exact.get(4));
  }

  private BigDecimal lift(List<Body> bodies, Role role) {
    Sums entering = Sums.NONE;
    Sums leaving = Sums.NONE;
    for (Body body : bodies) {
      if (body.role() == role) {
        entering = entering.plus(body.now().orElse(Sums.NONE));
        leaving = leaving.plus(body.then().orElse(Sums.NONE));
      }
    }
    return entering
        .liftAbove(panelNow, now)
        .subtract(leaving.liftAbove(panelThen, then))
        .multiply(factor);
  }

  /** What one body adds to the whole change, in the unit of the metric. */
  double contribution(Body body) {
    double part =
        body.role() == Role.PANEL
            ? whole(body)
            : lift(body.now(), panelNow, now) - lift(body.then(), panelThen, then);
    return part * factor.doubleValue();
  }

  private static double lift(Optional<Sums> body, Sums panel, Sums whole) {
    return body.map(
            sums ->
                (sums.top().doubleValue() - panel.quotient() * sums.bottom().doubleValue())
                    / whole.bottom().doubleValue())
        .orElse(0.0);
  }

  private double within(Body body) {
    Sums before = body.then().orElseThrow();
    Sums today = body.now().orElseThrow();
    return (share(before, panelThen) + share(today, panelNow))
        / 2
        * (rate(today, before) - rate(before, today));
  }

  /** What a body of the panel does in all: its distance from the average level, then and now. */
  private double whole(Body body) {
    Sums before = body.then().orElseThrow();
    Sums today = body.now().orElseThrow();
    return today.top().doubleValue() / panelNow.bottom().doubleValue()
        - before.top().doubleValue() / panelThen.bottom().doubleValue()
        - average * (share(today, panelNow) - share(before, panelThen));
  }

  private static double share(Sums body, Sums panel) {
    return body.bottom().doubleValue() / panel.bottom().doubleValue();
  }

  /** A body without cases in one year has no rate that could have moved: all it does is mix. */
  private static double rate(Sums body, Sums otherwise) {
    if (body.bottom().signum() > 0) {
      return body.quotient();
    }
    return otherwise.bottom().signum() > 0 ? otherwise.quotient() : 0;
  }
}
