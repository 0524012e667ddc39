package ogi.form;

import java.util.List;
import java.util.Optional;

/**
 * A table of the form with its own column headings: the five of section 二, and sections 三 and 四.
 *
 * @param id name of the block, the same in every revision of the form
 * @param section the part of the report in which it is printed
 * @param heading what is printed above it, for instance 第二十条第（一）项; may be empty
 * @param headings further labels of its head that hold no figures
 * @param columns in printed order
 * @param totalColumn id of the column that is the sum of the others, or empty
 * @param rows in printed order
 */
public record Block(
    String id,
    Section section,
    String heading,
    List<String> headings,
    List<FormColumn> columns,
    Optional<String> totalColumn,
    List<FormRow> rows) {
  public Block {
    headings = List.copyOf(headings);
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** Blocks are looked up often, and what is in them is long. */
  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /** Figures of one row. */
  public int width() {
    return columns.size();
  }
}
