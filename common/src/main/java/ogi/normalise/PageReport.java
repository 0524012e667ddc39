package ogi.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ogi.document.Fate;
import ogi.document.Page;
import ogi.document.PagePieces;
import ogi.document.Piece;
import ogi.document.SourceFacts;
import ogi.document.refusal.NonReports;
import ogi.document.refusal.ReportTitle;
import ogi.filer.FilerEvidence;
import ogi.filer.FilerFinder;
import ogi.filer.FilerFinding;
import ogi.filer.ReportYear;
import ogi.region.Gazetteer;
import ogi.report.Confidence;
import ogi.report.Figures;
import ogi.report.Note;
import ogi.report.Report;

/**
 * The page of one document, read as a report.
 *
 * @param fate what became of it
 * @param reason why it is no report or cannot be read; empty when it was read
 * @param report the report, present exactly when it was read
 */
record PageReport(Fate fate, String reason, Optional<Report> report) {
  /** The longest table region met has some 500 pieces; beyond this the search would take long. */
  private static final int MOST_PIECES = 20_000;

  /** So many headings and rows of the form make a report even without a title. */
  private static final int TELLING_STOPS = 5;

  private static final int TELLING_SECTIONS = 3;
  private static final int ID_LENGTH = 16;
  private static final FilerFinder FILERS = new FilerFinder(Gazetteer.standard());

  static PageReport read(
      String documentId, String uri, Page page, Glance glance, SourceFacts facts) {
    Scrubber scrubbed = Scrubber.of(glance);
    List<String> lines = scrubbed.lines();
    Headings headings = Headings.of(lines, glance);
    Optional<ApartSheet> apart = ApartSheet.in(lines, glance);
    int from = apart.map(ApartSheet::from).orElseGet(headings::tablesFrom);
    int to = apart.map(ApartSheet::to).orElseGet(() -> headings.tablesTo(lines.size()));
    List<Piece> pieces = PageNumbers.without(PagePieces.of(page, lines, from, to));
    FilerFinding finding = filer(lines, page, facts);
    boolean announced = !finding.title().isEmpty() || headings.sections() >= TELLING_SECTIONS;
    if (pieces.size() > MOST_PIECES) {
      String reason = "too many cells: " + pieces.size() + " in the part with tables";
      return new PageReport(Fate.UNREADABLE, reason, Optional.empty());
    }
    SheetNotes sheet = new SheetNotes();
    List<Marked> marked = Marked.of(pieces);
    marked = apart.isPresent() ? SheetColumns.one(marked, sheet) : marked;
    FormChooser.Choice choice =
        apart.isPresent()
            ? new FormChooser.Choice(apart.get().form(), List.of())
            : FormChooser.of(marked);
    Plan plan = Plans.of(choice.form());
    marked = RemarkedFigures.placed(marked, plan.form(), sheet);
    List<Token> tokens = plan.tokens().of(marked);
    List<RowSpan> rows =
        StraightWalk.of(plan, tokens).orElseGet(() -> plan.aligner().align(tokens));
    long labelled = rows.stream().filter(r -> r.stop().isRow() && r.label().isPresent()).count();
    long stops = rows.stream().filter(row -> row.label().isPresent()).count();
    announced |= labelled > 0 && stops + headings.sections() >= TELLING_STOPS;
    Optional<PageReport> refusal = refuse(labelled, announced, ReportTitle.is(page.title()));
    if (refusal.isPresent()) {
      String title = finding.title().isEmpty() ? page.title() : finding.title();
      return known(title, lines, facts.url()).orElse(refusal.get());
    }
    Figures read = new SheetReader(plan, sheet).read(rows, tokens);
    Figures mended = BrokenDigits.mend(rows, read, sheet);
    SumEvidence sums = new SumEvidence(mended);
    Figures figures = SecondReading.of(mended, sums, sheet);
    sums = figures == mended ? sums : new SumEvidence(figures);
    Confidence confidence = Trust.of(tokens, rows, figures, sums, sheet, scrubbed.notes());
    List<Note> notes = new ArrayList<>(scrubbed.notes());
    notes.addAll(sheet.notes());
    notes.addAll(DocumentNotes.of(lines, glance, headings, tokens, plan, choice, rows, finding));
    notes.sort(java.util.Comparator.comparingInt(Note::line));
    return new PageReport(
        Fate.READ,
        "",
        Optional.of(
            new Report(
                documentId.substring(0, ID_LENGTH) + "-1",
                documentId,
                uri,
                finding.title(),
                finding.filer(),
                finding.year().map(ReportYear::year),
                figures,
                confidence,
                apart.isPresent()
                    ? Narratives.outside(lines, headings, from, to)
                    : Narratives.of(lines, headings),
                notes)));
  }

  /** What the document is instead, where that can be told. */
  private static Optional<PageReport> known(String title, List<String> lines, String url) {
    return NonReports.find(title, lines, url)
        .map(kind -> new PageReport(Fate.NOT_A_REPORT, kind.reason(), Optional.empty()));
  }

  private static FilerFinding filer(List<String> lines, Page page, SourceFacts facts) {
    String title = facts.title().isEmpty() ? page.title() : facts.title();
    return FILERS.find(
        new FilerEvidence(lines, facts.url(), title, facts.publisher(), facts.site()));
  }

  private static Optional<PageReport> refuse(long labelled, boolean announced, boolean titled) {
    if (announced && labelled == 0) {
      String reason =
          "no table: the report's title or sections are there, but no row of the form; its tables"
              + " may be pictures";
      return Optional.of(new PageReport(Fate.UNREADABLE, reason, Optional.empty()));
    }
    if (!announced) {
      String rows =
          labelled == 0
              ? "rows"
              : labelled == 1 ? "more than one row" : "more than " + labelled + " rows";
      String reason =
          titled
              ? "the page has a report's title, but its text neither sections nor " + rows
              : "neither a report's title nor its sections nor " + rows;
      reason += " of the form";
      return Optional.of(new PageReport(Fate.NOT_A_REPORT, reason, Optional.empty()));
    }
    return Optional.empty();
  }
}
