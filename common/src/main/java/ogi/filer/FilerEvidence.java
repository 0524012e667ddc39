package ogi.filer;

import java.util.List;
import java.util.Objects;

/**
 * All that may tell who reports, and for which year. Unknown parts are empty strings.
 *
 * @param lines the document's text, line by line, as found; line numbers in notes count from 1
 * @param url address it was collected from
 * @param title title of the page as the collector saw it
 * @param publisher who published it, as the collector knows
 * @param site name of the site
 */
public record FilerEvidence(
    List<String> lines, String url, String title, String publisher, String site) {
  public FilerEvidence {
    lines = List.copyOf(lines);
    Objects.requireNonNull(url);
    Objects.requireNonNull(title);
    Objects.requireNonNull(publisher);
    Objects.requireNonNull(site);
  }

  /** Evidence from the text alone. */
  public static FilerEvidence of(List<String> lines) {
    return new FilerEvidence(lines, "", "", "", "");
  }
}
