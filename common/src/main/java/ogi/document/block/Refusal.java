package ogi.document.block;

/** A document cannot be read, for a reason a person understands; it never leaves a reader. */
public final class Refusal extends RuntimeException {
  public Refusal(String reason) {
    super(reason, null, false, false);
  }
}
