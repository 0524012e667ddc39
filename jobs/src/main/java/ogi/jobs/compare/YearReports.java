package ogi.jobs.compare;

import java.util.List;
import java.util.Map;
import ogi.compare.Observation;
import ogi.compare.PeerYear;
import ogi.compare.Scales;
import ogi.compare.metric.Metric;

/** The reports of a year as they came, beside what all metrics share. */
final class YearReports {
  private final PeerYear year;
  private final List<Reading> readings;
  private final int[] order;
  private final Map<String, List<Reading>> versions;
  private MoveAreas moveAreas;

  /**
   * @param year the same reports, in the same order
   * @param order numbers of the reports in the order of the table of ranks
   * @param versions what versions of them stated that they have superseded, by id of the report
   */
  YearReports(
      PeerYear year, List<Reading> readings, int[] order, Map<String, List<Reading>> versions) {
    this.year = year;
    this.readings = readings;
    this.order = order;
    this.versions = versions;
  }

  PeerYear year() {
    return year;
  }

  List<Reading> readings() {
    return readings;
  }

  int[] order() {
    return order;
  }

  Map<String, List<Reading>> versions() {
    return versions;
  }

  /** The areas, with those of the year before; found when the first metric asks. */
  MoveAreas moveAreas() {
    if (moveAreas == null) {
      moveAreas = MoveAreas.of(year.before().orElseThrow(), year);
    }
    return moveAreas;
  }

  /** One metric in the superseded versions of a report. */
  List<Observation> earlier(String reportId, int m, Metric metric, Scales scales) {
    return versions.getOrDefault(reportId, List.of()).stream()
        .map(version -> version.observation(m, metric, scales))
        .toList();
  }
}
