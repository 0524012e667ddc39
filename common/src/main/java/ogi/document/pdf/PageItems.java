package ogi.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts the words of a page into lines and tables, in reading order. */
final class PageItems {
  private PageItems() {}

  static List<Item> of(PageWords page, Set<Word> furniture, Bound bound) {
    Map<Grid, List<Word>> inside = new IdentityHashMap<>();
    List<Word> free = new ArrayList<>();
    for (Word word : page.words()) {
      if (!furniture.contains(word)) {
        Optional<Grid> grid = RuledTable.innermost(page.grids(), word);
        grid.map(g -> inside.computeIfAbsent(g, key -> new ArrayList<>())).orElse(free).add(word);
      }
    }
    List<Item.Table> tables = new ArrayList<>();
    for (Grid grid : page.grids()) {
      List<Word> words = inside.getOrDefault(grid, List.of());
      Optional<Item.Table> table = RuledTable.of(grid, words);
      table.ifPresentOrElse(tables::add, () -> free.addAll(words));
    }
    List<Item> items = new ArrayList<>(tables);
    for (List<Item.Text> texts : between(free, tables)) {
      items.addAll(AlignedTables.of(texts, bound));
    }
    items.sort(Comparator.comparingDouble(Item::top));
    return items;
  }

  /** The lines of text, parted where a drawn table stands between them. */
  private static List<List<Item.Text>> between(List<Word> free, List<Item.Table> tables) {
    List<List<Item.Text>> groups = new ArrayList<>();
    groups.add(new ArrayList<>());
    int number = 0;
    double last = 0;
    for (TextLine line : TextLine.of(free)) {
      double above = last;
      if (tables.stream().anyMatch(table -> table.top() > above && table.top() <= line.y())) {
        groups.add(new ArrayList<>());
      }
      groups.get(groups.size() - 1).add(new Item.Text(line, ++number));
      last = line.y();
    }
    return groups;
  }
}
