package ogi.simulate;

import java.util.Objects;
import java.util.OptionalLong;
import ogi.document.Fate;

/**
 * What must become of a document.
 *
 * @param fate its one outcome
 * @param kind sort of document that is no report or cannot be read; empty for reports
 * @param of index of the document that it copies or is another version of
 */
public record Expected(Fate fate, String kind, OptionalLong of) {
  public Expected {
    Objects.requireNonNull(fate);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(of);
  }

  static Expected read() {
    return new Expected(Fate.READ, "", OptionalLong.empty());
  }

  static Expected not(Fate fate, String kind) {
    return new Expected(fate, kind, OptionalLong.empty());
  }

  static Expected copy(Fate fate, long of) {
    return new Expected(fate, "", OptionalLong.of(of));
  }
}
