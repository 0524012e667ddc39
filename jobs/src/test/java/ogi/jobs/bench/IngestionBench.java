package ogi.jobs.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import ogi.check.Assessor;
import ogi.document.Limits;
import ogi.document.RawDocument;
import ogi.document.SourceFacts;
import ogi.jobs.Cli;
import ogi.jobs.Sessions;
import ogi.jobs.input.InputFiles;
import ogi.jobs.input.Shares;
import ogi.jobs.store.PackedReport;
import ogi.normalise.Normaliser;
import ogi.normalise.Reading;
import ogi.table.normalised.ReportRows;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.SparkSession;

/**
 * Measures one thing in a Java of its own and prints it as a line; {@code scripts/bench-ingest}
 * starts it several times and makes the page.
 *
 * <pre>pack DOCUMENTS FOLDER · alone DOCUMENTS · run INPUT OUT · page LOGS PAGE</pre>
 */
public final class IngestionBench {
  private static final double NANOS = 1e9;
  private static final int MIB = 1 << 20;

  private IngestionBench() {}

  public static void main(String[] args) throws Exception {
    switch (args[0]) {
      case "pack" -> new PackedCorpus(Path.of(args[1])).packInto(Path.of(args[2]));
      case "alone" -> alone(Path.of(args[1]));
      case "run" -> run(args[1], args[2]);
      case "page" -> new BenchPage(Path.of(args[1])).write(Path.of(args[2]));
      default -> throw new IllegalArgumentException(args[0]);
    }
  }

  /** What one thread needs without Spark: listing, fetching, reading, checking, packing. */
  private static void alone(Path documents) throws IOException {
    long start = cpu();
    InputFiles input = new InputFiles(new Configuration());
    input.add(documents.toString());
    int shares =
        Shares.of(input.files(), new Configuration(), Shares.STANDARD_TASK_BYTES, 2).size();
    final long listed = cpu();
    long fetch = 0;
    long read = 0;
    long check = 0;
    long pack = 0;
    List<Path> files = new PackedCorpus(documents).files();
    for (Path file : files) {
      long a = cpu();
      byte[] content = Files.readAllBytes(file);
      long b = cpu();
      RawDocument document = new RawDocument(file.toString(), "", content);
      Reading reading = Normaliser.read(document, SourceFacts.NONE, "", Limits.STANDARD);
      long c = cpu();
      List<ReportRows> rows =
          reading.reports().stream()
              .map(report -> ReportRows.of(report, Assessor.assess(report.figures())))
              .toList();
      long d = cpu();
      rows.forEach(PackedReport::of);
      fetch += b - a;
      read += c - b;
      check += d - c;
      pack += cpu() - d;
    }
    say("documents", files.size(), "shares", shares);
    say("listing", (listed - start) / NANOS, "fetching", fetch / NANOS);
    say("parse", read / NANOS, "checking", check / NANOS);
    say("packing", pack / NANOS, "process", processCpu());
    say("compiling", ThreadTimes.compiling(), "collecting", ThreadTimes.collecting());
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static double processCpu() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
            .getProcessCpuTime()
        / NANOS;
  }

  /** The command itself, with what Spark says of its stages. */
  private static void run(String in, String out) throws Exception {
    SparkSession session = Sessions.open();
    StageTimes stages = new StageTimes();
    session.sparkContext().addSparkListener(stages);
    final double started = processCpu();
    final long start = System.nanoTime();
    Cli.Result result = new Cli(session).run("normalise", "--in", in, "--out", out);
    double wall = (System.nanoTime() - start) / NANOS;
    TimeUnit.SECONDS.sleep(1);
    if (result.code() != 0) {
      throw new IllegalStateException(result.err());
    }
    System.out.println(result.out());
    stages.tell();
    say("start", started, "wall", wall);
    say("process", processCpu(), "peak_mib", peak());
    say("compiling", ThreadTimes.compiling(), "collecting", ThreadTimes.collecting());
    session.stop();
  }

  /** Most memory that the process ever held, as the system counts it. */
  private static double peak() throws IOException {
    return Files.readAllLines(Path.of("/proc/self/status")).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D+", "")) * 1024 / MIB)
        .findFirst()
        .orElse(Double.NaN);
  }

  static void say(String name, double value, String other, double second) {
    System.out.printf(Locale.ROOT, "%s=%.2f %s=%.2f%n", name, value, other, second);
  }
}
