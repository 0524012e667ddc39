package ogi.simulate;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import ogi.document.Fate;
import ogi.simulate.pdf.PdfSheets;

/** Files from which nothing can be read. All but the empty one carry the mark in plain letters. */
final class UnreadableFiles {
  /** The sorts of files that cannot be read. */
  enum Kind {
    EMPTY("txt"),
    BINARY("bin"),
    PICTURE("png"),
    TRUNCATED_DOCX("docx"),
    TRUNCATED_XLSX("xlsx"),
    TRUNCATED_PDF("pdf"),
    TRUNCATED_DOC("doc"),
    /** A PDF file of pictures, without a text layer. */
    SCANNED("pdf"),
    /** Headings of a report, its tables are pictures (layout G1). */
    TABLES_ARE_PICTURES("txt"),
    /** Bytes that no charset allows. */
    DAMAGED_TEXT("txt");

    private final String suffix;

    Kind(String suffix) {
      this.suffix = suffix;
    }

    String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private UnreadableFiles() {}

  static SimulatedDocument of(long index, Draft draft, Random random) {
    Kind kind = Dice.pick(random, Kind.values());
    byte[] bytes =
        switch (kind) {
          case EMPTY -> new byte[0];
          case BINARY -> noise("SIMULATED\u0000", 600, random);
          case PICTURE -> noise("\u0089PNG\r\n\u001a\nSIMULATED", 900, random);
          case TRUNCATED_DOCX -> half(Layout.DOCX, draft, random);
          case TRUNCATED_XLSX -> half(Layout.XLSX, draft, random);
          case TRUNCATED_PDF -> half(Layout.PDF, draft, random);
          case TRUNCATED_DOC -> half(Layout.DOC, draft, random);
          case SCANNED -> scanned(random);
          case TABLES_ARE_PICTURES -> pictures(draft);
          case DAMAGED_TEXT -> noise("SIMULATED\n\u00ff\u00ff\u00ff", 400, random);
        };
    String name = Corpus.name(index, kind.suffix);
    Expected expected = Expected.not(Fate.UNREADABLE, kind.key());
    Truth truth = new Truth(index, name, expected, Optional.empty(), kind.suffix, "", "", "");
    return new SimulatedDocument(name, bytes, truth);
  }

  /** A head and random bytes above ASCII, none of them a NUL. */
  private static byte[] noise(String head, int length, Random random) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(head.getBytes(StandardCharsets.ISO_8859_1));
    for (int i = 0; i < length; i++) {
      bytes.write(0x80 + random.nextInt(0x80));
    }
    return bytes.toByteArray();
  }

  /** The first half of an Office file; its first bytes still tell what it was. */
  private static byte[] half(Layout layout, Draft draft, Random random) {
    byte[] whole = layout.writer().write(Assembly.of(draft, random), random).bytes();
    byte[] head = Arrays.copyOf(whole, whole.length / 2);
    byte[] mark = "SIMULATED".getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(mark, 0, head, head.length - mark.length, mark.length);
    return head;
  }

  /** Pages that are one grey picture each. */
  private static byte[] scanned(Random random) {
    List<String> pages = new ArrayList<>();
    for (int page = Dice.between(random, 1, 4); page > 0; page--) {
      String dots = HexFormat.of().formatHex(noise("", 16, random));
      String picture = "BI /W 4 /H 4 /CS /G /BPC 8 /F /AHx ID " + dots + "> EI";
      pages.add("q 500 0 0 700 40 40 cm " + picture + " Q\n");
    }
    return PdfSheets.bytes(pages, 842, "SIMULATED");
  }

  private static byte[] pictures(Draft draft) {
    StringBuilder out = new StringBuilder(draft.prose().title()).append("\n\n");
    draft.prose().preface().forEach(line -> out.append(line).append("\n\n"));
    for (int i = 0; i < draft.prose().headings().size(); i++) {
      out.append(draft.prose().headings().get(i)).append("\n\n");
      out.append(i > 0 && i < 4 ? "W02023011" + i + "6389.png\n\n" : "按要求开展工作。\n\n");
    }
    return out.append(Assembly.MARK).append('\n').toString().getBytes(StandardCharsets.UTF_8);
  }
}
