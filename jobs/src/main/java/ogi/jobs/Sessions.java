package ogi.jobs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.SparkConf;
import org.apache.spark.package$;
import org.apache.spark.sql.SparkSession;

/**
 * Builds the only session of the program. A master and settings given by {@code spark-submit}
 * stand; without a master it runs embedded on all cores. Settings that would change numbers are
 * refused.
 */
public final class Sessions {
  /** The line of Spark releases that this program was built and tested with. */
  static final String SPARK_LINE = "4.2.";

  private static final Map<String, String> FIXED =
      Map.of(
          "spark.sql.session.timeZone", "UTC",
          "spark.sql.ansi.enabled", "true",
          "spark.sql.caseSensitive", "true");

  private static final Map<String, String> EMBEDDED =
      Map.of(
          "spark.ui.enabled", "false",
          "spark.ui.showConsoleProgress", "false",
          "spark.driver.host", "localhost",
          "spark.driver.bindAddress", "127.0.0.1",
          "spark.sql.shuffle.partitions", "4",
          // The table of figures has some 230 columns, and Spark warns when it shortens a plan.
          "spark.sql.debug.maxToStringFields", "1000",
          "spark.sql.catalogImplementation", "in-memory");

  private Sessions() {}

  /** The session; refuses a wrong Spark and settings that would change numbers, all at once. */
  public static SparkSession open() {
    SparkConf conf = new SparkConf();
    List<String> faults = faults(conf, package$.MODULE$.SPARK_VERSION());
    if (!faults.isEmpty()) {
      throw new Refusal(ExitCode.WRONG_USE, faults);
    }
    if (!conf.contains("spark.master")) {
      conf.setMaster("local[*]");
    }
    if (conf.get("spark.master").startsWith("local")) {
      EMBEDDED.forEach(conf::setIfMissing);
    }
    conf.setIfMissing("spark.app.name", "ogi");
    FIXED.forEach(conf::set);
    conf.set("spark.sql.sources.partitionOverwriteMode", "dynamic");
    conf.set("spark.sql.parquet.compression.codec", "zstd");
    conf.set("spark.hadoop.mapreduce.fileoutputcommitter.marksuccessfuljobs", "false");
    return SparkSession.builder().config(conf).getOrCreate();
  }

  static List<String> faults(SparkConf conf, String version) {
    List<String> faults = new ArrayList<>();
    if (!version.startsWith(SPARK_LINE)) {
      faults.add("this program needs Spark " + SPARK_LINE + "x, and this is Spark " + version);
    }
    FIXED.forEach(
        (key, value) -> {
          if (!conf.get(key, value).equalsIgnoreCase(value)) {
            faults.add(
                key + "=" + conf.get(key) + " would change numbers; leave it out or set " + value);
          }
        });
    faults.sort(null);
    return faults;
  }
}
