package ogi.document.html;

import java.util.ArrayList;
import java.util.List;
import ogi.document.Limits;
import ogi.document.block.Block;
import ogi.document.block.Deadline;
import ogi.document.block.Refusal;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Walks the elements of a page in reading order and collects its lines and tables. */
final class HtmlWalker {
  /** Fewer characters hold no report. */
  private static final int SHORTEST_REPORT = 400;

  /** A cell lies in a row, a group of rows and a table. */
  private static final int LEVELS_TO_A_CELL = 3;

  private final Limits limits;
  private final Deadline deadline;
  private final boolean showHidden;
  private final List<String> unshown = new ArrayList<>();
  private int hidden;
  private int depth;
  private int cells;

  /** Lines and tables of the container that the walk is in: the page, or a cell. */
  private List<Block> blocks = new ArrayList<>();

  private final InlineText line = new InlineText();

  HtmlWalker(Limits limits, Deadline deadline, boolean showHidden) {
    this.limits = limits;
    this.deadline = deadline;
    this.showHidden = showHidden;
  }

  /** The blocks of an element; with {@code lined}, line ends of its own text are line ends. */
  List<Block> walk(Element element, boolean lined) {
    children(element, lined);
    breakLine();
    return blocks;
  }

  /** A page that is but a script has it in its head. */
  void lookInHead(Element head) {
    for (int i = 0; i < head.childNodeSize(); i++) {
      if (head.childNode(i) instanceof Element child && Tags.kind(child) == Tags.Kind.SILENT) {
        keepUnshown(child);
      }
    }
  }

  /** Scripts, templates and text areas that speak of information. */
  List<String> unshown() {
    return unshown;
  }

  /** How many elements were left out because a browser would not show them. */
  int hidden() {
    return hidden;
  }

  private void children(Element element, boolean lined) {
    depth++;
    if (depth > limits.nesting()) {
      throw new Refusal("too deep: markup nested more than " + limits.nesting() + " levels");
    }
    int count = element.childNodeSize();
    for (int i = 0; i < count; i++) {
      Node node = element.childNode(i);
      if (node instanceof TextNode text) {
        text(text.getWholeText(), lined);
      } else if (node instanceof Element child) {
        element(child, lined);
      }
    }
    depth--;
  }

  private void element(Element element, boolean lined) {
    deadline.check();
    Tags.Kind kind = Tags.kind(element);
    if (kind == Tags.Kind.SILENT) {
      keepUnshown(element);
      return;
    }
    if (isLeftOut(element)) {
      return;
    }
    switch (kind) {
      case BREAK -> breakLine();
      case TABLE -> {
        breakLine();
        blocks.add(table(element));
      }
      default -> {
        boolean block = kind == Tags.Kind.LINE || element.isBlock();
        if (block) {
          breakLine();
        }
        boolean kept = lined || kind == Tags.Kind.PREFORMATTED || Tags.keepsLines(element);
        children(element, kept);
        if (block) {
          breakLine();
        }
      }
    }
  }

  private boolean isLeftOut(Element element) {
    boolean left = !showHidden && Tags.isHidden(element);
    hidden += left ? 1 : 0;
    return left;
  }

  private void keepUnshown(Element element) {
    String text =
        switch (element.normalName()) {
          case "script" -> element.data();
          case "textarea" -> element.wholeText();
          case "template", "noscript" -> element.html();
          default -> "";
        };
    if (text.length() >= SHORTEST_REPORT && ReportSigns.mayHold(text)) {
      unshown.add(text);
    }
  }

  private void text(String text, boolean lined) {
    if (!lined) {
      line.append(text, 0, text.length());
      return;
    }
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\t') {
        line.append(text, from, i);
        from = i + 1;
        if (c == '\n') {
          breakLine();
        } else {
          line.tab();
        }
      }
    }
    line.append(text, from, text.length());
  }

  private void breakLine() {
    String text = line.take();
    if (!text.isEmpty()) {
      blocks.add(new Block.Text(text));
    }
  }

  private Block.Table table(Element table) {
    List<Block.Row> rows = new ArrayList<>();
    Spans spans = new Spans();
    depth += LEVELS_TO_A_CELL;
    // The parser's own list of child elements is made anew for every element that is asked.
    for (int i = 0; i < table.childNodeSize(); i++) {
      if (table.childNode(i) instanceof Element child) {
        switch (child.normalName()) {
          case "tr" -> row(child, spans, rows);
          case "thead", "tbody", "tfoot" -> group(child, spans, rows);
          case "caption" -> element(child, false);
          default -> deadline.check();
        }
      }
    }
    depth -= LEVELS_TO_A_CELL;
    return new Block.Table(rows);
  }

  private void group(Element group, Spans spans, List<Block.Row> rows) {
    if (!isLeftOut(group)) {
      for (int i = 0; i < group.childNodeSize(); i++) {
        if (group.childNode(i) instanceof Element child && child.normalName().equals("tr")) {
          row(child, spans, rows);
        }
      }
      spans.endGroup();
    }
  }

  private void row(Element row, Spans spans, List<Block.Row> rows) {
    deadline.check();
    if (isLeftOut(row)) {
      return;
    }
    spans.beginRow();
    for (int i = 0; i < row.childNodeSize(); i++) {
      if (row.childNode(i) instanceof Element cell && Tags.isCell(cell) && !isLeftOut(cell)) {
        spans.add(cell, content(cell));
      }
    }
    Block.Row placed = spans.endRow();
    cells += placed.cells().size();
    if (cells > limits.cells()) {
      throw new Refusal("too large: more than " + limits.cells() + " cells");
    }
    rows.add(placed);
  }

  private List<Block> content(Element cell) {
    // A line ends where a table begins, so the line in the making is empty here.
    List<Block> outer = blocks;
    blocks = new ArrayList<>(2);
    children(cell, Tags.keepsLines(cell));
    breakLine();
    List<Block> content = blocks;
    blocks = outer;
    return content;
  }
}
