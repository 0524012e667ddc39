package ogi.jobs.compare;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import ogi.compare.metric.MetricRegistry;

/** The metrics of a run as they travel to executors: as the bytes of their file. */
public final class Metrics implements Serializable {
  private final byte[] file;
  private transient MetricRegistry registry;
  private transient CellPlan plan;

  private Metrics(byte[] file) {
    this.file = file;
  }

  /** The metrics that come with the program. */
  public static Metrics standard() {
    return new Metrics(new byte[0]);
  }

  /** Those of a user's file; refuses it with all its problems. */
  public static Metrics of(byte[] file) {
    Metrics metrics = new Metrics(file);
    metrics.registry();
    return metrics;
  }

  public synchronized MetricRegistry registry() {
    if (registry == null) {
      try {
        registry =
            file.length == 0
                ? MetricRegistry.standard()
                : MetricRegistry.read(new ByteArrayInputStream(file));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return registry;
  }

  synchronized CellPlan plan() {
    if (plan == null) {
      plan = new CellPlan(registry().metrics());
    }
    return plan;
  }
}
