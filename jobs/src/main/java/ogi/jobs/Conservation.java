package ogi.jobs;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ogi.document.Fate;
import ogi.jobs.normalise.ParsedDocument;

/** documents = read + duplicate + superseded + not_a_report + unreadable, counted in every run. */
record Conservation(long documents, Map<Fate, Long> outcomes) {

  /**
   * Counts the outcomes of the documents of the input; refuses a sum that does not hold. How many
   * documents a file holds was counted while it was read, an archive's members one by one.
   *
   * @param files of the input; each holds one document or more
   */
  static Conservation of(long files, Rows<ParsedDocument> parsed) {
    List<Count> counts = counts(parsed);
    Map<Fate, Long> outcomes = new EnumMap<>(Fate.class);
    for (Fate fate : Fate.values()) {
      outcomes.put(fate, 0L);
    }
    counts.forEach(count -> outcomes.put(fate(count.key), count.rows));
    long met = counts.stream().mapToLong(Count::files).sum();
    long documents = counts.stream().mapToLong(Count::documents).sum();
    Conservation conservation = new Conservation(documents, outcomes);
    if (met != files || !conservation.holds()) {
      throw new IllegalStateException(
          "documents were lost: "
              + conservation.equation()
              + " in "
              + met
              + " of "
              + files
              + " files");
    }
    return conservation;
  }

  private static List<Count> counts(Rows<ParsedDocument> parsed) {
    return parsed
        .flatMap(document -> List.of(Count.of(document)))
        .groups(Count::key, same -> List.of(same.stream().reduce(Count::plus).orElseThrow()))
        .toList();
  }

  /**
   * Rows of one outcome.
   *
   * @param files that end with one of them
   * @param documents of these files
   */
  private record Count(String key, long rows, long files, long documents)
      implements java.io.Serializable {
    static Count of(ParsedDocument parsed) {
      long files = parsed.ofFile() > 0 ? 1 : 0;
      return new Count(parsed.document().outcome(), 1, files, parsed.ofFile());
    }

    Count plus(Count other) {
      return new Count(key, rows + other.rows, files + other.files, documents + other.documents);
    }
  }

  private static Fate fate(String key) {
    for (Fate fate : Fate.values()) {
      if (fate.key().equals(key)) {
        return fate;
      }
    }
    throw new IllegalStateException("no outcome " + key);
  }

  long count(Fate fate) {
    return outcomes.get(fate);
  }

  boolean holds() {
    return documents == outcomes.values().stream().mapToLong(Long::longValue).sum();
  }

  /** Share of documents that are in use or have a copy in use, 0 to 1. */
  double usableShare() {
    long usable = count(Fate.READ) + count(Fate.DUPLICATE) + count(Fate.SUPERSEDED);
    return documents == 0 ? 0 : (double) usable / documents;
  }

  /** For instance {@code 5 documents = 5 read + 0 duplicate + …}. */
  String equation() {
    return documents
        + " documents = "
        + outcomes.entrySet().stream()
            .map(entry -> entry.getValue() + " " + entry.getKey().key())
            .collect(Collectors.joining(" + "));
  }
}
