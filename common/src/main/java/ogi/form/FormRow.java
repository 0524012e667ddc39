package ogi.form;

import java.util.List;
import java.util.Optional;

/**
 * One row of a block of the form.
 *
 * @param id middle part of the cell ids
 * @param label as the form prints it
 * @param variants other wordings met in real reports
 * @param parents labels of the merged cells that stand before this row, outermost first
 * @param role the row's part in the sums down the columns
 * @param unit what its figures count, where the form has units by row; else the column's counts
 * @param partOf id of the row of the same block to which it adds up with others, if there is one
 */
public record FormRow(
    String id,
    String label,
    List<String> variants,
    List<String> parents,
    Role role,
    Optional<Unit> unit,
    Optional<String> partOf) {
  /** A row of a form whose units stand over its columns. */
  public FormRow(String id, String label, List<String> variants, List<String> parents, Role role) {
    this(id, label, variants, parents, role, Optional.empty(), Optional.empty());
  }

  public FormRow {
    variants = List.copyOf(variants);
    parents = List.copyOf(parents);
  }

  /** The row's part in 一 + 二 = （七）总计 + 四 and in the total of the results. */
  public enum Role {
    /** 一 and 二: what had to be answered. */
    INFLOW,
    /** One way in which a request ended. */
    OUTCOME,
    /** （七）总计: all that ended. */
    OUTCOME_TOTAL,
    /** 四: carried over into the next year. */
    CARRIED,
    /** No part in a sum down a column. */
    NONE
  }

  /** The label with its parents before it, as a reader of the printed form would name the row. */
  public String fullLabel() {
    return parents.isEmpty() ? label : String.join(" ", parents) + " " + label;
  }
}
