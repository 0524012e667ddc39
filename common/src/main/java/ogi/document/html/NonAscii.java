package ogi.document.html;

import java.util.Arrays;

/** The bytes of a document that tell its charset: those beyond ASCII, with the one after each. */
final class NonAscii {
  private static final int ENOUGH = 32 * 1024;

  private NonAscii() {}

  /** Whether the sample holds all of a document, however many its bytes beyond ASCII are. */
  static boolean areFew(byte[] bytes) {
    return bytes.length <= ENOUGH;
  }

  /** At most 32 kB; a character's second byte may itself be ASCII and stays with its first. */
  static byte[] sample(byte[] bytes) {
    byte[] sample = new byte[Math.min(bytes.length, ENOUGH)];
    int length = 0;
    boolean within = false;
    for (int i = 0; i < bytes.length && length < ENOUGH; i++) {
      boolean beyond = bytes[i] < 0;
      if (beyond || within) {
        sample[length++] = bytes[i];
      }
      within = beyond;
    }
    return Arrays.copyOf(sample, length);
  }
}
