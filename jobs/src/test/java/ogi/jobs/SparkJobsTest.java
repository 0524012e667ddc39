package ogi.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerJobStart;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** How many Spark jobs a command starts: a hidden second pass over the documents is a failure. */
@ExtendWith(SparkRoom.class)
class SparkJobsTest {
  private static final String RAW = Folders.top().resolve("data/raw").toString();

  @Test
  void fewDocumentsAreReadInOneJobAndNothingElseNeedsOne(
      Cli cli, SparkSession session, @TempDir Path folder) throws Exception {
    String run = folder.resolve("run").toString();
    String read = folder.resolve("read").toString();
    assertThat(jobs(cli, session, "run", "--in", RAW, "--out", run)).isEqualTo(1);
    assertThat(jobs(cli, session, "normalise", "--in", RAW, "--out", read)).isEqualTo(1);
    assertThat(jobs(cli, session, "compare", "--in", read)).isZero();
    assertThat(jobs(cli, session, "anomaly", "--in", read)).isZero();
    assertThat(jobs(cli, session, "explain", run, "西塞山区")).isZero();
    assertThat(jobs(cli, session, "export", run, "normalised/figures")).isZero();
  }

  private static int jobs(Cli cli, SparkSession session, String... args) throws TimeoutException {
    AtomicInteger jobs = new AtomicInteger();
    SparkListener counter =
        new SparkListener() {
          @Override
          public void onJobStart(SparkListenerJobStart start) {
            jobs.incrementAndGet();
          }
        };
    session.sparkContext().addSparkListener(counter);
    try {
      Cli.Result result = cli.run(args);
      assertThat(result.code()).as(result.err()).isZero();
      session.sparkContext().listenerBus().waitUntilEmpty();
    } finally {
      session.sparkContext().removeSparkListener(counter);
    }
    return jobs.get();
  }
}
