package ogi.compare;

import static ogi.compare.Given.aReportOn;
import static ogi.compare.Given.metric;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import ogi.filer.Scope;
import ogi.form.Forms;
import ogi.report.Figures;
import org.junit.jupiter.api.Test;

class ObserverTest {
  @Test
  void disclosureRateOfShanghai() {
    // 上海市 2023: 10538 of 34430 were granted wholly or in part, 30.61 %.
    Observation rate =
        aReportOn(Forms.f2021())
            .with("requests.granted.total", 9000)
            .with("requests.partly_granted.total", 1538)
            .with("requests.concluded.total", 34430)
            .observe("disclosure_rate");
    assertThat(rate.reason()).isEmpty();
    assertThat(rate.numerator()).contains(new BigDecimal("10538"));
    assertThat(rate.value().orElseThrow()).isBetween(30.605, 30.615);
  }

  @Test
  void blankIsNotZero() {
    Observation count =
        aReportOn(Forms.f2021()).blank("disclosure.penalties.decisions").observe("penalties");
    assertThat(count.value()).isEmpty();
    assertThat(count.reason()).contains(Reason.MISSING_CELLS);
    assertThat(count.missing()).containsExactly("disclosure.penalties.decisions");
    assertThat(count.valueLow()).hasValue(0);
    assertThat(count.valueHigh()).isEmpty();
  }

  @Test
  void printedZeroIsAFigure() {
    Observation count =
        aReportOn(Forms.f2021()).with("disclosure.penalties.decisions", 0).observe("penalties");
    assertThat(count.value()).hasValue(0);
  }

  @Test
  void deducedFiguresCount() {
    Observation count =
        aReportOn(Forms.f2021()).deduced("requests.new.total", 4).observe("requests_new");
    assertThat(count.value()).hasValue(4);
  }

  @Test
  void aMissingResultIsLimitedByTheTotalOfResults() {
    // 20 concluded, 5 granted, 6 refused elsewhere: two missing refusals hold 9 at most, together.
    Given report = aReportOn(Forms.f2021()).with("requests.concluded.total", 20);
    Forms.f2021().sums().stream()
        .filter(sum -> sum.id().equals("outcomes.total"))
        .flatMap(sum -> sum.left().stream())
        .forEach(cell -> report.with(cell.id(), 0));
    report.with("requests.granted.total", 5).with("requests.refused_by_law.total", 6);
    report.blank("requests.refused_internal.total").blank("requests.refused_deliberative.total");
    Observation refused = report.observe("requests_refused");
    assertThat(refused.value()).isEmpty();
    assertThat(refused.valueLow()).hasValue(6);
    assertThat(refused.valueHigh()).hasValue(15);
    Observation rate = report.observe("refusal_rate");
    assertThat(rate.valueLow()).hasValue(30);
    assertThat(rate.valueHigh()).hasValue(75);
    assertThat(rate.missing())
        .containsExactly("requests.refused_internal.total", "requests.refused_deliberative.total");
  }

  @Test
  void oneRowOfTheFormerFormStandsForThreeOfThePresent() {
    Observation now =
        aReportOn(Forms.f2021())
            .with("requests.other_no_correction.total", 1)
            .with("requests.other_fee_unpaid.total", 2)
            .with("requests.other_other.total", 3)
            .observe("requests_other");
    Observation before =
        aReportOn(Forms.f2019()).with("requests.other.total", 6).observe("requests_other");
    assertThat(now.value()).hasValue(6).isEqualTo(before.value());
  }

  @Test
  void feesOfTheFormerFormAreNotRead() {
    Observation fees = aReportOn(Forms.f2019()).with("disclosure.fees.previous", 3).observe("fees");
    assertThat(fees.reason()).contains(Reason.FORM_NOT_VALID);
    assertThat(fees.numeratorRange()).isEmpty();
  }

