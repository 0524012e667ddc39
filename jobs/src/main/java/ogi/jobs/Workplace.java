package ogi.jobs;

import java.io.PrintStream;
import java.util.function.Supplier;
import ogi.jobs.input.Shares;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.deploy.SparkHadoopUtil;
import org.apache.spark.sql.SparkSession;

/**
 * Where a command works: the streams it speaks to and the session it may use, which is opened when
 * it is first asked for.
 */
public final class Workplace {
  /** Setting that overrules {@link Rows#FEW}; 0 sends every row through Spark. */
  static final String FEW_KEY = "spark.ogi.few";

  private final PrintStream out;
  private final PrintStream err;
  private final Supplier<SparkSession> sessions;
  private SparkSession session;
  private Configuration configuration;

  public Workplace(PrintStream out, PrintStream err, Supplier<SparkSession> sessions) {
    this.out = out;
    this.err = err;
    this.sessions = sessions;
  }

  public PrintStream out() {
    return out;
  }

  public PrintStream err() {
    return err;
  }

  public SparkSession session() {
    if (session == null) {
      session = sessions.get();
    }
    return session;
  }

  /** Opens the session now where a cluster waits for it; elsewhere it may not be needed at all. */
  void announce() {
    if (new SparkConf().contains("spark.master")) {
      session();
    }
  }

  public JavaSparkContext spark() {
    return JavaSparkContext.fromSparkContext(session().sparkContext());
  }

  /** Settings of the file systems; needs no session, so that wrong use is told at once. */
  public Configuration configuration() {
    if (configuration == null) {
      configuration = SparkHadoopUtil.get().newConfiguration(new SparkConf());
    }
    return configuration;
  }

  /** Documents of so many bytes are one task. */
  long taskBytes() {
    return new SparkConf().getSizeAsBytes(Shares.TASK_BYTES, Shares.STANDARD_TASK_BYTES + "b");
  }

  /** Up to how many reports are handled on the driver. */
  public long few() {
    return new SparkConf().getLong(FEW_KEY, Rows.FEW);
  }
}
