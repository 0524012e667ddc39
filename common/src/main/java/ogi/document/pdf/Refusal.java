package ogi.document.pdf;

/** A document that cannot be read, with the reason in words; thrown and caught in this package. */
final class Refusal extends RuntimeException {
  static final String ENCRYPTED = "encrypted";
  static final String DAMAGED = "truncated or damaged";
  static final String SCANNED = "scanned: no text layer";
  static final String UNMAPPED = "text layer without characters: its fonts name none";
  static final String TIME_OUT = "time-out";
  private static final long serialVersionUID = 1;

  Refusal(String reason) {
    super(reason, null, false, false);
  }
}
