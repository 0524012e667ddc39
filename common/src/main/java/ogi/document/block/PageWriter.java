package ogi.document.block;

import java.util.ArrayList;
import java.util.List;
import ogi.document.Limits;
import ogi.document.Page;

/**
 * Writes the blocks of a document as lines and rows in reading order. Tables that only arrange a
 * page are told from tables of figures: the former hold tables or articles and become text.
 */
public final class PageWriter {
  /** A table holds an editor's slip of a table in one cell, or it arranges whole tables. */
  private static final int OWN_CELLS_PER_NESTED = 4;

  /** Far longer than any label with its gloss: those of the alignment end at 160 characters. */
  private static final int ARTICLE = 1000;

  /** A lone cell of several paragraphs is an article from here on, not a heading. */
  private static final int LONE_ARTICLE = 120;

  private final Limits limits;
  private final Deadline deadline;
  private final List<Page.Line> lines = new ArrayList<>();
  private final StringBuilder rowText = new StringBuilder();
  private int texts;
  private int tables;
  private int cells;

  private PageWriter(Limits limits, Deadline deadline) {
    this.limits = limits;
    this.deadline = deadline;
  }

  /** The page with the blocks in order; refuses more cells than the limits allow. */
  public static Page page(String title, List<Block> blocks, Limits limits, Deadline deadline) {
    PageWriter writer = new PageWriter(limits, deadline);
    writer.write(blocks);
    return new Page(title, writer.lines);
  }

  private void write(List<Block> blocks) {
    for (Block block : blocks) {
      deadline.check();
      if (block instanceof Block.Text text) {
        writeText(text.text());
      } else if (block instanceof Block.Table table) {
        writeTable(table);
      }
    }
  }

  private void writeText(String text) {
    texts++;
    lines.add(new Page.Line(lines.size() + 1, "paragraph " + texts, text, 0, List.of()));
  }

  private void writeTable(Block.Table table) {
    if (TableSize.arranges(table, OWN_CELLS_PER_NESTED)) {
      table.rows().forEach(this::writeContent);
      return;
    }
    int number = 0;
    for (int i = 0; i < table.rows().size(); i++) {
      Block.Row row = table.rows().get(i);
      List<Page.Cell> shown = cells(row.cells());
      if (isArticle(row, shown)) {
        writeContent(row);
      } else if (!shown.isEmpty()) {
        number = number == 0 ? ++tables : number;
        writeRow(number, i + 1, shown);
      }
    }
  }

  private void writeContent(Block.Row row) {
    row.cells().forEach(cell -> write(cell.content()));
  }

  private void writeRow(int table, int row, List<Page.Cell> shown) {
    rowText.setLength(0);
    for (int i = 0; i < shown.size(); i++) {
      rowText.append(i == 0 ? "" : "\t").append(shown.get(i).text());
    }
    String place = "table " + table + ", row " + row;
    lines.add(new Page.Line(lines.size() + 1, place, rowText.toString(), table, shown));
  }

  private List<Page.Cell> cells(List<Block.Cell> row) {
    Page.Cell[] shown = new Page.Cell[row.size()];
    for (int i = 0; i < shown.length; i++) {
      shown[i] = cell(row.get(i));
    }
    return List.of(shown);
  }

  private Page.Cell cell(Block.Cell cell) {
    deadline.check();
    cells++;
    if (cells > limits.cells()) {
      throw new Refusal("too large: more than " + limits.cells() + " cells");
    }
    return new Page.Cell(text(cell), cell.column(), cell.columns(), cell.covered());
  }

  private static String text(Block.Cell cell) {
    if (cell.covered() || cell.content().isEmpty()) {
      return "";
    }
    if (cell.content().size() == 1 && cell.content().get(0) instanceof Block.Text text) {
      return text.text().replace('\t', ' ');
    }
    StringBuilder text = new StringBuilder();
    append(text, cell.content());
    return text.toString().replace('\t', ' ');
  }

  private static void append(StringBuilder text, List<Block> content) {
    for (Block block : content) {
      if (block instanceof Block.Text line) {
        Joint.append(text, line.text());
      } else if (block instanceof Block.Table table) {
        table.rows().forEach(row -> row.cells().forEach(cell -> append(text, cell.content())));
      }
    }
  }

  /** A row that holds a piece of the report's text rather than labels and figures. */
  private static boolean isArticle(Block.Row row, List<Page.Cell> shown) {
    if (shown.size() == 1) {
      return row.cells().get(0).content().size() > 1 && shown.get(0).text().length() > LONE_ARTICLE
          || shown.get(0).text().length() > ARTICLE;
    }
    for (int i = 0; i < shown.size(); i++) {
      if (shown.get(i).text().length() > ARTICLE) {
        return true;
      }
    }
    return false;
  }
}
