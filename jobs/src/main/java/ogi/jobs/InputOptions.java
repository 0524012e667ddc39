package ogi.jobs;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ogi.jobs.input.InputFile;
import ogi.jobs.input.InputFiles;
import ogi.jobs.input.SourcesFile;
import ogi.jobs.store.Sha256;
import org.apache.hadoop.fs.Path;
import picocli.CommandLine.Option;

/** What is read: documents, and what their collector knows of them. */
final class InputOptions {
  @Option(
      names = "--in",
      paramLabel = "PATH",
      arity = "1..*",
      required = true,
      description =
          "Documents to read: files, folders with all below them, or globs, on any file "
              + "system of Hadoop (file:, hdfs:, s3a:).")
  private List<String> in = new ArrayList<>();

  @Option(
      names = "--sources",
      paramLabel = "FILE",
      description =
          "CSV of what the collector knows of each document: document (path or file name), "
              + "and any of url, retrieved, title, site, publisher.")
  private String sources;

  private final Map<String, String> hashes = new LinkedHashMap<>();
  private InputFiles found;
  private SourcesFile facts = SourcesFile.none();

  void check(Workplace workplace, List<String> faults) {
    if (!in.isEmpty()) {
      found = new InputFiles(workplace.configuration());
      in.forEach(found::add);
      faults.addAll(found.faults());
    }
    if (sources != null) {
      try {
        facts = SourcesFile.parse(text(workplace, sources), faults);
      } catch (IOException | IllegalArgumentException e) {
        faults.add("--sources " + sources + " cannot be read: " + e.getMessage());
      }
    }
  }

  private String text(Workplace workplace, String file) throws IOException {
    Path path = new Path(file);
    try (InputStream stream = path.getFileSystem(workplace.configuration()).open(path)) {
      byte[] content = stream.readAllBytes();
      hashes.put(file, Sha256.of(content));
      return new String(content, StandardCharsets.UTF_8);
    }
  }

  /** The documents; refuses to go on without any. */
  List<InputFile> files() {
    if (found.files().isEmpty()) {
      throw new Refusal(
          ExitCode.NOTHING_USABLE, "there is no document in " + String.join(", ", in));
    }
    return found.files();
  }

  /** Says what was met and is not read: a run folder always, hidden files when asked to. */
  void tellLeftOut(Workplace workplace, Verbosity verbosity) {
    found.leftOut().stream()
        .filter(line -> verbosity.verbose() || !line.endsWith(InputFiles.HIDDEN))
        .forEach(line -> workplace.err().println("ogi: left out: " + line));
  }

  SourcesFile sources() {
    return facts;
  }

  List<String> paths() {
    return in;
  }

  /** Checksum by name of the files that options name. */
  Map<String, String> hashes() {
    return hashes;
  }
}
