package ogi.document.block;

import ogi.document.PageReading;

/**
 * The edge of a reader: whatever its library throws at a damaged or hostile document becomes a
 * reason. Memory is kept in bounds before, since running out of it cannot be mended here.
 */
public final class Guarded {
  /** A reading that may fail in ways of its own. */
  @FunctionalInterface
  public interface Reading {
    PageReading read() throws Exception;
  }

  private Guarded() {}

  public static PageReading read(Reading reading) {
    try {
      return reading.read();
    } catch (Refusal refusal) {
      return PageReading.unreadable(refusal.getMessage());
    } catch (StackOverflowError e) {
      return PageReading.unreadable("too deep: nested beyond any document");
    } catch (Exception e) {
      return PageReading.unreadable("truncated or damaged: " + e.getClass().getSimpleName());
    }
  }
}
