package ogi.document.archive;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names of members as a person may see them; no name of an archive is ever used as a path. */
final class Names {
  private static final Charset GB18030 = Charset.forName("GB18030");

  /** Longer names are cut; a file system allows 255 bytes for each part. */
  private static final int MOST_CHARACTERS = 300;

  /** Where UTF-8 needs three bytes; what is below is no Chinese. */
  private static final int TWO_BYTES = 0x800;

  private static final Set<String> DEBRIS = Set.of("__macosx", "thumbs.db", "desktop.ini");

  private final Set<String> used = new HashSet<>();

  /**
   * Decodes a name without a declared charset: UTF-8 where it can be, else GB18030, as Chinese
   * Windows writes it. Text that is UTF-8 of two bytes throughout (no Chinese at all) is GB18030.
   */
  static String decode(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      boolean foreign = text.chars().anyMatch(c -> c >= 0x80);
      if (!foreign || text.chars().anyMatch(c -> c >= TWO_BYTES)) {
        return text;
      }
    } catch (CharacterCodingException e) {
      // No UTF-8.
    }
    return new String(bytes, GB18030);
  }

  /** The name for display, made unlike every name of the archive before: a second one gets #2. */
  String unique(String clean) {
    String name = clean;
    for (int i = 2; !used.add(name); i++) {
      name = clean + "#" + i;
    }
    return name;
  }

  /** A file name without control characters, parents, drives and absolute beginnings. */
  static String clean(String name) {
    Deque<String> parts = new ArrayDeque<>();
    for (String part : printable(name).replace('\\', '/').split("/")) {
      String kept = part.strip();
      boolean nothing = kept.isEmpty() || kept.equals(".") || kept.equals("..");
      boolean drive = parts.isEmpty() && kept.matches("[A-Za-z]:");
      if (!nothing && !drive) {
        // A mark of nesting inside a name would name a member that does not exist.
        parts.add(kept.endsWith("!") ? kept.substring(0, kept.length() - 1) + "_" : kept);
      }
    }
    return parts.isEmpty() ? "unnamed" : shortened(String.join("/", parts));
  }

  /** An address as it stands, without what no address has. */
  static String cleanAddress(String address) {
    return shortened(printable(address).replaceAll("\\s", "%20").replace("!/", "%21/"));
  }

  /** Whether a file of this name was not meant to be seen. */
  static boolean isHidden(String name) {
    for (String part : name.replace('\\', '/').split("/")) {
      boolean dots = part.equals(".") || part.equals("..");
      if (!dots && part.startsWith(".") || DEBRIS.contains(part.toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  private static String printable(String text) {
    StringBuilder kept = new StringBuilder();
    text.codePoints()
        .map(c -> isPrintable(c) ? c : '_')
        .limit(10L * MOST_CHARACTERS)
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }

  private static boolean isPrintable(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }

  private static String shortened(String text) {
    int characters = text.codePointCount(0, text.length());
    return characters <= MOST_CHARACTERS
        ? text
        : text.substring(0, text.offsetByCodePoints(0, MOST_CHARACTERS)) + "…";
  }
}
