package ogi.document;

import java.io.Serializable;

/**
 * What the collector of a document knows of it (a row of the file given with {@code --sources});
 * evidence for the filer, and lineage in every output. Unknown parts are empty.
 *
 * @param url address it was collected from
 * @param retrieved ISO date of the collection
 * @param title title of the page as the collector saw it
 * @param site name of the site
 * @param publisher who published it, as the collector knows
 */
public record SourceFacts(String url, String retrieved, String title, String site, String publisher)
    implements Serializable {
  /** Nothing is known beyond the document itself. */
  public static final SourceFacts NONE = new SourceFacts("", "", "", "", "");
}
