package ogi.document.office;

import java.io.InputStream;
import java.io.Reader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import ogi.document.Limits;
import ogi.document.block.Deadline;
import ogi.document.block.Refusal;

/**
 * The elements of an XML part one after the other, by their local names, so that the transitional
 * and the strict kind of Office files read alike. Entities are neither loaded nor replaced.
 */
final class Xml implements AutoCloseable {
  private static final XMLInputFactory FACTORY = factory();

  private final XMLStreamReader reader;
  private final Deadline deadline;
  private int depth;

  Xml(InputStream in, Deadline deadline) throws XMLStreamException {
    this.reader = FACTORY.createXMLStreamReader(in);
    this.deadline = deadline;
  }

  Xml(Reader in, Deadline deadline) throws XMLStreamException {
    this.reader = FACTORY.createXMLStreamReader(in);
    this.deadline = deadline;
  }

  /** The parser of the JDK, whatever others are on the class path. */
  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("entities are not loaded");
        });
    return factory;
  }

  boolean hasNext() throws XMLStreamException {
    return reader.hasNext();
  }

  /** The next event, as {@link javax.xml.stream.XMLStreamConstants} name them. */
  int next(Limits limits) throws XMLStreamException {
    deadline.check();
    int event = reader.next();
    if (event == XMLStreamReader.START_ELEMENT) {
      depth++;
      if (depth > limits.nesting()) {
        throw new Refusal("too deep: markup nested more than " + limits.nesting() + " levels");
      }
    } else if (event == XMLStreamReader.END_ELEMENT) {
      depth--;
    } else if (event == XMLStreamReader.DTD || event == XMLStreamReader.ENTITY_REFERENCE) {
      throw new Refusal("truncated or damaged: no Office file declares entities");
    }
    return event;
  }

  String name() {
    return reader.getLocalName();
  }

  String text() {
    return reader.getText();
  }

  /** An attribute by its local name; empty when it is missing. */
  String attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return reader.getAttributeValue(i);
      }
    }
    return "";
  }

  /** A count in an attribute, from 0 to {@code most}; {@code otherwise} when it is none. */
  int count(String name, int otherwise, int most) {
    String value = attribute(name);
    if (value.isEmpty() || value.length() > 9) {
      return otherwise;
    }
    int number = 0;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c < '0' || c > '9') {
        return otherwise;
      }
      number = number * 10 + c - '0';
    }
    return Math.min(number, most);
  }

  @Override
  public void close() throws XMLStreamException {
    reader.close();
  }
}
