package ogi.jobs.store;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import ogi.table.Table;

/** How bytes that travel under one key become rows, in the order of their table. */
@FunctionalInterface
public interface RowSource extends Serializable {
  /** They are rows, packed by {@link RowBytes}. */
  RowSource PACKED = RowSource::packed;

  /** One value per column and row. */
  List<Object[]> rows(Table<?> table, List<byte[]> same);

  private static List<Object[]> packed(Table<?> table, List<byte[]> same) {
    return same.size() == 1 ? RowBytes.values(table, same.get(0)) : sorted(table, same);
  }

  private static List<Object[]> sorted(Table<?> table, List<byte[]> same) {
    List<Object[]> rows = new ArrayList<>();
    same.forEach(each -> rows.addAll(RowBytes.values(table, each)));
    rows.sort(table.shape().valueOrder());
    return rows;
  }
}
