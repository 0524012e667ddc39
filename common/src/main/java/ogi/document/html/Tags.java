package ogi.document.html;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/** What the elements of a page mean for reading it. */
final class Tags {
  /** What an element's name says of it; asked once or more for every element of a page. */
  private enum Kind {
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
    /** It stands on lines of its own, which the parser does not say of it. */
    LINE("td", "th", "tr", "li", "dt", "dd", "option", "caption", "legend", "table", "body"),
    /** Line ends of the source are line ends of the text. */
    PREFORMATTED("pre", "listing", "xmp", "plaintext");

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

  static boolean isSilent(Element element) {
    return KINDS.get(element.normalName()) == Kind.SILENT;
  }

  /** Whether the element stands on lines of its own. */
  static boolean isBlock(Element element) {
    return element.isBlock() || KINDS.get(element.normalName()) == Kind.LINE;
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
    if (KINDS.get(element.normalName()) == Kind.PREFORMATTED) {
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
