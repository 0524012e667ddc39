package ogi.normalise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ogi.form.Block;

/** The heads of columns that stand before each block's figures: what names its columns. */
final class RowHeads {
  private final Map<String, List<Token>> byBlock = new HashMap<>();

  /** Walks the tokens once; rows are in their order. */
  RowHeads(List<Token> tokens, List<RowSpan> rows) {
    int at = 0;
    String previous = "";
    for (RowSpan row : rows) {
      if (row.label().isEmpty() && row.values().isEmpty()) {
        continue;
      }
      Token first = row.label().isPresent() ? row.label().get() : row.values().get(0);
      int from = at;
      while (at < tokens.size() && tokens.get(at) != first) {
        at++;
      }
      if (!row.stop().block().id().equals(previous)) {
        previous = row.stop().block().id();
        byBlock.put(previous, heads(tokens.subList(from, at)));
      }
    }
  }

  private static List<Token> heads(List<Token> tokens) {
    List<Token> heads = new ArrayList<>();
    for (Token token : tokens) {
      if (token.head()) {
        heads.add(token);
      }
    }
    return heads;
  }

  /** As many heads as the block has columns stand before its figures. */
  boolean nameColumnsOf(Block block) {
    return of(block).size() >= block.width();
  }

  /** The head labels found before the first row of a block. */
  List<Token> of(Block block) {
    return byBlock.getOrDefault(block.id(), List.of());
  }
}
