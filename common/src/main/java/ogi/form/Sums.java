package ogi.form;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Derives the identities of a form from its columns of totals, and the roles and parts of its rows.
 */
final class Sums {
  private Sums() {}

  static List<Sum> of(Form form) {
    List<Sum> sums = new ArrayList<>();
    for (Block block : form.blocks()) {
      across(form, block, sums);
    }
    for (Block block : form.blocks()) {
      down(form, block, sums);
    }
    for (Block block : form.blocks()) {
      parts(form, block, sums);
    }
    return List.copyOf(sums);
  }

  /** Rows that add up to another row, column by column. */
  private static void parts(Form form, Block block, List<Sum> sums) {
    Map<String, List<FormRow>> parts = new LinkedHashMap<>();
    block
        .rows()
        .forEach(
            row ->
                row.partOf()
                    .ifPresent(of -> parts.computeIfAbsent(of, id -> new ArrayList<>()).add(row)));
    for (FormRow whole : block.rows()) {
      List<FormRow> rows = parts.remove(whole.id());
      for (FormColumn column : rows == null ? List.<FormColumn>of() : block.columns()) {
        sums.add(
            new Sum(
                Sum.Kind.PARTS.key() + "." + whole.id(),
                Sum.Kind.PARTS,
                rows.stream().map(row -> form.cell(block, row, column)).toList(),
                List.of(form.cell(block, whole, column))));
      }
    }
    if (!parts.isEmpty()) {
      throw new IllegalArgumentException("parts of rows that are not there: " + parts.keySet());
    }
  }

  private static void across(Form form, Block block, List<Sum> sums) {
    if (block.totalColumn().isEmpty()) {
      return;
    }
    Sum.Kind kind = block.section() == Section.DISPUTES ? Sum.Kind.DISPUTES : Sum.Kind.ACROSS;
    for (FormRow row : block.rows()) {
      List<Cell> parts = new ArrayList<>();
      List<Cell> total = new ArrayList<>();
      for (Cell cell : form.row(block, row)) {
        (cell.column().equals(block.totalColumn().get()) ? total : parts).add(cell);
      }
      sums.add(new Sum(kind.key() + "." + row.id(), kind, parts, total));
    }
  }

  private static void down(Form form, Block block, List<Sum> sums) {
    List<Sum> balances = new ArrayList<>();
    for (FormColumn column : block.columns()) {
      Map<FormRow.Role, List<Cell>> byRole = new EnumMap<>(FormRow.Role.class);
      for (FormRow row : block.rows()) {
        byRole
            .computeIfAbsent(row.role(), role -> new ArrayList<>())
            .add(form.cell(block, row, column));
      }
      List<Cell> concluded = byRole.get(FormRow.Role.OUTCOME_TOTAL);
      if (concluded == null) {
        return;
      }
      sums.add(
          new Sum(
              Sum.Kind.OUTCOMES.key() + "." + column.id(),
              Sum.Kind.OUTCOMES,
              byRole.get(FormRow.Role.OUTCOME),
              concluded));
      List<Cell> right = new ArrayList<>(concluded);
      right.addAll(byRole.get(FormRow.Role.CARRIED));
      balances.add(
          new Sum(
              Sum.Kind.BALANCE.key() + "." + column.id(),
              Sum.Kind.BALANCE,
              byRole.get(FormRow.Role.INFLOW),
              right));
    }
    sums.addAll(balances);
  }
}
