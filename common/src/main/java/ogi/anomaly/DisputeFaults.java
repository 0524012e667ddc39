package ogi.anomaly;

import static ogi.anomaly.AnomalyKind.*;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalLong;

/** Reviews and suits against the requests, and how they ended. */
final class DisputeFaults {
  private static final String REVIEW = "disputes.review.";
  private static final String DIRECT = "disputes.direct_suit.";
  private static final String AFTER = "disputes.suit_after_review.";
  private static final String NEW = Dossier.totalOf("new");
  private static final String CARRIED_IN = Dossier.totalOf("carried_in");
  private static final String CONCLUDED = Dossier.totalOf("concluded");

  private final Dossier dossier;
  private final Suspicions out;

  private DisputeFaults(Dossier dossier, Suspicions out) {
    this.dossier = dossier;
    this.out = out;
  }

  static void find(Dossier dossier, Suspicions out) {
    DisputeFaults faults = new DisputeFaults(dossier, out);
    faults.againstRequests();
    faults.corrected(new Term.Words("行政复议", "reviews"), REVIEW);
    faults.corrected(new Term.Words("行政诉讼", "suits"), DIRECT, AFTER);
    faults.route();
  }

  /** More disputes than requests, and disputes without a refusal, have one cause when they meet. */
  private void againstRequests() {
    String[] totals = {REVIEW + "total", DIRECT + "total", AFTER + "total"};
    boolean over =
        dossier.knows(DISPUTES_OVER_DECISIONS, out, totals)
            && dossier.knows(DISPUTES_OVER_DECISIONS, out, NEW, CARRIED_IN, CONCLUDED);
    OptionalLong results = dossier.outcomes("");
    OptionalLong granted = dossier.outcomes("granted");
    if (!over || results.isEmpty()) {
      out.undecided(DISPUTES_WITHOUT_ADVERSE);
      if (!over) {
        return;
      }
    }
    long first = dossier.known(REVIEW + "total") + dossier.known(DIRECT + "total");
    long all = first + dossier.known(AFTER + "total");
    long requests =
        Math.max(dossier.known(NEW), dossier.known(CONCLUDED)) + dossier.known(CARRIED_IN);
    boolean noneAdverse =
        results.isPresent() && results.getAsLong() > 0 && granted.equals(results) && all > 0;
    if (first > requests) {
      Suspicion suspicion =
          noneAdverse
              ? Suspicion.of(DISPUTES_OVER_DECISIONS, "granted").with(DISPUTES_WITHOUT_ADVERSE)
              : Suspicion.of(DISPUTES_OVER_DECISIONS);
      out.add(told(suspicion, first, requests).difference(BigDecimal.valueOf(first - requests)));
    } else if (noneAdverse) {
      out.add(told(Suspicion.of(DISPUTES_WITHOUT_ADVERSE), all, results.getAsLong()));
    }
  }

  private Suspicion told(Suspicion suspicion, long disputes, long requests) {
    return suspicion
        .at(dossier.place(NEW))
        .at(List.of(dossier.place(REVIEW + "total"), dossier.place(DIRECT + "total")))
        .found(BigDecimal.valueOf(disputes))
        .say(disputes)
        .say(requests);
  }

  /** The share of corrected cases against the usual one, by the lower end of its interval. */
  private void corrected(Term name, String... blocks) {
    long upheld = 0;
    long corrected = 0;
    long other = 0;
    for (String block : blocks) {
      if (!dossier.knows(
          CORRECTION_OUTLIER, out, block + "upheld", block + "corrected", block + "other")) {
        return;
      }
      upheld += dossier.known(block + "upheld");
      corrected += dossier.known(block + "corrected");
      other += dossier.known(block + "other");
    }
    long closed = upheld + corrected + other;
    Plausibility settings = dossier.settings();
    if (closed == 0 || settings.wilsonLow(corrected, closed) <= settings.correctionLimit()) {
      return;
    }
    boolean few = closed < settings.fewClosed();
    boolean swap = upheld == 0 && corrected >= settings.swapCorrected();
    Suspicion suspicion =
        few
            ? Suspicion.of(CORRECTION_OUTLIER, "few").severity(Severity.S3)
            : swap ? Suspicion.of(CORRECTION_OUTLIER, "swap") : Suspicion.of(CORRECTION_OUTLIER);
    for (String block : blocks) {
      suspicion.at(dossier.place(block + "upheld")).at(dossier.place(block + "corrected"));
    }
    Term.Share share = new Term.Share((double) corrected / closed);
    out.add(
        suspicion
            .found(share.zh())
            .expected("≤ " + new Term.Share(settings.correctionRate()).zh())
            .say(name)
            .say(closed)
            .say(corrected)
            .say(share, new Term.Share(settings.correctionRate())));
  }

  private void route() {
    if (!dossier.knows(ROUTE, out, AFTER + "total", REVIEW + "upheld", REVIEW + "other")) {
      return;
    }
    long suits = dossier.known(AFTER + "total");
    long reviews = dossier.known(REVIEW + "upheld") + dossier.known(REVIEW + "other");
    if (suits >= dossier.settings().routeCases() && suits > reviews) {
      out.add(
          Suspicion.of(ROUTE)
              .at(dossier.place(REVIEW + "upheld"))
              .at(dossier.place(REVIEW + "other"))
              .at(dossier.place(AFTER + "total"))
              .found(BigDecimal.valueOf(suits))
              .difference(BigDecimal.valueOf(suits - reviews))
              .say(suits)
              .say(reviews));
    }
  }
}
