package ogi.document.html;

import java.util.List;
import java.util.stream.Stream;
import ogi.document.block.Joint;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;

/** The title that a page carries. Sites put their own name before it or use one title for all. */
final class HtmlTitle {
  private static final List<String> TELLING = List.of("报告", "報告", "年报", "年報");

  private static final Evaluator HEADING = new Evaluator.Tag("h1");

  private HtmlTitle() {}

  /** The meta field of government sites, the title or the first heading: the first telling one. */
  static String of(Document page) {
    String article = meta(page);
    if (isTelling(article)) {
      return article;
    }
    String title = Joint.strip(page.title());
    if (isTelling(title)) {
      return title;
    }
    Element first = page.selectFirst(HEADING);
    String heading = first == null ? "" : Joint.strip(first.text());
    return isTelling(heading)
        ? heading
        : Stream.of(article, title, heading).filter(t -> !t.isEmpty()).findFirst().orElse("");
  }

  private static String meta(Document page) {
    Element head = page.head();
    for (int i = 0; i < head.childNodeSize(); i++) {
      if (head.childNode(i) instanceof Element element
          && element.normalName().equals("meta")
          && element.attr("name").equalsIgnoreCase("ArticleTitle")) {
        return Joint.strip(element.attr("content"));
      }
    }
    return "";
  }

  private static boolean isTelling(String title) {
    return TELLING.stream().anyMatch(title::contains);
  }
}
