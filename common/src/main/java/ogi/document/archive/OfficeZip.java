package ogi.document.archive;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells an Office file (one document in a zip) from an archive by the parts it begins with. */
final class OfficeZip {
  private static final int NAME_LENGTH = 26;
  private static final int HEADER = 30;

  /** Parts that only Office files have (ECMA-376, part 2; OpenDocument 1.2, part 3). */
  private static final Set<String> PARTS =
      Set.of(
          "[Content_Types].xml",
          "_rels/.rels",
          "docProps/app.xml",
          "docProps/core.xml",
          "docProps/custom.xml",
          "word/document.xml",
          "word/styles.xml",
          "word/settings.xml",
          "word/_rels/document.xml.rels",
          "xl/workbook.xml",
          "xl/_rels/workbook.xml.rels",
          "xl/worksheets/sheet1.xml",
          "ppt/presentation.xml",
          "META-INF/manifest.xml",
          "OFD.xml");

  private static final List<String> NAMES =
      List.of(".docx", ".docm", ".xlsx", ".xlsm", ".pptx", ".odt", ".ods", ".ofd", ".wps", ".et");

  private OfficeZip() {}

  static boolean isOffice(byte[] head, String name) {
    boolean first = true;
    for (int at = 0; at + HEADER < head.length; at = next(head, at + HEADER)) {
      String part = part(head, at);
      if (PARTS.contains(part) || (first && part.equals("mimetype"))) {
        return true;
      }
      first = false;
    }
    String lower = name.toLowerCase(Locale.ROOT);
    return NAMES.stream().anyMatch(lower::endsWith);
  }

  /** Where the next part begins; sizes are often not stated, so the mark is looked for. */
  private static int next(byte[] head, int from) {
    for (int i = from; i + 3 < head.length; i++) {
      if (head[i] == 'P' && head[i + 1] == 'K' && head[i + 2] == 3 && head[i + 3] == 4) {
        return i;
      }
    }
    return head.length;
  }

  private static String part(byte[] head, int at) {
    int length = (head[at + NAME_LENGTH] & 0xff) | (head[at + NAME_LENGTH + 1] & 0xff) << 8;
    int end = Math.min(head.length, at + HEADER + length);
    return new String(head, at + HEADER, end - at - HEADER, StandardCharsets.ISO_8859_1);
  }
}
