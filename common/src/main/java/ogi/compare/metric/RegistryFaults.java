package ogi.compare.metric;

import java.util.ArrayList;
import java.util.List;

/** The faults of a registry file, each with its line and its path in the file. */
final class RegistryFaults {
  private final RegistryText text;
  private final List<String> sentences = new ArrayList<>();

  RegistryFaults(RegistryText text) {
    this.text = text;
  }

  /**
   * Puts down a fault.
   *
   * @param pointer where it stands, as a JSON pointer such as {@code /metrics/3/polarity}
   * @param id of the metric; empty when the fault belongs to none
   */
  void add(String pointer, String id, String sentence) {
    String name = id.isEmpty() ? "" : " (" + id + ")";
    sentences.add("Line " + text.line(pointer) + ", " + pointer + name + ": " + sentence + ".");
  }

  int size() {
    return sentences.size();
  }

  /** Refuses the file when there is any. */
  void refuse() {
    if (!sentences.isEmpty()) {
      throw new BadRegistry(sentences);
    }
  }
}
