package ogi.document.pdf;

import ogi.document.Limits;

/** What one document may still cost; everything that counts or takes time asks here. */
final class Bound {
  /** A page of small print has 3 000 characters and the longest report met 40 pages. */
  static final int MOST_GLYPHS = 2_000_000;

  private static final int OPERATIONS_PER_LOOK = 512;

  private final Limits limits;
  private final long end;
  private int glyphs;
  private int cells;
  private int operations;

  Bound(Limits limits) {
    this.limits = limits;
    this.end = System.nanoTime() + limits.millis() * 1_000_000;
  }

  Limits limits() {
    return limits;
  }

  /** Refuses a document whose time is up. */
  void time() {
    if (System.nanoTime() - end > 0) {
      throw new Refusal(Refusal.TIME_OUT);
    }
  }

  /** As {@link #time}, for small steps: the clock is asked only now and then. */
  void step() {
    if (++operations % OPERATIONS_PER_LOOK == 0) {
      time();
    }
  }

  void glyph() {
    if (++glyphs > MOST_GLYPHS) {
      throw new Refusal("too large: more than " + MOST_GLYPHS + " characters");
    }
  }

  void cells(long more) {
    if (cells + more > limits.cells()) {
      throw new Refusal("too large: more than " + limits.cells() + " cells");
    }
    cells += (int) more;
  }

  void pages(int pages) {
    if (pages > limits.pages()) {
      throw new Refusal("too large: " + pages + " pages, at most " + limits.pages());
    }
  }

  void unpacked(long bytes) {
    if (bytes > limits.unpackedBytes()) {
      throw new Refusal("too large: more than " + limits.unpackedBytes() + " bytes unpacked");
    }
  }
}
