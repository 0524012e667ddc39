package ogi.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ogi.filer.Filer;
import ogi.filer.Kind;
import ogi.filer.Level;
import ogi.filer.Scope;
import ogi.form.Cell;
import ogi.form.Form;
import ogi.form.Forms;

/**
 * Makes reports for tests in the words of the subject. Unless said otherwise it is the area-wide
 * report of the government of a county for 2021, and every figure is a printed zero.
 */
public final class ReportBuilder {
  public static final String LICENSING = "disclosure.licensing.decisions";
  public static final String PENALTIES = "disclosure.penalties.decisions";
  public static final String COERCION = "disclosure.coercion.decisions";
  public static final String FEES = "disclosure.fees.amount";

  private final Map<Cell, Figure> figures = new HashMap<>();
  private final List<Report.Sentence> narrative = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();
  private final Form form;
  private String title = "甲县人民政府2021年政府信息公开工作年度报告";
  private String id = "r1";
  private Optional<Filer> filer = Optional.empty();
  private Optional<Integer> year = Optional.of(2021);
  private int line = 10;

  private ReportBuilder(Form form) {
    this.form = form;
    form.cells().forEach(cell -> figures.put(cell, printed(cell, "0")));
    of(Level.COUNTY);
  }

  /** A report on the form of 2021. */
  public static ReportBuilder aReport() {
    return new ReportBuilder(Forms.f2021());
  }

  /** A report on the form of 2019. */
  public static ReportBuilder anOldReport() {
    return new ReportBuilder(Forms.f2019()).onYear(2019);
  }

  /** Of the government at that level. */
  public ReportBuilder of(Level level) {
    return of(level, Kind.GOVERNMENT, Scope.AREA);
  }

  public ReportBuilder of(Level level, Kind kind, Scope scope) {
    return of(level, kind, scope, "甲县人民政府");
  }

  public ReportBuilder of(Level level, Kind kind, Scope scope, String name) {
    filer =
        Optional.of(
            new Filer(
                "990101-" + kind.key(), name, "990101", "甲县", "990000", "某省", level, kind, scope));
    return this;
  }

  public ReportBuilder ofNobody() {
    filer = Optional.empty();
    return this;
  }

  public ReportBuilder onYear(int reportYear) {
    year = Optional.of(reportYear);
    return this;
  }

  public ReportBuilder onNoYear() {
    year = Optional.empty();
    return this;
  }

  public ReportBuilder called(String reportId) {
    id = reportId;
    return this;
  }

  public ReportBuilder titled(String text) {
    title = text;
    return this;
  }

  public ReportBuilder with(String cellId, long number) {
    return with(cellId, "" + number);
  }

  /** A figure as printed. */
  public ReportBuilder with(String cellId, String number) {
    Cell cell = form.cell(cellId);
    figures.put(cell, printed(cell, number));
    return this;
  }

  /** So many from natural persons in a row of section 三, and its total. */
  public ReportBuilder people(String row, long number) {
    return with("requests." + row + ".natural_person", number)
        .with("requests." + row + ".total", number);
  }

  /** So many received, all granted, nothing carried. */
  public ReportBuilder allGranted(long number) {
    return people("new", number).people("granted", number).people("concluded", number);
  }

  /** Upheld, corrected, other, pending cases of a kind of dispute, and their total. */
  public ReportBuilder disputes(String row, long upheld, long corrected, long other, long pending) {
    return with("disputes." + row + ".upheld", upheld)
        .with("disputes." + row + ".corrected", corrected)
        .with("disputes." + row + ".other", other)
        .with("disputes." + row + ".pending", pending)
        .with("disputes." + row + ".total", upheld + corrected + other + pending);
  }

  /** Issued, repealed, in force. */
  public ReportBuilder documents(String row, long issued, long repealed, long inForce) {
    return with("disclosure." + row + ".issued", issued)
        .with("disclosure." + row + ".repealed", repealed)
        .with("disclosure." + row + ".in_force", inForce);
  }

  /** Cells without a number. */
  public ReportBuilder without(State state, String... cellIds) {
    for (String cellId : cellIds) {
      figures.put(form.cell(cellId), Figure.without(state, "", 1, ""));
    }
    return this;
  }

  /** A cell with a text that is no number. */
  public ReportBuilder marked(State state, String cellId, String text) {
    figures.put(form.cell(cellId), Figure.without(state, text, 1, ""));
    return this;
  }

  /** Every cell whose id begins so is in that state. */
  public ReportBuilder allWithout(State state, String prefix) {
    form.cells().stream()
        .map(Cell::id)
        .filter(cellId -> cellId.startsWith(prefix))
        .forEach(cellId -> without(state, cellId));
    return this;
  }

  /** A sentence of section 一; lines count from 11. */
  public ReportBuilder says(String text) {
    return says("一", text);
  }

  public ReportBuilder says(String section, String text) {
    narrative.add(new Report.Sentence(section, ++line, text));
    return this;
  }

  public ReportBuilder noted(NoteKind kind, String what, String... cellIds) {
    notes.add(new Note(kind, what, List.of(cellIds), ++line));
    return this;
  }

  public Report build() {
    return new Report(
        id,
        "document of " + id,
        "",
        title,
        filer,
        year,
        Figures.of(form, figures),
        Confidence.NONE,
        narrative,
        notes);
  }

  private static Figure printed(Cell cell, String number) {
    return Figure.stated(new BigDecimal(number), number, cell.index() + 1, "");
  }
}
