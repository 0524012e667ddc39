package ogi.jobs.input;

import java.util.ArrayList;
import java.util.List;

/** Reads RFC 4180 text, with or without a byte order mark; blank lines are left out. */
public final class CsvRecords {
  private final String text;
  private final List<List<String>> records = new ArrayList<>();
  private List<String> record = new ArrayList<>();
  private int next;

  private CsvRecords(String text) {
    this.text = text;
  }

  /** The records of a text, in their order. */
  public static List<List<String>> parse(String text) {
    CsvRecords parser = new CsvRecords(text.startsWith("\uFEFF") ? text.substring(1) : text);
    while (parser.next < parser.text.length()) {
      parser.field();
    }
    parser.endRecord();
    return parser.records;
  }

  private void field() {
    boolean quoted = text.charAt(next) == '"';
    record.add(quoted ? quoted() : plain());
    if (next < text.length() && text.charAt(next) == ',') {
      next++;
      if (next == text.length()) {
        record.add("");
      }
    } else {
      endRecord();
    }
  }

  private String plain() {
    int start = next;
    while (next < text.length() && ",\r\n".indexOf(text.charAt(next)) < 0) {
      next++;
    }
    return text.substring(start, next);
  }

  private String quoted() {
    StringBuilder field = new StringBuilder();
    next++;
    while (next < text.length()) {
      char c = text.charAt(next++);
      if (c != '"') {
        field.append(c);
      } else if (next < text.length() && text.charAt(next) == '"') {
        field.append('"');
        next++;
      } else {
        break;
      }
    }
    return field + plain();
  }

  private void endRecord() {
    if (next < text.length() && text.charAt(next) == '\r') {
      next++;
    }
    if (next < text.length() && text.charAt(next) == '\n') {
      next++;
    }
    if (!record.isEmpty() && !(record.size() == 1 && record.get(0).isEmpty())) {
      records.add(record);
    }
    record = new ArrayList<>();
  }
}
