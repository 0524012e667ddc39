package ogi.document.archive;

import java.io.EOFException;
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
  private Optional<Entry> ahead = Optional.empty();
  private int recordsOfMember;
  private boolean broken;
  private boolean truncated;

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

  /** Where the member at hand begins in the file. */
  long memberStart() {
    return start + members.memberStart();
  }

  /** How many records of the member at hand were given. */
  int recordsOfMember() {
    return recordsOfMember;
  }

  /** Whether it is broken because the file ends in it. */
  boolean isTruncated() {
    return truncated;
  }

  /** Whether the content of the member at hand failed while it was read. */
  boolean isBroken() {
    return broken;
  }

  @Override
  public Optional<Entry> next() throws IOException {
    while (start < end) {
      Optional<Entry> next = nextOfMember();
      if (next.isPresent()) {
        recordsOfMember++;
        return next.map(entry -> entry.with(this::check));
      }
      if (!members.nextMember() || start + members.memberStart() >= end) {
        return Optional.empty();
      }
      recordsOfMember = 0;
      records = new WarcRecords(oneMember(), memberStart(), budget);
    }
    return Optional.empty();
  }

  private Optional<Entry> nextOfMember() throws IOException {
    Optional<Entry> next = ahead;
    ahead = Optional.empty();
    return next.isPresent() || records == null ? next : records.next();
  }

  /** The check sum of a record stands behind it, and is met on the way to the next one. */
  private void check() throws IOException {
    try {
      ahead = records.next();
    } catch (IOException e) {
      broken = true;
      throw e;
    }
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
        try {
          return members.readMember(bytes, from, length);
        } catch (IOException e) {
          broken = true;
          truncated = e instanceof EOFException;
          throw e;
        }
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
