package ogi.jobs;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import ogi.compare.metric.BadRegistry;
import ogi.jobs.compare.Metrics;
import ogi.jobs.store.Sha256;
import org.apache.hadoop.fs.Path;
import picocli.CommandLine.Option;

/** By what reports are compared. */
final class MetricsOption {
  @Option(
      names = "--metrics",
      paramLabel = "FILE",
      description =
          "Own registry of metrics (JSON, same shape as data/reference/metrics.json) in place of"
              + " the standard one, or changing it when it says \"extends\": \"standard\".")
  private String file;

  private final Map<String, String> hashes = new TreeMap<>();
  private Metrics metrics = Metrics.standard();

  void check(Workplace workplace, List<String> faults) {
    if (file == null) {
      return;
    }
    Path path = new Path(file);
    try (InputStream in = path.getFileSystem(workplace.configuration()).open(path)) {
      byte[] content = in.readAllBytes();
      hashes.put(file, Sha256.of(content));
      metrics = Metrics.of(content);
    } catch (BadRegistry bad) {
      bad.problems().forEach(problem -> faults.add("--metrics " + file + ": " + problem));
    } catch (IOException | IllegalArgumentException e) {
      faults.add("--metrics " + file + " cannot be read: " + e.getMessage());
    }
  }

  Metrics metrics() {
    return metrics;
  }

  /** Checksum of the file by its name; empty for the standard registry. */
  Map<String, String> hashes() {
    return hashes;
  }
}
