package ogi.compare.move;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
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

  /** In the order of their ids, those who cannot be recognised last. */
  static List<Body> of(Metric metric, List<YearFigure> before, List<YearFigure> now) {
    Meeting meeting = new Meeting(metric);
    List<YearFigure> strangersBefore = new ArrayList<>();
    List<YearFigure> strangersNow = new ArrayList<>();
    TreeMap<String, YearFigure> old = byId(before, strangersBefore);
    TreeMap<String, YearFigure> fresh = byId(now, strangersNow);
    TreeMap<String, YearFigure> all = new TreeMap<>(old);
    all.putAll(fresh);
    all.keySet().forEach(id -> meeting.add(old.get(id), fresh.get(id)));
    strangersBefore.forEach(
        each -> meeting.put(each, Role.NOT_COMPARABLE, each.sums(metric), Optional.empty()));
    strangersNow.forEach(
        each -> meeting.put(each, Role.NOT_COMPARABLE, Optional.empty(), each.sums(metric)));
    return meeting.bodies;
  }

  private static TreeMap<String, YearFigure> byId(
      List<YearFigure> figures, List<YearFigure> strangers) {
    TreeMap<String, YearFigure> byId = new TreeMap<>();
    for (YearFigure figure : figures) {
      boolean known = !figure.filerId().isEmpty();
      if (!known || byId.putIfAbsent(figure.filerId(), figure) != null) {
        strangers.add(figure);
      }
    }
    return byId;
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
