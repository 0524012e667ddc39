package ogi.anomaly;

import static ogi.anomaly.AnomalyKind.*;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import ogi.narrative.Claim;

/** The prose against the tables: results, documents, percentages, lists, fees. */
final class NarrativeFaults {
  private static final String FEES = "disclosure.fees.amount";
  private static final int LISTED = 3;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private NarrativeFaults() {}

  static void find(Dossier dossier, Suspicions out) {
    CountFaults.find(dossier, out);
    percentages(dossier, out);
    parts(dossier, out);
    fees(dossier, out);
    listed(dossier, out);
  }

  private static void percentages(Dossier dossier, Suspicions out) {
    List<Claim.Percent> claims = dossier.claims(Claim.Percent.class);
    OptionalLong concluded = dossier.requests("concluded");
    OptionalLong inflow = dossier.requests("new");
    OptionalLong carried = dossier.requests("carried_in");
    if (claims.isEmpty()) {
      out.notApplicable(PERCENT);
      return;
    }
    if (concluded.isEmpty() || inflow.isEmpty() || carried.isEmpty()) {
      out.undecided(PERCENT);
      return;
    }
    for (Claim.Percent claim : claims) {
      Set<Long> bases = new TreeSet<>();
      bases.add(concluded.getAsLong());
      bases.add(inflow.getAsLong());
      bases.add(inflow.getAsLong() + carried.getAsLong());
      dossier.claims(Claim.Count.class).stream()
          .filter(count -> count.quote().equals(claim.quote()))
          .forEach(count -> bases.add(count.number()));
      if (concluded.getAsLong() > 0 && bases.stream().noneMatch(base -> fits(claim, base))) {
        percentage(claim, concluded.getAsLong(), out);
      }
    }
  }

  private static void percentage(Claim.Percent claim, long base, Suspicions out) {
    Term.Share share = new Term.Share((double) claim.number() / base);
    String printed = Term.plain(claim.percent()) + "%";
    out.add(
        Suspicion.of(PERCENT)
            .mark(claim.number() + " " + printed)
            .found(printed)
            .expected(share.zh())
            .say(claim.number())
            .say(new Term.Words(printed, printed))
            .say(claim.line())
            .say(share));
  }

  /** Whether the percentage follows from a base, rounded either way in its last place. */
  private static boolean fits(Claim.Percent claim, long base) {
    if (base == 0) {
      return false;
    }
    BigDecimal exact =
        BigDecimal.valueOf(claim.number())
            .multiply(HUNDRED)
            .divide(BigDecimal.valueOf(base), 9, RoundingMode.HALF_UP);
    BigDecimal lastPlace = BigDecimal.ONE.movePointLeft(Math.max(0, claim.percent().scale()));
    return exact.subtract(claim.percent()).abs().compareTo(lastPlace) < 0;
  }

  private static void parts(Dossier dossier, Suspicions out) {
    List<Claim.Parts> claims = dossier.claims(Claim.Parts.class);
    if (claims.isEmpty()) {
      out.notApplicable(PARTS_EXCEED_WHOLE);
    }
    for (Claim.Parts claim : claims) {
      if (claim.sum() > claim.whole()) {
        out.add(
            Suspicion.of(PARTS_EXCEED_WHOLE)
                .mark(claim.whole() + " " + claim.parts())
                .compare(claim.sum(), claim.whole())
                .say(claim.line())
                .say(claim.sum())
                .say(claim.whole())
                .say(new Term.Quote(listOf(claim))));
      }
    }
  }

  /** The text from the whole on, so that a short quotation shows the list. */
  private static String listOf(Claim.Parts claim) {
    int at = claim.quote().indexOf(claim.whole() + claim.unit());
    return at < 0 ? claim.quote() : claim.quote().substring(at);
  }

  private static void fees(Dossier dossier, Suspicions out) {
    List<Claim.Fee> claims =
        dossier.claims(Claim.Fee.class).stream().filter(Claim.Fee::processing).toList();
    if (claims.isEmpty() || dossier.cell(FEES).isEmpty()) {
      out.notApplicable(FEE_TEXT);
    } else if (dossier.number(FEES).isEmpty()) {
      out.undecided(FEE_TEXT);
    } else if (dossier.number(FEES).get().signum() == 0) {
      claims.stream()
          .filter(claim -> claim.yuan().signum() > 0)
          .limit(1)
          .forEach(
              claim ->
                  out.add(
                      Suspicion.of(FEE_TEXT)
                          .at(dossier.place(FEES))
                          .found(BigDecimal.ZERO)
                          .expected(claim.yuan().movePointLeft(4))
                          .difference(claim.yuan().movePointLeft(4).negate())
                          .say(new Term.Number(claim.yuan()))
                          .say(claim.line())));
    }
  }

  /** A sentence that lists three results or more, all as in the table, and not all there are. */
  private static void listed(Dossier dossier, Suspicions out) {
    OptionalLong concluded = dossier.requests("concluded");
    Map<String, Map<Claim.Topic, Claim.Count>> bySentence = new LinkedHashMap<>();
    dossier.claims(Claim.Count.class).stream()
        .filter(claim -> claim.topic().outcome())
        .forEach(
            claim ->
                bySentence
                    .computeIfAbsent(claim.line() + claim.quote(), key -> new LinkedHashMap<>())
                    .putIfAbsent(claim.topic(), claim));
    bySentence.values().removeIf(topics -> topics.size() < LISTED);
    if (bySentence.isEmpty()) {
      out.notApplicable(OUTCOMES_INCOMPLETE);
    } else if (concluded.isEmpty()) {
      out.undecided(OUTCOMES_INCOMPLETE);
    } else {
      bySentence
          .values()
          .forEach(topics -> incomplete(dossier, topics, concluded.getAsLong(), out));
    }
  }

  private static void incomplete(
      Dossier dossier, Map<Claim.Topic, Claim.Count> topics, long concluded, Suspicions out) {
    long sum = topics.values().stream().mapToLong(Claim.Count::number).sum();
    boolean agree = topics.values().stream().allMatch(claim -> CountFaults.agrees(dossier, claim));
    if (agree && sum != concluded) {
      Claim.Count first = topics.values().iterator().next();
      out.add(
          Suspicion.of(OUTCOMES_INCOMPLETE)
              .at(dossier.place(Dossier.totalOf("concluded")))
              .mark("" + sum)
              .compare(sum, concluded)
              .say(sum)
              .say(first.line())
              .say(concluded));
    }
  }
}
