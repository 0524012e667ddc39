package ogi.anomaly;

import static ogi.anomaly.AnomalyKind.JUMP;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ogi.anomaly.Panel.Draft;
import ogi.compare.chance.FalseDiscovery;
import ogi.outlier.HidiroglouBerthelot;
import ogi.outlier.RobustBand;

/**
 * Changes on last year far beyond those of the peers, by the effects of Hidiroglou and Berthelot
 * and by a band of log ratios at once. Without enough peers a filer's own years decide.
 */
final class JumpFaults {
  private static final List<PeerFigure> FIGURES =
      List.of(PeerFigure.NEW, PeerFigure.LICENSING, PeerFigure.PENALTIES, PeerFigure.FEES);

  /** Ratios of any two bodies differ by a twentieth and more. */
  private static final double LEAST_SCALE = 0.05;

  private final Panel panel;
  private final PeerSettings settings;
  private final List<Test> amongPeers = new ArrayList<>();
  private final List<Test> amongYears = new ArrayList<>();
  private final Map<Peer, List<Jump>> jumps = new LinkedHashMap<>();

  /** One figure of one report; beyond what is asked about at all or not. */
  private record Test(Peer peer, Jump jump, double p, boolean beyond) {}

  /** A figure that jumped; the usual factor is NaN where only own years are known. */
  private record Jump(PeerFigure figure, double before, double now, double usual, double q) {
    Jump at(double found) {
      return new Jump(figure, before, now, usual, found);
    }

    Term told() {
      Term.Change change =
          new Term.Change(Peer.cell(figure), Panel.number(before), Panel.number(now));
      if (Double.isNaN(usual)) {
        return change;
      }
      String factor = Panel.text(Math.rint(usual * 100) / 100);
      return new Term.Words(
          change.zh() + "（同类通常为上年的" + factor + "倍）",
          change.en() + " (usual among peers: " + factor + " times last year's)");
    }
  }

  private JumpFaults(Panel panel, PeerSettings settings) {
    this.panel = panel;
    this.settings = settings;
  }

  static void find(Panel panel, PeerSettings settings) {
    JumpFaults faults = new JumpFaults(panel, settings);
    FIGURES.forEach(faults::figure);
    faults.decide(faults.amongPeers);
    faults.decide(faults.amongYears);
    faults.jumps.forEach(faults::tell);
  }

  private void figure(PeerFigure figure) {
    List<Peer> pairs = new ArrayList<>();
    for (Peer peer : panel.peers()) {
      if (peer.before().isEmpty() || !peer.asksFor(figure)) {
        panel.verdict(peer, JUMP, Verdict.NOT_APPLICABLE);
      } else if (peer.number(figure).isEmpty() || peer.before(figure).isEmpty()) {
        panel.verdict(peer, JUMP, Verdict.UNDECIDED);
      } else {
        pairs.add(peer);
      }
    }
    List<Peer> ratios =
        pairs.stream().filter(peer -> now(peer, figure) > 0 && before(peer, figure) > 0).toList();
    if (ratios.size() > settings.peers()) {
      pairs.forEach(peer -> panel.verdict(peer, JUMP, Verdict.NOT_APPLICABLE));
      ratios.forEach(peer -> panel.verdict(peer, JUMP, Verdict.HOLDS));
      amongPeers(figure, ratios);
    } else {
      amongYears(figure, pairs);
    }
  }

  private void amongPeers(PeerFigure figure, List<Peer> ratios) {
    double[] before = ratios.stream().mapToDouble(peer -> before(peer, figure)).toArray();
    double[] now = ratios.stream().mapToDouble(peer -> now(peer, figure)).toArray();
    double[] logs = new double[now.length];
    Arrays.setAll(logs, i -> Math.log(now[i] / before[i]));
    HidiroglouBerthelot[] effects = HidiroglouBerthelot.of(before, now);
    RobustBand[] bands = RobustBand.of(logs, LEAST_SCALE);
    for (int i = 0; i < now.length; i++) {
      boolean beyond =
          effects[i].outside()
              && Math.abs(bands[i].z()) > settings.deviations()
              && Math.abs(now[i] - before[i]) >= settings.pieces();
      double usual = Math.exp(bands[i].centre());
      Jump jump = new Jump(figure, before[i], now[i], usual, Double.NaN);
      amongPeers.add(new Test(ratios.get(i), jump, bands[i].pValue(), beyond));
    }
  }

  private void amongYears(PeerFigure figure, List<Peer> pairs) {
    for (Peer peer : pairs) {
      double p = peer.series(figure).orElse(Double.NaN);
      double before = before(peer, figure);
      double now = now(peer, figure);
      panel.verdict(peer, JUMP, Double.isNaN(p) ? Verdict.NOT_APPLICABLE : Verdict.HOLDS);
      boolean beyond = Math.abs(now - before) >= settings.pieces();
      Jump jump = new Jump(figure, before, now, Double.NaN, Double.NaN);
      amongYears.add(new Test(peer, jump, p, beyond));
    }
  }

  /** The tests of all figures are one family, since their findings are read together. */
  private void decide(List<Test> family) {
    double[] q = FalseDiscovery.adjusted(family.stream().mapToDouble(Test::p).toArray());
    for (int i = 0; i < q.length; i++) {
      Test test = family.get(i);
      if (test.beyond() && q[i] <= settings.falseDiscovery()) {
        put(test.peer(), test.jump().at(q[i]));
      }
    }
  }

  private void put(Peer peer, Jump jump) {
    jumps.computeIfAbsent(peer, any -> new ArrayList<>()).add(jump);
  }

  /** All figures of a report that jumped are one finding. */
  private void tell(Peer peer, List<Jump> ofPeer) {
    boolean years = Double.isNaN(ofPeer.get(0).usual());
    Jump worst = ofPeer.stream().min(Comparator.comparingDouble(Jump::q)).orElseThrow();
    String year = String.valueOf(peer.year() - 1);
    panel.add(
        peer,
        new Draft(JUMP, years ? "years" : "")
            .at(ofPeer.stream().map(Jump::figure).toArray(PeerFigure[]::new))
            .found(
                String.join("; ", ofPeer.stream().map(jump -> Panel.text(jump.now())).toList()), "")
            .difference(worst.now() - worst.before())
            .q(worst.q())
            .say(
                new Term.Words(year, year),
                new Term.Listing(ofPeer.stream().map(Jump::told).toList())));
  }

  private static double now(Peer peer, PeerFigure figure) {
    return peer.number(figure).orElseThrow();
  }

  private static double before(Peer peer, PeerFigure figure) {
    return peer.before(figure).orElseThrow();
  }
}
