package ogi.jobs.anomaly;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ogi.anomaly.Anomaly;
import ogi.anomaly.AnomalyKind;
import ogi.anomaly.CopyFaults;
import ogi.anomaly.Judgement;
import ogi.anomaly.RuleSummary;
import ogi.anomaly.Verdict;
import ogi.jobs.Rows;
import ogi.jobs.years.OtherCopy;
import ogi.table.anomalies.AnomalyRow;
import ogi.table.anomalies.RuleSummaryRow;
import ogi.table.normalised.DocumentRow;
import ogi.table.normalised.ReportRow;
import ogi.version.Bucket;

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
  record Pair(String first, String second) implements Serializable {
    String key() {
      return first + " " + second;
    }
  }

  /** What comes together under the id of a report: the report, pairs with it, copies of it. */
  private record Part(String reportId, Seen seen, Pair pair, OtherCopy copy)
      implements Serializable {}

  /** One of the two reports of a pair. */
  private record Half(String pair, Seen seen) implements Serializable {}

  /** A report's stratum, or a finding about the report. */
  private record Mark(
      String reportId, Integer year, String level, String kind, String scope, AnomalyRow found)
      implements Serializable {}

  /** A pair that shares a key; or the size of a group in which not all pairs are compared. */
  record Met(Pair pair, int crowd) implements Serializable {}

  /** What comes together by the keys of copies. */
  static Rows<Met> met(Rows<Seen> seen) {
    return seen.flatMap(CopyFindings::keys).groups(Key::key, CopyFindings::ofBucket);
  }

  /**
   * Findings about copies.
   *
   * @param met what the keys of {@code seen} bring together
   */
  static Rows<Told> find(Rows<Seen> seen, Rows<Met> met, Rows<DocumentRow> documents) {
    Rows<Part> parts =
        seen.flatMap(report -> List.of(new Part(report.reportId(), report, null, null)));
    return seen.groups(report -> report.print().filerId(), CopyFindings::years)
        .and(
            parts
                .and(documents.flatMap(CopyFindings::copies))
                .groups(Part::reportId, CopyFindings::conflicts))
        .and(
            seen.flatMap(report -> List.of(mark(report.row())))
                .and(pairs(met, parts).flatMap(found -> List.of(mark(found))))
                .groups(Mark::reportId, CopyFindings::ofOthers));
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

  private static List<Told> years(List<Seen> ofFiler) {
    List<Told> told = new ArrayList<>();
    for (Seen report : ofFiler) {
      List<Anomaly> found = new ArrayList<>();
      boolean any = false;
      for (Seen before : ofFiler) {
        any |= before.print().year() == report.print().year() - 1;
        CopyFaults.lastYear(report.print(), before.print()).ifPresent(found::add);
      }
      told.add(told(report, AnomalyKind.COPY_OF_LAST_YEAR, found, any));
    }
    return told;
  }

  private static Told told(Seen report, AnomalyKind kind, List<Anomaly> found, boolean asked) {
    Verdict verdict =
        !asked ? Verdict.NOT_APPLICABLE : found.isEmpty() ? Verdict.HOLDS : Verdict.BROKEN;
    return Told.of(new Judgement(found, Map.of(kind, verdict)), report.row());
  }

  private static List<Part> copies(DocumentRow document) {
    return OtherCopy.of(document).stream()
        .map(copy -> new Part(copy.reportId(), null, null, copy))
        .toList();
  }

  private static List<Told> conflicts(List<Part> ofReport) {
    Optional<Seen> used = used(ofReport);
    if (used.isEmpty()) {
      return List.of();
    }
    Seen report = used.get();
    List<OtherCopy> copies =
        ofReport.stream().map(Part::copy).filter(copy -> copy != null).toList();
    List<Anomaly> found =
        copies.stream()
            .flatMap(
                copy ->
                    CopyFaults.conflict(
                        report.print(), report.figures(), copy.uri(), copy.figures())
                        .stream())
            .toList();
    return List.of(told(report, AnomalyKind.CONFLICTING_COPIES, found, !copies.isEmpty()));
  }

  private static Mark mark(ReportRow row) {
    return new Mark(row.reportId(), row.year(), row.level(), row.kind(), row.scope(), null);
  }

  private static Mark mark(AnomalyRow found) {
    return new Mark(found.reportId(), null, null, null, null, found);
  }

  private static List<Told> ofOthers(List<Mark> ofReport) {
    List<AnomalyRow> found =
        ofReport.stream().map(Mark::found).filter(anomaly -> anomaly != null).toList();
    Verdict verdict = found.isEmpty() ? Verdict.HOLDS : Verdict.BROKEN;
    Judgement judgement =
        new Judgement(List.of(), Map.of(AnomalyKind.COPY_OF_OTHER_FILER, verdict));
    Mark report = ofReport.stream().filter(mark -> mark.found() == null).findFirst().orElseThrow();
    return List.of(
        new Told(
            found,
            RuleSummary.of(judgement).stream()
                .map(
                    rule ->
                        RuleSummaryRow.of(
                            rule, report.year(), report.level(), report.kind(), report.scope()))
                .toList()));
  }

  private static Optional<Seen> used(List<Part> ofReport) {
    return ofReport.stream().filter(part -> part.seen() != null).map(Part::seen).findFirst();
  }

  private static Rows<AnomalyRow> pairs(Rows<Met> met, Rows<Part> parts) {
    Rows<Part> pairs =
        met.flatMap(each -> each.pair() == null ? List.<Pair>of() : List.of(each.pair()))
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

  private static List<Met> ofBucket(List<Key> sameKey) {
    List<String> ids = sameKey.stream().map(Key::reportId).distinct().toList();
    List<Met> met = new ArrayList<>();
    if (Bucket.crowded(ids.size())) {
      LOG.log(
          System.Logger.Level.WARNING,
          "{0} reports have the key {1} in common; each was held against {2} of them",
          ids.size(),
          sameKey.get(0).key(),
          Bucket.NEXT);
      met.add(new Met(null, ids.size()));
    }
    for (Bucket.Pair pair : Bucket.pairs(ids)) {
      met.add(new Met(new Pair(pair.first(), pair.second()), 0));
    }
    return met;
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
