package ogi.jobs;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import ogi.jobs.input.CsvRecords;
import ogi.jobs.store.Sha256;
import org.apache.hadoop.fs.Path;

/**
 * A CSV file that an option names, on any file system.
 *
 * @param records its records, the heading first
 * @param sha256 of its bytes
 */
record OptionFile(List<List<String>> records, String sha256) {

  /** Reads the file in UTF-8; a fault is added when it cannot be read. */
  static Optional<OptionFile> read(
      Workplace workplace, String option, String file, List<String> faults) {
    Path path = new Path(file);
    try (InputStream in = path.getFileSystem(workplace.configuration()).open(path)) {
      byte[] content = in.readAllBytes();
      String text = new String(content, StandardCharsets.UTF_8);
      return Optional.of(new OptionFile(CsvRecords.parse(text), Sha256.of(content)));
    } catch (IOException | IllegalArgumentException e) {
      faults.add(option + " " + file + " cannot be read: " + e.getMessage());
      return Optional.empty();
    }
  }
}
