package ogi.anomaly;

import static ogi.anomaly.AnomalyKind.*;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import ogi.check.Change;
import ogi.check.Check;
import ogi.check.Finding;
import ogi.check.Outcome;
import ogi.check.edit.Account;
import ogi.form.Cell;
import ogi.form.Sum;
import ogi.report.NoteKind;

/** Broken sums, one finding for each cause. */
final class IdentityFaults {
  private static final Map<Sum.Kind, AnomalyKind> KINDS =
      Map.of(
          Sum.Kind.BALANCE, BALANCE,
          Sum.Kind.OUTCOMES, RESULT_SUM,
          Sum.Kind.ACROSS, ROW_SUM,
          Sum.Kind.DISPUTES, REVIEW_SUM,
          Sum.Kind.PARTS, RESULT_SUM);

  private IdentityFaults() {}

  static void find(Dossier dossier, Suspicions out) {
    undecided(dossier, out);
    Slips slips = Slips.of(dossier);
    for (Finding part : dossier.assessment().findings()) {
      if (!part.consistent()) {
        List<Check> broken = brokenIn(dossier, part);
        if (broken.isEmpty()) {
          out.add(together(part));
        }
        List<Causes.Cause> causes = Causes.of(dossier.report().form(), part, broken);
        Optional<Account> slip = causes.size() == 1 ? slips.in(part) : Optional.empty();
        causes.forEach(cause -> out.add(suspicion(dossier, part, cause, slip)));
      }
    }
  }

  private static void undecided(Dossier dossier, Suspicions out) {
    dossier.assessment().checks().stream()
        .filter(check -> check.outcome() instanceof Outcome.Undecided)
        .map(check -> KINDS.get(check.sum().kind()))
        .distinct()
        .forEach(out::undecided);
    if (KINDS.values().stream().anyMatch(kind -> out.verdicts().get(kind) == Verdict.UNDECIDED)) {
      out.undecided(TOTAL_ROW_ZERO);
      out.undecided(OFFSETTING);
    }
  }

  private static List<Check> brokenIn(Dossier dossier, Finding part) {
    return dossier.assessment().broken().stream()
        .filter(check -> Repairs.part(check.sum().right().get(0)).equals(part.part()))
        .toList();
  }

  /** Missing cells leave every sum possible by itself, and not all of them at once. */
  private static Suspicion together(Finding part) {
    if (part.unexplained()) {
      return Suspicion.of(BALANCE, "together").mark(part.part());
    }
    List<Change> changes = part.explanations().get(0).changes();
    return Suspicion.of(BALANCE, "together.mended")
        .mark(part.part())
        .at(changes.stream().map(Change::cell).toList())
        .say(mends(changes))
        .say(part.explanations().get(0).of());
  }

  private static Suspicion suspicion(
      Dossier dossier, Finding part, Causes.Cause cause, Optional<Account> slip) {
    AnomalyKind leading = leading(dossier, cause);
    boolean unknown = cause.alternatives().isEmpty() && slip.isEmpty();
    boolean unique = slip.map(Account::unique).orElse(cause.unique());
    Suspicion suspicion =
        Suspicion.of(leading, unknown ? "unknown" : unique ? "unique" : "several");
    Severity severity = leading.severity();
    for (Check check : cause.broken()) {
      AnomalyKind kind = KINDS.get(check.sum().kind());
      suspicion.with(kind);
      severity = leading == TOTAL_ROW_ZERO ? severity : severity.or(kind.severity());
    }
    List<Cell> suspects = suspects(cause);
    suspicion
        .severity(severity)
        .fault(misread(dossier, cause, slip) ? Fault.EXTRACTION : leading.fault())
        .breaking(cause.broken().stream().map(Check::sum).toList())
        .at(suspects)
        .found(printed(dossier, suspects))
        .difference(BigDecimal.valueOf(worst(cause).imbalance()))
        .say(new Term.Listing(cause.broken().stream().map(IdentityFaults::imbalance).toList()));
    if (unknown) {
      return suspicion.say(part.searchedCells());
    }
    List<Change> first = slip.map(Account::changes).orElseGet(() -> cause.alternatives().get(0));
    if (unique) {
      suspicion.expected(
          first.stream().map(change -> "" + change.proposed()).collect(Collectors.joining("; ")));
    }
    return slip.isPresent()
        ? suspicion.say(Slips.said(slip.get())).say(slip.get().of())
        : suspicion.say(mends(first)).say(cause.count());
  }

