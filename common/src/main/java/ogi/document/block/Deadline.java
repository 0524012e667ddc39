package ogi.document.block;

/**
 * The time that one document may take. The clock decides only whether a reading is given up, never
 * what is read.
 */
public final class Deadline {
  private static final int STEPS_BETWEEN_LOOKS = 256;
  private static final long NANOS = 1_000_000;

  private final long end;
  private int steps;

  private Deadline(long end) {
    this.end = end;
  }

  public static Deadline in(long millis) {
    return new Deadline(System.nanoTime() + Math.min(millis, Long.MAX_VALUE / NANOS / 4) * NANOS);
  }

  /** To be called in every loop over a document. */
  public void check() {
    steps++;
    if (steps % STEPS_BETWEEN_LOOKS == 0) {
      look();
    }
  }

  /** To be called between steps that take long by themselves. */
  public void look() {
    if (System.nanoTime() - end > 0) {
      throw new Refusal("time-out");
    }
  }
}
