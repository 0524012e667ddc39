package ogi.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import ogi.report.NoteKind;

/**
 * The columns of figures of a statistical sheet. Some areas print several (区政府, 区直单位, 乡镇街道): the
 * sheet's figure is the one under 合计; where no column says that it is the total, none is taken.
 */
final class SheetColumns {
  private static final String FIRST_HEAD = "统计指标";
  private static final String UNIT_HEAD = "单位";
  private static final String FIGURE_HEAD = "统计数";
  private static final Set<String> TOTALS = Set.of("合计", "总计", "总数", "汇总数", "合计数");

  /** A sheet with more columns is none. */
  private static final int MOST = 12;

  private SheetColumns() {}

  /** The pieces with at most one figure in each row. */
  static List<Marked> one(List<Marked> pieces, SheetNotes notes) {
    int first = 0;
    while (first < pieces.size() && !core(pieces.get(first)).equals(FIRST_HEAD)) {
      first++;
    }
    List<String> heads = heads(pieces, first);
    if (heads.size() < 2) {
      return pieces;
    }
    List<String> totals = heads.stream().filter(TOTALS::contains).toList();
    int total = totals.size() == 1 ? heads.indexOf(totals.get(0)) : -1;
    String what =
        String.join(", ", heads)
            + (total < 0
                ? ": none is named the total, no figure is taken"
                : ": the total is taken");
    notes.add(
        NoteKind.SHEET_COLUMNS, SheetNotes.cut(what), List.of(), pieces.get(first).piece().line());
    return keep(pieces, first, heads.size(), total);
  }

  /** What stands over the figures: the labels behind 单位 that are no row of the form. */
  private static List<String> heads(List<Marked> pieces, int first) {
    List<String> heads = new ArrayList<>();
    boolean unitSeen = false;
    for (int i = first + 1; i < pieces.size() && heads.size() <= MOST; i++) {
      Marked piece = pieces.get(i);
      String core = core(piece);
      if (piece.number().fillsACell()
          || piece.label() != null && !piece.label().number().isEmpty()) {
        break;
      }
      if (unitSeen && !core.isEmpty() && !core.equals(FIGURE_HEAD)) {
        heads.add(core.endsWith(FIGURE_HEAD) ? core.substring(0, core.length() - 3) : core);
      }
      unitSeen |= core.equals(UNIT_HEAD);
    }
    return heads.size() > MOST ? List.of() : heads;
  }

  /** Of each run of cells as wide as the head only the total's; every other figure is left out. */
  private static List<Marked> keep(List<Marked> pieces, int first, int width, int total) {
    List<Marked> kept = new ArrayList<>();
    int from = first;
    kept.addAll(pieces.subList(0, first));
    while (from < pieces.size()) {
      int to = from;
      while (to < pieces.size() && isCell(pieces.get(to))) {
        to++;
      }
      if (to - from == width && total >= 0) {
        kept.add(pieces.get(from + total));
      }
      if (to < pieces.size()) {
        kept.add(pieces.get(to));
      }
      from = to + 1;
    }
    return kept;
  }

  private static boolean isCell(Marked piece) {
    return piece.piece().isBlank() || piece.number().fillsACell();
  }

  private static String core(Marked piece) {
    return piece.label() == null ? "" : piece.label().core();
  }
}
