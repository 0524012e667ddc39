package ogi.anomaly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import ogi.anomaly.Counterexamples.Counterexample;
import ogi.anomaly.Examples.Example;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind is found where it is and not where it is not, and told in both languages. */
class ExamplesTest {
  static List<Example> examples() {
    return Examples.all();
  }

  static List<Counterexample> counterexamples() {
    return Counterexamples.all();
  }

  @Test
  void everyKindHasAnExampleAndACounterexample() {
    assertThat(examples().stream().map(Example::kind))
        .containsExactlyInAnyOrder(AnomalyKind.values());
    assertThat(counterexamples().stream().map(Counterexample::kind))
        .containsExactlyInAnyOrder(AnomalyKind.values());
  }

  /** It was looked for and is not there: neither missing figures nor another sort of report. */
  @ParameterizedTest
  @MethodSource("counterexamples")
  void theCounterexampleWasAskedAndHolds(Counterexample example) {
    assertThat(example.verdict()).isEqualTo(Verdict.HOLDS);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void theExampleShowsItsKindOnce(Example example) {
    List<Anomaly> anomalies = example.findings();
    assertThat(anomalies)
        .filteredOn(anomaly -> anomaly.codes().contains(example.kind().code()))
        .hasSize(1);
    assertThat(anomalies).extracting(Anomaly::anomalyId).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void theSentencesAreComplete(Example example) {
    Anomaly anomaly = example.finding();
    assertThat(anomaly.sentenceZh()).isNotBlank().doesNotContain("{", "}").endsWith("。");
    assertThat(anomaly.sentenceEn()).isNotBlank().doesNotContain("{", "}").endsWith(".");
  }
}
