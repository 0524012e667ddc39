package ogi.compare.metric;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The metrics of a run in the order of their file. The standard file is {@code
 * data/reference/metrics.json}; a user may pass an own one, which takes its place or, with {@code
 * "extends": "standard"}, changes and extends it.
 */
public final class MetricRegistry {
  private static final String STANDARD = "/ogi/reference/metrics.json";

  private final Map<String, Metric> byId;

  private MetricRegistry(List<Metric> metrics) {
    byId = new LinkedHashMap<>();
    metrics.forEach(metric -> byId.put(metric.id(), metric));
  }

  /** The metrics that come with the program. */
  public static MetricRegistry standard() {
    RegistryText text = standardText();
    return new MetricRegistry(MetricReader.read(text, text));
  }

  private static RegistryText standardText() {
    try (InputStream in = MetricRegistry.class.getResourceAsStream(STANDARD)) {
      if (in == null) {
        throw new IllegalStateException("the metrics " + STANDARD + " are missing from the jar");
      }
      return RegistryText.of(in.readAllBytes());
    } catch (IOException e) {
      throw new IllegalStateException("the metrics " + STANDARD + " cannot be read", e);
    }
  }

  /**
   * The metrics of a file; refuses it with all its problems.
   *
   * @throws BadRegistry when a metric is not well defined
   */
  public static MetricRegistry read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in);
    }
  }

  /**
   * The metrics of a file's bytes; refuses them with all their problems.
   *
   * @throws BadRegistry when a metric is not well defined
   */
  public static MetricRegistry read(InputStream in) throws IOException {
    RegistryText text = RegistryText.of(in.readAllBytes());
    return new MetricRegistry(MetricReader.read(text, standardText()));
  }

  /** In the order of the file. */
  public List<Metric> metrics() {
    return List.copyOf(byId.values());
  }

  public Optional<Metric> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The metric of that id; refuses an id that the registry does not have. */
  public Metric metric(String id) {
    return find(id).orElseThrow(() -> new IllegalArgumentException("no metric " + id));
  }
}
