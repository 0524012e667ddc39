package ogi.document;

import java.util.Optional;

/**
 * What a format's reader made of the bytes of a document.
 *
 * @param page the page, or empty when it cannot be read
 * @param charset charset it was decoded with; empty for formats that have none
 * @param reason why it cannot be read, in words ({@code scanned: no text layer}, {@code encrypted},
 *     {@code truncated}, {@code too large: …}, {@code time-out}); empty when it was read
 */
public record PageReading(Optional<Page> page, String charset, String reason) {
  public static PageReading of(Page page, String charset) {
    return new PageReading(Optional.of(page), charset, "");
  }

  public static PageReading unreadable(String reason) {
    return new PageReading(Optional.empty(), "", reason);
  }
}
