package ogi.anomaly;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import ogi.check.Assessment;
import ogi.check.Check;
import ogi.check.Outcome;
import ogi.form.Sum;

/**
 * How often one rule was met; summaries of the same rule add up over reports in any order.
 *
 * @param rule {@code sum.} with the family of sums (counted once per sum), or a code of the
 *     catalogue (counted once per report)
 * @param holds how often it held
 * @param broken how often it did not
 * @param undecided how often figures were missing
 * @param notApplicable how often the report was none that the rule concerns
 */
public record RuleSummary(String rule, long holds, long broken, long undecided, long notApplicable)
    implements Serializable {

  /** What one report adds to every rule, in a fixed order: the sums, then the catalogue. */
  public static List<RuleSummary> of(Assessment assessment, Judgement judgement) {
    List<RuleSummary> rules = new ArrayList<>();
    for (Sum.Kind kind : Sum.Kind.values()) {
      List<Outcome> outcomes =
          assessment.checks().stream()
              .filter(check -> check.sum().kind() == kind)
              .map(Check::outcome)
              .toList();
      rules.add(
          new RuleSummary(
              "sum." + kind.key(),
              outcomes.stream().filter(Outcome.Holds.class::isInstance).count(),
              outcomes.stream().filter(Outcome.Broken.class::isInstance).count(),
              outcomes.stream().filter(Outcome.Undecided.class::isInstance).count(),
              0));
    }
    rules.addAll(of(judgement));
    return List.copyOf(rules);
  }

  /** What one report adds to the kinds that a judgement is about, in the order of the catalogue. */
  public static List<RuleSummary> of(Judgement judgement) {
    List<RuleSummary> rules = new ArrayList<>();
    for (AnomalyKind kind : AnomalyKind.values()) {
      Verdict verdict = judgement.verdicts().get(kind);
      if (verdict != null) {
        ToLongFunction<Verdict> once = wanted -> wanted == verdict ? 1 : 0;
        rules.add(
            new RuleSummary(
                kind.code(),
                once.applyAsLong(Verdict.HOLDS),
                once.applyAsLong(Verdict.BROKEN),
                once.applyAsLong(Verdict.UNDECIDED),
                once.applyAsLong(Verdict.NOT_APPLICABLE)));
      }
    }
    return List.copyOf(rules);
  }

  /** How often the rule could be decided. */
  public long evaluated() {
    return holds + broken;
  }

  /** Both together; refuses the summary of another rule. */
  public RuleSummary plus(RuleSummary other) {
    if (!rule.equals(other.rule)) {
      throw new IllegalArgumentException(rule + " and " + other.rule + " are two rules");
    }
    return new RuleSummary(
        rule,
        holds + other.holds,
        broken + other.broken,
        undecided + other.undecided,
        notApplicable + other.notApplicable);
  }
}
