package ogi.jobs.normalise;

import java.io.Serializable;
import ogi.jobs.input.ShareEnd;

/** What a task gives: documents, and at the end of each share what was met in it. */
sealed interface Parsed extends Serializable {

  /** A document with its rows. */
  record Read(ParsedDocument document) implements Parsed {}

  /** A share came to its end. */
  record Ended(ShareEnd end) implements Parsed {}
}
