package ogi.jobs.input;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/**
 * One file of the input.
 *
 * @param uri as the tables show it: what the user typed for {@code --in}, and the path below it
 * @param path complete address, the same on every machine of a cluster
 * @param bytes size
 */
public record InputFile(String uri, String path, long bytes) implements Serializable {
  private static final List<String> ARCHIVES = List.of(".zip", ".tar", ".tgz", ".gz", ".warc");

  /** Larger than documents are: an archive, whatever it is called. */
  private static final long LARGE = 16L << 20;

  /**
   * Whether it looks like an archive from outside. This only decides where rows are kept; what a
   * file is is told by its content when it is read.
   */
  public boolean mayHoldMany() {
    String lower = uri.toLowerCase(Locale.ROOT);
    return bytes > LARGE || ARCHIVES.stream().anyMatch(lower::endsWith);
  }
}
