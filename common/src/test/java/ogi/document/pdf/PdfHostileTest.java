package ogi.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.Deflater;
import ogi.document.Limits;
import ogi.document.PageReading;
import ogi.simulate.pdf.ChineseFont;
import ogi.simulate.pdf.PdfForms;
import ogi.simulate.pdf.PdfForms.Paragraph;
import ogi.simulate.pdf.PdfForms.Style;
import ogi.simulate.pdf.PdfSheets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;

/** Scanned, encrypted, damaged and malicious files end as an outcome with a reason, in time. */
class PdfHostileTest {
  private static final PdfForms.Table TABLE =
      new PdfForms.Table(
          new double[] {120, 60, 60},
          Collections.nCopies(
              30,
              List.of(PdfForms.Cell.of("行政许可"), PdfForms.Cell.of("12"), PdfForms.Cell.of("345"))));

  private static byte[] report() {
    return PdfForms.write(List.of(new Paragraph("依法公开政府信息。".repeat(90)), TABLE), Style.PLAIN);
  }

  private static PageReading read(byte[] bytes) {
    return PdfPages.read(bytes, Limits.STANDARD);
  }

  @Test
  void aFileThatIsCutOffAnywhereIsRefused() {
    byte[] whole = report();
    Random random = new Random(50);
    for (int i = 0; i < 50; i++) {
      int end = random.nextInt(whole.length - 10);
      assertThat(read(Arrays.copyOf(whole, end)).reason())
          .as("cut at %d of %d", end, whole.length)
          .isEqualTo("truncated or damaged");
    }
  }

  @Test
  void flippedBytesInAPageAreNoticed() {
    byte[] whole = report();
    int data = new String(whole, StandardCharsets.ISO_8859_1).indexOf("stream") + 20;
    for (int i = 0; i < 40; i++) {
      byte[] broken = whole.clone();
      broken[data + i] ^= 0x10;
      assertThat(read(broken).reason()).isEqualTo("truncated or damaged");
    }
  }

  @Test
  void whatIsNoPdfIsRefused() {
    assertThat(read(new byte[0]).reason()).isEqualTo("truncated or damaged");
    assertThat(read("%PDF-1.7\n%%EOF".getBytes(StandardCharsets.US_ASCII)).reason())
        .isEqualTo("truncated or damaged");
  }

  @Test
  void aPasswordIsNeededOrNot() throws IOException {
    assertThat(read(encrypted("secret")).reason()).isEqualTo("encrypted");
    assertThat(read(encrypted("")).page()).isPresent();
  }

  private static byte[] encrypted(String password) throws IOException {
    try (PDDocument document = Loader.loadPDF(report())) {
      document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  @Test
  void pagesOfPicturesAreAScan() {
    String picture =
        "q 500 0 0 700 40 40 cm BI /W 2 /H 2 /CS /G /BPC 8 ID \u0041\u0042\u0043\u0044 EI Q\n";
    String number = "BT /F1 9 Tf 290 30 Td " + ChineseFont.shown("- 1 -") + " Tj ET\n";
    assertThat(read(PdfSheets.bytes(List.of(picture, picture), 842)).reason())
        .isEqualTo("scanned: no text layer");
    assertThat(read(PdfSheets.bytes(List.of(picture + number, picture + number), 842)).reason())
        .isEqualTo("scanned: no text layer");
    assertThat(read(PdfSheets.bytes(List.of(""), 842)).reason())
        .isEqualTo("empty: no text and no pictures");
  }

  @Test
  void onePageWithTextMakesADocumentReadable() {
    String picture = "q 9 0 0 9 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \u0041 EI Q\n";
    String text = "BT /F1 9 Tf 90 700 Td " + ChineseFont.shown("政府信息公开".repeat(6)) + " Tj ET\n";
    assertThat(read(PdfSheets.bytes(List.of(picture, text), 842)).page()).isPresent();
  }

  @Test
  void boundsOfPagesCellsBytesAndTimeEndWithTheirReason() {
    byte[] bytes = report();
    assertThat(PdfPages.read(bytes, new Limits(10, 1 << 20, 9, 999, 9, 9_999)).reason())
        .startsWith("too large: ")
        .endsWith(" bytes");
    assertThat(PdfPages.read(bytes, new Limits(1 << 20, 1 << 20, 9, 999, 1, 9_999)).reason())
        .startsWith("too large: ")
        .contains("pages, at most 1");
    assertThat(PdfPages.read(bytes, new Limits(1 << 20, 1 << 20, 9, 20, 9, 9_999)).reason())
        .isEqualTo("too large: more than 20 cells");
    assertThat(PdfPages.read(bytes, new Limits(1 << 20, 100, 9, 999, 9, 9_999)).reason())
        .isEqualTo("too large: more than 100 bytes unpacked");
    assertThat(PdfPages.read(bytes, new Limits(1 << 20, 1 << 20, 9, 999, 9, 0)).reason())
        .isEqualTo("time-out");
  }

  @Test
  void aStreamThatUnpacksWithoutEndIsRefused() {
    Deflater deflater = new Deflater(9);
    deflater.setInput(new byte[1 << 26]);
    deflater.finish();
    byte[] packed = new byte[1 << 20];
    int length = deflater.deflate(packed);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII));
    for (int i = 1; i < 9; i++) {
      String head = i + " 0 obj\n<</Filter /FlateDecode /Length " + length + ">>\nstream\n";
      bytes.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
      bytes.write(packed, 0, length);
      bytes.writeBytes("\nendstream\nendobj\n".getBytes(StandardCharsets.US_ASCII));
    }
    bytes.writeBytes("startxref\n0\n%%EOF".getBytes(StandardCharsets.US_ASCII));
    assertThat(read(bytes.toByteArray()).reason()).startsWith("too large: more than");
  }

  @Test
  void moreCharactersThanAnyReportHasAreRefused() {
    String many = ("BT /F1 9 Tf 90 700 Td " + ChineseFont.shown("公".repeat(5_000)) + " Tj ET\n");
    byte[] bytes = PdfSheets.bytes(Collections.nCopies(30, many.repeat(20)), 842);
    Limits patient =
        new Limits(
            Limits.STANDARD.bytes(),
            Limits.STANDARD.unpackedBytes(),
            Limits.STANDARD.nesting(),
            Limits.STANDARD.cells(),
            Limits.STANDARD.pages(),
            Duration.ofMinutes(10).toMillis());
    assertThat(PdfPages.read(bytes, patient).reason())
        .as("the bound of characters, however slow the machine")
        .startsWith("too large: more than 2000000 characters");
  }
}
