package ogi.filer;

import java.io.Serializable;
import java.util.Objects;

/**
 * What a fact about a filer rests on.
 *
 * @param words the words that decided it, as compared; empty when nothing did
 * @param confidence how far they may be relied on
 */
public record Ground(String words, Certainty confidence) implements Serializable {
  /** Nothing tells. */
  public static final Ground NONE = new Ground("", Certainty.NONE);

  private static final int LONGEST = 60;

  public Ground {
    Objects.requireNonNull(confidence);
    words = words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words;
  }
}
