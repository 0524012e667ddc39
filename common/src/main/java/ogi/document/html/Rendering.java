package ogi.document.html;

import java.util.List;
import java.util.Set;
import ogi.document.Limits;
import ogi.document.Page;
import ogi.document.block.Block;
import ogi.document.block.Deadline;
import ogi.document.block.PageWriter;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * Markup as it is shown.
 *
 * @param page its lines and rows
 * @param blocks the same before its tables were judged
 * @param unshown texts that a program may show later: scripts, templates, hidden parts
 * @param hidden whether parts are hidden by their style
 */
record Rendering(Page page, List<Block> blocks, List<String> unshown, boolean hidden) {
  /** The parser flattens what lies deeper, so that the walk can tell and refuse it. */
  private static final int DEPTH_BEYOND = 50;

  /** Elements that stand on lines of their own. */
  private static final Set<String> LINES =
      Set.of(
          "p",
          "div",
          "br",
          "li",
          "h1",
          "h2",
          "h3",
          "h4",
          "section",
          "article",
          "center",
          "frameset");

  static Rendering of(String source, boolean showHidden, Limits limits, Deadline deadline) {
    String markup = HtmlBounds.checked(source);
    Parser parser = Parser.htmlParser().setMaxDepth(limits.nesting() + DEPTH_BEYOND);
    Document document = parser.parseInput(markup, "");
    deadline.look();
    HtmlWalker walker = new HtmlWalker(limits, deadline, showHidden);
    walker.lookInHead(document.head());
    List<Block> blocks = walker.walk(document.body(), isLined(document.body()));
    Page page = PageWriter.page(HtmlTitle.of(document), blocks, limits, deadline);
    return new Rendering(page, blocks, walker.unshown(), walker.hidden() > 0);
  }

  /** Text with tables in it and no other markup, as Markdown is: its line ends count. */
  private static boolean isLined(Element body) {
    NodeFilter unlessLine =
        (node, depth) ->
            LINES.contains(node.normalName())
                ? NodeFilter.FilterResult.STOP
                : NodeFilter.FilterResult.CONTINUE;
    return NodeTraversor.filter(unlessLine, body) != NodeFilter.FilterResult.STOP;
  }
}
