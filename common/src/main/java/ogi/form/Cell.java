package ogi.form;

import java.util.Objects;

/**
 * One cell of a form: the place where the filer prints one figure.
 *
 * @param id {@code section.row.column}, stable across runs and forms
 * @param section the part of the report
 * @param row the row's id within its block
 * @param column the column's id within its block
 * @param item the row's printed label with its parents, in Chinese
 * @param heading the column's printed label, in Chinese
 * @param unit what it counts, or ten thousand yuan
 * @param signed true only for 本年增/减 of the 2019 form, which may be negative
 * @param index position in printed order, from 0
 */
public record Cell(
    String id,
    Section section,
    String row,
    String column,
    String item,
    String heading,
    Unit unit,
    boolean signed,
    int index) {
  public Cell {
    Objects.requireNonNull(id);
    Objects.requireNonNull(section);
    Objects.requireNonNull(unit);
  }

  /** Cells are looked up often, and no two cells of a form share an id. */
  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /**
   * Name of the independent part of the form's sums in which it stands: section 三, one way of
   * dispute, or the rows of the statistical sheet whose ids share their first word.
   */
  public String part() {
    return switch (section) {
      case DISPUTES -> section.key() + "." + row;
      case STATISTICS -> section.key() + "." + row.split("_", 2)[0];
      case DISCLOSURE, REQUESTS -> section.key();
    };
  }

  @Override
  public String toString() {
    return id;
  }
}
