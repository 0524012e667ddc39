package ogi.compare;

import static ogi.compare.Given.COUNTIES;
import static ogi.compare.Given.aReportOn;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import ogi.compare.metric.Metric;
import ogi.compare.metric.MetricRegistry;
import ogi.filer.Scope;
import ogi.form.Forms;
import org.junit.jupiter.api.Test;

class PolarityTest {
  private static final String LOWEST_FIRST =
      """
      {"metrics": [
        {"id": "pending", "name_zh": "未审结", "name_en": "Pending", "unit": "piece",
         "base": "count", "polarity": "lower_is_better",
         "numerator": ["disputes.review.pending"], "source": "own"}
      ]}
      """;

  @Test
  void theLowestIsFirstWhenTheMetricSaysSo() throws IOException {
    Metric metric = pending();
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      candidates.add(candidate(metric, "f" + i, report(10 * i)));
    }
    // Between none and 25 are pending in a sixth report: 30 cases, 5 of them upheld.
    candidates.add(
        candidate(
            metric,
            "z",
            aReportOn(Forms.f2021())
                .with("disputes.review.total", 30)
                .with("disputes.review.upheld", 5)
                .with("disputes.review.corrected", 0)
                .with("disputes.review.other", 0)));
    Ranking ranking = Ranking.of(COUNTIES, metric, candidates, RankSettings.standard());
    assertThat(ranking.standings())
        .extracting(line -> line.candidate().id())
        .containsExactly("f0", "f1", "f2", "f3", "f4", "z");
    assertThat(ranking.standings().get(0).place().orElseThrow())
        .extracting(Place::rank, Place::rankLow, Place::rankHigh, Place::percentile)
        .containsExactly(1, 1, 1, 100.0);
    assertThat(ranking.standings().get(1).place().orElseThrow())
        .extracting(Place::rank, Place::rankLow, Place::rankHigh)
        .containsExactly(2, 2, 3);
    assertThat(ranking.standings().get(3).place().orElseThrow())
        .extracting(Place::rank, Place::rankLow, Place::rankHigh)
        .containsExactly(4, 4, 5);
  }

  private static Metric pending() throws IOException {
    byte[] bytes = LOWEST_FIRST.getBytes(StandardCharsets.UTF_8);
    return MetricRegistry.read(new ByteArrayInputStream(bytes)).metric("pending");
  }

  private static Given report(long pending) {
    return aReportOn(Forms.f2021()).with("disputes.review.pending", pending);
  }

  private static Candidate candidate(Metric metric, String id, Given report) {
    Observation pending =
        Observer.observe(metric, report.figures(), Scope.AREA, OptionalLong.empty());
    return Candidate.consistent(id, id, pending);
  }
}
