package ogi.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A run that ends half-way leaves nothing that looks finished. */
@ExtendWith(SparkRoom.class)
class UnfinishedRunTest {
  private static final String RAW = Folders.top().resolve("data/raw").toString();

  @Test
  void aRunThatFailsHalfWayLeavesNoManifest(SparkSession session, @TempDir Path folder) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Workplace workplace = new Workplace(new ClosedPipe(), Cli.stream(err), () -> session);
    Path run = folder.resolve("run");
    int code = new Main(workplace).run("run", "--in", RAW, "--out", run.toString());
    assertThat(code).isEqualTo(ExitCode.INTERNAL);
    assertThat(run.resolve("normalised/documents.csv")).exists();
    assertThat(run.resolve("manifest.json")).doesNotExist();
    String told = err.toString(StandardCharsets.UTF_8);
    assertThat(told).contains("internal failure").contains("--debug").doesNotContain("\tat ");
  }

  @Test
  void debugShowsWhere(SparkSession session, @TempDir Path folder) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Workplace workplace = new Workplace(new ClosedPipe(), Cli.stream(err), () -> session);
    String run = folder.resolve("run").toString();
    new Main(workplace).run("run", "--in", RAW, "--out", run, "--debug");
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("\tat ogi.jobs");
  }

  /** Fails with the first line that is printed, which is after normalised/ was written. */
  private static final class ClosedPipe extends PrintStream {
    ClosedPipe() {
      super(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    }

    @Override
    public void println(String line) {
      throw new IllegalStateException("nobody listens");
    }
  }
}
