package ogi.compare.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import ogi.filer.Scope;
import ogi.form.Cell;
import ogi.form.Forms;
import org.junit.jupiter.api.Test;

class MetricRegistryTest {
  private static final MetricRegistry STANDARD = MetricRegistry.standard();

  @Test
  void disclosureRateIsGrantedAndPartlyGrantedOverConcluded() {
    assertThat(STANDARD.metric("disclosure_rate").formula())
        .isEqualTo(
            "(requests.granted.total + requests.partly_granted.total) / "
                + "(requests.concluded.total)");
  }

  @Test
  void pendingCasesAreNoPartOfTheCorrectionRate() {
    assertThat(STANDARD.metric("review_correction_rate").formula())
        .isEqualTo(
            "(disputes.review.corrected) / (disputes.review.upheld + disputes.review.corrected"
                + " + disputes.review.other)");
    assertThat(STANDARD.metric("suit_correction_rate").denominator().formula())
        .contains("direct_suit.upheld", "suit_after_review.other")
        .doesNotContain("pending");
  }

  @Test
  void suitsAfterReviewAreNotCountedTwiceAsDisputes() {
    Metric disputes = STANDARD.metric("disputes_per_100");
    assertThat(disputes.numerator().formula()).doesNotContain("suit_after_review");
    assertThat(disputes.base()).isEqualTo(Base.RATIO);
  }

  @Test
  void decisionsNeedThirtyAndClosedDisputesTen() {
    assertThat(STANDARD.metrics())
        .filteredOn(metric -> metric.base() == Base.RATE)
        .allSatisfy(
            metric ->
                assertThat(metric.minimumDenominator())
                    .isEqualTo(metric.denominator().formula().contains("disputes") ? 10 : 30));
  }

  @Test
  void noMetricJudges() {
    assertThat(STANDARD.metrics())
        .allSatisfy(metric -> assertThat(metric.polarity()).isEqualTo(Polarity.NONE));
  }

  @Test
  void onlyAreaWideReportsHaveFiguresPerHead() {
    assertThat(STANDARD.metrics())
        .filteredOn(metric -> metric.base().perResident())
        .hasSize(10)
        .allSatisfy(metric -> assertThat(metric.scopes()).isEqualTo(Set.of(Scope.AREA)));
  }

  @Test
  void feesOfTheFormerFormAreAnotherThing() {
    assertThat(STANDARD.metric("fees").validFor(Forms.f2021())).isTrue();
    assertThat(STANDARD.metric("fees").validFor(Forms.f2019())).isFalse();
  }

  @Test
  void otherHandlingIsThreeRowsNowAndWasOneRow() {
    CellSum other = STANDARD.metric("requests_other").numerator();
    assertThat(other.in(Forms.f2021()).orElseThrow()).hasSize(3);
    assertThat(other.in(Forms.f2019()).orElseThrow())
        .extracting(Cell::id)
        .containsExactly("requests.other.total");
  }

  @Test
  void onlyWhatTheFormInForceDoesNotAskIsDefinedForTheFormerOneAlone() {
    assertThat(STANDARD.metrics())
        .filteredOn(metric -> !metric.validFor(Forms.f2021()))
        .extracting(Metric::formula)
        .containsExactly(
            "disclosure.regulations.made",
            "disclosure.regulations.published",
            "disclosure.normative_documents.made",
            "disclosure.normative_documents.published",
            "disclosure.other_services.decisions",
            "disclosure.procurement.projects",
            "disclosure.procurement.amount",
            "(disclosure.procurement.amount) / residents");
    assertThat(STANDARD.metrics())
        .filteredOn(metric -> !metric.validFor(Forms.f2021()))
        .allMatch(metric -> metric.validFor(Forms.f2019()));
  }

  @Test
  void partsOfARateLieInsideItsDenominator() {
    // The seven groups of results and nothing else make up the concluded requests.
    Set<String> results =
        Forms.f2021().sums().stream()
            .filter(sum -> sum.id().equals("outcomes.total"))
            .flatMap(sum -> sum.left().stream())
            .map(Cell::id)
            .collect(Collectors.toSet());
    List<String> groups =
        List.of("granted", "partly_granted", "refused", "unavailable", "rejected", "other");
    List<String> covered =
        groups.stream()
            .flatMap(group -> STANDARD.metric("requests_" + group).cellIds(Forms.f2021()).stream())
            .toList();
    assertThat(covered).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(results);
  }

  @Test
  void oneDefinitionHasOneId() {
    assertThat(STANDARD.metrics()).hasSize(108).extracting(Metric::formula).doesNotHaveDuplicates();
  }

  @Test
  void everyGroundIsAShareOfTheConcludedRequests() {
    List<Cell> grounds =
        Forms.f2021().sums().stream()
            .filter(sum -> sum.id().equals("outcomes.total"))
            .flatMap(sum -> sum.left().stream())
            .toList();
    assertThat(grounds).hasSize(21);
    for (Cell ground : grounds) {
      String share = "(" + ground.id() + ") / (requests.concluded.total)";
      assertThat(STANDARD.metrics()).extracting(Metric::formula).contains(share);
    }
  }

  @Test
  void twoDenominatorsAreTwoMetrics() {
    assertThat(STANDARD.metric("disclosure_rate_received").formula())
        .endsWith("/ (requests.new.total + requests.carried_in.total)");
    assertThat(STANDARD.metric("review_correction_rate_all").formula())
        .isEqualTo("(disputes.review.corrected) / (disputes.review.total)");
  }

  @Test
  void feesPerResidentAreMoneyAndHaveNoChance() {
    Metric fees = STANDARD.metric("fees_per_head");
    assertThat(fees.unit().label()).isEqualTo("元/人");
    assertThat(fees.base().chance()).isFalse();
    assertThat(fees.base().divided()).isTrue();
  }
}
