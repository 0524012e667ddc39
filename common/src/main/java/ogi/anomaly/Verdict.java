package ogi.anomaly;

/** What became of one rule in one report. */
public enum Verdict {
  HOLDS,
  BROKEN,
  /** Figures that the rule needs are missing. */
  UNDECIDED,
  /** The rule does not concern a report like this one. */
  NOT_APPLICABLE
}
