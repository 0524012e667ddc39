package ogi.jobs.input;

import java.util.List;
import java.util.function.Function;
import ogi.document.Fate;
import ogi.document.Limits;
import ogi.document.MediaType;
import ogi.document.RawDocument;
import ogi.document.SourceFacts;
import ogi.document.archive.Member;
import ogi.document.refusal.NonReports;
import ogi.jobs.store.Sha256;
import ogi.normalise.Normaliser;
import ogi.normalise.Reading;

/** Has one document read, whether it stands alone or is a member of an archive. */
final class MemberReader<T> {
  /** From here on a server's answer is a message instead of the document (RFC 9110, 15.5). */
  private static final int FIRST_ERROR = 400;

  private final Function<String, SourceFacts> known;
  private final DocumentReader.Use<T> use;

  MemberReader(Function<String, SourceFacts> known, DocumentReader.Use<T> use) {
    this.known = known;
    this.use = use;
  }

  T read(Member member) {
    if (member instanceof Member.Found found) {
      return read(found);
    }
    Member.Refused refused = (Member.Refused) member;
    return refused(refused.uri(), refused.container(), "", refused.bytes(), refused.reason());
  }

  private T read(Member.Found found) {
    RawDocument document = found.document();
    try {
      SourceFacts facts = merged(known.apply(found.uri()), found.facts());
      return use.of(reading(found, facts), facts);
    } catch (RuntimeException | StackOverflowError e) {
      // The reader should never throw; if it does, this document is lost and the run is not.
      byte[] content = document.content();
      return refused(
          document.uri(),
          document.container(),
          Sha256.of(content),
          content.length,
          "the reader failed: " + firstLine(e));
    }
  }

  private static Reading reading(Member.Found found, SourceFacts facts) {
    RawDocument document = found.document();
    if (found.httpStatus() < FIRST_ERROR) {
      return Normaliser.read(document, facts, found.httpCharset(), Limits.STANDARD);
    }
    byte[] content = document.content();
    return new Reading(
        Sha256.of(content),
        document.uri(),
        document.container(),
        MediaType.of(content).mediaType(),
        "",
        content.length,
        Fate.NOT_A_REPORT,
        NonReports.ofStatus(found.httpStatus()).orElseThrow().reason(),
        List.of());
  }

  private T refused(String uri, String container, String documentId, long bytes, String reason) {
    Reading reading =
        new Reading(documentId, uri, container, "", "", bytes, Fate.UNREADABLE, reason, List.of());
    return use.of(reading, known.apply(uri));
  }

  /** What the collector says stands before what the record of a crawl says. */
  private static SourceFacts merged(SourceFacts collector, SourceFacts crawl) {
    return new SourceFacts(
        first(collector.url(), crawl.url()),
        first(collector.retrieved(), crawl.retrieved()),
        first(collector.title(), crawl.title()),
        first(collector.site(), crawl.site()),
        first(collector.publisher(), crawl.publisher()));
  }

  private static String first(String one, String other) {
    return one.isEmpty() ? other : one;
  }

  /** An exception in one line. */
  static String firstLine(Throwable e) {
    String message = e.getMessage() == null ? "" : e.getMessage().lines().findFirst().orElse("");
    return (e.getClass().getSimpleName() + " " + message).strip();
  }
}
