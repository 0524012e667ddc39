package ogi.anomaly;

import static ogi.anomaly.AnomalyKind.*;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ogi.check.Assessment;
import ogi.form.Cell;
import ogi.ledger.Link;
import ogi.ledger.Revision;
import ogi.report.Report;

/** What a filer's report shows against its report on the year before. */
public final class YearFaults {
  private final Dossier now;
  private final Report before;
  private final boolean otherCopies;
  private final YearSettings settings;
  private final Suspicions out;

  private YearFaults(
      Dossier now, Report before, boolean otherCopies, YearSettings settings, Suspicions out) {
    this.now = now;
    this.before = before;
    this.otherCopies = otherCopies;
    this.settings = settings;
    this.out = out;
  }

  /**
   * The findings of a pair of years.
   *
   * @param assessment of the later report
   * @param links what the earlier year hands over to the later
   * @param otherCopies whether the earlier report has copies that are not in use, with figures
   */
  public static Judgement judge(
      Report before,
      Report now,
      Assessment assessment,
      List<Link> links,
      boolean otherCopies,
      YearSettings settings) {
    Dossier dossier = Dossier.of(now, assessment, Plausibility.STANDARD);
    Suspicions out = new Suspicions(Finder.YEARS);
    YearFaults faults = new YearFaults(dossier, before, otherCopies, settings, out);
    faults.carried(links.stream().filter(Link::carried).toList());
    faults.stocks(links.stream().filter(link -> !link.carried()).toList());
    faults.form();
    YearChanges.find(dossier, before, settings, out);
    GrowthFaults.find(dossier, Optional.of(before), out);
    return ReportFaults.tell(dossier, out);
  }

  /** For a report whose filer has none on the year before; only what it says of itself is left. */
  public static Judgement withoutYearBefore(Report now, Assessment assessment) {
    Dossier dossier = Dossier.of(now, assessment, Plausibility.STANDARD);
    Suspicions out = new Suspicions(Finder.YEARS);
    for (AnomalyKind kind : values()) {
      if (kind.finder() == Finder.YEARS && kind != GROWTH) {
        out.notApplicable(kind);
      }
    }
    GrowthFaults.find(dossier, Optional.empty(), out);
    return ReportFaults.tell(dossier, out);
  }

  /** All broken columns are one cause. */
  private void carried(List<Link> links) {
    List<Link> broken = broken(links);
    if (!otherCopies) {
      out.notApplicable(CARRY_REVISION);
    }
    if (links.isEmpty()) {
      out.notApplicable(CARRY_BREAK);
      out.notApplicable(CARRY_REVISION);
    } else if (broken.isEmpty()) {
      if (links.stream().anyMatch(link -> link.outcome() == Link.Outcome.UNDECIDED)) {
        out.undecided(CARRY_BREAK);
        out.undecided(CARRY_REVISION);
      }
    } else {
      BigDecimal gap = worst(broken);
      Optional<String> copy = otherCopy(broken);
      out.add(
          copy.map(
                  address ->
                      told(Suspicion.of(CARRY_REVISION).with(CARRY_BREAK), broken)
                          .say(new Term.Quote(address)))
              .orElseGet(() -> told(Suspicion.of(CARRY_BREAK), broken).severity(weight(gap)))
              .difference(gap));
    }
  }

  /** A copy of the earlier report with which every broken column holds. */
  private static Optional<String> otherCopy(List<Link> broken) {
    Set<Optional<Revision>> revisions = new HashSet<>();
    broken.forEach(link -> revisions.add(link.revision()));
    return revisions.size() == 1
        ? revisions
            .iterator()
            .next()
            .filter(revision -> revision.side() == Revision.Side.EARLIER)
            .map(Revision::address)
        : Optional.empty();
  }

  private Severity weight(BigDecimal gap) {
    double share = gap.abs().doubleValue() / Math.max(1, now.requests("new").orElse(0));
    boolean few = gap.abs().doubleValue() < now.settings().leastPieces();
    return share > settings.carryShare() && !few ? Severity.S1 : CARRY_BREAK.severity();
  }

  private void stocks(List<Link> links) {
    List<Link> broken = broken(links).stream().filter(this::beyondDrift).toList();
    if (links.isEmpty()) {
      out.notApplicable(STOCK_FLOW);
    } else if (links.stream().allMatch(link -> link.outcome() == Link.Outcome.UNDECIDED)) {
      out.undecided(STOCK_FLOW);
    }
    for (Link link : broken) {
      out.add(told(Suspicion.of(STOCK_FLOW), List.of(link)).difference(link.gap().orElseThrow()));
    }
  }

  private boolean beyondDrift(Link link) {
    double drift =
        Math.max(
            settings.stockPieces(),
            settings.stockShare() * link.closing().orElseThrow().doubleValue());
    return link.gap().orElseThrow().abs().doubleValue() > drift;
  }

  /** A form of another revision than the year before: some rows mean something else. */
  private void form() {
    if (!before.form().id().equals(now.report().form().id())) {
      out.add(
          Suspicion.of(FORM_BREAK)
              .found(now.report().form().id())
              .expected(before.form().id())
              .say(year())
              .say(words(before.form().id()), words(now.report().form().id())));
    }
  }

  private Suspicion told(Suspicion suspicion, List<Link> broken) {
    List<Cell> cells =
        broken.stream()
            .flatMap(link -> link.cells().stream())
            .flatMap(id -> now.cell(id).stream())
            .toList();
    return suspicion
        .at(cells)
        .found(figures(broken.stream().map(link -> link.opening().orElseThrow()).toList()))
        .expected(figures(broken.stream().map(link -> link.closing().orElseThrow()).toList()))
        .say(year())
        .say(new Term.Listing(broken.stream().map(Term.HandOver::new).toList()));
  }

  private Term year() {
    return words(String.valueOf(before.year().orElseThrow()));
  }

  private static Term words(String text) {
    return new Term.Words(text, text);
  }

  private static List<Link> broken(List<Link> links) {
    return links.stream().filter(link -> link.outcome() == Link.Outcome.BROKEN).toList();
  }

  private static BigDecimal worst(List<Link> broken) {
    return broken.stream()
        .map(link -> link.gap().orElseThrow())
        .max(Comparator.comparing(BigDecimal::abs))
        .orElseThrow();
  }

  private static String figures(List<BigDecimal> numbers) {
    List<String> texts = new ArrayList<>();
    numbers.forEach(number -> texts.add(Term.plain(number)));
    return String.join("; ", texts);
  }
}
