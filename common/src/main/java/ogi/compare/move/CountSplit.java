package ogi.compare.move;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import ogi.compare.move.Meeting.Body;
import ogi.compare.move.Move.Role;

/** Splits the change of a sum of pieces or of money: plain differences, exact by themselves. */
final class CountSplit {
  private CountSplit() {}

  static Move.Parts parts(List<Body> bodies) {
    return new Move.Parts(
        sum(bodies, Role.PANEL),
        Optional.empty(),
        sum(bodies, Role.ENTERED),
        sum(bodies, Role.LEFT),
        sum(bodies, Role.NOT_COMPARABLE));
  }

  /** The sum of one year; empty when no body has a figure. */
  static Optional<BigDecimal> value(List<Body> bodies, boolean today) {
    return bodies.stream()
        .flatMap(body -> (today ? body.now() : body.then()).stream())
        .map(Sums::top)
        .reduce(BigDecimal::add)
        .map(ExactParts::round);
  }

  private static BigDecimal sum(List<Body> bodies, Role role) {
    return ExactParts.round(
        bodies.stream()
            .filter(body -> body.role() == role)
            .map(CountSplit::contribution)
            .reduce(BigDecimal.ZERO, BigDecimal::add));
  }

  static BigDecimal contribution(Body body) {
    BigDecimal today = body.now().map(Sums::top).orElse(BigDecimal.ZERO);
    return today.subtract(body.then().map(Sums::top).orElse(BigDecimal.ZERO));
  }
}
