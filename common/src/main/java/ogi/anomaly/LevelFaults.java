package ogi.anomaly;

import static ogi.anomaly.AnomalyKind.PER_CAPITA;
import static ogi.anomaly.AnomalyKind.UNIT_OF_FEE;
import static ogi.anomaly.AnomalyKind.ZERO_AMONG_PEERS;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ogi.anomaly.Panel.Draft;
import ogi.compare.chance.FalseDiscovery;
import ogi.outlier.RobustBand;

/** Figures far above or below those of the peers: fees in 元, figures per head, zeros. */
final class LevelFaults {
  private static final List<PeerFigure> PER_HEAD =
      List.of(PeerFigure.LICENSING, PeerFigure.PENALTIES, PeerFigure.NEW);
  private static final List<PeerFigure> RARELY_ZERO =
      List.of(PeerFigure.DOCUMENTS, PeerFigure.LICENSING, PeerFigure.PENALTIES, PeerFigure.NEW);
  private static final double LEAST_SCALE = 0.1;
  private static final double HALF = 0.5;
  private static final double ROUND = 10_000;

  private final Panel panel;
  private final PeerSettings settings;

  private LevelFaults(Panel panel, PeerSettings settings) {
    this.panel = panel;
    this.settings = settings;
  }

  static void find(Panel panel, PeerSettings settings) {
    LevelFaults faults = new LevelFaults(panel, settings);
    faults.fees();
    faults.perHead();
    faults.zeros();
  }

  /** 元 printed for 万元 makes fees ten thousand times those of the peers. */
  private void fees() {
    List<Peer> above = above(PeerFigure.FEES, panel.peers());
    if (above.size() <= settings.feePeers()) {
      return;
    }
    for (Peer peer : panel.peers()) {
      boolean asked = peer.asksFor(PeerFigure.FEES);
      boolean known = peer.number(PeerFigure.FEES).isPresent();
      panel.verdict(
          peer,
          UNIT_OF_FEE,
          known ? Verdict.HOLDS : asked ? Verdict.UNDECIDED : Verdict.NOT_APPLICABLE);
    }
    double[] fees = numbers(PeerFigure.FEES, above);
    RobustBand[] bands = RobustBand.of(Arrays.stream(fees).map(Math::log).toArray(), LEAST_SCALE);
    double[] q = q(bands);
    for (int i = 0; i < fees.length; i++) {
      double median = Math.exp(bands[i].centre());
      double factor = fees[i] / median;
      boolean round = fees[i] >= ROUND && fees[i] % ROUND == 0;
      boolean large = factor >= (round ? settings.roundFeeFactor() : settings.feeFactor());
      if (large && bands[i].z() > settings.deviations() && q[i] <= settings.falseDiscovery()) {
        panel.add(
            above.get(i),
            new Draft(UNIT_OF_FEE, "peers")
                .at(PeerFigure.FEES)
                .found(Panel.text(fees[i]), Panel.text(fees[i] / ROUND))
                .q(q[i])
                .say(
                    Panel.term(fees[i]),
                    Panel.term(Math.rint(median * 100) / 100),
                    Panel.term(above.size() - 1),
                    Panel.term(Math.rint(factor))));
      }
    }
  }

  /** A figure per head against those of the others. */
  private record PerHead(
      Peer peer, PeerFigure figure, double number, double usual, RobustBand band) {
    Term told() {
      Term.Place place = new Term.Place(Peer.cell(figure));
      String is = Panel.text(number);
      String expected = Panel.text(Math.rint(usual));
      return new Term.Words(
          place.zh() + is + "（按同类人均约" + expected + "）",
          place.en() + " " + is + " (about " + expected + " by the peers)");
    }
  }

