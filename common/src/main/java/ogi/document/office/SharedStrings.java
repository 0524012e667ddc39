package ogi.document.office;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import ogi.document.Limits;
import ogi.document.block.Refusal;

/** The texts that the cells of a workbook point to. */
final class SharedStrings {
  private static final int MOST_CHARACTERS = 16 << 20;

  private SharedStrings() {}

  /** In the order of the file; what tells how a text is pronounced is left out. */
  static List<String> read(Xml xml, Limits limits) throws XMLStreamException {
    List<String> strings = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    int characters = 0;
    boolean within = false;
    boolean spoken = false;
    while (xml.hasNext()) {
      int event = xml.next(limits);
      if (event == XMLStreamConstants.CHARACTERS && within && !spoken) {
        text.append(xml.text());
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        within = xml.name().equals("t");
        spoken |= xml.name().equals("rPh");
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        within = false;
        spoken &= !xml.name().equals("rPh");
        if (xml.name().equals("si")) {
          characters += text.length();
          strings.add(text.toString());
          text.setLength(0);
        }
      }
      if (characters + text.length() > MOST_CHARACTERS) {
        throw new Refusal("too large: more than " + MOST_CHARACTERS + " characters of text");
      }
    }
    return strings;
  }
}
