package ogi.anomaly;

import static ogi.anomaly.AnomalyKind.*;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import ogi.filer.Filer;
import ogi.filer.Level;
import ogi.filer.Scope;
import ogi.form.Cell;

/** Figures of sections 二 and 三 that are possible and unlikely. */
final class PlausibilityFaults {
  private static final String LICENSING = "disclosure.licensing.decisions";
  private static final String PENALTIES = "disclosure.penalties.decisions";
  private static final String COERCION = "disclosure.coercion.decisions";
  private static final String FEES = "disclosure.fees.amount";
  private static final String NEW = Dossier.totalOf("new");
  private static final String CARRIED_IN = Dossier.totalOf("carried_in");
  private static final String CONCLUDED = Dossier.totalOf("concluded");
  private static final String CARRIED_OUT = Dossier.totalOf("carried_out");
  private static final BigDecimal ROUND_FEES = BigDecimal.valueOf(10_000);
  private static final BigDecimal LARGE_FEES = BigDecimal.valueOf(100_000);

  private final Dossier dossier;
  private final Suspicions out;

  private PlausibilityFaults(Dossier dossier, Suspicions out) {
    this.dossier = dossier;
    this.out = out;
  }

  static void find(Dossier dossier, Suspicions out) {
    PlausibilityFaults faults = new PlausibilityFaults(dossier, out);
    faults.allZero();
    DocumentFaults.find(dossier, out);
    DisputeFaults.find(dossier, out);
    faults.unitOfFees();
    faults.coercion();
    faults.applicants();
    faults.backlog();
    faults.noFees();
    faults.undecided();
  }

  private static Term level(Filer filer) {
    return new Term.Words(filer.level().label(), filer.level().key());
  }

  private void allZero() {
    if (!dossier.government() || !dossier.atLeast(Level.COUNTY)) {
      out.notApplicable(ALL_ZERO);
      return;
    }
    List<Optional<BigDecimal>> numbers =
        dossier.report().form().cells().stream().map(cell -> dossier.number(cell.id())).toList();
    if (numbers.stream().anyMatch(Optional::isEmpty)) {
      out.undecided(ALL_ZERO);
    } else if (numbers.stream().allMatch(number -> number.get().signum() == 0)) {
      out.add(
          Suspicion.of(ALL_ZERO)
              .found(BigDecimal.ZERO)
              .say(level(dossier.report().filer().orElseThrow())));
    }
  }

  private void unitOfFees() {
    Optional<BigDecimal> fees = dossier.number(FEES);
    Optional<Filer> filer = dossier.report().filer();
    if (dossier.cell(FEES).isEmpty()) {
      out.notApplicable(UNIT_OF_FEE);
    } else if (fees.isEmpty() || filer.isEmpty()) {
      out.undecided(UNIT_OF_FEE);
    } else {
      BigDecimal limit = dossier.settings().feeLimit(filer.get().level());
      boolean round =
          fees.get().compareTo(LARGE_FEES) >= 0 && fees.get().remainder(ROUND_FEES).signum() == 0;
      if (fees.get().compareTo(limit) > 0 || round) {
        out.add(
            Suspicion.of(UNIT_OF_FEE)
                .at(dossier.place(FEES))
                .found(fees.get())
                .expected(fees.get().movePointLeft(4))
                .say(new Term.Number(fees.get()), level(filer.get())));
      }
    }
  }

  private void coercion() {
    if (!dossier.knows(COERCION_OVER_PENALTIES, out, COERCION, PENALTIES)) {
      return;
    }
    long coercion = dossier.known(COERCION);
    long penalties = dossier.known(PENALTIES);
    if (coercion > penalties) {
      out.add(
          Suspicion.of(COERCION_OVER_PENALTIES)
              .at(dossier.place(COERCION))
              .at(dossier.place(PENALTIES))
              .found(BigDecimal.valueOf(coercion))
              .say(coercion)
              .say(penalties));
    }
  }

