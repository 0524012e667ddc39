package ogi.compare.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A user's own file of metrics: it takes the place of the standard one, or extends it. */
class RegistryFileTest {
  private static final String OWN =
      """
      {"id": "own", "name_zh": "自定", "name_en": "Own", "unit": "piece", "base": "count",
       "numerator": ["requests.new.company"], "source": "s"}""";

  @Test
  void aFileByItselfTakesThePlaceOfTheStandardOne() throws IOException {
    MetricRegistry registry = read("{\"metrics\": [" + OWN + "]}");
    assertThat(registry.metrics()).extracting(Metric::id).containsExactly("own");
  }

  @Test
  void anExtendingFileAddsItsMetricsAtTheEnd() throws IOException {
    MetricRegistry registry = read("{\"extends\": \"standard\", \"metrics\": [" + OWN + "]}");
    assertThat(registry.metrics()).hasSize(109).last().extracting(Metric::id).isEqualTo("own");
    assertThat(registry.metrics().subList(0, 108)).isEqualTo(MetricRegistry.standard().metrics());
  }

  @Test
  void itChangesWhatItNamesAndKeepsTheRest() throws IOException {
    MetricRegistry registry =
        read(
            """
            {"extends": "standard", "without": ["licensing", "penalties"],
             "metrics": [{"id": "disclosure_rate", "polarity": "higher_is_better",
                          "minimum_denominator": 50}]}
            """);
    Metric standard = MetricRegistry.standard().metric("disclosure_rate");
    Metric changed = registry.metric("disclosure_rate");
    assertThat(changed.polarity()).isEqualTo(Polarity.HIGHER_IS_BETTER);
    assertThat(changed.minimumDenominator()).isEqualTo(50);
    assertThat(changed.formula()).isEqualTo(standard.formula());
    assertThat(changed.nameZh()).isEqualTo("公开率");
    assertThat(registry.metrics()).hasSize(106);
    assertThat(registry.find("licensing")).isEmpty();
  }

  @Test
  void anIdNeverStandsForTwoDefinitions() {
    assertThat(
            problems(
                """
                {"extends": "standard",
                 "metrics": [{"id": "disclosure_rate",
                              "denominator": ["requests.new.total"]}]}
                """))
        .containsExactly(
            "Line 3, /metrics/0/denominator (disclosure_rate): denominator of a standard metric"
                + " cannot be changed; give the new definition its own id.");
  }

  @Test
  void whatCannotBeExtendedOrLeftOutIsTold() {
    assertThat(
            problems(
                """
                {"extends": "other", "without": ["licences"], "metric": []}
                """))
        .containsExactly(
            "Line 1, /metric: there is no field metric, only [extends, without, metrics].",
            "Line 1, /extends: only \"standard\" can be extended, not \"other\".",
            "Line 1, /without/0: there is no standard metric licences.");
    assertThat(problems("{\"without\": [\"fees\"], \"metrics\": [" + OWN + "]}"))
        .containsExactly(
            "Line 1, /without: without must be a list of ids, in a file that extends another.");
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
    assertThat(problems(file))
        .contains(
            "Line 3, /metrics/0/numerator (a): numerator names the cell requests.none.total, which"
                + " no form has.",
            "Line 4, /metrics/1/id (a): the id is used by an earlier metric; one id has one"
                + " definition.",
            "Line 4, /metrics/1 (a): the name A is used by an earlier metric.",
            "Line 4, /metrics/1/name_zh (a): name_zh is missing.",
            "Line 4, /metrics/1/denominator (a): a rate needs a denominator.",
            "Line 6, /metrics/2/unit (B): a rate cannot have the unit piece.",
            "Line 7, /metrics/2/numerator (B): the numerator of a rate must be in 件.",
            "Line 8, /metrics/2/minimum_denominator (B): minimum_denominator must be a whole"
                + " number, 0 or more.",
            "Line 8, /metrics/2/forms (B): there is no form 2008, only [2021, 2019, mixed].",
            "Line 10, /metrics/3/numerator (c): numerator names the cell"
                + " disclosure.licensing.change, which may be negative.",
            "Line 9, /metrics/3/scopes (c): a figure per resident is defined for the scope area"
                + " only.",
            "Line 10, /metrics/3/source (c): source is missing.")
        .anySatisfy(
            each ->
                assertThat(each)
                    .startsWith("Line 4, /metrics/1/polarity (a): polarity cannot be good"))
        .anySatisfy(
            each ->
                assertThat(each)
                    .startsWith("Line 5, /metrics/1/colour (a): there is no field colour"))
        .anySatisfy(
            each -> assertThat(each).startsWith("Line 6, /metrics/2/id (B): the id must be"))
        .anySatisfy(
            each ->
                assertThat(each)
                    .startsWith("Line 8, /metrics/2/scopes (B): there is no scope unknown"))
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
    assertThatThrownBy(() -> read("")).isInstanceOf(BadRegistry.class);
  }

  private static List<String> problems(String text) {
    return catchThrowableOfType(BadRegistry.class, () -> read(text)).problems();
  }

  private static MetricRegistry read(String text) throws IOException {
    return MetricRegistry.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }
}
