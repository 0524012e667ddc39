package ogi.document.office;

import java.io.InputStream;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import ogi.document.Limits;
import ogi.document.MediaType;
import ogi.document.PageReading;
import ogi.document.block.Block;
import ogi.document.block.Deadline;
import ogi.document.block.Guarded;
import ogi.document.block.PageWriter;
import ogi.document.block.Refusal;

/** Reads Word files: DOCX, DOC from Word 97 on, and Word documents in one XML file. */
public final class WordPages {
  private WordPages() {}

  /** The document as lines and rows; refuses encrypted, damaged and oversized files. */
  public static PageReading read(byte[] bytes, Limits limits) {
    Deadline deadline = Deadline.in(limits.millis());
    return Guarded.read(
        () ->
            switch (MediaType.of(bytes)) {
              case ZIP -> docx(bytes, limits, deadline);
              case OFFICE -> doc(bytes, limits, deadline);
              default -> PageReading.unreadable("not a Word file");
            });
  }

  private static PageReading docx(byte[] bytes, Limits limits, Deadline deadline) throws Exception {
    try (OfficeZip zip = OfficeZip.open(bytes, limits, deadline)) {
      Optional<String> main = zip.mainPart();
      Optional<InputStream> part = main.isEmpty() ? Optional.empty() : zip.part(main.get());
      if (part.isEmpty()) {
        return PageReading.unreadable("truncated or damaged: the document's part is missing");
      }
      String title = CoreProperties.title(zip, limits, deadline);
      return reading(title, new Xml(part.get(), deadline), limits, deadline);
    }
  }

  private static PageReading reading(String title, Xml part, Limits limits, Deadline deadline)
      throws Exception {
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

  private static PageReading doc(byte[] bytes, Limits limits, Deadline deadline) throws Exception {
    try (OleFile file = OleFile.open(bytes, limits)) {
      if (!file.isWord()) {
        throw new Refusal("not a Word file");
      }
      return DocReader.read(file.root(), limits, deadline);
    }
  }
}
