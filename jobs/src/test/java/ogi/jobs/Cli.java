package ogi.jobs;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.apache.spark.sql.SparkSession;

/** Runs commands as a user would, in the tests' session. */
public record Cli(SparkSession session) {

  /** What a command did. */
  public record Result(int code, String out, String err) {}

  public Result run(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Workplace workplace = new Workplace(stream(out), stream(err), () -> session);
    int code = new Main(workplace).run(args);
    return new Result(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** The same, with every row sent through Spark. */
  public Result runWithoutShortCuts(String... args) {
    System.setProperty(Workplace.FEW_KEY, "0");
    try {
      return run(args);
    } finally {
      System.clearProperty(Workplace.FEW_KEY);
    }
  }

  static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }
}
