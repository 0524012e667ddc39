package ogi.compare.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
        .filteredOn(metric -> metric.base() == Base.PER_HEAD)
        .hasSize(3)
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
  void everyMetricIsDefinedForTheFormInForce() {
    assertThat(STANDARD.metrics())
        .allSatisfy(metric -> assertThat(metric.validFor(Forms.f2021())).isTrue());
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
    assertThat(STANDARD.metrics()).hasSize(50).extracting(Metric::formula).doesNotHaveDuplicates();
  }

  @Test
  void allProblemsOfAFileAreToldAtOnce() {
    String file =
        """
        {"metrics": [
          {"id": "a", "name_zh": "甲", "name_en": "A", "unit": "piece", "base": "count",
           "numerator": ["requests.new.total", "requests.none.total"], "source": "s"},
          {"id": "a", "name_en": "A", "unit": "percent", "base": "rate", "polarity": "good",
           "numerator": ["requests.new.total"], "source": "s", "colour": "red"},
          {"id": "B", "name_zh": "乙", "name_en": "B", "unit": "piece", "base": "rate",
           "numerator": ["disclosure.fees.amount"], "denominator": ["requests.new.total"],
           "minimum_denominator": -1, "forms": ["2008"], "scopes": ["unknown"], "source": "s"},
          {"id": "c", "name_zh": "丙", "name_en": "C", "unit": "per_100k", "base": "per_head",
           "numerator": ["disclosure.licensing.change"], "source": " "}
        ]}
        """;
    BadRegistry bad = catchThrowableOfType(BadRegistry.class, () -> read(file));
    assertThat(bad.problems())
        .contains(
            "Metric 1 (a): numerator names the cell requests.none.total, which no form has.",
            "Metric 2 (a): the id is used by an earlier metric; one id has one definition.",
            "Metric 2 (a): the name A is used by an earlier metric.",
            "Metric 2 (a): name_zh is missing.",
            "Metric 2 (a): a rate needs a denominator.",
            "Metric 3 (B): a rate cannot have the unit piece.",
            "Metric 3 (B): the numerator of a rate must be in 件.",
            "Metric 3 (B): minimum_denominator must be a whole number, 0 or more.",
            "Metric 3 (B): there is no form 2008, only [2021, 2019, mixed].",
            "Metric 4 (c): numerator names the cell disclosure.licensing.change, which may be"
                + " negative.",
            "Metric 4 (c): a figure per resident is defined for the scope area only.",
            "Metric 4 (c): source is missing.")
        .anySatisfy(each -> assertThat(each).startsWith("Metric 2 (a): polarity cannot be good"))
        .anySatisfy(each -> assertThat(each).startsWith("Metric 2 (a): there is no field colour"))
        .anySatisfy(each -> assertThat(each).startsWith("Metric 3 (B): the id must be"))
        .anySatisfy(each -> assertThat(each).startsWith("Metric 3 (B): there is no scope unknown"))
        .hasSize(16);
  }

  @Test
  void textThatIsNoJsonIsToldWithItsLine() {
    assertThatThrownBy(() -> read("{\"metrics\": [\n{,"))
        .isInstanceOf(BadRegistry.class)
        .hasMessageContaining("line 2");
    assertThatThrownBy(() -> read("{}"))
        .isInstanceOf(BadRegistry.class)
        .hasMessageContaining("non-empty list");
  }

  private static MetricRegistry read(String text) throws IOException {
    return MetricRegistry.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }
}