  /** Bodies that seldom ask: each of the three columns by itself. */
  private void applicants() {
    if (!dossier.knows(APPLICANT_MIX, out, NEW)) {
      return;
    }
    long all = dossier.known(NEW);
    if (all < dossier.settings().applicantRequests()) {
      out.notApplicable(APPLICANT_MIX);
      return;
    }
    for (String column : List.of("research", "public_interest", "legal_service")) {
      String id = "requests.new." + column;
      OptionalLong own = dossier.count(id);
      if (own.isEmpty()) {
        out.undecided(APPLICANT_MIX);
      } else if (own.getAsLong() >= dossier.settings().applicantShare() * all) {
        Cell cell = dossier.place(id);
        out.add(
            Suspicion.of(APPLICANT_MIX)
                .at(cell)
                .found(BigDecimal.valueOf(own.getAsLong()))
                .say(new Term.Words(cell.heading(), cell.heading()))
                .say(own.getAsLong())
                .say(all)
                .say(new Term.Share((double) own.getAsLong() / all)));
      }
    }
  }

  private void backlog() {
    if (!dossier.knows(BACKLOG, out, NEW, CARRIED_IN, CARRIED_OUT)) {
      return;
    }
    long open = dossier.known(CARRIED_OUT);
    long all = dossier.known(NEW) + dossier.known(CARRIED_IN);
    if (open >= dossier.settings().backlogCount()
        && open > dossier.settings().backlogShare() * all) {
      out.add(
          Suspicion.of(AnomalyKind.BACKLOG)
              .at(dossier.place(CARRIED_OUT))
              .found(BigDecimal.valueOf(open))
              .say(open)
              .say(all)
              .say(new Term.Share((double) open / Math.max(1, all))));
    }
  }

  /** A report that counts the area's decisions must have the area's fees. */
  private void noFees() {
    Optional<Filer> filer =
        dossier.report().filer().filter(f -> dossier.government() && dossier.atLeast(Level.COUNTY));
    boolean area =
        filer.filter(f -> f.scope() == Scope.AREA || f.scope() == Scope.UNKNOWN).isPresent();
    if (!area || dossier.cell(FEES).isEmpty()) {
      out.notApplicable(NO_FEES);
      return;
    }
    OptionalLong decisions = dossier.sum(LICENSING, PENALTIES);
    if (dossier.number(FEES).isEmpty() || decisions.isEmpty()) {
      out.undecided(NO_FEES);
    } else if (dossier.number(FEES).get().signum() == 0
        && decisions.getAsLong() >= dossier.settings().areaDecisions()) {
      out.add(noFees(filer.orElseThrow()));
    }
  }

  private Suspicion noFees(Filer filer) {
    long penalties = dossier.known(PENALTIES);
    boolean coercion =
        penalties >= dossier.settings().penaltiesWithCoercion()
            && dossier.count(COERCION).orElse(1) == 0;
    if (!coercion) {
      return Suspicion.of(NO_FEES).at(dossier.place(FEES)).found(BigDecimal.ZERO).say(level(filer));
    }
    return Suspicion.of(NO_FEES, "coercion")
        .at(dossier.place(COERCION))
        .at(dossier.place(FEES))
        .found("0; 0")
        .say(level(filer))
        .say(penalties);
  }

  private void undecided() {
    if (!dossier.knows(NOT_DECIDED, out, CONCLUDED)) {
      return;
    }
    long all = dossier.known(CONCLUDED);
    if (all < dossier.settings().undecidedResults()) {
      out.notApplicable(NOT_DECIDED);
      return;
    }
    Map<String, Term> groups = new TreeMap<>();
    groups.put("rejected_", new Term.Words("不予处理", "not processed (不予处理)"));
    groups.put("other", new Term.Words("其他处理", "otherwise handled (其他处理)"));
    groups.forEach(
        (prefix, name) -> {
          OptionalLong part = dossier.outcomes(prefix);
          if (part.isEmpty()) {
            out.undecided(NOT_DECIDED);
          } else if (part.getAsLong() > dossier.settings().undecidedShare() * all) {
            out.add(
                Suspicion.of(NOT_DECIDED)
                    .at(dossier.outcomeTotals(prefix))
                    .found(BigDecimal.valueOf(part.getAsLong()))
                    .say(name)
                    .say(part.getAsLong())
                    .say(all)
                    .say(new Term.Share((double) part.getAsLong() / all)));
          }
        });
  }
}
