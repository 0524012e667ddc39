package ogi.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import ogi.document.Limits;
import ogi.document.Page;
import ogi.document.PageReading;
import ogi.document.Pages;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.hpsf.NoPropertySetStreamException;
import org.apache.poi.hpsf.PropertySetFactory;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;

/** Nobody can take a simulated document for a real one. */
class MarkTest {
  private static final long SEED = 4;

  @Test
  void everyDocumentButTheEmptyFileSaysThatItIsSimulated() throws IOException {
    for (SimulatedDocument document :
        (Iterable<SimulatedDocument>) Corpus.documents(600, SEED, Mix.STANDARD)::iterator) {
      if (document.truth().expected().kind().equals("empty")) {
        assertThat(document.bytes()).isEmpty();
      } else {
        assertThat(text(document)).as(document.name()).contains("SIMULATED");
      }
      assertThat(document.name()).startsWith("simulated-");
    }
  }

  @Test
  void reportsSayItInChinese() throws IOException {
    for (SimulatedDocument document :
        (Iterable<SimulatedDocument>)
            Corpus.documents(300, SEED, Mix.STANDARD.reportsOnly())::iterator) {
      boolean told =
          text(document).contains(Assembly.MARK)
              || text(document).contains(Assembly.TRADITIONAL_MARK);
      assertThat(told).as(document.name()).isTrue();
    }
  }

  /** The text as a reader sees it, and where nothing can be read the bytes. */
  private static String text(SimulatedDocument document) throws IOException {
    PageReading reading = Pages.read(document.bytes(), document.name(), "", Limits.STANDARD);
    boolean scan = reading.reason().startsWith("scanned");
    String bytes =
        scan ? scanTitle(document) : new String(document.bytes(), StandardCharsets.ISO_8859_1);
    return reading
        .page()
        .map(page -> page.lines().stream().map(Page.Line::text).collect(Collectors.joining("\n")))
        .orElse(bytes);
  }

  /** A scan is a picture; its title says what it is. */
  private static String scanTitle(SimulatedDocument document) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(document.bytes())) {
      return pdf.getDocumentInformation().getTitle();
    }
  }

  @Test
  void filesWithATitleOfTheirOwnSayItThereToo() throws IOException {
    List<Layout> titled =
        List.of(Layout.PDF, Layout.PDF_UNRULED, Layout.DOCX, Layout.DOC, Layout.XLSX, Layout.XLS);
    for (Layout layout : titled) {
      SimulatedDocument document = Corpus.document(0, SEED, Mix.CLEAN.in(List.of(layout)));
      assertThat(title(document)).as(layout.key()).startsWith("SIMULATED ");
    }
  }

  private static String title(SimulatedDocument document) throws IOException {
    byte[] bytes = document.bytes();
    if (document.truth().format().equals("pdf")) {
      try (PDDocument pdf = Loader.loadPDF(bytes)) {
        return pdf.getDocumentInformation().getTitle();
      }
    }
    if (document.truth().format().endsWith("x")) {
      try (OPCPackage file = OPCPackage.open(new ByteArrayInputStream(bytes))) {
        return file.getPackageProperties().getTitleProperty().orElse("");
      } catch (OpenXML4JException e) {
        throw new IOException(e);
      }
    }
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      DocumentInputStream summary =
          files.createDocumentInputStream(SummaryInformation.DEFAULT_STREAM_NAME);
      return ((SummaryInformation) PropertySetFactory.create(summary)).getTitle();
    } catch (NoPropertySetStreamException e) {
      throw new IOException(e);
    }
  }
}
