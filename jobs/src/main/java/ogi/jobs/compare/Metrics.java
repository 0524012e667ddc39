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

  private final OwnResidents residents;

  private Metrics(byte[] file, OwnResidents residents) {
    this.file = file;
    this.residents = residents;
  }

  /** The same metrics, where an office knows the residents of further places. */
  public Metrics by(OwnResidents further) {
    return new Metrics(file, further);
  }

  /** The metrics that come with the program. */
  public static Metrics standard() {
    return new Metrics(new byte[0], OwnResidents.NONE);
  }

  /** Those of a user's file; refuses it with all its problems. */
  public static Metrics of(byte[] file) {
    Metrics metrics = new Metrics(file, OwnResidents.NONE);
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
      plan = new CellPlan(registry().metrics(), residents);
    }
    return plan;
  }
}
