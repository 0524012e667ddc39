package ogi.jobs.anomaly;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ogi.anomaly.CopyFaults;
import ogi.document.Fate;
import ogi.jobs.Rows;
import ogi.table.anomalies.AnomalyRow;
import ogi.table.normalised.DocumentRow;
import ogi.version.Bucket;
import ogi.version.FigurePrint;

/**
 * Brings together the reports that may be copies of each other: of one filer, or with a key in
 * common. Keys travel without the reports, and a crowded {@link Bucket} is bounded, so the work
 * grows with the reports and not with their pairs.
 */
final class CopyFindings {
  private static final System.Logger LOG = System.getLogger(CopyFindings.class.getName());

  private CopyFindings() {}

  /** A report has a key. */
  private record Key(String key, String reportId) implements Serializable {}

  /** Two reports may be copies. */
  private record Pair(String first, String second) implements Serializable {
    String key() {
      return first + " " + second;
    }
  }

  /** What comes together under the id of a report: the report, pairs with it, copies of it. */
  private record Part(String reportId, Seen seen, Pair pair, DocumentRow copy)
      implements Serializable {}

  /** One of the two reports of a pair. */
  private record Half(String pair, Seen seen) implements Serializable {}

  static Rows<AnomalyRow> find(Rows<Seen> seen, Rows<DocumentRow> documents) {
    Rows<Part> parts =
        seen.flatMap(report -> List.of(new Part(report.reportId(), report, null, null)));
    return seen.groups(report -> report.print().filerId(), CopyFindings::years)
        .and(
            parts
                .and(documents.flatMap(CopyFindings::copies))
                .groups(Part::reportId, CopyFindings::conflicts))
        .and(pairs(seen, parts));
  }

  private static List<AnomalyRow> years(List<Seen> ofFiler) {
    List<AnomalyRow> found = new ArrayList<>();
    for (Seen report : ofFiler) {
      for (Seen before : ofFiler) {
        CopyFaults.lastYear(report.print(), before.print()).map(report::told).ifPresent(found::add);
      }
    }
    return found;
  }

  private static List<Part> copies(DocumentRow document) {
    boolean superseded = document.outcome().equals(Fate.SUPERSEDED.key());
    // A document that held several reports names several, and its figures are not kept.
    boolean one = !document.reportId().isEmpty() && !document.reportId().contains(" ");
    return superseded && one && !document.supersededFigures().isEmpty()
        ? List.of(new Part(document.reportId(), null, null, document))
        : List.of();
  }

  private static List<AnomalyRow> conflicts(List<Part> ofReport) {
    Optional<Seen> used = used(ofReport);
    List<AnomalyRow> found = new ArrayList<>();
    for (Part part : ofReport) {
      if (part.copy() != null && used.isPresent()) {
        Seen report = used.get();
        FigurePrint other = new FigurePrint(part.copy().supersededFigures());
        CopyFaults.conflict(report.print(), report.figures(), part.copy().uri(), other)
            .map(report::told)
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<Seen> used(List<Part> ofReport) {
    return ofReport.stream().filter(part -> part.seen() != null).map(Part::seen).findFirst();
  }

  private static Rows<AnomalyRow> pairs(Rows<Seen> seen, Rows<Part> parts) {
    Rows<Part> pairs =
        seen.flatMap(CopyFindings::keys)
            .groups(Key::key, CopyFindings::ofBucket)
            .groups(Pair::key, same -> List.of(same.get(0)))
            .flatMap(
                pair ->
                    List.of(
                        new Part(pair.first(), null, pair, null),
                        new Part(pair.second(), null, pair, null)));
    return parts
        .and(pairs)
        .groups(Part::reportId, CopyFindings::halves)
        .groups(Half::pair, CopyFindings::others);
  }

  private static List<Key> keys(Seen report) {
    return report.print().keys().stream().map(key -> new Key(key, report.reportId())).toList();
  }

  private static List<Pair> ofBucket(List<Key> sameKey) {
    List<String> ids = sameKey.stream().map(Key::reportId).distinct().toList();
    if (Bucket.crowded(ids.size())) {
      LOG.log(
          System.Logger.Level.WARNING,
          "{0} reports have the key {1} in common; each was held against {2} of them",
          ids.size(),
          sameKey.get(0).key(),
          Bucket.NEXT);
    }
    return Bucket.pairs(ids).stream().map(pair -> new Pair(pair.first(), pair.second())).toList();
  }

  private static List<Half> halves(List<Part> ofReport) {
    Optional<Seen> used = used(ofReport);
    return ofReport.stream()
        .filter(part -> part.pair() != null && used.isPresent())
        .map(part -> new Half(part.pair().key(), used.get()))
        .toList();
  }

  private static List<AnomalyRow> others(List<Half> halves) {
    List<AnomalyRow> found = new ArrayList<>();
    for (Half half : halves) {
      for (Half other : halves) {
        CopyFaults.otherFiler(half.seen().print(), other.seen().print())
            .map(half.seen()::told)
            .ifPresent(found::add);
      }
    }
    return found;
  }
}
