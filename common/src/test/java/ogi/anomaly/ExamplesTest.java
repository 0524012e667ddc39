package ogi.anomaly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import ogi.anomaly.Examples.Example;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind that is looked for is found where it is, and told in both languages. */
class ExamplesTest {
  static List<Example> examples() {
    return Examples.all();
  }

  @Test
  void everyKindThatIsLookedForHasAnExample() {
    assertThat(examples().stream().map(Example::kind))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(AnomalyKind.values()).filter(AnomalyKind::implemented).toList());
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
