package ogi.anomaly;

import static ogi.report.ReportBuilder.aReport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import ogi.check.Assessment;
import ogi.check.Assessor;
import ogi.filer.Level;
import ogi.report.Report;
import ogi.report.ReportBuilder;
import ogi.report.State;
import org.junit.jupiter.api.Test;

/** What is counted of each rule, and that the counts add up. */
class RuleSummaryTest {
  private static Map<String, RuleSummary> rules(ReportBuilder builder) {
    return list(builder).stream().collect(Collectors.toMap(RuleSummary::rule, Function.identity()));
  }

  private static List<RuleSummary> list(ReportBuilder builder) {
    Report report = builder.build();
    Assessment assessment = Assessor.assess(report.figures());
    return RuleSummary.of(
        assessment, ReportFaults.judge(report, assessment, Plausibility.STANDARD));
  }

  @Test
  void sumsAreCountedOnceEachAndKindsOncePerReport() {
    Map<String, RuleSummary> rules = rules(aReport().people("new", 11).people("granted", 11));
    assertThat(rules.get("sum.across")).isEqualTo(new RuleSummary("sum.across", 25, 0, 0, 0));
    assertThat(rules.get("sum.outcomes")).isEqualTo(new RuleSummary("sum.outcomes", 5, 2, 0, 0));
    assertThat(rules.get("sum.balance")).isEqualTo(new RuleSummary("sum.balance", 5, 2, 0, 0));
    assertThat(rules.get("sum.disputes")).isEqualTo(new RuleSummary("sum.disputes", 3, 0, 0, 0));
    assertThat(rules.get("A04").broken()).isEqualTo(1);
    assertThat(rules.get("A01").broken()).as("related kinds are broken too").isEqualTo(1);
    assertThat(rules.get("A03").holds()).isEqualTo(1);
  }

  @Test
  void everyKindThatIsLookedForHasExactlyOneVerdict() {
    for (ReportBuilder report :
        List.of(
            aReport(),
            aReport().ofNobody().onNoYear(),
            aReport().of(Level.TOWNSHIP),
            aReport().allWithout(State.ABSENT, ""),
            ogi.report.ReportBuilder.anOldReport())) {
      assertThat(list(report))
          .filteredOn(rule -> !rule.rule().startsWith("sum."))
          .allSatisfy(
              rule ->
                  assertThat(rule.evaluated() + rule.undecided() + rule.notApplicable())
                      .as(rule.rule())
                      .isEqualTo(1));
    }
  }

  @Test
  void missingIsUndecidedAndNeverBroken() {
    Map<String, RuleSummary> rules = rules(aReport().allWithout(State.ABSENT, "disputes."));
    assertThat(rules.get("sum.disputes")).isEqualTo(new RuleSummary("sum.disputes", 0, 0, 3, 0));
    assertThat(rules.get("A07").undecided()).isEqualTo(1);
    assertThat(rules.get("F05").undecided()).isEqualTo(1);
    assertThat(rules.get("F07").undecided()).isEqualTo(1);
    assertThat(rules.get("B11").broken()).isEqualTo(1);
  }

  @Test
  void summariesOfOneRuleAddUpInAnyOrder() {
    RuleSummary one = new RuleSummary("A01", 1, 2, 3, 4);
    RuleSummary other = new RuleSummary("A01", 10, 20, 30, 40);
    assertThat(one.plus(other)).isEqualTo(new RuleSummary("A01", 11, 22, 33, 44));
    assertThat(other.plus(one)).isEqualTo(one.plus(other));
    assertThat(one.evaluated()).isEqualTo(3);
    assertThatThrownBy(() -> one.plus(new RuleSummary("A02", 0, 0, 0, 0)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