  @Test
  void whatOnlyTheFormerFormAsksIsNotReadOffThePresent() {
    Given former =
        aReportOn(Forms.f2019())
            .with("disclosure.procurement.projects", 12)
            .with("disclosure.procurement.amount", "160.5964")
            .with("disclosure.normative_documents.made", 3)
            .with("disclosure.normative_documents.published", 5)
            .with("disclosure.regulations.made", 1)
            .with("disclosure.regulations.published", 2)
            .with("disclosure.other_services.decisions", 40);
    assertThat(former.observe("procurement").numerator()).contains(new BigDecimal("160.5964"));
    assertThat(former.observe("procurement_per_head").reason()).contains(Reason.NO_RESIDENTS);
    Map.of(
            "procurement_projects", 12.0,
            "normative_documents_made", 3.0,
            "normative_documents_published", 5.0,
            "regulations_made", 1.0,
            "regulations_published", 2.0,
            "other_services", 40.0)
        .forEach(
            (metric, value) -> {
              assertThat(former.observe(metric).value()).as(metric).hasValue(value);
              Observation now = aReportOn(Forms.f2021()).observe(metric);
              assertThat(now.reason()).as(metric).contains(Reason.FORM_NOT_VALID);
            });
  }

  @Test
  void moneyIsExact() {
    Observation fees =
        aReportOn(Forms.f2021()).with("disclosure.fees.amount", "18.871").observe("fees");
    assertThat(fees.numerator()).contains(new BigDecimal("18.871"));
  }

  @Test
  void nothingOutOfNothingIsNoRate() {
    Observation rate =
        aReportOn(Forms.f2021())
            .with("requests.granted.total", 0)
            .with("requests.concluded.total", 0)
            .observe("granted_rate");
    assertThat(rate.reason()).contains(Reason.ZERO_DENOMINATOR);
    assertThat(rate.value()).isEmpty();
  }

  @Test
  void moreThanAllIsNoRate() {
    Observation rate =
        aReportOn(Forms.f2021())
            .with("requests.granted.total", 41)
            .with("requests.concluded.total", 40)
            .observe("granted_rate");
    assertThat(rate.reason()).contains(Reason.NUMERATOR_EXCEEDS);
  }

  @Test
  void disputesMayExceedDecisions() {
    Observation ratio =
        aReportOn(Forms.f2021())
            .with("disputes.review.total", 30)
            .with("disputes.direct_suit.total", 15)
            .with("requests.concluded.total", 30)
            .observe("disputes_per_100");
    assertThat(ratio.value()).hasValue(150);
  }

  @Test
  void aNegativeOrBrokenCountIsImpossible() {
    assertThat(aReportOn(Forms.f2021()).with("requests.new.total", -1).observe("requests_new"))
        .extracting(Observation::reason)
        .isEqualTo(Optional.of(Reason.IMPOSSIBLE_FIGURE));
    assertThat(aReportOn(Forms.f2021()).with("requests.new.total", "1.5").observe("requests_new"))
        .extracting(Observation::reason)
        .isEqualTo(Optional.of(Reason.IMPOSSIBLE_FIGURE));
  }

  @Test
  void onlyAreaWideReportsHaveAFigurePerHead() {
    Figures figures = aReportOn(Forms.f2021()).with("requests.new.total", 250).figures();
    OptionalLong million = OptionalLong.of(1_000_000);
    assertThat(read(figures, Scope.AREA, million).value()).isEqualTo(OptionalDouble.of(25));
    assertThat(read(figures, Scope.OWN, million).reason()).contains(Reason.SCOPE_NOT_VALID);
    assertThat(read(figures, Scope.UNKNOWN, million).reason()).contains(Reason.SCOPE_UNKNOWN);
    assertThat(read(figures, Scope.AREA, OptionalLong.empty()).reason())
        .contains(Reason.NO_RESIDENTS);
  }

  private static Observation read(Figures figures, Scope scope, OptionalLong residents) {
    return Observer.observe(metric("requests_per_100k"), figures, scope, residents);
  }
}
