package ogi.document;

import java.io.Serializable;
import java.util.Objects;

/**
 * The bytes of one input document, exactly as found.
 *
 * @param uri where it was read; for a part of an archive the archive's URI, {@code !/}, and the
 *     part's name (which is never used as a path)
 * @param container URI of the archive that holds it; empty when it stands alone
 * @param content its bytes
 */
public record RawDocument(String uri, String container, byte[] content) implements Serializable {
  public RawDocument {
    Objects.requireNonNull(uri);
    Objects.requireNonNull(container);
    Objects.requireNonNull(content);
  }
}
