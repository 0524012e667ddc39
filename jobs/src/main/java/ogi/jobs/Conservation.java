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
   * Counts the outcomes of the documents of the input; refuses a sum that does not hold.
   *
   * @param met documents as counted while they were unpacked, before any was read
   */
  static Conservation of(long met, Rows<ParsedDocument> parsed) {
    Map<Fate, Long> outcomes = new EnumMap<>(Fate.class);
    for (Fate fate : Fate.values()) {
      outcomes.put(fate, 0L);
    }
    parsed
        .tally(document -> List.of(document.document().outcome()))
        .forEach((outcome, documents) -> outcomes.put(fate(outcome), documents));
    Conservation conservation = new Conservation(met, outcomes);
    if (!conservation.holds()) {
      throw new IllegalStateException("documents were lost: " + conservation.equation());
    }
    return conservation;
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
