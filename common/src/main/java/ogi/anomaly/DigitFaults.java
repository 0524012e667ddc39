package ogi.anomaly;

import static ogi.anomaly.AnomalyKind.DIGIT_PATTERN;

import java.util.List;
import ogi.anomaly.Panel.Draft;
import ogi.compare.chance.FalseDiscovery;
import ogi.outlier.DigitPattern;

/** Reports whose figures are rounder, or more often equal, than chance allows. */
final class DigitFaults {
  private DigitFaults() {}

  static void find(Panel panel, PeerSettings settings) {
    List<Peer> tested =
        panel.peers().stream()
            .filter(peer -> peer.digits().figures() >= settings.digitFigures())
            .toList();
    panel.peers().forEach(peer -> panel.verdict(peer, DIGIT_PATTERN, Verdict.NOT_APPLICABLE));
    tested.forEach(peer -> panel.verdict(peer, DIGIT_PATTERN, Verdict.HOLDS));
    double[] q =
        FalseDiscovery.adjusted(
            tested.stream().mapToDouble(peer -> peer.digits().pValue()).toArray());
    for (int i = 0; i < q.length; i++) {
      if (q[i] <= settings.falseDiscovery()) {
        tell(panel, tested.get(i), q[i]);
      }
    }
  }

  private static void tell(Panel panel, Peer peer, double q) {
    DigitPattern digits = peer.digits();
    boolean round = digits.pRound() <= digits.pRepeated();
    Draft draft = new Draft(DIGIT_PATTERN, round ? "" : "equal").q(q);
    if (round) {
      draft
          .found(digits.round() + "/" + digits.figures(), "")
          .say(Panel.term(digits.figures()), Panel.term(digits.round()));
    } else {
      draft.found(Panel.text(digits.repeated()), "").say(Panel.term(digits.repeated()));
      for (PeerFigure figure : PeerFigure.values()) {
        boolean shows = peer.number(figure).orElse(-1) == digits.repeated();
        if (shows && Peer.UNLIKE.contains(figure)) {
          draft.at(figure);
        }
      }
    }
    panel.add(peer, draft);
  }
}
