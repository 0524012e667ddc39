package ogi.document.html;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/** What the elements of a page mean for reading it. */
final class Tags {
  /** What an element's name says of it; asked once for every element of a page. */
  enum Kind {
    /** Its text is not for the reader; {@code xml} is an office editor's settings. */
    SILENT(
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
        "canvas"),
    /** A line ends where it stands, and nothing is in it. */
    BREAK("br", "hr"),
    /** Its rows are read with their spans. */
    TABLE("table"),
    /** It stands on lines of its own, which the parser does not say of it. */
    LINE("td", "th", "tr", "li", "dt", "dd", "option", "caption", "legend", "body"),
    /** Line ends of the source are line ends of the text. */
    PREFORMATTED("pre", "listing", "xmp", "plaintext"),
    /** The parser knows it, or nobody does. */
    OTHER();

    private final List<String> names;

    Kind(String... names) {
      this.names = List.of(names);
    }
  }

  private static final Map<String, Kind> KINDS = new HashMap<>();

  static {
    for (Kind kind : Kind.values()) {
      kind.names.forEach(name -> KINDS.put(name, kind));
    }
  }

  private Tags() {}

  static boolean isCell(Element element) {
    return element.normalName().equals("td") || element.normalName().equals("th");
  }

  static Kind kind(Element element) {
    return KINDS.getOrDefault(element.normalName(), Kind.OTHER);
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
    if (style.isEmpty()) {
      return false;
    }
    String lower = style.toLowerCase(Locale.ROOT);
    return says(lower, "display", "none") || says(lower, "mso-hide", "all");
  }

  /** Whether the element's style keeps the line ends of the source. */
  static boolean keepsLines(Element element) {
    if (element.attributesSize() == 0) {
      return false;
    }
    String style = element.attr("style");
    return style.contains("white-space")
        && says(style.toLowerCase(Locale.ROOT), "white-space", "pre");
  }

  /** Whether a style in lower case sets a property to a value that begins so. */
  private static boolean says(String style, String property, String value) {
    if (!style.contains(property) || !style.contains(value)) {
      return false;
    }
    for (String rule : style.split(";", -1)) {
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
