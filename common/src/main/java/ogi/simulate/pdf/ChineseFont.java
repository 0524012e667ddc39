package ogi.simulate.pdf;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/**
 * The font STSong-Light by its name only, as many offices' printers write it: no font file is in
 * the document; the characters are named by the predefined map UniGB-UTF16-H.
 */
public final class ChineseFont {
  private ChineseFont() {}

  /** The font as an object of a document; no font need be installed to write or read it. */
  static COSDictionary dictionary() {
    COSDictionary system = new COSDictionary();
    system.setItem("Registry", new COSString("Adobe"));
    system.setItem("Ordering", new COSString("GB1"));
    system.setInt("Supplement", 4);
    COSDictionary descriptor = named("FontDescriptor");
    descriptor.setName("FontName", "STSong-Light");
    descriptor.setInt("Flags", 6);
    descriptor.setInt("Ascent", 880);
    descriptor.setInt("Descent", -120);
    descriptor.setItem("FontBBox", numbers(-25, -254, 1000, 880));
    COSDictionary descendant = named("Font");
    descendant.setName("Subtype", "CIDFontType0");
    descendant.setName("BaseFont", "STSong-Light");
    descendant.setItem("CIDSystemInfo", system);
    descendant.setItem("FontDescriptor", descriptor);
    descendant.setInt("DW", 1000);
    descendant.setItem("W", numbers(1, 95, 500));
    COSArray descendants = new COSArray();
    descendants.add(descendant);
    COSDictionary font = named("Font");
    font.setName("Subtype", "Type0");
    font.setName("BaseFont", "STSong-Light-UniGB-UTF16-H");
    font.setName("Encoding", "UniGB-UTF16-H");
    font.setItem("DescendantFonts", descendants);
    return font;
  }

  /** The operand that shows the text. */
  public static String shown(String text) {
    return "<" + HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE)) + ">";
  }

  /** Width of a character as a share of the font's size. */
  static double width(int c) {
    return c >= 0x20 && c < 0x7F ? 0.5 : 1;
  }

  static double width(String text) {
    return text.codePoints().mapToDouble(ChineseFont::width).sum();
  }

  private static COSDictionary named(String type) {
    COSDictionary dictionary = new COSDictionary();
    dictionary.setItem(COSName.TYPE, COSName.getPDFName(type));
    return dictionary;
  }

  private static COSArray numbers(int... numbers) {
    COSArray array = new COSArray();
    for (int number : numbers) {
      array.add(COSInteger.get(number));
    }
    return array;
  }
}
