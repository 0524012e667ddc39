package ogi.normalise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ogi.document.Piece;
import ogi.form.Block;

/**
 * In which columns of a source's grid the figures of a block stand, learned from its rows with all
 * their figures. It places the cells of a row that has empty or lost ones.
 */
final class GridColumns {
  private final Map<Block, List<Integer>> usual = new HashMap<>();

  GridColumns(List<RowSpan> rows) {
    Map<Block, Map<List<Integer>, Integer>> seen = new HashMap<>();
    for (RowSpan row : rows) {
      List<Token> filled = RowTokens.filled(RowTokens.own(row));
      if (filled.size() == row.stop().width() && isGrid(filled)) {
        seen.computeIfAbsent(row.stop().block(), block -> new HashMap<>())
            .merge(columns(filled), 1, Integer::sum);
      }
    }
    seen.forEach((block, counts) -> usual.put(block, mostFrequent(counts)));
    Map<Block, List<RowSpan>> others = new LinkedHashMap<>();
    for (RowSpan row : rows) {
      if (!usual.containsKey(row.stop().block())) {
        others.computeIfAbsent(row.stop().block(), block -> new ArrayList<>()).add(row);
      }
    }
    others.forEach(
        (block, own) -> afterTheLabel(own).ifPresent(columns -> usual.put(block, columns)));
  }

  /**
   * Where no row of a block has all its figures: the cells after the label, as many as the form
   * has, if all rows show the same columns there and no figure stands behind them.
   */
  private static Optional<List<Integer>> afterTheLabel(List<RowSpan> rows) {
    List<Integer> columns = null;
    for (RowSpan row : rows) {
      List<Token> own = RowTokens.own(row);
      int width = row.stop().width();
      if (row.stop().isUnlabelled() || own.size() < width || !isGrid(own)) {
        return Optional.empty();
      }
      boolean beyond = RowTokens.countFilled(own.subList(width, own.size())) > 0;
      List<Integer> first = columns(own.subList(0, width));
      if (beyond || columns != null && !columns.equals(first)) {
        return Optional.empty();
      }
      columns = first;
    }
    return Optional.ofNullable(columns);
  }

  /**
   * The cells of a row with empty ones: those in the columns where the block's figures stand; where
   * no row shows these, the cells after the label, if there are as many as the form has; else the
   * figures in their order.
   */
  List<Token> cells(RowSpan span, List<Token> own) {
    List<Integer> columns = usual.get(span.stop().block());
    if (columns != null) {
      List<Token> placed = new ArrayList<>(columns.size());
      boolean all = true;
      for (Token token : own) {
        boolean wanted = columns.contains(token.piece().column());
        all &= wanted || token.isBlank();
        if (wanted) {
          placed.add(token);
        }
      }
      if (all && placed.size() == columns.size()) {
        return placed;
      }
    }
    boolean whole = columns == null && own.size() == span.stop().width();
    return whole ? own : RowTokens.trim(own);
  }

  private static boolean isGrid(List<Token> tokens) {
    for (Token token : tokens) {
      if (token.piece().kind() != Piece.Kind.GRID) {
        return false;
      }
    }
    return true;
  }

  private static List<Integer> columns(List<Token> tokens) {
    List<Integer> columns = new ArrayList<>(tokens.size());
    for (Token token : tokens) {
      columns.add(token.piece().column());
    }
    return columns;
  }

  private static List<Integer> mostFrequent(Map<List<Integer>, Integer> counts) {
    return counts.entrySet().stream()
        .max(
            Map.Entry.<List<Integer>, Integer>comparingByValue()
                .thenComparing(entry -> entry.getKey().toString(), Comparator.reverseOrder()))
        .orElseThrow()
        .getKey();
  }
}
