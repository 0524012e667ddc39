package ogi.document.office;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import ogi.document.Limits;
import ogi.document.block.Block;

/**
 * Reads the main part of a DOCX file, or a Word document in one XML file: paragraphs, tables with
 * merged cells, text boxes after the paragraph they hang on. What was deleted under tracked
 * changes, hidden text, and numbers that Word makes for lists are not in the text.
 */
final class DocxReader {
  /** What the properties of a cell say of its place. */
  private static final class CellPlace {
    int columns = 1;
    boolean covered;
    boolean joined;
  }

  private final Xml xml;
  private final Limits limits;
  private final WordText out;
  private final Deque<CellPlace> places = new ArrayDeque<>();

  /** Elements open within a part that is skipped. */
  private int skipped;

  private boolean hiddenRun;
  private boolean inText;

  private DocxReader(Xml xml, Limits limits) {
    this.xml = xml;
    this.limits = limits;
    this.out = new WordText(limits);
  }

  static List<Block> read(Xml xml, Limits limits) throws XMLStreamException {
    return new DocxReader(xml, limits).read();
  }

  private List<Block> read() throws XMLStreamException {
    while (xml.hasNext()) {
      switch (xml.next(limits)) {
        case XMLStreamConstants.START_ELEMENT -> start(xml.name());
        case XMLStreamConstants.END_ELEMENT -> end(xml.name());
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          if (inText && !hiddenRun && skipped == 0) {
            out.text(xml.text());
          }
        }
        default -> {}
      }
    }
    return out.end();
  }

  /** Copies for older programs, deleted text, and what is no text of the body. */
  private static boolean isSkipped(String name) {
    return switch (name) {
      case "Fallback",
          "del",
          "moveFrom",
          "sdtPr",
          "instrText",
          "styles",
          "fonts",
          "lists",
          "docOleData",
          "binData",
          "hdr",
          "ftr",
          "DocumentProperties" ->
          true;
      default -> false;
    };
  }

  private void start(String name) {
    if (skipped > 0 || isSkipped(name)) {
      skipped++;
      return;
    }
    switch (name) {
      case "t" -> inText = true;
      case "tab", "ptab" -> mark("\t");
      case "br", "cr" -> out.breakLine();
      case "noBreakHyphen" -> out.text("-");
      case "r" -> hiddenRun = false;
      case "vanish" -> hiddenRun = isOn();
      case "txbxContent" -> out.beginBox();
      case "tbl" -> out.beginTable();
      case "tr" -> out.beginRow();
      case "tc" -> beginCell();
      case "gridBefore" -> out.skip(xml.count("val", 0, WordText.MOST_COLUMNS));
      case "gridSpan", "vMerge", "vmerge", "hMerge", "hmerge" -> place(name);
      default -> {}
    }
  }

  /** A tab within a paragraph; among a paragraph's properties it is a place to stop at. */
  private void mark(String text) {
    if (xml.attribute("pos").isEmpty()) {
      out.text(text);
    }
  }

  private boolean isOn() {
    String value = xml.attribute("val");
    return !value.equals("0") && !value.equals("false") && !value.equals("off");
  }

  private void beginCell() {
    places.push(new CellPlace());
    out.beginCell();
  }

  private void place(String name) {
    CellPlace place = places.peek();
    if (place == null) {
      return;
    }
    switch (name) {
      case "gridSpan" -> place.columns = Math.max(1, xml.count("val", 1, WordText.MOST_COLUMNS));
      case "vMerge", "vmerge" -> place.covered = !xml.attribute("val").equals("restart");
      default -> place.joined = !xml.attribute("val").equals("restart");
    }
  }

  private void end(String name) {
    if (skipped > 0) {
      skipped--;
      return;
    }
    switch (name) {
      case "t" -> inText = false;
      case "p" -> out.endParagraph();
      case "r" -> hiddenRun = false;
      case "txbxContent" -> out.endBox();
      case "tbl" -> out.endTable();
      case "tr" -> out.endRow();
      case "tc" -> {
        CellPlace place = places.pop();
        out.endCell(place.columns, place.covered, place.joined);
      }
      default -> {}
    }
  }
}
