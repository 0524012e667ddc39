package ogi.document.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import ogi.document.SourceFacts;

/**
 * One entry of an archive, before it is known what it holds.
 *
 * @param name as decoded; never used as a path
 * @param bytes as stored, 0 when unknown
 * @param body its content, to be read before the next entry is asked for
 * @param check to be asked when the body was read to its end
 * @param refusal why there is no content; empty when there is
 * @param skip what it is when it is no document
 */
record Entry(
    String name,
    long bytes,
    InputStream body,
    Check check,
    String refusal,
    Optional<Skipped.What> skip,
    Http http) {

  /** Fails when the content that was read is not the content that was stored. */
  interface Check {
    Check NONE = () -> {};

    void run() throws IOException;
  }

  /** What a crawl knows of a document. */
  record Http(SourceFacts facts, String charset, int status) {
    static final Http NONE = new Http(SourceFacts.NONE, "", 0);
  }

  static Entry of(String name, long bytes, InputStream body, Check check) {
    return new Entry(name, bytes, body, check, "", Optional.empty(), Http.NONE);
  }

  static Entry of(String name, long bytes, InputStream body, Http http) {
    return new Entry(name, bytes, body, Check.NONE, "", Optional.empty(), http);
  }

  /** The same entry with another check. */
  Entry with(Check other) {
    return new Entry(name, bytes, body, other, refusal, skip, http);
  }

  static Entry refused(String name, long bytes, String reason) {
    InputStream nothing = InputStream.nullInputStream();
    return new Entry(name, bytes, nothing, Check.NONE, reason, Optional.empty(), Http.NONE);
  }

  static Entry skipped(String name, Skipped.What what) {
    InputStream nothing = InputStream.nullInputStream();
    return new Entry(name, 0, nothing, Check.NONE, "", Optional.of(what), Http.NONE);
  }
}
