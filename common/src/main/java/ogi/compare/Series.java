package ogi.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import ogi.compare.metric.Metric;
import ogi.form.Form;
import ogi.form.Forms;

/**
 * One metric of one filer over the years, with marks where the years cannot be compared.
 *
 * @param filerId who; a filer without a settled place has no series, see {@code Filer.placed}
 * @param metric what
 * @param points by year, no year twice
 */
public record Series(String filerId, Metric metric, List<Point> points) {
  public Series {
    points = List.copyOf(points);
  }

  /** Why a point cannot be compared with the one before it. */
  public enum Break {
    /**
     * The form changed and the metric's cells mean something else in the new one, or one form
     * stands apart from all others.
     */
    FORM("form"),
    /** The report covers something else than the year before. */
    SCOPE("scope"),
    /** The filer is another body in law: of another level or kind, or of another place. */
    FILER("filer"),
    /** There is no report on the year before. */
    GAP("gap");

    private final String key;

    Break(String key) {
      this.key = key;
    }

    /** The value in the tables. */
    public String key() {
      return key;
    }
  }

  /**
   * One report of the series.
   *
   * @param stratum year, level, kind and scope of the report
   * @param regionCode place of the filer, as this report tells it
   * @param reportId of the report
   * @param form id of its form
   * @param observation the metric, or the reason why it has no value
   */
  public record Year(
      Stratum stratum, String regionCode, String reportId, String form, Observation observation) {}

  /**
   * @param year of the report
   * @param reportId of the report
   * @param observation the metric, or the reason why it has no value
   * @param breaks against the point before, in fixed order; empty for the first
   * @param segment number of the unbroken stretch, from 1; no line leads from one to the next
   */
  public record Point(
      int year, String reportId, Observation observation, List<Break> breaks, int segment) {
    public Point {
      breaks = List.copyOf(breaks);
    }
  }

  /** Puts a filer's reports in order; refuses two reports on one year. */
  public static Series of(String filerId, Metric metric, List<Year> reports) {
    List<Year> sorted =
        reports.stream().sorted(Comparator.comparingInt(each -> each.stratum().year())).toList();
    List<Point> points = new ArrayList<>();
    Optional<Year> before = Optional.empty();
    int segment = 1;
    for (Year report : sorted) {
      List<Break> breaks = before.map(old -> breaks(metric, old, report)).orElse(List.of());
      segment += breaks.isEmpty() ? 0 : 1;
      points.add(
          new Point(
              report.stratum().year(), report.reportId(), report.observation(), breaks, segment));
      before = Optional.of(report);
    }
    return new Series(filerId, metric, points);
  }

  /** The unbroken stretches in their order. */
  public List<List<Point>> segments() {
    TreeMap<Integer, List<Point>> stretches = new TreeMap<>();
    points.forEach(
        point -> stretches.computeIfAbsent(point.segment(), s -> new ArrayList<>()).add(point));
    return List.copyOf(stretches.values());
  }

  private static boolean apart(String form) {
    return Forms.of(form).map(Form::apart).orElse(false);
  }

  private static List<Break> breaks(Metric metric, Year before, Year now) {
    int gap = now.stratum().year() - before.stratum().year();
    if (gap == 0) {
      throw new IllegalArgumentException("two reports on " + now.stratum().year());
    }
    List<Break> breaks = new ArrayList<>();
    boolean apart = apart(before.form()) || apart(now.form());
    if ((apart || metric.breakBetweenForms()) && !before.form().equals(now.form())) {
      breaks.add(Break.FORM);
    }
    if (before.stratum().scope() != now.stratum().scope()) {
      breaks.add(Break.SCOPE);
    }
    boolean same =
        before.stratum().level() == now.stratum().level()
            && before.stratum().kind() == now.stratum().kind()
            && before.regionCode().equals(now.regionCode());
    if (!same) {
      breaks.add(Break.FILER);
    }
    if (gap > 1) {
      breaks.add(Break.GAP);
    }
    return breaks;
  }
}
