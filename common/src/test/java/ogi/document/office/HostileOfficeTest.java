package ogi.document.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import ogi.document.Limits;
import ogi.document.PageReading;
import ogi.document.Pages;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Office files made to harm, and damaged ones, end with a reason. */
@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileOfficeTest {
  private static String reason(byte[] bytes) {
    return Pages.read(bytes, "", "", Limits.STANDARD).reason();
  }

  @Test
  void aZipBombIsUnpackedNoFurtherThanTheLimit() throws IOException {
    byte[] bomb = Written.docx(Written.paragraph(" ".repeat(20 << 20)));
    assertThat(bomb.length).isLessThan(100_000);
    Limits limits = new Limits(1 << 20, 10 << 20, 200, 1000, 10, 20_000);
    assertThat(Pages.read(bomb, "", "", limits).reason())
        .isEqualTo("too large: more than 10485760 bytes unpacked");
  }

  @Test
  void entitiesAreNeitherLoadedNorMultiplied(@TempDir Path folder) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
    String external = "<!DOCTYPE d [<!ENTITY e SYSTEM '" + secret.toUri() + "'>]>";
    String laughs = "<!DOCTYPE d [<!ENTITY a 'ha'><!ENTITY e '&a;&a;&a;'>]>";
    for (String prologue : new String[] {external, laughs}) {
      byte[] file = Written.docx(prologue, Written.paragraph("&e;"));
      assertThat(reason(file)).startsWith("truncated or damaged: ");
    }
  }

  @Test
  void entitiesInAWorkbookAreRefusedToo() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      book.createSheet().createRow(0).createCell(0).setCellValue("x");
      book.write(out);
    }
    String sheet =
        "<!DOCTYPE d [<!ENTITY e SYSTEM 'file:///'>]><worksheet><sheetData><row><c t='str'>"
            + "<v>&e;</v></c></row></sheetData></worksheet>";
    byte[] file = Written.with(out.toByteArray(), "xl/worksheets/sheet1.xml", sheet);
    assertThat(reason(file)).startsWith("truncated or damaged: ");
  }

  @Test
  void deepMarkupIsRefused() throws IOException {
    String deep = "<w:tbl><w:tr><w:tc>".repeat(100) + "</w:tc></w:tr></w:tbl>".repeat(100);
    assertThat(reason(Written.docx(deep))).startsWith("too deep: ");
  }

  @Test
  void tooManyCellsAreRefused() throws IOException {
    String rows = ("<w:tr>" + "<w:tc><w:p/></w:tc>".repeat(100) + "</w:tr>").repeat(2500);
    assertThat(reason(Written.docx("<w:tbl>" + rows + "</w:tbl>")))
        .isEqualTo("too large: more than 200000 cells");
  }

  @Test
  void aCellThatClaimsAMillionColumnsIsBounded() throws IOException {
    String cell = "<w:tc><w:tcPr><w:gridSpan w:val='1000000'/></w:tcPr><w:p/></w:tc>";
    String rows = ("<w:tr>" + cell.repeat(3) + "</w:tr>").repeat(100);
    PageReading reading =
        Pages.read(Written.docx("<w:tbl>" + rows + "</w:tbl>"), "", "", Limits.STANDARD);
    assertThat(reading.page().orElseThrow().lines())
        .hasSize(100)
        .allMatch(line -> line.cells().size() == 3)
        .allMatch(line -> line.cells().get(2).column() <= 2 * WordText.MOST_COLUMNS);
  }

  @Test
  void encryptedFilesAreNamed() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
      encryptor.confirmPassword("key");
      try (OutputStream in = encryptor.getDataStream(files)) {
        in.write(Written.docx(Written.paragraph("密")));
      }
      files.writeFilesystem(out);
    }
    assertThat(reason(out.toByteArray())).isEqualTo("encrypted");
  }

  @Test
  void truncatedFilesAreNamed() throws IOException {
    byte[] docx = Written.docx(Written.paragraph("甲".repeat(1000)));
    assertThat(reason(Arrays.copyOf(docx, docx.length / 2))).startsWith("truncated or damaged: ");
    byte[] doc = doc();
    assertThat(reason(Arrays.copyOf(doc, doc.length / 3))).startsWith("truncated or damaged: ");
  }

  @Test
  void otherFilesInAZipAreNamed() throws IOException {
    assertThat(reason(Written.zip(Map.of("a.txt", new byte[] {'x'})))).isEqualTo("an archive");
    assertThat(reason(Written.zip(Map.of("OFD.xml", new byte[] {'x'})))).startsWith("an OFD file");
  }

  private static byte[] doc() throws IOException {
    try (InputStream in = HostileOfficeTest.class.getResourceAsStream("/ogi/document/tables.doc")) {
      return in.readAllBytes();
    }
  }
}
