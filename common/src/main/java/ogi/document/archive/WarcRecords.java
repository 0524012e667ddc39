package ogi.document.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.channels.Channels;
import java.util.Optional;
import ogi.document.SourceFacts;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/** The records of an uncompressed stream (WARC 1.0 and 1.1, ISO 28500) as entries. */
final class WarcRecords {
  private static final int ISO_DATE = 10;
  private static final int MARK = 5;

  private final Guarded stored;
  private final PushbackInputStream stream;
  private final long offset;
  private final Budget budget;
  private WarcReader reader;
  private WarcRecord record;
  private InputStream decoded = InputStream.nullInputStream();

  /**
   * @param offset of the stream in the file; part of the names, so that they are the same however
   *     the file was split
   */
  WarcRecords(InputStream stream, long offset, Budget budget) {
    stored = new Guarded(stream, 1);
    this.stream = new PushbackInputStream(stored, MARK);
    this.offset = offset;
    this.budget = budget;
  }

  Optional<Entry> next() throws IOException {
    if (reader == null && !open()) {
      return Optional.empty();
    }
    HttpBody.free(decoded);
    if (record != null) {
      record.body().consume();
    }
    stored.startHeader();
    Optional<WarcRecord> next = reader.next();
    record = next.orElse(null);
    Optional<Entry> entry = next.isPresent() ? Optional.of(entry()) : Optional.empty();
    stored.endHeader();
    return entry;
  }

  /** The library would unpack a stream that is packed once more, past the guards. */
  private boolean open() throws IOException {
    byte[] mark = stream.readNBytes(MARK);
    if (mark.length == 0) {
      return false;
    }
    if (mark.length < MARK || mark[0] != 'W' || mark[4] != '/') {
      throw new ParsingException("no WARC record at " + offset);
    }
    stream.unread(mark);
    reader = new WarcReader(Channels.newChannel(stream));
    return true;
  }

  private Entry entry() {
    String name = header("WARC-Target-URI").replaceAll("^<|>$", "");
    name = name + "@" + (offset + reader.position());
    return switch (record.type()) {
      case "revisit" -> Entry.refused(name, size(), "revisit: content stored elsewhere");
      case "continuation" -> Entry.refused(name, size(), "a record in several segments");
      case "response", "resource" -> document(name);
      default -> Entry.skipped(name, Skipped.What.ofRecord(record.type()));
    };
  }

  private Entry document(String name) {
    String address = name.substring(0, name.lastIndexOf('@'));
    if (!address.startsWith("http:") && !address.startsWith("https:")) {
      return Entry.skipped(name, Skipped.What.NO_WEB_ADDRESS);
    }
    if (!header("WARC-Truncated").isEmpty()) {
      String why = header("WARC-Truncated");
      return Entry.refused(name, size(), "truncated by the crawler: " + Names.cleanAddress(why));
    }
    if (!header("WARC-Segment-Number").isEmpty()) {
      return Entry.refused(name, size(), "a record in several segments");
    }
    SourceFacts facts = new SourceFacts(Names.cleanAddress(address), date(), "", "", "");
    try {
      return body(name, facts);
    } catch (IOException | RuntimeException e) {
      return Entry.refused(name, size(), "damaged: " + Members.words(e));
    }
  }

  private Entry body(String name, SourceFacts facts) throws IOException {
    if (!(record instanceof WarcResponse response)) {
      String charset = HttpBody.charset(header("Content-Type"));
      return Entry.of(name, size(), record.body().stream(), new Entry.Http(facts, charset, 0));
    }
    HttpResponse http = response.http();
    String coding = HttpBody.unsupported(http);
    if (!coding.isEmpty()) {
      return Entry.refused(name, size(), "content encoding " + coding + " is not supported");
    }
    String charset = HttpBody.charset(http.headers().first("Content-Type").orElse(""));
    Entry.Http known = new Entry.Http(facts, charset, http.status());
    decoded = HttpBody.decoded(http, budget);
    return Entry.of(name, size(), decoded, known);
  }

  private String date() {
    String date = header("WARC-Date");
    boolean iso = date.matches("\\d{4}-\\d\\d-\\d\\d.*");
    return iso ? date.substring(0, ISO_DATE) : "";
  }

  private String header(String name) {
    return record.headers().first(name).orElse("").strip();
  }

  private long size() {
    try {
      return record.body().size();
    } catch (IOException e) {
      return 0;
    }
  }
}
