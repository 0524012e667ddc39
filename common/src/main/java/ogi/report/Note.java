package ogi.report;

import java.util.List;
import java.util.Objects;

/**
 * One decision of the reader: nothing is mended in silence and nothing is dropped without a reason.
 *
 * @param kind which decision
 * @param what the decision in words: what was found, what was done
 * @param cells ids of the cells it touches, in printed order; may be empty
 * @param line line of the source, from 1; 0 when it concerns the whole document
 */
public record Note(NoteKind kind, String what, List<String> cells, int line) {
  public Note {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(what);
    cells = List.copyOf(cells);
  }

  public static Note of(NoteKind kind, String what, int line) {
    return new Note(kind, what, List.of(), line);
  }
}
