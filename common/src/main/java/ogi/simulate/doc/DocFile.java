package ogi.simulate.doc;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.hpsf.PropertySetFactory;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.hpsf.WritingNotSupportedException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * The streams of a DOC file as [MS-DOC] describes them: the text with its property pages in one,
 * and in the other the tables that find them. Only what Word needs to open a file is written.
 */
final class DocFile {
  private static final int TEXT_AT = 2048;
  private static final int STYLES = 1;
  private static final int SECTIONS = 6;
  private static final int CHARACTERS = 12;
  private static final int PARAGRAPHS = 13;
  private static final int FONTS = 15;
  private static final int SETTINGS = 31;
  private static final int PIECES = 33;
  private static final int POINTERS_AT = 154;

  private final Bytes head = Bytes.of(TEXT_AT);
  private final ByteArrayOutputStream tables = new ByteArrayOutputStream();

  static byte[] of(List<DocParagraph> paragraphs, String title) {
    DocFile file = new DocFile();
    byte[] main = file.main(paragraphs);
    try (POIFSFileSystem files = new POIFSFileSystem();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      files.createDocument(new ByteArrayInputStream(main), "WordDocument");
      files.createDocument(new ByteArrayInputStream(file.tables.toByteArray()), "1Table");
      SummaryInformation summary = PropertySetFactory.newSummaryInformation();
      summary.setTitle(title);
      files.createDocument(summary.toInputStream(), SummaryInformation.DEFAULT_STREAM_NAME);
      files.writeFilesystem(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (WritingNotSupportedException e) {
      throw new IllegalStateException("a title that cannot be stored", e);
    }
  }

  private byte[] main(List<DocParagraph> paragraphs) {
    StringBuilder all = new StringBuilder();
    paragraphs.forEach(paragraph -> all.append(paragraph.text()));
    byte[] text = all.toString().getBytes(StandardCharsets.UTF_16LE);
    int end = TEXT_AT + text.length;
    int firstPage = (end + PropertyPages.SIZE - 1) / PropertyPages.SIZE;
    PropertyPages characters = PropertyPages.ofCharacters(TEXT_AT, end);
    PropertyPages blocks = PropertyPages.ofParagraphs(paragraphs, TEXT_AT);
    int pages = characters.pages().size() + blocks.pages().size();
    Bytes main = Bytes.of((firstPage + pages) * PropertyPages.SIZE);

    add(STYLES, styles());
    add(SECTIONS, section(all.length()));
    add(CHARACTERS, characters.index(end, firstPage));
    add(PARAGRAPHS, blocks.index(end, firstPage + 1));
    add(FONTS, fonts());
    add(SETTINGS, new byte[600]);
    add(PIECES, pieces(all.length()));
    head(all.length(), main.array().length);
    main.put(0, head.array());
    main.put(TEXT_AT, text);
    int at = firstPage * PropertyPages.SIZE;
    main.put(at, characters.pages().get(0));
    for (byte[] page : blocks.pages()) {
      at += PropertyPages.SIZE;
      main.put(at, page);
    }
    return main.array();
  }

  /** The file information block: version of Word 97, table stream 1, length of the text. */
  private void head(int characters, int length) {
    head.put2(0, 0xA5EC);
    head.put2(2, 0xC1);
    head.put2(6, 0x0804);
    head.put2(10, 0x1200);
    head.put2(12, 0xBF);
    head.put4(24, TEXT_AT);
    head.put4(28, TEXT_AT + 2 * characters);
    head.put2(32, 14);
    head.put2(62, 22);
    head.put4(64, length);
    head.put4(76, characters);
    head.put2(152, 93);
  }

  /** Appends to the table stream and notes where. */
  private void add(int pointer, byte[] part) {
    head.put4(POINTERS_AT + 8 * pointer, tables.size());
    head.put4(POINTERS_AT + 8 * pointer + 4, part.length);
    tables.writeBytes(part);
  }

  /** The one style Normal, and the places of the fourteen others that always exist. */
  private static byte[] styles() {
    byte[] name = "Normal".getBytes(StandardCharsets.UTF_16LE);
    int normal = 10 + 2 + name.length + 2 + 4 + 2;
    Bytes styles = Bytes.of(20 + 2 + normal + 14 * 2);
    styles.put2(0, 18);
    styles.put2(2, 15);
    styles.put2(4, 10);
    styles.put2(6, 1);
    styles.put2(8, 91);
    styles.put2(10, 15);
    styles.put2(20, normal);
    styles.put2(22 + 2, 0xFFF1);
    styles.put2(22 + 4, 2);
    styles.put2(22 + 6, normal);
    styles.put2(22 + 10, name.length / 2);
    styles.put(22 + 12, name);
    styles.put2(22 + 14 + name.length, 2);
    return styles.array();
  }

  private static byte[] section(int characters) {
    Bytes section = Bytes.of(20);
    section.put4(4, characters);
    section.put4(10, -1);
    section.put4(16, -1);
    return section.array();
  }

  private static byte[] fonts() {
    byte[] name = "宋体\u0000".getBytes(StandardCharsets.UTF_16LE);
    int font = 40 + name.length;
    Bytes fonts = Bytes.of(4 + font);
    fonts.put2(0, 1);
    fonts.put1(4, font - 1);
    fonts.put1(5, 2);
    fonts.put2(6, 400);
    fonts.put1(8, 134);
    fonts.put(44, name);
    return fonts.array();
  }

  /** The whole text in one piece of two bytes a character. */
  private static byte[] pieces(int characters) {
    Bytes pieces = Bytes.of(5 + 16);
    pieces.put1(0, 2);
    pieces.put4(1, 16);
    pieces.put4(9, characters);
    pieces.put4(15, TEXT_AT);
    return pieces.array();
  }
}
