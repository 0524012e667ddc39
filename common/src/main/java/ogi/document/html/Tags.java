package ogi.document.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What the elements of a page mean for reading it. */
final class Tags {
  /** Their text is not for the reader; {@code xml} is an office editor's settings. */
  private static final Set<String> SILENT =
      Set.of(
          "script",
          "style",
          "head",
          "template",
          "noscript",
          "textarea",
          "xml",
          "object",
          "svg",
          "iframe",
          "math",
          "audio",
          "video",
          "canvas");

  private static final Set<String> LINES =
      Set.of("td", "th", "tr", "li", "dt", "dd", "option", "caption", "legend", "table", "body");

  private Tags() {}

  static boolean isSilent(Element element) {
    return SILENT.contains(element.normalName());
  }

  /** Whether the element stands on lines of its own. */
  static boolean isBlock(Element element) {
    return element.isBlock() || LINES.contains(element.normalName());
  }

  /** Whether a browser shows nothing of the element. */
  static boolean isHidden(Element element) {
    if (element.attributesSize() == 0) {
      return false;
    }
    if (element.hasAttr("hidden")) {
      return true;
    }
    String style = element.attr("style");
    return !style.isEmpty() && (says(style, "display", "none") || says(style, "mso-hide", "all"));
  }

  /** Whether line ends of the source are line ends of the text. */
  static boolean isPreformatted(Element element) {
    String name = element.normalName();
    if (name.equals("pre")
        || name.equals("listing")
        || name.equals("xmp")
        || name.equals("plaintext")) {
      return true;
    }
    String style = element.attributesSize() == 0 ? "" : element.attr("style");
    return style.contains("white-space") && says(style, "white-space", "pre");
  }

  /** Whether a style sets a property to a value that begins so. */
  private static boolean says(String style, String property, String value) {
    if (!style.contains(value) && !style.toLowerCase(Locale.ROOT).contains(value)) {
      return false;
    }
    for (String rule : style.toLowerCase(Locale.ROOT).split(";", -1)) {
      int colon = rule.indexOf(':');
      if (colon > 0
          && rule.substring(0, colon).strip().equals(property)
          && rule.substring(colon + 1).strip().startsWith(value)) {
        return true;
      }
    }
    return false;
  }
}
