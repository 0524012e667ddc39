package ogi.document.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.Stream;
import ogi.document.Limits;
import ogi.document.Page;
import ogi.document.PageReading;
import ogi.document.Pages;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Workbooks and old Word files made to harm, encrypted or cut off end with a reason. */
@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileWorkbookTest {
  private static final String KEY = "key";

  private static Stream<Workbook> books() {
    return Stream.of(new XSSFWorkbook(), new HSSFWorkbook());
  }

  private static byte[] filled(Workbook book, Consumer<Sheet> content) throws IOException {
    try (book) {
      content.accept(book.createSheet());
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      book.write(out);
      return out.toByteArray();
    }
  }

  private static void one(Sheet sheet) {
    sheet.createRow(0).createCell(0).setCellValue("行政许可");
  }

  private static void many(Sheet sheet) {
    for (int row = 0; row < 2000; row++) {
      sheet.createRow(row).createCell(0).setCellValue("行政许可" + row);
    }
  }

  private static PageReading read(byte[] bytes, Limits limits) {
    return Pages.read(bytes, "", "", limits);
  }

  private static String reason(byte[] bytes) {
    return read(bytes, Limits.STANDARD).reason();
  }

  @Test
  void anEncryptedWorkbookIsNamedWhateverItsAge() throws Exception {
    byte[] sheet = filled(new XSSFWorkbook(), HostileWorkbookTest::one);
    ByteArrayOutputStream wrapped = new ByteArrayOutputStream();
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword(KEY);
      try (OutputStream in = encryptor.getDataStream(files)) {
        in.write(sheet);
      }
      files.writeFilesystem(wrapped);
    }
    assertThat(reason(wrapped.toByteArray())).isEqualTo("encrypted");
    Biff8EncryptionKey.setCurrentUserPassword(KEY);
    byte[] old;
    try {
      old = filled(new HSSFWorkbook(), HostileWorkbookTest::one);
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
    assertThat(reason(old)).isEqualTo("encrypted");
  }

  /** A bit of the head of a Word file says that the rest of it is scrambled. */
  @Test
  void anEncryptedOldWordFileIsNamed() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (InputStream in =
            HostileWorkbookTest.class.getResourceAsStream("/ogi/document/tables.doc");
        POIFSFileSystem files = new POIFSFileSystem(in)) {
      byte[] text;
      try (InputStream stream = files.createDocumentInputStream("WordDocument")) {
        text = stream.readAllBytes();
      }
      text[0x0B] |= 1;
      files.createOrUpdateDocument(new ByteArrayInputStream(text), "WordDocument");
      files.writeFilesystem(out);
    }
    assertThat(reason(out.toByteArray())).isEqualTo("encrypted");
  }

  @ParameterizedTest
  @MethodSource("books")
  void aWorkbookThatIsCutOffIsNamed(Workbook book) throws IOException {
    byte[] whole = filled(book, HostileWorkbookTest::many);
    for (int part = 1; part < 8; part++) {
      byte[] cut = Arrays.copyOf(whole, whole.length * part / 8);
      assertThat(reason(cut)).as("%d of 8", part).startsWith("truncated or damaged");
    }
  }

  @ParameterizedTest
  @MethodSource("books")
  void aCellThatClaimsTheWholeSheetIsOneCell(Workbook book) throws IOException {
    byte[] file =
        filled(
            book,
            sheet -> {
              one(sheet);
              sheet.createRow(2).createCell(1).setCellValue("12");
              int rows = book instanceof XSSFWorkbook ? 1_048_576 : 65_536;
              int columns = book instanceof XSSFWorkbook ? 16_384 : 256;
              sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, columns - 1));
              sheet.addMergedRegion(new CellRangeAddress(3, rows - 1, 0, 1));
            });
    Page page = read(file, Limits.STANDARD).page().orElseThrow();
    assertThat(page.lines()).hasSizeLessThan(10);
    assertThat(page.lines().stream().mapToInt(line -> line.cells().size()).sum()).isLessThan(20);
  }

  @ParameterizedTest
  @MethodSource("books")
  void moreSheetsThanAnyReportHasAreRefused(Workbook book) throws IOException {
    byte[] file =
        filled(
            book,
            sheet -> {
              for (int i = 0; i < 10; i++) {
                one(book.createSheet());
              }
            });
    Limits few = new Limits(64L << 20, 64L << 20, 200, 200_000, 10, 20_000);
    assertThat(read(file, few).reason()).isEqualTo("too large: more than 10 sheets");
    Limits enough = new Limits(64L << 20, 64L << 20, 200, 200_000, 11, 20_000);
    assertThat(read(file, enough).page()).isPresent();
  }

  @Test
  void aWorkbookThatUnpacksWithoutEndIsRefused() throws IOException {
    byte[] book = filled(new XSSFWorkbook(), HostileWorkbookTest::one);
    String blanks = "<worksheet><sheetData>" + " ".repeat(20 << 20) + "</sheetData></worksheet>";
    byte[] bomb = Written.with(book, "xl/worksheets/sheet1.xml", blanks);
    assertThat(bomb.length).isLessThan(100_000);
    Limits limits = new Limits(1 << 20, 10 << 20, 200, 1000, 10, 20_000);
    assertThat(read(bomb, limits).reason())
        .isEqualTo("too large: more than 10485760 bytes unpacked");
  }

  @ParameterizedTest
  @MethodSource("books")
  void aWorkbookThatTakesTooLongIsGivenUp(Workbook book) throws IOException {
    byte[] file = filled(book, HostileWorkbookTest::many);
    Limits hurried = new Limits(64L << 20, 64L << 20, 200, 200_000, 300, -1);
    assertThat(read(file, hurried).reason()).isEqualTo("time-out");
  }
}
