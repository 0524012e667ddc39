package ogi.jobs.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import ogi.compare.peers.PeerGroups;
import ogi.compare.roster.Roster;
import ogi.jobs.Rows;
import ogi.jobs.Sessions;
import ogi.jobs.compare.BulkCompare;
import ogi.jobs.compare.Metrics;
import ogi.jobs.compare.PlainCompare;
import ogi.jobs.oracle.BulkSql;
import ogi.jobs.store.RunFolder;
import ogi.jobs.store.Store;
import ogi.jobs.synthetic.SyntheticCorpus;
import ogi.jobs.synthetic.SyntheticReports;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.SparkSession;

/**
 * Measures one way of comparing in one Java, and prints what it took. Made by {@code make
 * bench-compare}.
 */
public final class CompareBench {
  private static final List<Integer> YEARS = List.of(2019, 2020, 2021, 2022, 2023);
  private static final double FAULTS = 0.02;
  private static final double NANOS = 1e9;

  private CompareBench() {}

  public static void main(String[] args) throws Exception {
    switch (args[0]) {
      case "make" -> make(Path.of(args[1]), Integer.parseInt(args[2]));
      case "plain", "all" -> compare(args[0], args[1], new Configuration());
      case "duck" -> duck(Path.of(args[1]), Path.of(args[2]), Path.of(args[3]), args[4]);
      case "page" -> new ComparePage(Path.of(args[1])).write(Path.of(args[2]));
      default -> throw new IllegalArgumentException(args[0]);
    }
  }

  private static void make(Path run, int reports) throws IOException {
    SyntheticReports made = new SyntheticReports(reports, YEARS, FAULTS);
    long count = SyntheticCorpus.write(new RunFolder(run.toString(), new Configuration()), made);
    System.out.printf(Locale.ROOT, "reports=%d metrics=%d%n", count, metrics());
  }

  private static int metrics() {
    return Metrics.standard().registry().metrics().size();
  }

  private static void compare(String what, String run, Configuration conf) throws IOException {
    long start = System.nanoTime();
    RunFolder folder = new RunFolder(run, conf);
    folder.claim("compared");
    try (SparkSession session = Sessions.open()) {
      Store store = new Store(folder, () -> session);
      double opened = seconds(start);
      if (what.equals("plain")) {
        PlainCompare.write(store);
      } else {
        new BulkCompare(store, Metrics.standard(), Roster.standard(), PeerGroups.LEVEL)
            .write(Rows.few(List.of()))
            .forEach(t -> System.out.printf("table=%s rows=%d%n", t.table(), t.rows()));
      }
      measured(start, opened);
    }
  }

  private static void duck(Path run, Path reference, Path out, String threads)
      throws IOException, SQLException {
    long start = System.nanoTime();
    Files.createDirectories(out);
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement sql = connection.createStatement()) {
      sql.execute("SET threads = " + threads);
      sql.execute("SET temp_directory = '" + out + "/spill'");
      double opened = seconds(start);
      for (String statement : new BulkSql(reference).statements(run, out)) {
        sql.execute(statement);
      }
      measured(start, opened);
    }
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / NANOS;
  }

  private static void measured(long start, double opened) {
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    System.out.printf(
        Locale.ROOT,
        "wall=%.1f cpu=%.1f start=%.1f peak_mib=%.0f load=%.1f%n",
        seconds(start),
        system.getProcessCpuTime() / NANOS,
        opened,
        peak(),
        Math.max(0, system.getSystemLoadAverage()));
  }

  /** Most memory that the process held, in MiB. */
  private static double peak() {
    try {
      return Files.readAllLines(Path.of("/proc/self/status")).stream()
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
          .findFirst()
          .orElse(Double.NaN);
    } catch (IOException e) {
      return Double.NaN;
    }
  }
}
