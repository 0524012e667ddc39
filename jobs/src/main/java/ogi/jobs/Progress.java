package ogi.jobs;

import java.io.PrintStream;
import java.util.Locale;
import org.apache.spark.util.LongAccumulator;

/**
 * Tells on the error stream how far long work is: stage, files done, rate, time left. Work that
 * takes less than two seconds says nothing unless asked to.
 */
final class Progress implements AutoCloseable {
  private static final long FIRST_MILLIS = 2_000;
  private static final long EVERY_MILLIS = 2_000;
  private static final double NANOS = 1e9;

  private final PrintStream err;
  private final boolean verbose;
  private volatile LongAccumulator done;
  private final long start = System.nanoTime();
  private final Thread teller = new Thread(this::tell, "progress");
  private volatile String stage = "";
  private volatile long total;

  Progress(Workplace workplace, Verbosity verbosity) {
    this.err = workplace.err();
    this.verbose = verbosity.verbose();
    teller.setDaemon(true);
    teller.start();
  }

  /** A stage of so many files begins; 0 when it is not counted in files. */
  void stage(String name, long files) {
    stage = name;
    total = files;
    if (verbose) {
      say(line());
    }
  }

  private void tell() {
    try {
      Thread.sleep(FIRST_MILLIS);
      while (true) {
        say(line());
        Thread.sleep(EVERY_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private String line() {
    double seconds = (System.nanoTime() - start) / NANOS;
    long read = done == null ? 0 : done.value();
    if (total == 0 || read == 0) {
      return String.format(Locale.ROOT, "ogi: %s, %.0f s", stage, seconds);
    }
    double rate = read / seconds;
    return String.format(
        Locale.ROOT,
        "ogi: %s, %d of %d files, %.0f/s, %.0f s left",
        stage,
        read,
        total,
        rate,
        Math.max(0, total - read) / rate);
  }

  private synchronized void say(String line) {
    err.println(line);
  }

  /** Files are counted here while they are read. */
  void count(LongAccumulator files) {
    done = files;
  }

  @Override
  public void close() {
    teller.interrupt();
  }
}