  /**
   * The entry that says most: a total row left at zero, two columns exchanged, else the gravest.
   */
  private static AnomalyKind leading(Dossier dossier, Causes.Cause cause) {
    if (totalRowZero(dossier, cause)) {
      return TOTAL_ROW_ZERO;
    }
    if (offsetting(cause)) {
      return OFFSETTING;
    }
    return cause.broken().stream()
        .map(check -> KINDS.get(check.sum().kind()))
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }

  private static boolean totalRowZero(Dossier dossier, Causes.Cause cause) {
    boolean results =
        cause.broken().stream().anyMatch(check -> check.sum().kind() == Sum.Kind.OUTCOMES);
    return results
        && dossier.report().form().cells().stream()
            .filter(cell -> cell.id().startsWith("requests.concluded."))
            .map(cell -> dossier.number(cell.id()))
            .allMatch(number -> number.isPresent() && number.get().signum() == 0);
  }

  /** Every family that is broken is broken in exactly two columns, by opposite amounts. */
  private static boolean offsetting(Causes.Cause cause) {
    Map<Sum.Kind, List<Check>> families =
        cause.broken().stream()
            .collect(
                Collectors.groupingBy(
                    check -> check.sum().kind(), TreeMap::new, Collectors.toList()));
    boolean byColumn =
        families.keySet().stream()
            .allMatch(kind -> kind == Sum.Kind.BALANCE || kind == Sum.Kind.OUTCOMES);
    if (!byColumn) {
      return false;
    }
    return families.values().stream()
        .allMatch(
            two ->
                two.size() == 2
                    && broken(two.get(0)).imbalance() == -broken(two.get(1)).imbalance());
  }

  /** Whether the reader had to place or guess figures of the sums: then it may be our fault. */
  private static boolean misread(Dossier dossier, Causes.Cause cause, Optional<Account> slip) {
    if (slip.filter(s -> Repairs.fault(dossier.report(), s) == Fault.EXTRACTION).isPresent()) {
      return true;
    }
    Set<String> doubtful = new TreeSet<>();
    dossier
        .notes(
            NoteKind.ROW_SHIFTED,
            NoteKind.ROW_AMBIGUOUS,
            NoteKind.ROW_NOT_PLACED,
            NoteKind.GRID_TRUNCATED,
            NoteKind.NUMBER_UNREADABLE)
        .forEach(note -> doubtful.addAll(note.cells()));
    return cause.broken().stream()
        .flatMap(check -> Causes.cells(check.sum()))
        .anyMatch(cell -> doubtful.contains(cell.id()));
  }

  /** All cells of all alternatives; the totals of the sums when there is no explanation. */
  private static List<Cell> suspects(Causes.Cause cause) {
    List<Cell> cells =
        cause.alternatives().isEmpty()
            ? cause.broken().stream().flatMap(check -> check.sum().right().stream()).toList()
            : cause.alternatives().stream().flatMap(List::stream).map(Change::cell).toList();
    return cells.stream().distinct().sorted(Comparator.comparingInt(Cell::index)).toList();
  }

  private static String printed(Dossier dossier, List<Cell> cells) {
    return cells.stream()
        .map(cell -> dossier.number(cell.id()))
        .flatMap(Optional::stream)
        .map(Term::plain)
        .collect(Collectors.joining("; "));
  }

  private static Outcome.Broken worst(Causes.Cause cause) {
    return cause.broken().stream()
        .map(IdentityFaults::broken)
        .reduce((one, other) -> size(other) > size(one) ? other : one)
        .orElseThrow();
  }

  private static long size(Outcome.Broken broken) {
    return Math.abs(broken.imbalance());
  }

  private static Outcome.Broken broken(Check check) {
    return (Outcome.Broken) check.outcome();
  }

  private static Term imbalance(Check check) {
    return new Term.Imbalance(check.sum(), broken(check).left(), broken(check).right());
  }

  private static Term mends(List<Change> changes) {
    return new Term.Listing(changes.stream().map(Term.Mend::new).toList());
  }
}
