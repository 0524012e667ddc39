package ogi.document.html;

import java.util.ArrayList;
import java.util.List;
import ogi.document.Decoded;
import ogi.document.Limits;
import ogi.document.Page;
import ogi.document.PageReading;
import ogi.document.block.Block;
import ogi.document.block.Deadline;
import ogi.document.block.Guarded;
import ogi.document.block.PageWriter;

/**
 * Reads web pages, and pages that a program writes from the strings of a script or from JSON.
 * Tables become rows with their spans resolved, everything else lines of text.
 */
public final class HtmlPages {
  /** So many labels of the form make a page's own text the report. */
  private static final int ENOUGH_SIGNS = 6;

  /** The largest texts of a page are looked at, no more. */
  private static final int MOST_UNSHOWN = 8;

  private HtmlPages() {}

  /**
   * The page that a person would see. Refuses pages beyond the limits.
   *
   * @param declaredCharset charset of the HTTP header, or empty; believed only if it fits
   */
  public static PageReading read(byte[] bytes, String declaredCharset, Limits limits) {
    return Guarded.read(
        () -> {
          if (bytes.length > limits.bytes()) {
            return PageReading.unreadable("too large: " + bytes.length + " bytes");
          }
          Decoded decoded = CharsetChoice.decode(bytes, declaredCharset);
          return PageReading.of(page(decoded.text(), limits), decoded.charset().name());
        });
  }

  /** As {@link #read(byte[], String, Limits)}, for a text decoded before. */
  public static PageReading read(Decoded decoded, Limits limits) {
    return Guarded.read(
        () -> PageReading.of(page(decoded.text(), limits), decoded.charset().name()));
  }

  private static Page page(String source, Limits limits) {
    Deadline deadline = Deadline.in(limits.millis());
    Rendering shown = Rendering.of(source, false, limits, deadline);
    boolean escaped = Embedded.isEscaped(source);
    if (!escaped && !shown.hidden() && shown.unshown().isEmpty()) {
      return shown.page();
    }
    int signs = ReportSigns.count(shown.page().lines());
    if (escaped) {
      return better(shown, signs - 1, Embedded.all(source), List.of(), limits, deadline);
    }
    if (signs >= ENOUGH_SIGNS) {
      return shown.page();
    }
    List<Embedded> candidates =
        shown.unshown().stream()
            .limit(MOST_UNSHOWN)
            .map(HtmlPages::embedded)
            .filter(found -> !found.markup().isEmpty())
            .toList();
    Page page = better(shown, signs, candidates, shown.blocks(), limits, deadline);
    return page == shown.page() && shown.hidden()
        ? unhidden(shown, source, limits, deadline)
        : page;
  }

  /** A text area or a template holds markup itself, a script holds it in strings. */
  private static Embedded embedded(String unshown) {
    String start = unshown.stripLeading();
    return start.startsWith("<") || start.startsWith("&lt;")
        ? Embedded.inEscaped(unshown)
        : Embedded.inCode(unshown);
  }

  private static Page better(
      Rendering shown,
      int signs,
      List<Embedded> candidates,
      List<Block> before,
      Limits limits,
      Deadline deadline) {
    Page best = shown.page();
    int most = signs;
    for (Embedded candidate : candidates) {
      Rendering other = Rendering.of(candidate.markup(), false, limits, deadline);
      int found = ReportSigns.count(other.page().lines());
      if (found > most) {
        most = found;
        String title = title(shown.page(), candidate, other.page());
        best = after(before, other, title, limits, deadline);
      }
    }
    return best;
  }

  /** What a program shows, after what the page shows without it. */
  private static Page after(
      List<Block> before, Rendering shown, String title, Limits limits, Deadline deadline) {
    if (before.isEmpty()) {
      return new Page(title, shown.page().lines());
    }
    List<Block> blocks = new ArrayList<>(before);
    blocks.addAll(shown.blocks());
    return PageWriter.page(title, blocks, limits, deadline);
  }

  private static String title(Page shown, Embedded candidate, Page other) {
    if (!candidate.title().isEmpty()) {
      return candidate.title();
    }
    return shown.title().isEmpty() ? other.title() : shown.title();
  }

  /** Some pages hide their text until a program shows it. */
  private static Page unhidden(Rendering shown, String source, Limits limits, Deadline deadline) {
    Page all = Rendering.of(source, true, limits, deadline).page();
    boolean more = ReportSigns.count(all.lines()) > ReportSigns.count(shown.page().lines());
    return more ? all : shown.page();
  }
}
