package ogi.document.archive;

import java.io.Serializable;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an archive holds besides documents; it is counted by kind and not read. The kinds are the
 * names of {@link What}, so there are few of them whatever an archive says.
 *
 * @param byKind number of entries by kind; kinds that did not occur are left out
 */
public record Skipped(SortedMap<String, Long> byKind) implements Serializable {
  /** Nothing was skipped. */
  public static final Skipped NOTHING = new Skipped(new TreeMap<>());

  public Skipped {
    byKind = Collections.unmodifiableSortedMap(new TreeMap<>(byKind));
  }

  Skipped plus(What what) {
    return plus(new Skipped(new TreeMap<>(Map.of(what.words(), 1L))));
  }

  /** Both together. */
  public Skipped plus(Skipped other) {
    TreeMap<String, Long> sum = new TreeMap<>(byKind);
    other.byKind.forEach((kind, number) -> sum.merge(kind, number, Long::sum));
    return new Skipped(sum);
  }

  /** Together. */
  public long total() {
    return byKind.values().stream().mapToLong(Long::longValue).sum();
  }

  enum What {
    FOLDER("folder"),
    /** A name that begins with a dot, or what systems leave behind (__MACOSX, Thumbs.db). */
    HIDDEN("hidden file"),
    /** To other files, and devices. */
    LINK("link"),
    /** Records of a crawl that are no documents (ISO 28500, section 6). */
    WARC_INFO("record warcinfo"),
    REQUEST("record request"),
    METADATA("record metadata"),
    CONVERSION("record conversion"),
    /** An answer to another question than for a web address, such as a look-up of a name. */
    NO_WEB_ADDRESS("record without a web address"),
    OTHER_RECORD("record of another type");

    private final String words;

    What(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }

    static What ofRecord(String type) {
      return switch (type) {
        case "warcinfo" -> WARC_INFO;
        case "request" -> REQUEST;
        case "metadata" -> METADATA;
        case "conversion" -> CONVERSION;
        default -> OTHER_RECORD;
      };
    }
  }
}