  /** The tests of all figures are one family, since their findings are read together. */
  private void perHead() {
    List<PerHead> tests = new ArrayList<>();
    for (PeerFigure figure : PER_HEAD) {
      List<Peer> members = new ArrayList<>();
      for (Peer peer : panel.peers()) {
        if (Double.isNaN(peer.residents()) || !peer.asksFor(figure)) {
          panel.verdict(peer, PER_CAPITA, Verdict.NOT_APPLICABLE);
        } else if (peer.number(figure).isEmpty()) {
          panel.verdict(peer, PER_CAPITA, Verdict.UNDECIDED);
        } else {
          members.add(peer);
        }
      }
      boolean enough = members.size() > settings.peers();
      members.forEach(
          peer -> panel.verdict(peer, PER_CAPITA, enough ? Verdict.HOLDS : Verdict.NOT_APPLICABLE));
      if (enough) {
        perHead(figure, members, tests);
      }
    }
    double[] q = q(tests.stream().map(PerHead::band).toArray(RobustBand[]::new));
    Map<Peer, Draft> drafts = new LinkedHashMap<>();
    Map<Peer, List<Term>> told = new LinkedHashMap<>();
    for (int i = 0; i < q.length; i++) {
      PerHead test = tests.get(i);
      if (Math.abs(test.band().z()) > settings.deviations()
          && Math.abs(test.number() - test.usual()) >= settings.pieces()
          && q[i] <= settings.falseDiscovery()) {
        double least = q[i];
        drafts
            .computeIfAbsent(test.peer(), any -> new Draft(PER_CAPITA, "").q(least))
            .at(test.figure());
        told.computeIfAbsent(test.peer(), any -> new ArrayList<>()).add(test.told());
      }
    }
    drafts.forEach((peer, draft) -> panel.add(peer, draft.say(new Term.Listing(told.get(peer)))));
  }

  private static void perHead(PeerFigure figure, List<Peer> members, List<PerHead> tests) {
    double[] numbers = numbers(figure, members);
    double[] logs = new double[numbers.length];
    Arrays.setAll(logs, i -> Math.log((numbers[i] + HALF) / members.get(i).residents()));
    RobustBand[] bands = RobustBand.of(logs, LEAST_SCALE);
    for (int i = 0; i < numbers.length; i++) {
      Peer peer = members.get(i);
      double usual = Math.exp(bands[i].centre()) * peer.residents();
      tests.add(new PerHead(peer, figure, numbers[i], usual, bands[i]));
    }
  }

  private void zeros() {
    Map<Peer, List<PeerFigure>> zeros = new LinkedHashMap<>();
    for (PeerFigure figure : RARELY_ZERO) {
      List<Peer> known =
          panel.peers().stream().filter(peer -> peer.number(figure).isPresent()).toList();
      int zero = known.size() - above(figure, known).size();
      double median = known.isEmpty() ? 0 : median(numbers(figure, known));
      boolean enough = known.size() > settings.peers();
      boolean rare = (zero - 1 + HALF) / Math.max(1, known.size()) <= settings.zeroShare();
      for (Peer peer : panel.peers()) {
        boolean present = peer.number(figure).isPresent();
        boolean lost = enough && !present && peer.asksFor(figure);
        panel.verdict(
            peer,
            ZERO_AMONG_PEERS,
            lost ? Verdict.UNDECIDED : enough && present ? Verdict.HOLDS : Verdict.NOT_APPLICABLE);
        boolean none = present && peer.number(figure).orElseThrow() == 0;
        if (none && enough && rare && median >= settings.pieces() && !allZero(peer)) {
          zeros.computeIfAbsent(peer, any -> new ArrayList<>()).add(figure);
        }
      }
    }
    zeros.forEach(
        (peer, figures) ->
            panel.add(
                peer,
                new Draft(ZERO_AMONG_PEERS, "")
                    .at(figures.toArray(PeerFigure[]::new))
                    .found("0", "")
                    .say(
                        Term.Listing.places(figures.stream().map(Peer::cell).toList()),
                        Panel.term(panel.peers().size() - 1))));
  }

  /** Such a report is told as one of zeros throughout. */
  private static boolean allZero(Peer peer) {
    return peer.known().values().stream().allMatch(number -> number == 0);
  }

  private static List<Peer> above(PeerFigure figure, List<Peer> peers) {
    return peers.stream().filter(peer -> peer.number(figure).orElse(0) > 0).toList();
  }

  private static double[] numbers(PeerFigure figure, List<Peer> peers) {
    return peers.stream().mapToDouble(peer -> peer.number(figure).orElseThrow()).toArray();
  }

  /** A zero cannot lift the median, so it may stay in. */
  private static double median(double[] numbers) {
    double[] sorted = Arrays.stream(numbers).sorted().toArray();
    return sorted[sorted.length / 2];
  }

  private static double[] q(RobustBand[] bands) {
    return FalseDiscovery.adjusted(Arrays.stream(bands).mapToDouble(RobustBand::pValue).toArray());
  }
}
