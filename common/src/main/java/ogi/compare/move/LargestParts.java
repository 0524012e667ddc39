package ogi.compare.move;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import ogi.compare.move.Meeting.Body;
import ogi.compare.move.Move.Contribution;

/**
 * The bodies that did most to a change, the largest first. Only those near the largest are rounded
 * and sorted; all others are passed over by a double.
 */
final class LargestParts {
  /** So many bodies are named. */
  private static final int NAMED = 5;

  /** Two rounded parts in one order can be this much apart in the other before rounding. */
  private static final double ROUNDED = 2e-6;

  /** Far above what a double leaves off. */
  private static final double INEXACT = 1e-9;

  private static final Comparator<Contribution> LARGEST_FIRST =
      Comparator.comparing((Contribution each) -> each.amount().abs())
          .reversed()
          .thenComparing(Contribution::filerId)
          .thenComparing(Contribution::filer);

  private LargestParts() {}

  /** Of contributions that are doubles. */
  static List<Contribution> of(List<Body> bodies, ToDoubleFunction<Body> contribution) {
    double[] sizes = bodies.stream().mapToDouble(contribution).map(Math::abs).toArray();
    return named(bodies, sizes, body -> new BigDecimal(contribution.applyAsDouble(body)));
  }

  /** Of contributions that are exact. */
  static List<Contribution> ofExact(List<Body> bodies, Function<Body, BigDecimal> contribution) {
    double[] sizes =
        bodies.stream().mapToDouble(body -> contribution.apply(body).abs().doubleValue()).toArray();
    return named(bodies, sizes, contribution);
  }

  private static List<Contribution> named(
      List<Body> bodies, double[] sizes, Function<Body, BigDecimal> contribution) {
    double least = least(sizes);
    List<Contribution> large = new ArrayList<>();
    for (int i = 0; i < sizes.length; i++) {
      if (sizes[i] > 0 && sizes[i] >= least) {
        Body body = bodies.get(i);
        BigDecimal amount = ExactParts.round(contribution.apply(body));
        if (amount.signum() != 0) {
          YearFigure figure = body.figure();
          large.add(new Contribution(figure.filerId(), figure.filer(), body.role(), amount));
        }
      }
    }
    return large.stream().sorted(LARGEST_FIRST).limit(NAMED).toList();
  }

  /** Below this none can be among those that are named. */
  private static double least(double[] sizes) {
    if (sizes.length <= NAMED) {
      return 0;
    }
    double[] largest = new double[NAMED];
    for (double size : sizes) {
      if (size > largest[0]) {
        largest[0] = size;
        Arrays.sort(largest);
      }
    }
    return largest[0] - ROUNDED - INEXACT * largest[0];
  }
}
