package ogi.simulate.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Sheets of paper on which text and lines are drawn; lengths in points, y down from the top. */
public final class PdfSheets {
  private final PdfForms.Style style;
  private final List<StringBuilder> pages = new ArrayList<>();
  private StringBuilder page;

  PdfSheets(PdfForms.Style style) {
    this.style = style;
    next();
  }

  /** Begins a new page, with its number and head. */
  void next() {
    page = new StringBuilder();
    pages.add(page);
    if (!style.number().isEmpty()) {
      String number = String.format(Locale.ROOT, style.number(), pages.size());
      double left = (PdfForms.WIDTH - ChineseFont.width(number) * 9) / 2;
      text(left, style.height() - 45, 9, number);
    }
    if (!style.head().isEmpty()) {
      text(PdfForms.MARGIN, 50, 9, style.head());
    }
  }

  void text(double x, double y, double size, String text) {
    add("BT /F1 %.2f Tf %.2f %.2f Td %s Tj ET", size, x, up(y), ChineseFont.shown(text));
  }

  void frame(double left, double top, double right, double foot) {
    add("0.5 w %.2f %.2f %.2f %.2f re S", left, up(foot), right - left, foot - top);
  }

  void shape(double left, double top, double width, double height) {
    add("%.2f %.2f %.2f %.2f re f", left, up(top) - height, width, height);
  }

  private double up(double y) {
    return style.height() - y;
  }

  private void add(String format, Object... values) {
    page.append(String.format(Locale.ROOT, format, values)).append('\n');
  }

  byte[] bytes(String title) {
    return bytes(pages.stream().map(StringBuilder::toString).toList(), style.height(), title);
  }

  /** A document of pages with the given drawing operations; the Chinese font is called F1. */
  public static byte[] bytes(List<String> operations, double height) {
    return bytes(operations, height, "");
  }

  /** The same with a title in the properties, unless it is empty. */
  public static byte[] bytes(List<String> operations, double height, String title) {
    try (PDDocument document = new PDDocument()) {
      // Without one the time of day would be in the file.
      document.setDocumentId(1L);
      if (!title.isEmpty()) {
        document.getDocumentInformation().setTitle(title);
      }
      COSDictionary fonts = new COSDictionary();
      fonts.setItem("F1", ChineseFont.dictionary());
      for (String drawing : operations) {
        PDPage sheet = new PDPage(new PDRectangle((float) PdfForms.WIDTH, (float) height));
        PDResources resources = new PDResources();
        resources.getCOSObject().setItem(COSName.FONT, fonts);
        sheet.setResources(resources);
        PDStream stream = new PDStream(document);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
          out.write(drawing.getBytes(StandardCharsets.US_ASCII));
        }
        sheet.setContents(stream);
        document.addPage(sheet);
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
