package ogi.document.office;

import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import ogi.document.Limits;
import ogi.document.block.Block;

/** Reads one sheet of an XLSX workbook. */
final class SheetReader {
  private static final int LETTERS = 26;

  /** Longest reference that the format allows is {@code XFD1048576}. */
  private static final int LONGEST_REFERENCE = 10;

  private final Xml xml;
  private final List<String> strings;
  private final SheetGrid grid;
  private final StringBuilder value = new StringBuilder();
  private int row = -1;
  private int column = -1;
  private String type = "";
  private boolean within;

  private SheetReader(Xml xml, List<String> strings, Limits limits) {
    this.xml = xml;
    this.strings = strings;
    this.grid = new SheetGrid(limits);
  }

  static Block.Table read(Xml xml, List<String> strings, Limits limits) throws XMLStreamException {
    SheetReader reader = new SheetReader(xml, strings, limits);
    while (xml.hasNext()) {
      switch (xml.next(limits)) {
        case XMLStreamConstants.START_ELEMENT -> reader.start(xml.name());
        case XMLStreamConstants.END_ELEMENT -> reader.end(xml.name());
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          if (reader.within) {
            reader.value.append(xml.text());
          }
        }
        default -> {}
      }
    }
    return reader.grid.table();
  }

  private void start(String name) {
    switch (name) {
      case "row" -> {
        row = xml.count("r", row + 2, Integer.MAX_VALUE) - 1;
        column = -1;
      }
      case "c" -> {
        String reference = xml.attribute("r");
        column = reference.isEmpty() ? column + 1 : column(reference);
        type = xml.attribute("t");
        value.setLength(0);
      }
      case "v", "t" -> within = true;
      case "mergeCell" -> merge(xml.attribute("ref"));
      default -> {}
    }
  }

  private void end(String name) {
    switch (name) {
      case "v", "t" -> within = false;
      case "c" -> grid.add(Math.max(0, row), Math.max(0, column), text());
      default -> {}
    }
  }

  private String text() {
    String stored = value.toString();
    return switch (type) {
      case "s" -> shared(stored);
      case "b" -> stored.equals("1") ? "TRUE" : "FALSE";
      case "", "n" -> PlainNumber.of(stored);
      default -> stored;
    };
  }

  private String shared(String index) {
    try {
      int at = Integer.parseInt(index.strip());
      return at >= 0 && at < strings.size() ? strings.get(at) : "";
    } catch (NumberFormatException e) {
      return "";
    }
  }

  private void merge(String reference) {
    int colon = reference.indexOf(':');
    if (colon > 0) {
      String from = reference.substring(0, colon);
      String to = reference.substring(colon + 1);
      int top = row(from);
      int left = column(from);
      if (top >= 0 && row(to) >= top && left >= 0 && column(to) >= left) {
        grid.merge(new SheetGrid.Merge(top, left, row(to), column(to)));
      }
    }
  }

  /** The column of {@code B3} is 1; of what is no reference it is less than 0. */
  private static int column(String reference) {
    int column = 0;
    for (int i = 0; i < Math.min(reference.length(), LONGEST_REFERENCE); i++) {
      char c = reference.charAt(i);
      if (c < 'A' || c > 'Z' || i > 2) {
        break;
      }
      column = column * LETTERS + c - 'A' + 1;
    }
    return column - 1;
  }

  /** The row of {@code B3} is 2; of what is no reference it is less than 0. */
  private static int row(String reference) {
    int row = 0;
    for (int i = 0; i < Math.min(reference.length(), LONGEST_REFERENCE); i++) {
      char c = reference.charAt(i);
      row = c >= '0' && c <= '9' ? row * 10 + c - '0' : row;
    }
    return row - 1;
  }
}
