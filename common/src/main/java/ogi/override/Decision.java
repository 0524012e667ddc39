package ogi.override;

import java.io.Serializable;
import java.util.Objects;
import java.util.Set;

/**
 * What an office decided about a finding.
 *
 * @param status {@code confirmed}: the finding is right; {@code dismissed}: there is an
 *     explanation; {@code corrected}: the filer has published again
 * @param note the office's words, or empty
 */
public record Decision(String status, String note) implements Serializable {
  private static final Set<String> STATUSES = Set.of("confirmed", "dismissed", "corrected");

  public Decision {
    Objects.requireNonNull(note);
    if (!isKey(status)) {
      throw new IllegalArgumentException("no status of a finding: " + status);
    }
  }

  static boolean isKey(String status) {
    return STATUSES.contains(status);
  }
}
