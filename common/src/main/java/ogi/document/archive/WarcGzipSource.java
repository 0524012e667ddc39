package ogi.document.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * A WARC.gz file, or the part of one between two offsets: the records of all gzip members that
 * begin in it. By the standard each record is a member of its own.
 */
final class WarcGzipSource implements Source {
  private final GzipMembers members;
  private final long start;
  private final long end;
  private final Budget budget;
  private WarcRecords records;

  /**
   * @param stream from the beginning of a member on
   * @param start offset of that member in the file
   * @param end offset at which the next part begins
   */
  WarcGzipSource(InputStream stream, long start, long end, Budget budget) {
    members = new GzipMembers(stream, budget);
    this.start = start;
    this.end = end;
    this.budget = budget;
  }

  boolean isPart() {
    return start > 0 || end < Long.MAX_VALUE;
  }

  @Override
  public Optional<Entry> next() throws IOException {
    while (start < end) {
      Optional<Entry> next = records == null ? Optional.empty() : records.next();
      if (next.isPresent()) {
        return next;
      }
      if (!members.nextMember() || start + members.memberStart() >= end) {
        return Optional.empty();
      }
      records = new WarcRecords(oneMember(), start + members.memberStart(), budget);
    }
    return Optional.empty();
  }

  /** The content of the member at hand, ending where it ends. */
  private InputStream oneMember() {
    return new InputStream() {
      @Override
      public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
      }

      @Override
      public int read(byte[] bytes, int from, int length) throws IOException {
        return members.readMember(bytes, from, length);
      }
    };
  }

  @Override
  public boolean hasFileNames() {
    return false;
  }

  @Override
  public void close() {
    members.close();
  }
}
