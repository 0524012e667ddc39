package ogi.document.office;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import ogi.document.Limits;
import ogi.document.PageReading;
import ogi.document.block.Block;
import ogi.document.block.Deadline;
import ogi.document.block.Guarded;
import ogi.document.block.PageWriter;

/** Reads Word documents that are XML: DOCX, and those in one XML file. */
public final class WordPages {
  private WordPages() {}

  /** The document whose main part is given. */
  static PageReading docx(OfficeZip zip, String main, Limits limits, Deadline deadline)
      throws IOException, XMLStreamException {
    Optional<InputStream> part = zip.part(main);
    if (part.isEmpty()) {
      return PageReading.unreadable("truncated or damaged: the document's part is missing");
    }
    String title = CoreProperties.title(zip, limits, deadline);
    return reading(title, new Xml(part.get(), deadline), limits, deadline);
  }

  private static PageReading reading(String title, Xml part, Limits limits, Deadline deadline)
      throws XMLStreamException {
    try (Xml xml = part) {
      List<Block> blocks = DocxReader.read(xml, limits);
      return PageReading.of(PageWriter.page(title, blocks, limits, deadline), "");
    }
  }

  /** A Word document in one XML file, as Word 2003 wrote them. */
  public static PageReading readXml(String text, Limits limits) {
    Deadline deadline = Deadline.in(limits.millis());
    return Guarded.read(
        () -> reading("", new Xml(new StringReader(text), deadline), limits, deadline));
  }
}
