package ogi.region;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import ogi.region.Region.Tier;

/**
 * The divisions of the country by name and code, from the tables of {@code data/reference}. A name
 * is matched with its suffix only; a stem ({@code 赣州} for 赣州市) is asked for by its own method, and
 * the caller has to bring other evidence. What is no longer in force is found only by the methods
 * that take a year or say so. Immutable and safe for any number of threads.
 */
public final class Gazetteer {
  /** Own key of 新疆生产建设兵团, which has no code of GB/T 2260. */
  public static final String XPCC = "XPCC";

  private final PlaceTable table = new PlaceTable();
  private final Stems stems = new Stems(table);
  private final int[] firstChild = new int[table.rows()];
  private final int[] nextSibling = new int[table.rows()];
  private final List<Region> provinces =
      regions(0, row -> table.tier(row + 1) == Tier.PROVINCE ? row + 1 : -1);

  private Gazetteer() {
    for (int row = table.rows() - 1; row >= 0; row--) {
      int parent = table.parent(row);
      if (parent >= 0) {
        nextSibling[row] = firstChild[parent];
        firstChild[parent] = row;
      }
    }
  }

  /** The gazetteer of the reference tables in the jar; loaded once. */
  public static Gazetteer standard() {
    return Holder.STANDARD;
  }

  /** Every region with exactly this name, in the order of their codes within a level. */
  public List<Region> named(String name) {
    NameIndex names = table.names();
    return regions(names.first(name, 0, name.length()), names::next);
  }

  /** Provinces, prefectures and counties whose name without suffix and peoples is this. */
  public List<Region> stemmed(String stem) {
    List<Region> found = new ArrayList<>(2);
    NameIndex names = stems.names();
    for (int row = names.first(stem, 0, stem.length()); row >= 0; row = names.next(row)) {
      found.add(table.region(stems.place(row)));
    }
    return List.copyOf(found);
  }

  /**
   * Every region that bore this name in a year: those of today if they did so then, and those that
   * have gone since. Which place of today stands for a former one, {@link #formerlyNamed} tells.
   */
  public List<Region> namedIn(String name, int year) {
    List<Region> found = new ArrayList<>();
    for (Region region : named(name)) {
      if (years(region).covers(year)) {
        found.add(region);
      }
    }
    for (FormerPlace former : formerlyNamed(name)) {
      if (former.years().covers(year)) {
        found.add(former.region());
      }
    }
    return found;
  }

  /** The places that once bore exactly this name, each with what stands in its place today. */
  public List<FormerPlace> formerlyNamed(String name) {
    return former().named(name);
  }

  /** What a region of today was before: other names, and places merged into it. */
  public List<FormerPlace> formerNames(Region region) {
    return former().before(region);
  }

  /** Since when a region of today has its name and code. */
  public Years years(Region region) {
    return former().years(region);
  }

  /** The region with a code, if there is one today. */
  public Optional<Region> findByCode(String code) {
    int row = table.row(code);
    return row < 0 ? Optional.empty() : Optional.of(table.region(row));
  }

  /** The last place that bore a code which no region of today has. */
  public Optional<FormerPlace> findFormerByCode(String code) {
    return table.row(code) >= 0 ? Optional.empty() : Optional.ofNullable(former().coded(code));
  }

  /** The divisions directly below a region. */
  public List<Region> children(Region region) {
    int row = table.row(region.code());
    return row < 0 ? List.of() : regions(end(firstChild[row]), at -> end(nextSibling[at]));
  }

  /** The division above, empty for a province; for a former place the one it stood under. */
  public Optional<Region> findParent(Region region) {
    return findByCode(region.parentCode())
        .or(() -> findFormerByCode(region.parentCode()).map(FormerPlace::region));
  }

  /** The region itself and the divisions above it, up to its province. */
  public List<Region> lineage(Region region) {
    List<Region> line = new ArrayList<>(4);
    Optional<Region> at = Optional.of(region);
    while (at.isPresent()) {
      line.add(at.get());
      at = at.get().parentCode().isEmpty() ? Optional.empty() : findParent(at.get());
    }
    return line;
  }

  /** The province-level division of a region, itself for a province. */
  public Region province(Region region) {
    List<Region> line = lineage(region);
    return line.get(line.size() - 1);
  }

  /** Whether one region is the other or lies inside it; a former one lies where it lay. */
  public boolean within(Region inner, Region outer) {
    int in = table.row(inner.code());
    int out = table.row(outer.code());
    boolean today = in >= 0 && out >= 0 && table.region(in).equals(inner);
    return today
        ? table.within(in, out) && table.region(out).equals(outer)
        : lineage(inner).contains(outer);
  }

  /** The name without suffix and peoples; empty for townships and names of two characters. */
  public Optional<String> findStem(Region region) {
    String stem = stems.stem(table.row(region.code()));
    return stem.isEmpty() ? Optional.empty() : Optional.of(stem);
  }

  /** Pinyin of the stem, syllables parted by blanks; empty where there is no stem. */
  public String spelling(Region region) {
    return stems.spelling(table.row(region.code()));
  }

  /** The longest chain of place names of today that starts at an index of the text. */
  public PlaceChain chainAt(String text, int from) {
    return new ChainReader(table, stems).read(text, from);
  }

  /**
   * The longest chain of place names that starts there, where a name that no place of today bears
   * may be a former one of that year; {@link PlaceChain#former} then holds what was followed.
   */
  public PlaceChain chainIn(String text, int from, int year) {
    return FormerChains.read(this, text, from, year);
  }

  /**
   * The divisions of the highest rung of today, the corps among them, in the order of the table.
   */
  public List<Region> provinces() {
    return provinces;
  }

  /** All regions of today, provinces first; makes a list of tens of thousands each time. */
  public Collection<Region> all() {
    return regions(0, row -> row + 1 < table.rows() ? row + 1 : -1);
  }

  NameIndex formerIndex() {
    return former().names();
  }

  private List<Region> regions(int first, IntUnaryOperator next) {
    if (first < 0) {
      return List.of();
    }
    List<Region> found = new ArrayList<>(2);
    for (int row = first; row >= 0; row = next.applyAsInt(row)) {
      found.add(table.region(row));
    }
    return List.copyOf(found);
  }

  /** Row 0 is a province and nobody's child, so it can stand for none. */
  private static int end(int row) {
    return row == 0 ? -1 : row;
  }

  private FormerPlaces former() {
    return FormerHolder.STANDARD;
  }

  private static final class Holder {
    private static final Gazetteer STANDARD = new Gazetteer();
  }

  /** Most runs never meet a former name. */
  private static final class FormerHolder {
    private static final FormerPlaces STANDARD = new FormerPlaces(standard().table);
  }
}
