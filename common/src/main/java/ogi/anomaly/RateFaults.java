package ogi.anomaly;

import static ogi.anomaly.AnomalyKind.APPLICANT_MIX;
import static ogi.anomaly.AnomalyKind.CORRECTION_OUTLIER;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import ogi.anomaly.Panel.Draft;
import ogi.compare.chance.FalseDiscovery;
import ogi.form.Cell;
import ogi.outlier.RateAmongPeers;

/** Shares higher than chance and the differences between the peers allow. */
final class RateFaults {
  private static final PeerFigure[] REVIEWS = {
    PeerFigure.REVIEW_UPHELD, PeerFigure.REVIEW_CORRECTED, PeerFigure.REVIEW_OTHER
  };
  private static final PeerFigure[] SUITS = {
    PeerFigure.DIRECT_UPHELD,
    PeerFigure.DIRECT_CORRECTED,
    PeerFigure.DIRECT_OTHER,
    PeerFigure.LATER_UPHELD,
    PeerFigure.LATER_CORRECTED,
    PeerFigure.LATER_OTHER
  };

  private static final List<PeerFigure> RARE =
      List.of(PeerFigure.RESEARCH, PeerFigure.PUBLIC_INTEREST, PeerFigure.LEGAL_SERVICE);

  private final Panel panel;
  private final PeerSettings settings;

  /** The members of a rate with their counts, each held against the others. */
  private record Rate(List<Peer> members, double[] hits, double[] trials, RateAmongPeers[] tests) {
    static Rate of(List<Peer> members, double[] hits, double[] trials) {
      if (members.isEmpty()) {
        return new Rate(members, hits, trials, new RateAmongPeers[0]);
      }
      return new Rate(members, hits, trials, RateAmongPeers.of(hits, trials));
    }

    /** The q-values of some rates, which are one family: their findings are read together. */
    static List<double[]> q(List<Rate> family) {
      double[] all =
          FalseDiscovery.adjusted(
              family.stream()
                  .flatMap(rate -> Arrays.stream(rate.tests))
                  .mapToDouble(RateAmongPeers::pValue)
                  .toArray());
      List<double[]> parts = new ArrayList<>();
      int from = 0;
      for (Rate rate : family) {
        parts.add(Arrays.copyOfRange(all, from, from + rate.tests.length));
        from += rate.tests.length;
      }
      return parts;
    }

    double share(int i) {
      return hits[i] / trials[i];
    }
  }

  private RateFaults(Panel panel, PeerSettings settings) {
    this.panel = panel;
    this.settings = settings;
  }

  static void find(Panel panel, PeerSettings settings) {
    RateFaults faults = new RateFaults(panel, settings);
    // By the stratum only when it can tell of both: by fixed limits one of them would be lost.
    if (faults.enough(REVIEWS) && faults.enough(SUITS)) {
      Rate reviews = faults.corrected(REVIEWS);
      Rate suits = faults.corrected(SUITS);
      List<double[]> q = Rate.q(List.of(reviews, suits));
      faults.tell(new Term.Words("行政复议", "reviews"), reviews, q.get(0), REVIEWS);
      faults.tell(new Term.Words("行政诉讼", "suits"), suits, q.get(1), SUITS);
    }
    List<Rate> columns = RARE.stream().map(faults::applicants).toList();
    List<double[]> q = Rate.q(columns);
    for (int i = 0; i < columns.size(); i++) {
      faults.tell(RARE.get(i), columns.get(i), q.get(i));
    }
  }

  private boolean enough(PeerFigure... cells) {
    long members =
        panel.peers().stream()
            .filter(peer -> sum(peer, cells).orElse(0) >= settings.closed())
            .count();
    return members > settings.peers();
  }

  /** Upheld, corrected and other cases of one or two blocks. */
  private Rate corrected(PeerFigure... cells) {
    PeerFigure[] corrections =
        cells.length > 3 ? new PeerFigure[] {cells[1], cells[4]} : new PeerFigure[] {cells[1]};
    return rate(CORRECTION_OUTLIER, settings.closed(), corrections, cells);
  }

