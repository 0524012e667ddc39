package ogi.override;

import java.io.Serializable;
import java.util.Objects;

/**
 * One line of an office's file.
 *
 * @param target a document by its address, the end of its address, or its content hash; a report by
 *     its id; or a finding by its id
 * @param field what is settled
 * @param value to what
 * @param note why, in the office's words; may be empty
 * @param record number of the line's record in the file, from 1, the heading included
 */
public record Ruling(String target, Field field, String value, String note, int record)
    implements Serializable {
  public Ruling {
    Objects.requireNonNull(target);
    Objects.requireNonNull(field);
    Objects.requireNonNull(value);
    Objects.requireNonNull(note);
  }
}
