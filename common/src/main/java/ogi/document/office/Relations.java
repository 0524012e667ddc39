package ogi.document.office;

import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import ogi.document.Limits;
import ogi.document.block.Deadline;

/**
 * Which parts of an Office file belong together.
 *
 * @param targets name of the part by the id of the relation
 * @param types id of the first relation of each type, by the type's address
 */
record Relations(Map<String, String> targets, Map<String, String> types) {
  static Relations read(InputStream in, Deadline deadline) throws XMLStreamException {
    Map<String, String> targets = new LinkedHashMap<>();
    Map<String, String> types = new LinkedHashMap<>();
    try (Xml xml = new Xml(in, deadline)) {
      while (xml.hasNext()) {
        if (xml.next(Limits.STANDARD) == XMLStreamConstants.START_ELEMENT
            && xml.name().equals("Relationship")) {
          targets.putIfAbsent(xml.attribute("Id"), xml.attribute("Target"));
          types.putIfAbsent(xml.attribute("Type"), xml.attribute("Id"));
        }
      }
    }
    return new Relations(targets, types);
  }

  /** The part of a type, told by the end of its address. */
  Optional<String> ofType(String end) {
    return types.entrySet().stream()
        .filter(entry -> entry.getKey().endsWith(end))
        .map(entry -> targets.get(entry.getValue()))
        .findFirst();
  }
}
