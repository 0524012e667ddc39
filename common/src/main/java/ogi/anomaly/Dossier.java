package ogi.anomaly;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import ogi.check.Assessment;
import ogi.check.Change;
import ogi.check.Explanation;
import ogi.filer.Filer;
import ogi.filer.Kind;
import ogi.filer.Level;
import ogi.form.Cell;
import ogi.form.FormRow;
import ogi.narrative.Claim;
import ogi.narrative.Narrative;
import ogi.report.Figure;
import ogi.report.Note;
import ogi.report.NoteKind;
import ogi.report.Report;

/** One report with all that the finders ask of it: figures by id, totals, claims, notes. */
record Dossier(Report report, Assessment assessment, List<Claim> claims, Plausibility settings) {
  /** No count of pieces has more digits; so sums of counts stay within a long. */
  private static final int DIGITS = 15;

  static Dossier of(Report report, Assessment assessment, Plausibility settings) {
    return new Dossier(report, assessment, Narrative.claims(report.narrative()), settings);
  }

  /** What the finding belongs to: filer and year, or the report when its filer is not settled. */
  String owner() {
    Optional<Filer> placed = report.filer().filter(Filer::placed);
    if (placed.isEmpty() || report.year().isEmpty()) {
      return "report " + report.reportId();
    }
    return placed.get().id() + " " + report.year().get();
  }

  Optional<Cell> cell(String id) {
    return report.form().find(id);
  }

  /** The figure of a cell, deductions included; empty when there is none or the form lacks it. */
  Optional<BigDecimal> number(String id) {
    return cell(id).map(assessment.figures()::of).flatMap(Figure::number);
  }

  /** The same as a whole number of pieces; a number too large to be one counts as missing. */
  OptionalLong count(String id) {
    return number(id)
        .map(BigDecimal::stripTrailingZeros)
        .filter(number -> number.scale() <= 0 && number.precision() - number.scale() <= DIGITS)
        .map(number -> OptionalLong.of(number.longValueExact()))
        .orElse(OptionalLong.empty());
  }

  /** The 总计 of a row of section 三. */
  OptionalLong requests(String row) {
    return count(totalOf(row));
  }

  static String totalOf(String row) {
    return "requests." + row + ".total";
  }

  /** The figures of some cells added; empty when one is missing or unknown to the form. */
  OptionalLong sum(String... ids) {
    long sum = 0;
    for (String id : ids) {
      OptionalLong part = count(id);
      if (part.isEmpty()) {
        return part;
      }
      sum += part.getAsLong();
    }
    return OptionalLong.of(sum);
  }

  /** Whether all these counts are there; if not, why the kind cannot be looked for is put down. */
  boolean knows(AnomalyKind kind, Suspicions out, String... ids) {
    for (String id : ids) {
      if (cell(id).isEmpty()) {
        out.notApplicable(kind);
        return false;
      }
      if (count(id).isEmpty()) {
        out.undecided(kind);
        return false;
      }
    }
    return true;
  }

  /** A count that {@link #knows} has found to be there. */
  long known(String id) {
    return count(id).orElseThrow();
  }

  Cell place(String id) {
    return report.form().cell(id);
  }

  /** What the only explanation of the broken sums would put into a cell. */
  OptionalLong proposed(String id) {
    return assessment.explanations().stream()
        .filter(Explanation::certain)
        .flatMap(explanation -> explanation.changes().stream())
        .filter(change -> change.cell().id().equals(id))
        .mapToLong(Change::proposed)
        .findFirst();
  }

  /** The sum of rows of section 三 whose ids begin so; empty when one is missing. */
  OptionalLong outcomes(String prefix) {
    long sum = 0;
    for (Cell cell : outcomeTotals(prefix)) {
      OptionalLong part = count(cell.id());
      if (part.isEmpty()) {
        return part;
      }
      sum += part.getAsLong();
    }
    return OptionalLong.of(sum);
  }

  /** The 总计 cells of the results whose row ids begin so. */
  List<Cell> outcomeTotals(String prefix) {
    return report.form().blocks().stream()
        .flatMap(block -> block.rows().stream())
        .filter(row -> row.role() == FormRow.Role.OUTCOME && row.id().startsWith(prefix))
        .flatMap(row -> cell(totalOf(row.id())).stream())
        .toList();
  }

  /** 一 + 二, at least 1: what differences are weighed against. */
  double requestsInHand() {
    long inHand = requests("new").orElse(0) + requests("carried_in").orElse(0);
    return Math.max(1, inHand);
  }

  /**
   * The severity of a broken sum: milder where the difference is small against all requests, and
   * where it is a single piece, which is a large share of few requests and spoils no total.
   */
  Severity weigh(Severity severity, double materiality, BigDecimal difference) {
    if (materiality < settings.slightShare()) {
      return Severity.S3;
    }
    if (materiality < settings.minorShare()) {
      return severity.milder();
    }
    boolean few = difference.abs().compareTo(BigDecimal.valueOf(settings.leastPieces())) < 0;
    return few && severity == Severity.S1 ? Severity.S2 : severity;
  }

  boolean has(NoteKind kind) {
    return report.notes().stream().anyMatch(note -> note.kind() == kind);
  }

  List<Note> notes(NoteKind... kinds) {
    List<NoteKind> wanted = List.of(kinds);
    return report.notes().stream().filter(note -> wanted.contains(note.kind())).toList();
  }

  /** The cells that a note names and the form has. */
  List<Cell> cells(Note note) {
    return note.cells().stream().map(this::cell).flatMap(Optional::stream).toList();
  }

  <T extends Claim> List<T> claims(Class<T> type) {
    return claims.stream().filter(type::isInstance).map(type::cast).toList();
  }

  boolean government() {
    return report.filer().filter(filer -> filer.kind() == Kind.GOVERNMENT).isPresent();
  }

  /** Whether the filer's government stands at that level or above it. */
  boolean atLeast(Level level) {
    return report.filer().filter(filer -> filer.level().compareTo(level) <= 0).isPresent();
  }
}
