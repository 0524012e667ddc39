package ogi.normalise;

import ogi.document.RawDocument;
import ogi.document.SourceFacts;

/** Document → report: the one entry of the reader. It never throws on bad input. */
public final class Normaliser {
  private Normaliser() {}

  /** Reads one document; every document gets a reading with a fate, whatever its bytes. */
  public static Reading read(RawDocument raw, SourceFacts facts) {
    throw new UnsupportedOperationException();
  }
}
