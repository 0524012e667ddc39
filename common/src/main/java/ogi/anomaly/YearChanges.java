package ogi.anomaly;

import static ogi.anomaly.AnomalyKind.SCOPE_SWITCH;
import static ogi.anomaly.AnomalyKind.VANISH_OR_APPEAR;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ogi.form.Cell;
import ogi.report.Figure;
import ogi.report.Report;

/** Figures that come out of nothing, go to nothing, or all change at once. */
final class YearChanges {
  private static final String CONCLUDED = "requests.concluded.total";

  private static final List<String> FIGURES =
      List.of(
          "disclosure.normative_documents.in_force",
          "disclosure.licensing.decisions",
          "disclosure.penalties.decisions",
          "disclosure.coercion.decisions",
          "disclosure.fees.amount",
          "requests.new.total",
          CONCLUDED,
          "disputes.review.total",
          "disputes.direct_suit.total");

  /** A figure of both years, as quotients see it: half a piece more, so that zero has one. */
  private static final double HALF = 0.5;

  private final Dossier now;
  private final YearSettings settings;
  private final Suspicions out;
  private final List<Pair> pairs = new ArrayList<>();
  private int missing;

  private record Pair(Cell cell, BigDecimal before, BigDecimal now) {
    double factor() {
      return (now.doubleValue() + HALF) / (before.doubleValue() + HALF);
    }
  }

  private YearChanges(Dossier now, Report before, YearSettings settings, Suspicions out) {
    this.now = now;
    this.settings = settings;
    this.out = out;
    for (String id : FIGURES) {
      Optional<Cell> cell = now.cell(id);
      if (cell.isPresent() && before.form().find(id).isPresent()) {
        Optional<BigDecimal> old =
            before.form().find(id).map(before.figures()::of).flatMap(Figure::number);
        Optional<BigDecimal> present = now.number(id);
        if (old.isPresent() && present.isPresent()) {
          pairs.add(new Pair(cell.get(), old.get(), present.get()));
        } else {
          missing++;
        }
      }
    }
  }

  static void find(Dossier now, Report before, YearSettings settings, Suspicions out) {
    YearChanges changes = new YearChanges(now, before, settings, out);
    List<Pair> gone = changes.pairs.stream().filter(changes::vanishedOrAppeared).toList();
    boolean switched = changes.switched(gone);
    if (!switched) {
      changes.tellGone(gone);
    }
  }

  /** Results follow the requests: the same cause is not told twice. */
  private boolean vanishedOrAppeared(Pair pair) {
    if (pair.cell().id().equals(CONCLUDED)) {
      return false;
    }
    BigDecimal many = BigDecimal.valueOf(settings.vanished());
    return pair.before().signum() == 0 && pair.now().compareTo(many) >= 0
        || pair.now().signum() == 0 && pair.before().compareTo(many) >= 0;
  }

  /** Whether most figures go up or down together, as when the report covers something else. */
  private boolean switched(List<Pair> gone) {
    List<Pair> counted =
        pairs.stream().filter(p -> p.before().signum() > 0 || p.now().signum() > 0).toList();
    List<Pair> up = counted.stream().filter(p -> p.factor() >= settings.switchFactor()).toList();
    List<Pair> down =
        counted.stream().filter(p -> p.factor() <= 1 / settings.switchFactor()).toList();
    List<Pair> most = up.size() >= down.size() ? up : down;
    if (counted.size() < settings.switchFigures()) {
      if (missing > 0) {
        out.undecided(SCOPE_SWITCH);
      } else {
        out.notApplicable(SCOPE_SWITCH);
      }
      return false;
    }
    if (most.size() < settings.switchFigures()
        || most.size() < settings.switchShare() * counted.size()) {
      return false;
    }
    Suspicion suspicion =
        told(Suspicion.of(SCOPE_SWITCH), most).say(most.size()).say(counted.size());
    out.add(gone.isEmpty() ? suspicion : suspicion.with(VANISH_OR_APPEAR));
    return true;
  }

  private void tellGone(List<Pair> gone) {
    if (gone.isEmpty() && missing > 0) {
      out.undecided(VANISH_OR_APPEAR);
    }
    for (Pair pair : gone) {
      out.add(
          told(Suspicion.of(VANISH_OR_APPEAR), List.of(pair))
              .difference(pair.now().subtract(pair.before())));
    }
  }

  private Suspicion told(Suspicion suspicion, List<Pair> changed) {
    List<String> found = changed.stream().map(pair -> Term.plain(pair.now())).toList();
    List<String> before = changed.stream().map(pair -> Term.plain(pair.before())).toList();
    List<Term> terms = new ArrayList<>();
    changed.forEach(pair -> terms.add(new Term.Change(pair.cell(), pair.before(), pair.now())));
    String year = String.valueOf(now.report().year().orElseThrow() - 1);
    return suspicion
        .at(changed.stream().map(Pair::cell).toList())
        .found(String.join("; ", found))
        .expected(suspicion.kind() == VANISH_OR_APPEAR ? "" : String.join("; ", before))
        .say(new Term.Words(year, year), new Term.Listing(terms));
  }
}
