package ogi.document.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** An uncompressed WARC file. */
final class WarcSource implements Source {
  private final WarcRecords records;

  WarcSource(InputStream stream, Budget budget) {
    records = new WarcRecords(stream, 0, budget);
  }

  @Override
  public Optional<Entry> next() throws IOException {
    return records.next();
  }

  @Override
  public boolean hasFileNames() {
    return false;
  }
}
