package ogi.compare.move;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import ogi.compare.metric.Metric;
import ogi.compare.move.Meeting.Body;
import ogi.compare.move.Move.Bodies;
import ogi.compare.move.Move.Contribution;
import ogi.compare.move.Move.Parts;
import ogi.compare.move.Move.Refusal;
import ogi.compare.move.Move.Role;

/** Splits the change of a metric between two years of one area and stratum. */
public final class Moves {
  private Moves() {}

  /**
   * The change and its parts; the order of the bodies does not matter.
   *
   * @param pairs who of one year is who of the other
   * @param lastYear reports of one stratum in one area
   * @param thisYear those of the year after
   */
  public static Move between(
      Metric metric, Pairs pairs, List<YearFigure> lastYear, List<YearFigure> thisYear) {
    List<Body> bodies = Meeting.of(metric, pairs, lastYear, thisYear);
    LastYear published = LastYear.of(metric, lastYear);
    return metric.base().divided()
        ? quotient(RateSplit.of(metric, bodies), bodies, published)
        : count(bodies, published);
  }

  /** Two years that must not be added up, because one of the reports holds another. */
  public static Move countedTwice() {
    return new Move(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(Refusal.COUNTED_TWICE),
        new Bodies(0, 0, 0, 0),
        Optional.empty(),
        0,
        List.of());
  }

  private static Move quotient(RateSplit split, List<Body> bodies, LastYear published) {
    Optional<BigDecimal> before = split.lastYear();
    Optional<BigDecimal> now = split.thisYear();
    Optional<Refusal> refusal =
        before.isEmpty() || now.isEmpty()
            ? Optional.of(Refusal.NO_FIGURE)
            : split.hasPanel() ? Optional.empty() : Optional.of(Refusal.NO_PANEL);
    Optional<Parts> parts =
        refusal.isPresent() ? Optional.empty() : Optional.of(split.parts(bodies));
    return move(
        before,
        now,
        parts,
        refusal,
        bodies,
        published,
        () -> LargestParts.of(bodies, split::contribution));
  }

  private static Move count(List<Body> bodies, LastYear published) {
    Optional<BigDecimal> before = CountSplit.value(bodies, false);
    Optional<BigDecimal> now = CountSplit.value(bodies, true);
    boolean split = before.isPresent() && now.isPresent();
    return move(
        before,
        now,
        split ? Optional.of(CountSplit.parts(bodies)) : Optional.empty(),
        split ? Optional.empty() : Optional.of(Refusal.NO_FIGURE),
        bodies,
        published,
        () -> LargestParts.ofExact(bodies, CountSplit::contribution));
  }

  private static Move move(
      Optional<BigDecimal> before,
      Optional<BigDecimal> now,
      Optional<Parts> parts,
      Optional<Refusal> refusal,
      List<Body> bodies,
      LastYear published,
      Supplier<List<Contribution>> largest) {
    return new Move(
        before,
        now,
        parts,
        refusal,
        counted(bodies),
        before.flatMap(published::correction),
        published.corrected(),
        parts.isPresent() ? largest.get() : List.of());
  }

  private static Bodies counted(List<Body> bodies) {
    Map<Role, Integer> counts = new EnumMap<>(Role.class);
    bodies.forEach(body -> counts.merge(body.role(), 1, Integer::sum));
    return new Bodies(
        counts.getOrDefault(Role.PANEL, 0),
        counts.getOrDefault(Role.ENTERED, 0),
        counts.getOrDefault(Role.LEFT, 0),
        counts.getOrDefault(Role.NOT_COMPARABLE, 0));
  }
}
