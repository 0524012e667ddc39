package ogi.anomaly;

import static ogi.anomaly.AnomalyKind.DOUBLE_COUNT;

import java.util.Optional;
import ogi.anomaly.Panel.Draft;
import ogi.compare.Nesting;
import ogi.filer.Scope;

/** Sums over a stratum in which one report holds another; such sums are not made. */
final class NestingFaults {
  private NestingFaults() {}

  static void find(Panel panel) {
    Optional<Nesting.Pair> pair = Nesting.find(panel.peers().stream().map(Peer::filer).toList());
    for (Peer peer : panel.peers()) {
      boolean added = peer.scope() != Scope.UNKNOWN;
      panel.verdict(peer, DOUBLE_COUNT, added ? Verdict.HOLDS : Verdict.NOT_APPLICABLE);
      if (pair.filter(each -> each.ancestor().id().equals(peer.filerId())).isPresent()) {
        String inner = pair.get().descendant().id();
        panel.add(peer, new Draft(DOUBLE_COUNT, "").mark(inner).say(new Term.Quote(inner)));
      }
    }
  }
}
