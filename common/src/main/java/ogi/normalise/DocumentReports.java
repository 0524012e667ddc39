package ogi.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ogi.document.Fate;
import ogi.document.Page;
import ogi.document.SourceFacts;
import ogi.document.refusal.ReportTitle;
import ogi.report.Note;
import ogi.report.NoteKind;
import ogi.report.Report;

/**
 * The reports of one document.
 *
 * @param fate what became of the document: read when one of its reports was
 * @param reason why none was read; empty when one was
 * @param reports in the order of the document, each with its own id
 * @param prose of a document whose tables cannot be read, so that what it says in words is kept
 */
record DocumentReports(
    Fate fate, String reason, List<Report> reports, List<Report.Sentence> prose) {
  private static final int ID_LENGTH = 16;

  DocumentReports {
    reports = List.copyOf(reports);
    prose = List.copyOf(prose);
  }

  /** A document without reports. */
  static DocumentReports without(Fate fate, String reason) {
    return new DocumentReports(fate, reason, List.of(), List.of());
  }

  /** Reads a page, each of its reports by itself. */
  static DocumentReports read(String documentId, String uri, Page page, SourceFacts facts) {
    Glance glance = Glance.of(page);
    List<ReportParts.Part> parts = ReportParts.of(page, glance);
    if (parts.size() == 1) {
      PageReport read = PageReport.read(documentId, uri, page, glance, facts);
      return read.report().isPresent()
          ? new DocumentReports(Fate.READ, "", List.of(read.report().get()), List.of())
          : unread(read, page);
    }
    return several(documentId, uri, page, facts, parts);
  }

  private static DocumentReports several(
      String documentId, String uri, Page page, SourceFacts facts, List<ReportParts.Part> parts) {
    List<Report> reports = new ArrayList<>();
    List<Note> refused = new ArrayList<>();
    int before = parts.get(0).from() - 1;
    if (before > 0) {
      refused.add(note("lines 1 to " + before + " stand before the first report", parts.get(0)));
    }
    Optional<PageReport> first = Optional.empty();
    // The collector's title and publisher are those of the whole document.
    SourceFacts own = new SourceFacts(facts.url(), facts.retrieved(), "", facts.site(), "");
    for (int i = 0; i < parts.size(); i++) {
      ReportParts.Part part = parts.get(i);
      Page only = only(page, part);
      PageReport read = PageReport.read(documentId, uri, only, Glance.of(only), own);
      first = first.or(() -> Optional.of(read));
      String lines = "lines " + part.from() + " to " + (part.to() - 1);
      Optional<Report> again = read.report().flatMap(report -> copy(report, reports));
      if (read.report().isEmpty()) {
        refused.add(note(lines + " hold a report that is not read: " + read.reason(), part));
      } else if (again.isPresent()) {
        refused.add(note(lines + " hold the report " + again.get().reportId() + " again", part));
      } else {
        String what = "report " + (i + 1) + " of " + parts.size() + " in this document: " + lines;
        reports.add(numbered(read.report().get(), documentId, i + 1, note(what, part)));
      }
    }
    if (reports.isEmpty()) {
      return unread(first.orElseThrow(), page);
    }
    reports.set(0, noted(reports.get(0), refused));
    return new DocumentReports(Fate.READ, "", reports, List.of());
  }

  /** A report without a readable table still says something in words. */
  private static DocumentReports unread(PageReport read, Page page) {
    if (read.fate() != Fate.UNREADABLE) {
      return without(read.fate(), read.reason());
    }
    List<String> lines = Scrubber.of(Glance.of(page)).lines();
    List<Report.Sentence> prose = Narratives.of(lines, Headings.of(lines));
    return new DocumentReports(read.fate(), read.reason(), List.of(), prose);
  }

  /** The page with nothing but the lines of one part, which keep their numbers. */
  private static Page only(Page page, ReportParts.Part part) {
    List<Page.Line> lines = new ArrayList<>(part.to() - 1);
    for (int number = 1; number < part.from(); number++) {
      lines.add(new Page.Line(number, "", "", 0, List.of()));
    }
    lines.addAll(page.lines().subList(part.from() - 1, part.to() - 1));
    return new Page("", lines);
  }

  /** The report of the same title, year and figures that was read before. */
  private static Optional<Report> copy(Report report, List<Report> before) {
    return before.stream()
        .filter(other -> !report.title().isEmpty())
        .filter(other -> ReportTitle.same(other.title(), report.title()))
        .filter(other -> other.year().equals(report.year()) && other.form() == report.form())
        .filter(other -> printed(other).equals(printed(report)))
        .findFirst();
  }

  private static List<String> printed(Report report) {
    return report.figures().inOrder().stream().map(f -> f.state() + f.printed()).toList();
  }

  private static Note note(String what, ReportParts.Part part) {
    return Note.of(NoteKind.SEVERAL_REPORTS, what, part.from());
  }

  private static Report numbered(Report report, String documentId, int number, Note note) {
    String id = documentId.substring(0, ID_LENGTH) + "-" + number;
    List<Note> notes = new ArrayList<>(List.of(note));
    notes.addAll(report.notes());
    return with(report, id, notes);
  }

  private static Report noted(Report report, List<Note> more) {
    List<Note> notes = new ArrayList<>(report.notes());
    notes.addAll(more);
    return with(report, report.reportId(), notes);
  }

  private static Report with(Report report, String id, List<Note> notes) {
    return new Report(
        id,
        report.documentId(),
        report.uri(),
        report.title(),
        report.filer(),
        report.year(),
        report.figures(),
        report.confidence(),
        report.narrative(),
        notes);
  }
}
