package ogi.jobs;

import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Owns the one session of all tests, {@code local[2]}, and hands it to test methods. */
public final class SparkRoom implements ParameterResolver {
  private static final ExtensionContext.Namespace ROOM =
      ExtensionContext.Namespace.create(SparkRoom.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == SparkSession.class || type == Cli.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    SparkSession session =
        context
            .getRoot()
            .getStore(ROOM)
            .computeIfAbsent("session", key -> new Held(open()), Held.class)
            .session();
    return parameter.getParameter().getType() == Cli.class ? new Cli(session) : session;
  }

  private static SparkSession open() {
    System.setProperty("spark.master", "local[2]");
    try {
      return Sessions.open();
    } finally {
      System.clearProperty("spark.master");
    }
  }

  /** Closed by JUnit when all tests are done. */
  record Held(SparkSession session) implements AutoCloseable {
    @Override
    public void close() {
      session.stop();
    }
  }
}
