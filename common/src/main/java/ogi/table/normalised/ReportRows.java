package ogi.table.normalised;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import ogi.check.Assessment;
import ogi.check.Assessor;
import ogi.filer.Certainty;
import ogi.filer.Filer;
import ogi.filer.Ground;
import ogi.filer.Grounds;
import ogi.filer.Kind;
import ogi.filer.Level;
import ogi.filer.Scope;
import ogi.filer.ScopeByMagnitude;
import ogi.form.Block;
import ogi.form.Form;
import ogi.form.Forms;
import ogi.form.Section;
import ogi.report.Confidence;
import ogi.report.Figures;
import ogi.report.Note;
import ogi.report.NoteKind;
import ogi.report.Report;

/**
 * All rows of one report together. A report can be made of them again, so that later steps work
 * from the stored tables as they do in one go.
 *
 * @param report who reports on what
 * @param figures its figures
 * @param notes in the order of the source
 * @param checks in the order of the form
 * @param sentences its prose, in the order of the source
 */
public record ReportRows(
    ReportRow report,
    FigureRow figures,
    List<NoteRow> notes,
    List<CheckRow> checks,
    List<SentenceRow> sentences)
    implements Serializable {

  public ReportRows {
    notes = sorted(notes, NoteRow::number);
    checks = sorted(checks, CheckRow::number);
    sentences = sorted(sentences, SentenceRow::number);
  }

  /** The rows of a report as assessed. */
  public static ReportRows of(Report report, Assessment assessment) {
    return new ReportRows(
        ReportRow.of(report, assessment),
        WideFigures.of(report, assessment.figures()),
        NoteRow.of(report),
        CheckRow.of(report, assessment),
        SentenceRow.of(report));
  }

  /** The report of which these rows tell, deduced cells included. */
  public Report toReport() {
    return new Report(
        report.reportId(),
        report.documentId(),
        report.uri(),
        report.title(),
        filer(report),
        Optional.ofNullable(report.year()),
        readFigures(),
        confidence(),
        sentences.stream().map(SentenceRow::sentence).toList(),
        notes.stream().map(ReportRows::note).toList());
  }

  /** The figures alone, deduced cells included; they rest on the row of figures only. */
  public Figures readFigures() {
    return WideFigures.figures(figures, form());
  }

  /** The same rows where other reports have shown what this one covers. */
  public ReportRows scoped(ScopeByMagnitude.Judgement judgement) {
    Report found = toReport();
    Report settled =
        new Report(
            found.reportId(),
            found.documentId(),
            found.uri(),
            found.title(),
            found.filer().map(filer -> filer.scoped(judgement.scope(), judgement.ground())),
            found.year(),
            found.figures(),
            found.confidence(),
            found.narrative(),
            found.notes());
    ReportRow row = ReportRow.of(settled, Assessor.assess(settled.figures()));
    return new ReportRows(row, figures, notes, checks, sentences);
  }

  /** The filer of a report, if the text told. */
  public static Optional<Filer> filer(ReportRow row) {
    if (row.filerId() == null) {
      return Optional.empty();
    }
    return Optional.of(
        new Filer(
            row.filerId(),
            row.filer(),
            row.regionCode(),
            row.region(),
            row.provinceCode(),
            row.province(),
            find(Level.values(), Level::key, row.level()),
            find(Kind.values(), Kind::key, row.kind()),
            find(Scope.values(), Scope::key, row.scope()),
            new Grounds(
                ground(row.placeWhy(), row.placeConfidence()),
                ground(row.levelWhy(), row.levelConfidence()),
                ground(row.kindWhy(), row.kindConfidence()),
                ground(row.scopeWhy(), row.scopeConfidence()),
                row.placeCandidates())));
  }

  private static Ground ground(String words, String confidence) {
    return new Ground(words, find(Certainty.values(), Certainty::key, confidence));
  }

  private Confidence confidence() {
    Map<Section, Confidence.Grade> grades = new EnumMap<>(Section.class);
    grade(grades, Section.DISCLOSURE, report.confidenceDisclosure());
    grade(grades, Section.REQUESTS, report.confidenceRequests());
    grade(grades, Section.DISPUTES, report.confidenceDisputes());
    grade(grades, Section.STATISTICS, report.confidenceStatistics());
    return new Confidence(grades, report.confidenceWhy());
  }

  private static void grade(Map<Section, Confidence.Grade> grades, Section section, String key) {
    if (key != null) {
      grades.put(section, find(Confidence.Grade.values(), Confidence.Grade::key, key));
    }
  }

  private Form form() {
    return Forms.of(figures.form()).orElseGet(this::mixedForm);
  }

  /** The form whose blocks are those of which the row has cells: of each block the widest. */
  private Form mixedForm() {
    Map<String, List<Block>> revisions = new LinkedHashMap<>();
    Forms.related().stream()
        .sorted(Comparator.comparing(form -> -form.blocks().size()))
        .flatMap(form -> form.blocks().stream())
        .forEach(b -> revisions.computeIfAbsent(b.id(), id -> new ArrayList<>()).add(b));
    return Form.mixed(
        revisions.values().stream()
            .flatMap(of -> of.stream().filter(this::holds).reduce(ReportRows::wider).stream())
            .toList());
  }

  private boolean holds(Block block) {
    return Form.mixed(List.of(block)).cells().stream().allMatch(figures::has);
  }

  private static Block wider(Block a, Block b) {
    return b.width() * b.rows().size() > a.width() * a.rows().size() ? b : a;
  }

  private static Note note(NoteRow row) {
    return new Note(
        find(NoteKind.values(), NoteKind::key, row.kind()), row.what(), row.cells(), row.line());
  }

  private static <E> E find(E[] values, Function<E, String> key, String wanted) {
    return Arrays.stream(values).filter(v -> key.apply(v).equals(wanted)).findFirst().orElseThrow();
  }

  private static <T> List<T> sorted(List<T> rows, Function<T, Integer> number) {
    return rows.stream().sorted(Comparator.comparing(number)).toList();
  }
}
