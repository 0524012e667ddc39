package ogi.document.archive;

import java.io.Serializable;
import ogi.document.RawDocument;
import ogi.document.SourceFacts;

/** What was met in an input file: a document, or the reason why there is none. */
public sealed interface Member extends Serializable {
  /** Address of the member: the archive's, {@code !/}, and its cleaned name. */
  String uri();

  /** Address of the archive that holds it; empty for a file that stands alone. */
  String container();

  /**
   * A document, handed over as it is.
   *
   * @param document its bytes, unpacked
   * @param facts what the record of a crawl knows of it
   * @param httpCharset charset that the server declared; empty when there is none
   * @param httpStatus status of the server's answer; 0 outside a crawl. An answer of 400 or more is
   *     handed over too: only the reader says what a document is
   */
  record Found(RawDocument document, SourceFacts facts, String httpCharset, int httpStatus)
      implements Member {
    @Override
    public String uri() {
      return document.uri();
    }

    @Override
    public String container() {
      return document.container();
    }
  }

  /**
   * A member, or the rest of an archive, that cannot be handed over.
   *
   * @param bytes as stored where that is known, else what was read of it
   * @param reason in words, for a person
   */
  record Refused(String uri, String container, long bytes, String reason) implements Member {}
}
