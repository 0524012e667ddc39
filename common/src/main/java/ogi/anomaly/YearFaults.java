package ogi.anomaly;

import static ogi.anomaly.AnomalyKind.*;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import ogi.check.Assessment;
import ogi.form.Cell;
import ogi.ledger.Link;
import ogi.report.Report;

/** What a filer's report shows against its report on the year before. */
public final class YearFaults {
  private final Dossier now;
  private final Report before;
  private final YearSettings settings;
  private final Suspicions out;

  private YearFaults(Dossier now, Report before, YearSettings settings, Suspicions out) {
    this.now = now;
    this.before = before;
    this.settings = settings;
    this.out = out;
  }

  /**
   * The findings of a pair of years.
   *
   * @param assessment of the later report
   * @param links what the earlier year hands over to the later
   */
  public static Judgement judge(
      Report before, Report now, Assessment assessment, List<Link> links, YearSettings settings) {
    Dossier dossier = Dossier.of(now, assessment, Plausibility.STANDARD);
    Suspicions out = new Suspicions(Finder.YEARS);
    YearFaults faults = new YearFaults(dossier, before, settings, out);
    faults.carried(links.stream().filter(Link::carried).toList());
    faults.stocks(links.stream().filter(link -> !link.carried()).toList());
    faults.form();
    YearChanges.find(dossier, before, settings, out);
    return ReportFaults.tell(dossier, out);
  }

  /** For a report whose filer has none on the year before. */
  public static Judgement withoutYearBefore() {
    Map<AnomalyKind, Verdict> verdicts = new EnumMap<>(AnomalyKind.class);
    for (AnomalyKind kind : values()) {
      if (kind.finder() == Finder.YEARS) {
        verdicts.put(kind, Verdict.NOT_APPLICABLE);
      }
    }
    return new Judgement(List.of(), verdicts);
  }

  /** All broken columns are one cause. */
  private void carried(List<Link> links) {
    List<Link> broken = broken(links);
    if (links.isEmpty()) {
      out.notApplicable(CARRY_BREAK);
    } else if (broken.isEmpty()) {
      if (links.stream().anyMatch(link -> link.outcome() == Link.Outcome.UNDECIDED)) {
        out.undecided(CARRY_BREAK);
      }
    } else {
      BigDecimal gap = worst(broken);
      double share = gap.abs().doubleValue() / Math.max(1, now.requests("new").orElse(0));
      out.add(
          told(Suspicion.of(CARRY_BREAK), broken)
              .severity(share > settings.carryShare() ? Severity.S1 : CARRY_BREAK.severity())
              .difference(gap));
    }
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
