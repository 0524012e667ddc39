package ogi.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import ogi.filer.Filer;

/**
 * One report among its peers, whatever the metric.
 *
 * @param filer who
 * @param reportId of the report
 * @param form id of its form
 * @param areas in which it is counted
 * @param overridden what an office settled of it
 */
public record PeerReport(
    Filer filer, String reportId, String form, List<Area> areas, List<String> overridden) {
  /** By filer, then by report: no two are equal. */
  public static final Comparator<PeerReport> ORDER =
      Comparator.comparing((PeerReport peer) -> peer.filer().id())
          .thenComparing(PeerReport::reportId);

  public PeerReport {
    Objects.requireNonNull(filer);
    Objects.requireNonNull(reportId);
    Objects.requireNonNull(form);
    areas = List.copyOf(areas);
    overridden = List.copyOf(overridden);
  }

  boolean sameBody(PeerReport other) {
    return filer.placed() && other.filer.placed() && filer.id().equals(other.filer.id());
  }
}
