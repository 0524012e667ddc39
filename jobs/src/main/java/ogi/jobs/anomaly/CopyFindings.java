package ogi.jobs.anomaly;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import ogi.anomaly.CopyFaults;
import ogi.jobs.Rows;
import ogi.jobs.years.OtherCopy;
import ogi.table.anomalies.AnomalyRow;
import ogi.table.normalised.DocumentRow;

/**
 * Brings together the reports that may be copies of each other: of one filer, or with a key in
 * common. Keys travel without the reports, and in a group each report meets only the first, so the
 * work grows with the reports and not with their pairs.
 */
final class CopyFindings {
  private CopyFindings() {}

  /** A report has a key. */
  private record Key(String key, String reportId) implements Serializable {}

  /** Two reports may be copies; by the first all its pairs meet. */
  private record Pair(String first, String second) implements Serializable {
    String key() {
      return first + " " + second;
    }
  }

  /** What comes together under the id of a report: the report, pairs with it, copies of it. */
  private record Part(String reportId, Seen seen, Pair pair, OtherCopy copy)
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

  /** Whose report a copy was superseded by, or the copy. */
  private record Owner(String reportId, String filerId, OtherCopy copy) implements Serializable {}

  /** The copies of which the report in use has a settled filer. */
  static Rows<OtherCopy.Owned> owned(Rows<Seen> seen, Rows<DocumentRow> documents) {
    return seen.flatMap(
            report -> List.of(new Owner(report.reportId(), report.print().filerId(), null)))
        .and(
            documents.flatMap(
                document ->
                    OtherCopy.of(document).stream()
                        .map(copy -> new Owner(copy.reportId(), "", copy))
                        .toList()))
        .groups(Owner::reportId, CopyFindings::owned);
  }

  private static List<OtherCopy.Owned> owned(List<Owner> ofReport) {
    Optional<String> filer =
        ofReport.stream().filter(each -> each.copy() == null).map(Owner::filerId).findFirst();
    return ofReport.stream()
        .filter(each -> each.copy() != null && filer.isPresent())
        .map(each -> new OtherCopy.Owned(filer.get(), each.copy()))
        .toList();
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
    return OtherCopy.of(document).stream()
        .map(copy -> new Part(copy.reportId(), null, null, copy))
        .toList();
  }

  private static List<AnomalyRow> conflicts(List<Part> ofReport) {
    Optional<Seen> used = used(ofReport);
    List<AnomalyRow> found = new ArrayList<>();
    for (Part part : ofReport) {
      if (part.copy() != null && used.isPresent()) {
        Seen report = used.get();
        CopyFaults.conflict(
                report.print(), report.figures(), part.copy().uri(), part.copy().figures())
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
            .groups(Key::key, CopyFindings::withFirst)
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

  private static List<Pair> withFirst(List<Key> sameKey) {
    String first = sameKey.stream().map(Key::reportId).min(Comparator.naturalOrder()).orElseThrow();
    return sameKey.stream()
        .map(Key::reportId)
        .filter(id -> !id.equals(first))
        .map(id -> new Pair(first, id))
        .toList();
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