  private void tell(Term name, Rate rate, double[] q, PeerFigure... cells) {
    for (int i = 0; i < q.length; i++) {
      if (q[i] <= settings.falseDiscovery()) {
        double pooled = rate.tests()[i].pooled();
        Peer peer = rate.members().get(i);
        boolean swap =
            sum(peer, upheld(cells)).orElse(1) == 0
                && rate.hits()[i] >= Plausibility.STANDARD.swapCorrected();
        Term.Share share = new Term.Share(rate.share(i));
        panel.add(
            peer,
            new Draft(CORRECTION_OUTLIER, swap ? "swap" : "peers")
                .at(cells[0], cells[1])
                .at(cells.length > 3 ? new PeerFigure[] {cells[3], cells[4]} : new PeerFigure[0])
                .found(share.zh(), "≈ " + new Term.Share(pooled).zh())
                .q(q[i])
                .say(name, Panel.term(rate.trials()[i]), Panel.term(rate.hits()[i]), share)
                .say(new Term.Share(pooled), Panel.term(q.length - 1)));
      }
    }
  }

  private static PeerFigure[] upheld(PeerFigure... cells) {
    return cells.length > 3 ? new PeerFigure[] {cells[0], cells[3]} : new PeerFigure[] {cells[0]};
  }

  private Rate applicants(PeerFigure column) {
    return rate(
        APPLICANT_MIX,
        settings.requests(),
        new PeerFigure[] {column},
        new PeerFigure[] {PeerFigure.NEW});
  }

  private void tell(PeerFigure column, Rate rate, double[] q) {
    Cell cell = Peer.cell(column);
    for (int i = 0; i < q.length; i++) {
      if (q[i] <= settings.falseDiscovery()
          && rate.hits()[i] >= settings.applicants()
          && rate.share(i) >= settings.applicantShare()) {
        double pooled = rate.tests()[i].pooled();
        panel.add(
            rate.members().get(i),
            new Draft(APPLICANT_MIX, "peers")
                .at(column)
                .found(Panel.text(rate.hits()[i]), "")
                .q(q[i])
                .say(
                    new Term.Words(cell.heading(), cell.heading()),
                    Panel.term(rate.hits()[i]),
                    Panel.term(rate.trials()[i]),
                    new Term.Share(rate.share(i)),
                    new Term.Share(pooled)));
      }
    }
  }

  /** The members with all counts and enough trials; none when the stratum is too small. */
  private Rate rate(AnomalyKind kind, long least, PeerFigure[] hits, PeerFigure[] trials) {
    List<Peer> members = new ArrayList<>();
    List<Peer> small = new ArrayList<>();
    List<Peer> unknown = new ArrayList<>();
    for (Peer peer : panel.peers()) {
      OptionalDouble all = sum(peer, trials);
      OptionalDouble own = sum(peer, hits);
      if (all.isEmpty() || own.isEmpty() || own.getAsDouble() > all.getAsDouble()) {
        unknown.add(peer);
      } else {
        (all.getAsDouble() < least ? small : members).add(peer);
      }
    }
    if (members.size() <= settings.peers()) {
      return Rate.of(List.of(), new double[0], new double[0]);
    }
    members.forEach(peer -> panel.verdict(peer, kind, Verdict.HOLDS));
    small.forEach(peer -> panel.verdict(peer, kind, Verdict.NOT_APPLICABLE));
    unknown.forEach(
        peer ->
            panel.verdict(
                peer, kind, peer.asksFor(hits[0]) ? Verdict.UNDECIDED : Verdict.NOT_APPLICABLE));
    return Rate.of(
        members,
        members.stream().mapToDouble(peer -> sum(peer, hits).orElseThrow()).toArray(),
        members.stream().mapToDouble(peer -> sum(peer, trials).orElseThrow()).toArray());
  }

  private static OptionalDouble sum(Peer peer, PeerFigure... figures) {
    double sum = 0;
    for (PeerFigure figure : figures) {
      OptionalDouble number = peer.number(figure);
      if (number.isEmpty()) {
        return number;
      }
      sum += number.getAsDouble();
    }
    return OptionalDouble.of(sum);
  }
}
