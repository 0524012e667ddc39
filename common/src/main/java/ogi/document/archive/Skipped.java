package ogi.document.archive;

/**
 * What an archive holds besides documents; it is counted and not read.
 *
 * @param folders entries of folders
 * @param hidden names that begin with a dot, and what systems leave behind ({@code __MACOSX},
 *     {@code Thumbs.db})
 * @param links to other files, and devices
 * @param records of a crawl that are no documents: requests, metadata, look-ups of names
 */
public record Skipped(long folders, long hidden, long links, long records) {
  static final Skipped NOTHING = new Skipped(0, 0, 0, 0);

  Skipped plus(What what) {
    return switch (what) {
      case FOLDER -> new Skipped(folders + 1, hidden, links, records);
      case HIDDEN -> new Skipped(folders, hidden + 1, links, records);
      case LINK -> new Skipped(folders, hidden, links + 1, records);
      case RECORD -> new Skipped(folders, hidden, links, records + 1);
    };
  }

  /** Together. */
  public long total() {
    return folders + hidden + links + records;
  }

  enum What {
    FOLDER,
    HIDDEN,
    LINK,
    RECORD
  }
}
