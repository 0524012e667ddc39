package ogi.anomaly;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.TreeMap;
import ogi.check.Assessment;
import ogi.compare.Stratum;
import ogi.filer.Filer;
import ogi.filer.Kind;
import ogi.filer.Level;
import ogi.filer.Scope;
import ogi.form.Cell;
import ogi.form.Form;
import ogi.form.Forms;
import ogi.outlier.DigitPattern;
import ogi.outlier.OwnSeries;
import ogi.report.Figure;
import ogi.report.Report;

/**
 * A report as its peers see it: who reports on which year, and the few figures that are held
 * against those of others. Some 700 bytes, so that a stratum of 100 000 fits into one task.
 *
 * @param reportId the report
 * @param form id of its form
 * @param year reported on
 * @param filerId id of the filer
 * @param placed whether the filer is told apart from all others
 * @param regionCode place of the filer, may be empty
 * @param provinceCode its province, may be empty
 * @param residents of the place; NaN where the number is not known
 * @param figures by {@link PeerFigure}, NaN where there is none
 * @param digits what the last digits and equal figures of the report look like
 * @param before the same figures of the year before; empty without a report on it
 * @param series p-values of the figures among the filer's own years; empty unless followed
 */
public record Peer(
    String reportId,
    String form,
    int year,
    String filerId,
    boolean placed,
    String regionCode,
    String provinceCode,
    Level level,
    Kind kind,
    Scope scope,
    double residents,
    List<Double> figures,
    DigitPattern digits,
    List<Double> before,
    List<Double> series)
    implements Serializable {

  /** Figures of unlike cells, no one a sum of others. */
  static final List<PeerFigure> UNLIKE =
      List.of(
          PeerFigure.RULES,
          PeerFigure.DOCUMENTS,
          PeerFigure.LICENSING,
          PeerFigure.PENALTIES,
          PeerFigure.COERCION,
          PeerFigure.NEW,
          PeerFigure.REVIEWS,
          PeerFigure.DIRECT_SUITS);

  public Peer {
    figures = List.copyOf(figures);
    before = List.copyOf(before);
    series = List.copyOf(series);
  }

  /** Of a report whose filer and year are known; empty otherwise, since it has no peers. */
  public static Optional<Peer> of(Report report, Assessment assessment, OptionalLong residents) {
    if (report.filer().isEmpty() || report.year().isEmpty()) {
      return Optional.empty();
    }
    Filer filer = report.filer().get();
    List<Double> figures =
        Arrays.stream(PeerFigure.values())
            .map(figure -> number(report, assessment, figure).orElse(Double.NaN))
            .toList();
    return Optional.of(
        new Peer(
            report.reportId(),
            report.form().id(),
            report.year().get(),
            filer.id(),
            filer.placed(),
            filer.regionCode(),
            filer.provinceCode(),
            filer.level(),
            filer.kind(),
            filer.scope(),
            residents.isPresent() ? residents.getAsLong() : Double.NaN,
            figures,
            DigitPattern.of(unlike(figures)),
            List.of(),
            List.of()));
  }

  private static Optional<Double> number(Report report, Assessment assessment, PeerFigure figure) {
    return report
        .form()
        .find(figure.cellId())
        .map(assessment.figures()::of)
        .flatMap(Figure::number)
        .map(BigDecimal::doubleValue)
        .filter(number -> number >= 0);
  }

  private static List<Long> unlike(List<Double> figures) {
    List<Long> unlike = new ArrayList<>();
    for (PeerFigure figure : UNLIKE) {
      double number = figures.get(figure.ordinal());
      if (!Double.isNaN(number)) {
        unlike.add(Math.round(number));
      }
    }
    return unlike;
  }

  /** The reports of one filer, each with the year before and its place in the series. */
  public static List<Peer> years(List<Peer> ofFiler) {
    TreeMap<Integer, Peer> byYear = new TreeMap<>();
    ofFiler.stream()
        .sorted(Comparator.comparing(Peer::reportId))
        .forEach(peer -> byYear.putIfAbsent(peer.year, peer));
    return ofFiler.stream().map(peer -> peer.seenOver(byYear)).toList();
  }

  private Peer seenOver(TreeMap<Integer, Peer> byYear) {
    Peer last = byYear.get(year - 1);
    boolean same = last != null && last.stratumKey(year).equals(stratumKey(year));
    List<Double> chances =
        Arrays.stream(PeerFigure.values()).map(figure -> series(figure, byYear)).toList();
    return new Peer(
        reportId,
        form,
        year,
        filerId,
        placed,
        regionCode,
        provinceCode,
        level,
        kind,
        scope,
        residents,
        figures,
        digits,
        same ? last.figures : List.of(),
        chances);
  }

  /** Years without the figure, or of another scope, are no part of the series. */
  private double series(PeerFigure figure, TreeMap<Integer, Peer> byYear) {
    List<Peer> comparable =
        byYear.values().stream()
            .filter(peer -> peer.stratumKey(year).equals(stratumKey(year)))
            .filter(peer -> peer.number(figure).isPresent())
            .toList();
    int at = comparable.stream().map(Peer::year).toList().indexOf(year);
    double[] numbers =
        comparable.stream().mapToDouble(peer -> peer.number(figure).orElseThrow()).toArray();
    return at < 0 || numbers.length < OwnSeries.YEARS ? Double.NaN : OwnSeries.pValue(numbers, at);
  }

  /** The figure; empty when there is none. */
  public OptionalDouble number(PeerFigure figure) {
    return known(figures, figure);
  }

  /** The figure of the year before. */
  public OptionalDouble before(PeerFigure figure) {
    return known(before, figure);
  }

  /** How improbable the figure is among the filer's own years. */
  OptionalDouble series(PeerFigure figure) {
    return known(series, figure);
  }

  private static OptionalDouble known(List<Double> numbers, PeerFigure figure) {
    double number = numbers.isEmpty() ? Double.NaN : numbers.get(figure.ordinal());
    return Double.isNaN(number) ? OptionalDouble.empty() : OptionalDouble.of(number);
  }

  /** All figures that there are. */
  public Map<PeerFigure, Double> known() {
    Map<PeerFigure, Double> known = new EnumMap<>(PeerFigure.class);
    for (PeerFigure figure : PeerFigure.values()) {
      number(figure).ifPresent(number -> known.put(figure, number));
    }
    return known;
  }

  /** The cell of a figure, with the labels of the form that has it. */
  static Cell cell(PeerFigure figure) {
    return Forms.all().stream()
        .flatMap(each -> each.find(figure.cellId()).stream())
        .findFirst()
        .orElseThrow();
  }

  /** Whether the report's form has the figure; a mixed form may have any. */
  boolean asksFor(PeerFigure figure) {
    Optional<Form> known = Forms.of(form);
    return known.isEmpty() || known.get().find(figure.cellId()).isPresent();
  }

  /** Who may be compared with whom, see {@link Stratum#key}. */
  public String stratumKey() {
    return stratumKey(year);
  }

  private String stratumKey(int of) {
    return new Stratum(of, level, kind, scope).key();
  }

  /** What the finding belongs to, as {@link Dossier#owner}. */
  String owner() {
    return placed ? filerId + " " + year : "report " + reportId;
  }

  /** The filer as far as places and scopes are asked for. */
  public Filer filer() {
    return new Filer(filerId, "", regionCode, "", provinceCode, "", level, kind, scope);
  }
}
