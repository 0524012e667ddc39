package ogi.document.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import ogi.document.Limits;
import ogi.document.block.Deadline;
import ogi.document.block.Joint;
import ogi.document.block.Refusal;

/** The title among the properties of an Office file. */
final class CoreProperties {
  private CoreProperties() {}

  /** The title, or empty; damaged properties do not damage the document. */
  static String title(OfficeZip zip, Limits limits, Deadline deadline) throws IOException {
    Optional<InputStream> part = zip.part("docProps/core.xml");
    if (part.isEmpty()) {
      return "";
    }
    try (Xml xml = new Xml(part.get(), deadline)) {
      return title(xml, limits);
    } catch (XMLStreamException | Refusal e) {
      return "";
    }
  }

  private static String title(Xml xml, Limits limits) throws XMLStreamException {
    StringBuilder title = new StringBuilder();
    boolean within = false;
    while (xml.hasNext()) {
      int event = xml.next(limits);
      if (event == XMLStreamConstants.START_ELEMENT) {
        within = xml.name().equals("title");
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        within = false;
      } else if (within && event == XMLStreamConstants.CHARACTERS) {
        title.append(xml.text());
      }
    }
    return Joint.strip(title);
  }
}
