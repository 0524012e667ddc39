package ogi.compare.move;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ogi.compare.metric.Metric;
import ogi.compare.move.Move.Role;

/** The bodies of two years of one area, each in the role it has in the change between them. */
final class Meeting {
  /**
   * A body in its role.
   *
   * @param then what it adds to last year's sums; nothing when it takes no part in them
   * @param now what it adds to this year's
   */
  record Body(YearFigure figure, Role role, Optional<Sums> then, Optional<Sums> now) {}

  private final Metric metric;
  private final List<Body> bodies = new ArrayList<>();

  private Meeting(Metric metric) {
    this.metric = metric;
  }

  /** In the order of the pairs. */
  static List<Body> of(Metric metric, Pairs pairs, List<YearFigure> before, List<YearFigure> now) {
    Meeting meeting = new Meeting(metric);
    for (int pair = 0; pair < pairs.size(); pair++) {
      YearFigure then = pairs.before(pair, before);
      YearFigure today = pairs.now(pair, now);
      if (pairs.recognised(pair)) {
        meeting.add(then, today);
      } else if (today == null) {
        meeting.put(then, Role.NOT_COMPARABLE, then.sums(metric), Optional.empty());
      } else {
        meeting.put(today, Role.NOT_COMPARABLE, Optional.empty(), today.sums(metric));
      }
    }
    return meeting.bodies;
  }

  private void add(YearFigure before, YearFigure now) {
    if (before == null) {
      put(now, Role.ENTERED, Optional.empty(), now.sums(metric));
    } else if (now == null) {
      put(before, Role.LEFT, before.sums(metric), Optional.empty());
    } else {
      Optional<Sums> then = before.sums(metric);
      Optional<Sums> today = now.sums(metric);
      boolean joined = then.isPresent() && today.isPresent() && now.comparableWith(before, metric);
      put(now, joined ? Role.PANEL : Role.NOT_COMPARABLE, then, today);
    }
  }

  /** Bodies without any figure have no part in the change. */
  private void put(YearFigure figure, Role role, Optional<Sums> then, Optional<Sums> now) {
    if (then.isPresent() || now.isPresent()) {
      bodies.add(new Body(figure, role, then, now));
    }
  }
}
