package ogi.region;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * A large table of {@code data/reference}, read cell by cell from its bytes without making strings:
 * the townships alone are a million and a half of them, and every run begins with them.
 */
final class ReferenceBytes {
  /** No name has more characters; a longer one is a fault of the file. */
  static final int LONGEST = 64;

  private final String file;
  private final byte[] bytes;
  private int at;

  ReferenceBytes(String file) {
    this.file = file;
    try (InputStream stream = ReferenceBytes.class.getResourceAsStream("/ogi/reference/" + file)) {
      if (stream == null) {
        throw new IllegalStateException("reference file missing from the jar: " + file);
      }
      this.bytes = stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Goes to the next line below the header; false at the end of the table. */
  boolean nextLine() {
    while (at < bytes.length && bytes[at++] != '\n') {
      continue;
    }
    return at < bytes.length;
  }

  /** The cell as a number, -1 when it is none; goes on to the next cell. */
  int number() {
    int number = 0;
    boolean digits = at < bytes.length && bytes[at] >= '0';
    for (; at < bytes.length && bytes[at] != ',' && bytes[at] != '\n'; at++) {
      digits &= bytes[at] >= '0' && bytes[at] <= '9';
      number = number * 10 + bytes[at] - '0';
    }
    pass();
    return digits ? number : -1;
  }

  /** Writes the cell's characters at an index and says where they end; goes on to the next cell. */
  int letters(char[] into, int from) {
    int end = from;
    while (at < bytes.length && bytes[at] != ',' && bytes[at] != '\n') {
      if (end - from == LONGEST) {
        throw new IllegalStateException(file + ": a name is longer than " + LONGEST);
      }
      into[end++] = character();
    }
    pass();
    return end;
  }

  /** Whether the cell starts with a letter; stays where it is. */
  boolean startsWith(char letter) {
    return at < bytes.length && bytes[at] == letter;
  }

  private void pass() {
    if (at < bytes.length && bytes[at] == ',') {
      at++;
    }
  }

  private char character() {
    int first = bytes[at++];
    if (first >= 0) {
      return (char) first;
    }
    if ((first & 0xE0) == 0xC0) {
      return (char) ((first & 0x1F) << 6 | bytes[at++] & 0x3F);
    }
    if ((first & 0xF0) != 0xE0) {
      throw new IllegalStateException(file + ": a character outside the basic plane");
    }
    int middle = bytes[at++] & 0x3F;
    return (char) ((first & 0x0F) << 12 | middle << 6 | bytes[at++] & 0x3F);
  }
}
