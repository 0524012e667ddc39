package ogi.document.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.util.Optional;
import java.util.OptionalLong;
import org.netpreserve.jwarc.ParsingException;

/**
 * The records of a WARC.gz that begin between two offsets, found again behind each damage: a record
 * that cannot be read is one refusal, and its neighbours are read.
 */
final class WarcShare implements Source {
  /** Each is searched for the next record: a file of nothing else would take for ever. */
  private static final int MOST_DAMAGES = 1000;

  private final SeekableByteChannel file;
  private final long end;
  private final Budget budget;
  private WarcGzipSource records;
  private long from;
  private int damages;

  WarcShare(SeekableByteChannel file, long from, long end, Budget budget) {
    this.file = file;
    this.from = from;
    this.end = end;
    this.budget = budget;
  }

  @Override
  public Optional<Entry> next() throws IOException {
    if (records != null && records.isBroken()) {
      // Whoever read the record told so; what else its member held is not known.
      Optional<Entry> rest = goOn(heldMore());
      if (rest.isPresent()) {
        return rest;
      }
    }
    while (records != null || open()) {
      try {
        Optional<Entry> next = records.next();
        if (next.isPresent()) {
          return next;
        }
        leave();
        return gap();
      } catch (Budget.Exhausted e) {
        throw e;
      } catch (IOException | RuntimeException e) {
        Entry lost = refusal("damaged: " + words(e));
        goOn(false);
        return Optional.of(lost);
      }
    }
    return Optional.empty();
  }

  /** Begins at the next record; false when there is none. */
  private boolean open() throws IOException {
    OptionalLong first = Splits.firstRecord(file, from, end);
    if (first.isEmpty()) {
      from = end;
      return false;
    }
    from = first.getAsLong();
    file.position(from);
    InputStream stream = budget.countPacked(Channels.newInputStream(file));
    records = new WarcGzipSource(stream, from, end, budget);
    return true;
  }

  /** Whether the damaged member is no ordinary one, of which each holds one record. */
  private boolean heldMore() throws IOException {
    return records.recordsOfMember() > 1
        || (!records.isTruncated()
            && Splits.firstRecord(file, records.memberStart() + 1, file.size()).isEmpty());
  }

  /** Passes over the damaged member; tells of the rest of it where it held more than one record. */
  private Optional<Entry> goOn(boolean more) throws IOException {
    Entry rest = refusal("the rest of the compressed part that begins here cannot be read");
    if (++damages > MOST_DAMAGES) {
      throw new IOException("more than " + MOST_DAMAGES + " damaged records");
    }
    from = records.memberStart() + 1;
    records.close();
    records = null;
    return more ? Optional.of(rest) : Optional.empty();
  }

  private void leave() {
    from = records.memberStart();
    records.close();
    records = null;
  }

  /** Bytes that are no record end a stream; records may follow them. */
  private Optional<Entry> gap() throws IOException {
    long gap = from;
    if (gap < end && Splits.firstRecord(file, gap, end).isPresent()) {
      return Optional.of(Entry.refused("unnamed@" + gap, 0, "bytes that are no record"));
    }
    return Optional.empty();
  }

  /** The library quotes what it met, which is no text. */
  private static String words(Exception e) {
    return e instanceof ParsingException ? "no WARC record" : Members.words(e);
  }

  private Entry refusal(String reason) {
    return Entry.refused("unnamed@" + records.memberStart(), 0, reason);
  }

  @Override
  public boolean hasFileNames() {
    return false;
  }

  @Override
  public void close() throws IOException {
    if (records != null) {
      records.close();
    }
    file.close();
  }
}
