package ogi.region;

import java.util.List;

/** Names without suffix and peoples, and how they are spelled in pinyin. */
final class Stems {
  private final NameIndex names;
  private final int[] places;
  private final int[] starts;
  private final char[] letters;
  private final List<String[]> rows;
  private final int[] rowOfPlace;

  Stems(PlaceTable table) {
    rows = ReferenceFile.rows("stems.csv");
    places = new int[rows.size()];
    starts = new int[rows.size() + 1];
    rowOfPlace = new int[table.rows()];
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < places.length; i++) {
      places[i] = table.row(rows.get(i)[0]);
      rowOfPlace[places[i]] = i + 1;
      all.append(rows.get(i)[1]);
      starts[i + 1] = all.length();
    }
    letters = all.toString().toCharArray();
    names = new NameIndex(letters, starts);
  }

  NameIndex names() {
    return names;
  }

  /** The place of a row of the names. */
  int place(int row) {
    return places[row];
  }

  /** The stem of a place, empty when it has none. */
  String stem(int place) {
    return place < 0 || rowOfPlace[place] == 0 ? "" : rows.get(rowOfPlace[place] - 1)[1];
  }

  /** Pinyin of the stem, empty when there is none. */
  String spelling(int place) {
    return place < 0 || rowOfPlace[place] == 0 ? "" : rows.get(rowOfPlace[place] - 1)[2];
  }
}
