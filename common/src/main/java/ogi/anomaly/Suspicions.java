package ogi.anomaly;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Collects what the finders say of one report: findings, and which kinds could not be looked for.
 */
final class Suspicions {
  private final List<Suspicion> list = new ArrayList<>();
  private final Map<AnomalyKind, Verdict> verdicts = new EnumMap<>(AnomalyKind.class);

  /** For the kinds that one part of the application looks for; each holds until it is told of. */
  Suspicions(AnomalyKind.Finder finder) {
    for (AnomalyKind kind : AnomalyKind.values()) {
      if (kind.finder() == finder) {
        verdicts.put(kind, Verdict.HOLDS);
      }
    }
  }

  void add(Suspicion finding) {
    list.add(finding);
    verdicts.put(finding.kind(), Verdict.BROKEN);
    finding.related().forEach(kind -> verdicts.put(kind, Verdict.BROKEN));
  }

  /** Figures that the kind needs are missing. */
  void undecided(AnomalyKind kind) {
    verdicts.merge(kind, Verdict.UNDECIDED, Suspicions::keepBroken);
  }

  /** The kind does not concern a report like this one. */
  void notApplicable(AnomalyKind kind) {
    verdicts.merge(kind, Verdict.NOT_APPLICABLE, Suspicions::keepBroken);
  }

  private static Verdict keepBroken(Verdict before, Verdict now) {
    return before == Verdict.BROKEN ? before : now;
  }

  List<Suspicion> list() {
    return list;
  }

  Map<AnomalyKind, Verdict> verdicts() {
    return verdicts;
  }
}
