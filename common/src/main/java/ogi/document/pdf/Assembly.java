package ogi.document.pdf;

import java.util.ArrayList;
import java.util.List;
import ogi.document.Page;

/**
 * Puts the pages of a document one after another: paragraphs that go on in the next line are one
 * line, and tables that go on on the next page are one table.
 */
final class Assembly {
  private static final double LINE_PITCH = 2.4;

  /** Full lines of a report have 26 characters and more, 20 with a picture beside them. */
  private static final double SHORTEST_FULL_LINE = 20;

  private final List<Page.Line> lines = new ArrayList<>();
  private final double left;
  private final double right;
  private StringBuilder paragraph;
  private String place = "";
  private TextLine lastLine;
  private int lastPage;
  private Continuation table;
  private int tables;

  private Assembly(double left, double right) {
    this.left = left;
    this.right = right;
  }

  static List<Page.Line> of(List<List<Item>> pages) {
    double[] margins = margins(pages);
    Assembly assembly = new Assembly(margins[0], margins[1]);
    for (int p = 0; p < pages.size(); p++) {
      for (Item item : pages.get(p)) {
        if (item instanceof Item.Text text) {
          assembly.text(text, p + 1);
        } else if (item instanceof Item.Table part) {
          assembly.table(part, p + 1);
        }
      }
    }
    assembly.endParagraph();
    assembly.endTable();
    return assembly.lines;
  }

  /** Where most lines begin and the longest ones end. */
  private static double[] margins(List<List<Item>> pages) {
    List<Double> lefts = new ArrayList<>();
    List<Double> rights = new ArrayList<>();
    for (List<Item> page : pages) {
      for (Item item : page) {
        if (item instanceof Item.Text text) {
          lefts.add(text.line().left());
          rights.add(text.line().right());
        }
      }
    }
    lefts.sort(Double::compare);
    rights.sort(Double::compare);
    return lefts.isEmpty()
        ? new double[2]
        : new double[] {lefts.get(lefts.size() / 20), rights.get(rights.size() * 19 / 20)};
  }

  private void text(Item.Text text, int page) {
    endTable();
    TextLine line = text.line();
    if (paragraph == null || !goesOn(line, page)) {
      endParagraph();
      paragraph = new StringBuilder();
      place = "page " + page + ", line " + text.number();
    }
    Joining.line(paragraph, line.text(), true);
    lastLine = line;
    lastPage = page;
  }

  /**
   * A line that reaches the right margin goes on in the next one that begins at the left margin.
   */
  private boolean goesOn(TextLine line, int page) {
    double size = line.size();
    boolean alike = Math.abs(size - lastLine.size()) < 0.1 * size;
    boolean full =
        lastLine.right() > right - 1.6 * size
            && lastLine.right() - lastLine.left() > SHORTEST_FULL_LINE * size;
    boolean flush = line.left() < left + 0.8 * size;
    boolean next = page > lastPage || line.y() - lastLine.y() < LINE_PITCH * size;
    return alike && full && flush && next;
  }

  private void endParagraph() {
    if (paragraph != null) {
      lines.add(new Page.Line(lines.size() + 1, place, paragraph.toString(), 0, List.of()));
      paragraph = null;
    }
  }

  private void table(Item.Table part, int page) {
    endParagraph();
    if (table != null && table.goesOn(part, page)) {
      table.add(part, page);
      return;
    }
    endTable();
    table = new Continuation(part, page);
  }

  private void endTable() {
    if (table != null) {
      tables++;
      table.write(tables, lines);
      table = null;
    }
  }
}
