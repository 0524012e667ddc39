package ogi.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import ogi.document.Limits;
import ogi.document.MediaType;
import ogi.document.Page;
import ogi.document.PagePieces;
import ogi.document.Pages;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.hssf.extractor.ExcelExtractor;
import org.apache.poi.hwpf.extractor.WordExtractor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jsoup.Jsoup;

/**
 * What must be done with the bytes of a document before anything can be understood: what every
 * reading is measured against. The same library takes them apart, and nothing is made of it.
 */
enum Tokenising {
  TEXT("decoded and split into lines and cells") {
    @Override
    long of(Layouts.Bytes document) {
      Page page =
          Pages.read(document.bytes(), "", document.charset(), Limits.STANDARD)
              .page()
              .orElseThrow();
      List<String> lines = page.lines().stream().map(Page.Line::text).toList();
      return PagePieces.of(page, lines, 1, lines.size() + 1).size();
    }
  },
  HTML("`Jsoup.parse`, also of the markup inside a script") {
    @Override
    long of(Layouts.Bytes document) throws IOException {
      String known = document.charset().isEmpty() ? null : document.charset();
      long nodes = Jsoup.parse(stream(document), known, "").childNodeSize();
      return document.inner().isEmpty()
          ? nodes
          : nodes + Jsoup.parse(document.inner()).childNodeSize();
    }
  },
  OFFICE_XML("unpacked, all events of its XML parts by StAX") {
    @Override
    long of(Layouts.Bytes document) throws IOException, XMLStreamException {
      XMLInputFactory factory = XMLInputFactory.newFactory();
      long events = 0;
      try (ZipInputStream zip = new ZipInputStream(stream(document))) {
        for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
          if (part.getName().endsWith(".xml") || part.getName().endsWith(".rels")) {
            byte[] content = zip.readAllBytes();
            XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(content));
            while (xml.hasNext()) {
              xml.next();
              events++;
            }
          }
        }
      }
      return events;
    }
  },
  OLD_WORD("POI's `WordExtractor`") {
    @Override
    long of(Layouts.Bytes document) throws IOException {
      try (WordExtractor word = new WordExtractor(stream(document))) {
        return word.getText().length();
      }
    }
  },
  OLD_EXCEL("POI's `ExcelExtractor`") {
    @Override
    long of(Layouts.Bytes document) throws IOException {
      try (ExcelExtractor sheets = new ExcelExtractor(new POIFSFileSystem(stream(document)))) {
        return sheets.getText().length();
      }
    }
  },
  PDF("`PDFTextStripper`") {
    @Override
    long of(Layouts.Bytes document) throws IOException {
      try (PDDocument pages = Loader.loadPDF(document.bytes())) {
        return new PDFTextStripper().getText(pages).length();
      }
    }
  };

  private final String words;

  Tokenising(String words) {
    this.words = words;
  }

  /** How it is done, for the page. */
  String words() {
    return words;
  }

  private static InputStream stream(Layouts.Bytes document) {
    return new ByteArrayInputStream(document.bytes());
  }

  /** Takes the bytes apart; the number only keeps the work from being left out. */
  abstract long of(Layouts.Bytes document) throws IOException, XMLStreamException;

  /** This way, but for a web page that bears another format's suffix, as programs export them. */
  Tokenising fitting(byte[] bytes) {
    return this != TEXT && MediaType.of(bytes) == MediaType.HTML ? HTML : this;
  }

  /** The way for the format with a suffix. */
  static Tokenising of(String suffix) {
    return switch (suffix) {
      case "html" -> HTML;
      case "docx", "xlsx" -> OFFICE_XML;
      case "doc" -> OLD_WORD;
      case "xls" -> OLD_EXCEL;
      case "pdf" -> PDF;
      default -> TEXT;
    };
  }
}
