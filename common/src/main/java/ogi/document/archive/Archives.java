package ogi.document.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import ogi.document.Limits;

/**
 * Opens what {@code --in} names: a document that stands alone, or a zip, tar, tar.gz, gz, WARC or
 * WARC.gz with all that is nested in it. Office files are documents and are not unpacked.
 */
public final class Archives {
  private Archives() {}

  /**
   * The members of an input file, in stored order; a document that stands alone is its own only
   * member. The stream is read once and closed with the members.
   *
   * @param uri address of the file, with which the addresses of its members begin
   * @param limits for one document: {@code bytes} bounds each member; {@code unpackedBytes} is what
   *     an archive may unpack before the ratio to its size is looked at
   */
  public static Members open(String uri, InputStream stream, Limits limits) {
    return open(uri, stream, Bounds.of(limits));
  }

  static Members open(String uri, InputStream stream, Bounds bounds) {
    Budget budget = new Budget(bounds);
    String name = uri.substring(uri.lastIndexOf('/') + 1);
    return new Members(uri, new Lone(name, budget.countPacked(stream)), budget);
  }

  /** The input file itself, before it is known what it is. */
  private static final class Lone implements Source {
    private final String name;
    private final InputStream stream;
    private boolean given;

    Lone(String name, InputStream stream) {
      this.name = name;
      this.stream = stream;
    }

    @Override
    public Optional<Entry> next() {
      boolean first = !given;
      given = true;
      return first ? Optional.of(Entry.of(name, 0, stream, Entry.Check.NONE)) : Optional.empty();
    }

    @Override
    public void close() throws IOException {
      stream.close();
    }
  }
}
