package ogi.region;

import java.util.Arrays;
import ogi.region.Region.Standing;
import ogi.region.Region.Tier;

/**
 * The divisions in columns, one row each, provinces first: {@code data/reference} as it lies in the
 * jar, read once byte by byte. An object is made only of a row that somebody asks for.
 */
final class PlaceTable {
  /** Stands for {@link Gazetteer#XPCC} among numbers. */
  private static final int XPCC_NUMBER = 990_000;

  private static final Tier[] TIERS = Tier.values();

  private final int[] tierEnds = new int[TIERS.length];
  private int rows;
  private int[] codes = new int[50_000];
  private int[] parents = new int[50_000];
  private boolean[] statistical = new boolean[50_000];
  private int[] starts = new int[50_001];
  private char[] letters = new char[300_000];
  private final Region[] made;
  private final NameIndex names;

  PlaceTable() {
    read(Tier.PROVINCE, "provinces.csv");
    read(Tier.PREFECTURE, "prefectures.csv");
    read(Tier.COUNTY, "counties.csv");
    read(Tier.TOWNSHIP, "townships.csv");
    starts = Arrays.copyOf(starts, rows + 1);
    made = new Region[rows];
    names = new NameIndex(letters, starts);
  }

  int rows() {
    return rows;
  }

  NameIndex names() {
    return names;
  }

  /** The row above; -1 for a province. */
  int parent(int row) {
    return parents[row];
  }

  Tier tier(int row) {
    int tier = 0;
    while (row >= tierEnds[tier]) {
      tier++;
    }
    return TIERS[tier];
  }

  /** Whether a row is the other or lies inside it. */
  boolean within(int inner, int outer) {
    int at = inner;
    while (at > outer) {
      at = parents[at];
    }
    return at == outer;
  }

  /** The row of a code; -1 when there is none. */
  int row(String code) {
    int number = number(code);
    return number < 0 ? -1 : row(number);
  }

  /** The region of a row; the same object every time but for a race that nobody can see. */
  Region region(int row) {
    Region region = made[row];
    if (region == null) {
      String name = new String(letters, starts[row], starts[row + 1] - starts[row]);
      Standing standing = statistical[row] ? Standing.STATISTICAL : Standing.DIVISION;
      String above = parents[row] < 0 ? "" : code(parents[row]);
      region = new Region(code(row), name, tier(row), above, standing);
      made[row] = region;
    }
    return region;
  }

  private String code(int row) {
    return codes[row] == XPCC_NUMBER ? Gazetteer.XPCC : Integer.toString(codes[row]);
  }

  private static int number(String code) {
    if (code.equals(Gazetteer.XPCC)) {
      return XPCC_NUMBER;
    }
    int number = 0;
    for (int i = 0; i < code.length(); i++) {
      char digit = code.charAt(i);
      if (digit < '0' || digit > '9' || code.length() > 9) {
        return -1;
      }
      number = number * 10 + digit - '0';
    }
    return number;
  }

  private int row(int number) {
    int from = 0;
    for (int end : tierEnds) {
      int found = Arrays.binarySearch(codes, from, Math.max(from, end), number);
      if (found >= 0) {
        return found;
      }
      from = Math.max(from, end);
    }
    return -1;
  }

  private void read(Tier tier, String file) {
    int columns = tier.ordinal() < 2 ? tier.ordinal() + 2 : 4;
    ReferenceBytes bytes = new ReferenceBytes(file);
    int parentNumber = -1;
    int parentRow = -1;
    while (bytes.nextLine()) {
      if (rows + 1 >= starts.length || starts[rows] + ReferenceBytes.LONGEST > letters.length) {
        grow();
      }
      int number = bytes.number();
      codes[rows] = number < 0 ? XPCC_NUMBER : number;
      starts[rows + 1] = bytes.letters(letters, starts[rows]);
      int above = columns > 2 ? bytes.number() : -1;
      if (above != parentNumber) {
        parentNumber = above;
        parentRow = row(above);
      }
      parents[rows] = parentRow;
      statistical[rows] = columns == 4 && bytes.startsWith('s');
      rows++;
    }
    tierEnds[tier.ordinal()] = rows;
  }

  private void grow() {
    codes = Arrays.copyOf(codes, rows * 2);
    parents = Arrays.copyOf(parents, rows * 2);
    statistical = Arrays.copyOf(statistical, rows * 2);
    starts = Arrays.copyOf(starts, rows * 2 + 1);
    letters = Arrays.copyOf(letters, letters.length * 2);
  }
}
