package ogi.simulate.doc;

import java.util.ArrayList;
import java.util.List;

/**
 * Pages of 512 bytes that say which properties hold for which stretch of a Word file's text, and
 * the table that finds them.
 */
final class PropertyPages {
  static final int SIZE = 512;
  private static final int PARAGRAPH_ENTRY = 13;

  private final List<byte[]> pages = new ArrayList<>();
  private final List<Integer> starts = new ArrayList<>();

  /** One page without any character property for the whole text. */
  static PropertyPages ofCharacters(int from, int to) {
    PropertyPages pages = new PropertyPages();
    Bytes page = Bytes.of(SIZE);
    page.put4(0, from);
    page.put4(4, to);
    page.put1(SIZE - 1, 1);
    pages.pages.add(page.array());
    pages.starts.add(from);
    return pages;
  }

  /** Paragraphs from an offset of the file on, as many to a page as fit. */
  static PropertyPages ofParagraphs(List<DocParagraph> paragraphs, int from) {
    PropertyPages pages = new PropertyPages();
    int offset = from;
    int at = 0;
    while (at < paragraphs.size()) {
      int end = fitting(paragraphs, at);
      pages.starts.add(offset);
      Bytes page = Bytes.of(SIZE);
      int count = end - at;
      int data = SIZE - 1;
      for (int i = 0; i < count; i++) {
        DocParagraph paragraph = paragraphs.get(at + i);
        byte[] entry = entry(paragraph.properties());
        data = (data - entry.length) & ~1;
        page.put(data, entry);
        page.put4(4 * i, offset);
        page.put1(4 * (count + 1) + PARAGRAPH_ENTRY * i, data / 2);
        offset += 2 * paragraph.text().length();
      }
      page.put4(4 * count, offset);
      page.put1(SIZE - 1, count);
      pages.pages.add(page.array());
      at = end;
    }
    return pages;
  }

  private static int fitting(List<DocParagraph> paragraphs, int from) {
    int free = SIZE - 1 - 4;
    int end = from;
    while (end < paragraphs.size()) {
      // The data of each begins at an even byte.
      free -= 4 + PARAGRAPH_ENTRY + entry(paragraphs.get(end).properties()).length + 1;
      if (free < 0) {
        break;
      }
      end++;
    }
    return end;
  }

  /** Its length in words, written in one byte or two, and the properties. */
  private static byte[] entry(byte[] properties) {
    boolean odd = properties.length % 2 == 1;
    Bytes entry = Bytes.of((odd ? 1 : 2) + properties.length);
    entry.put1(odd ? 0 : 1, odd ? (properties.length + 1) / 2 : properties.length / 2);
    entry.put(odd ? 1 : 2, properties);
    return entry.array();
  }

  List<byte[]> pages() {
    return pages;
  }

  /** Where each page's text begins and which page of the file it is. */
  byte[] index(int end, int firstPage) {
    Bytes index = Bytes.of(4 * (2 * starts.size() + 1));
    for (int i = 0; i < starts.size(); i++) {
      index.put4(4 * i, starts.get(i));
      index.put4(4 * (starts.size() + 1 + i), firstPage + i);
    }
    index.put4(4 * starts.size(), end);
    return index.array();
  }
}
