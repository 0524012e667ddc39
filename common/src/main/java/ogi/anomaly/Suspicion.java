package ogi.anomaly;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import ogi.form.Cell;
import ogi.form.Section;
import ogi.form.Sum;

/** What a finder has seen, in values; the sentences are made of it at the end. */
final class Suspicion {
  private final AnomalyKind kind;
  private final String sentence;
  private final List<AnomalyKind> related = new ArrayList<>();
  private final List<Cell> cells = new ArrayList<>();
  private final List<Sum> sums = new ArrayList<>();
  private final List<Term> terms = new ArrayList<>();
  private Severity severity;
  private Fault fault;
  private Action action;
  private String mark = "";
  private String found = "";
  private String expected = "";
  private Optional<BigDecimal> difference = Optional.empty();

  /**
   * A finding that is told with the sentence of that name.
   *
   * @param sentence key in the wording, which begins with the code
   */
  Suspicion(AnomalyKind kind, String sentence) {
    this.kind = kind;
    this.sentence = sentence;
    this.severity = kind.severity();
    this.fault = kind.fault();
    this.action = kind.action();
  }

  static Suspicion of(AnomalyKind kind) {
    return new Suspicion(kind, kind.code());
  }

  /** Told by a variant of the kind's sentence; by the sentence itself when that is empty. */
  static Suspicion of(AnomalyKind kind, String variant) {
    if (variant.isEmpty()) {
      return of(kind);
    }
    return new Suspicion(kind, kind.code() + "." + variant);
  }

  Suspicion with(AnomalyKind other) {
    if (other != kind && !related.contains(other)) {
      related.add(other);
      related.sort(null);
    }
    return this;
  }

  Suspicion at(Cell cell) {
    cells.add(cell);
    return this;
  }

  Suspicion at(List<Cell> more) {
    cells.addAll(more);
    return this;
  }

  Suspicion breaking(List<Sum> broken) {
    sums.addAll(broken);
    return this;
  }

  Suspicion severity(Severity other) {
    severity = other;
    return this;
  }

  Suspicion fault(Fault other) {
    fault = other;
    return this;
  }

  Suspicion action(Action other) {
    action = other;
    return this;
  }

  /** Tells findings of one kind without cells apart; must not depend on the run. */
  Suspicion mark(String text) {
    mark = text;
    return this;
  }

  Suspicion found(String text) {
    found = text;
    return this;
  }

  Suspicion expected(String text) {
    expected = text;
    return this;
  }

  Suspicion found(BigDecimal number) {
    return found(Term.plain(number));
  }

  Suspicion expected(BigDecimal number) {
    return expected(Term.plain(number));
  }

  Suspicion difference(BigDecimal number) {
    difference = Optional.of(number);
    return this;
  }

  /** Found, expected and their difference at once. */
  Suspicion compare(long foundNumber, long expectedNumber) {
    return found(BigDecimal.valueOf(foundNumber))
        .expected(BigDecimal.valueOf(expectedNumber))
        .difference(BigDecimal.valueOf(foundNumber - expectedNumber));
  }

  /** The next values of the sentence. */
  Suspicion say(Term... more) {
    terms.addAll(List.of(more));
    return this;
  }

  Suspicion say(long number) {
    return say(Term.Number.of(number));
  }

  AnomalyKind kind() {
    return kind;
  }

  List<AnomalyKind> related() {
    return related;
  }

  /** The report's finding with its id, weight and sentences. */
  Anomaly tell(Dossier dossier) {
    double materiality = materiality(dossier);
    Severity weighed =
        sums.isEmpty() || difference.isEmpty()
            ? severity
            : dossier.weigh(severity, materiality, difference.get());
    List<String> cellIds = cells.stream().map(Cell::id).toList();
    List<String> sumIds = sums.stream().map(Sum::id).toList();
    return new Anomaly(
        AnomalyId.of(kind, dossier.owner(), sumIds.isEmpty() ? cellIds : sumIds, mark),
        kind,
        related,
        weighed,
        fault,
        dossier.report().filer().map(filer -> filer.id()),
        dossier.report().year(),
        dossier.report().reportId(),
        cellIds,
        sumIds,
        found,
        expected,
        difference,
        materiality,
        OptionalDouble.empty(),
        Anomaly.Impact.of(weighed, action),
        Wording.sentence(sentence).zh(terms),
        Wording.sentence(sentence).en(terms),
        action,
        Anomaly.Status.OPEN);
  }

  /** The difference against all requests in hand; other sections have no such measure. */
  private double materiality(Dossier dossier) {
    boolean requests =
        !sums.isEmpty() || cells.stream().anyMatch(cell -> cell.section() != Section.DISCLOSURE);
    return difference
        .filter(by -> requests)
        .map(by -> by.abs().doubleValue() / dossier.requestsInHand())
        .orElse(0.0);
  }
}
