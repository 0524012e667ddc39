package ogi.anomaly;

import static ogi.anomaly.AnomalyKind.GROWTH;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import ogi.narrative.Claim;
import ogi.narrative.Claim.Topic;
import ogi.report.Figure;
import ogi.report.Report;

/**
 * A growth rate of the prose that cannot be reproduced: neither from the change in pieces that the
 * text gives, nor from the report on the year before; and where that one is not at hand, from no
 * whole number of last year's.
 */
final class GrowthFaults {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int DIGITS = 9;

  private final Dossier now;
  private final Optional<Report> before;
  private final Suspicions out;

  private GrowthFaults(Dossier now, Optional<Report> before, Suspicions out) {
    this.now = now;
    this.before = before;
    this.out = out;
  }

  static void find(Dossier now, Optional<Report> before, Suspicions out) {
    List<Claim.Growth> claims =
        now.claims(Claim.Growth.class).stream()
            .filter(
                claim ->
                    claim.year() == 0
                        || now.report().year().filter(year -> year == claim.year()).isPresent())
            .toList();
    if (claims.isEmpty()) {
      out.notApplicable(GROWTH);
    }
    GrowthFaults faults = new GrowthFaults(now, before, out);
    claims.forEach(faults::claim);
  }

  private void claim(Claim.Growth claim) {
    List<Long> bases = lastYear(claim.topic());
    List<Long> numbers = new ArrayList<>(List.of(claim.number()));
    table(claim.topic(), now).ifPresent(numbers::add);
    boolean reproduced =
        bases.stream().anyMatch(base -> numbers.stream().anyMatch(n -> fits(claim, n, base)));
    if (reproduced) {
      return;
    }
    if (claim.by().isPresent()) {
      long base = claim.number() - claim.by().getAsLong();
      if (!fits(claim, claim.number(), base)) {
        add(claim, "change", base);
      }
    } else if (!bases.isEmpty()) {
      add(claim, "year", bases.get(0));
    } else if (possible(claim)) {
      out.undecided(GROWTH);
    } else {
      out.add(told(claim, "none"));
    }
  }

  private void add(Claim.Growth claim, String variant, long base) {
    Term right =
        base > 0
            ? signed(rate(claim.number(), base, claim.percent().scale()))
            : new Term.Words("无增幅可言", "no rate at all");
    out.add(told(claim, variant).expected(right.zh()).say(base).say(right));
  }

  private Suspicion told(Claim.Growth claim, String variant) {
    Term printed = signed(claim.percent());
    return Suspicion.of(GROWTH, variant)
        .mark(claim.number() + " " + claim.percent().toPlainString())
        .found(printed.zh())
        .say(
            claim.topic() == Topic.RECEIVED
                ? new Term.Words("收到申请", "received")
                : new Term.Words("办理申请", "handled"))
        .say(claim.number())
        .say(printed)
        .say(claim.line());
  }

  private static Term signed(BigDecimal percent) {
    String text = Term.plain(percent) + "%";
    return percent.signum() > 0
        ? new Term.Words("+" + text, "+" + text)
        : new Term.Words(text, text);
  }

  /** What the year before may have had: its figure, and the same with what it had carried in. */
  private List<Long> lastYear(Topic topic) {
    List<Long> bases = new ArrayList<>();
    before.ifPresent(
        report -> {
          OptionalLong inflow = count(report, Dossier.totalOf("new"));
          OptionalLong carried = count(report, Dossier.totalOf("carried_in"));
          OptionalLong concluded = count(report, Dossier.totalOf("concluded"));
          (topic == Topic.RECEIVED ? inflow : concluded).ifPresent(bases::add);
          (topic == Topic.RECEIVED ? concluded : inflow).ifPresent(bases::add);
          if (inflow.isPresent() && carried.isPresent()) {
            bases.add(inflow.getAsLong() + carried.getAsLong());
          }
        });
    return bases;
  }

  private static Optional<Long> table(Topic topic, Dossier dossier) {
    OptionalLong own = dossier.requests(topic == Topic.RECEIVED ? "new" : "concluded");
    return own.isPresent() ? Optional.of(own.getAsLong()) : Optional.empty();
  }

  private static OptionalLong count(Report report, String cell) {
    Optional<Figure> figure = report.form().find(cell).map(report.figures()::of);
    return figure
        .flatMap(Figure::number)
        .map(BigDecimal::stripTrailingZeros)
        .filter(number -> number.scale() <= 0)
        .map(number -> OptionalLong.of(number.longValue()))
        .orElse(OptionalLong.empty());
  }

  /** Whether a rate follows, rounded either way in its last place. */
  private static boolean fits(Claim.Growth claim, long number, long base) {
    if (base <= 0) {
      return false;
    }
    BigDecimal lastPlace = BigDecimal.ONE.movePointLeft(Math.max(0, claim.percent().scale()));
    BigDecimal off = rate(number, base, DIGITS).subtract(claim.percent()).abs();
    return off.compareTo(lastPlace) < 0;
  }

  private static BigDecimal rate(long number, long base, int scale) {
    return BigDecimal.valueOf(number)
        .subtract(BigDecimal.valueOf(base))
        .multiply(HUNDRED)
        .divide(BigDecimal.valueOf(base), Math.max(0, scale), RoundingMode.HALF_UP);
  }

  /** Whether any whole number of last year's gives the rate. */
  private static boolean possible(Claim.Growth claim) {
    BigDecimal factor = HUNDRED.add(claim.percent());
    if (factor.signum() <= 0) {
      return factor.signum() == 0 && claim.number() == 0;
    }
    long near =
        BigDecimal.valueOf(claim.number())
            .multiply(HUNDRED)
            .divide(factor, 0, RoundingMode.HALF_UP)
            .longValue();
    return fits(claim, claim.number(), near - 1)
        || fits(claim, claim.number(), near)
        || fits(claim, claim.number(), near + 1);
  }
}
