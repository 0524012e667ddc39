package ogi.simulate;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import ogi.form.Cell;
import ogi.form.Section;
import ogi.simulate.PrintedReport.Part;
import ogi.simulate.PrintedReport.Printed;
import ogi.simulate.PrintedReport.Table;

/**
 * A page whose tables were damaged on their way: digits split or run together, labels lost. The
 * figures meant stay the truth; only rows that vanish are lost.
 *
 * @param page the page as damaged
 * @param lost cells whose row vanished
 */
record TableDamage(PrintedReport page, Set<Cell> lost) {
  /** The traits that are planted here. */
  static final EnumSet<Trait> TRAITS =
      EnumSet.of(Trait.SPLIT_DIGITS, Trait.JOINED_DIGITS, Trait.LABELS_LOST);

  /** A row of a table: index of its part, index in the table. */
  private record Place(int part, int row) {}

  /** The page of a draft, damaged at the natural rates; the traits taken are noted in the draft. */
  static TableDamage of(PrintedReport page, Draft draft, double scale, Random random) {
    TableDamage damage = new TableDamage(page, Set.of());
    boolean visible =
        draft.layout() != Layout.LINES_DROPPED && draft.layout() != Layout.TAB_ROWS_CUT;
    for (Trait trait : TRAITS) {
      boolean chosen = Dice.happens(random, Math.min(1, Traits.rate(trait) * scale));
      TableDamage more = chosen && visible ? damage.with(trait, random) : damage;
      if (!more.page().equals(damage.page())) {
        draft.traits().add(trait);
        damage = more;
      }
    }
    return damage;
  }

  /** The same page with one damage more; unchanged where there is nothing to damage. */
  TableDamage with(Trait trait, Random random) {
    return switch (trait) {
      case SPLIT_DIGITS -> digits(true, random);
      case JOINED_DIGITS -> digits(false, random);
      case LABELS_LOST -> labels(random);
      default -> this;
    };
  }

  private TableDamage digits(boolean split, Random random) {
    List<Place> places = new ArrayList<>();
    for (Place place : rows(Section.REQUESTS, Section.DISPUTES)) {
      if (!at(split, row(place)).isEmpty()) {
        places.add(place);
      }
    }
    if (places.isEmpty()) {
      return this;
    }
    Place place = Dice.pick(random, places);
    List<Printed> row = new ArrayList<>(row(place));
    int at = Dice.pick(random, at(split, row));
    if (split) {
      split(row, at, random);
    } else {
      String between = Dice.happens(random, 0.4) ? " " : "";
      row.set(at, row.get(at).with(row.get(at).text() + between + row.get(at + 1).text()));
      row.remove(at + 1);
    }
    return new TableDamage(replaced(place, Optional.of(row)), lost);
  }

  private static void split(List<Printed> row, int at, Random random) {
    Printed figure = row.get(at);
    int cut = Dice.between(random, 1, figure.text().length() - 1);
    String left = figure.text().substring(0, cut);
    String right = figure.text().substring(cut);
    if (random.nextBoolean()) {
      row.set(at, figure.with(left + " " + right));
    } else {
      row.set(at, figure.with(left));
      row.add(at + 1, Printed.label(right, 1));
    }
  }

  /** Where a row has digits to split, or two figures to run together. */
  private static List<Integer> at(boolean split, List<Printed> row) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      boolean two = i + 1 < row.size() && isCount(row.get(i + 1));
      boolean above = isCount(row.get(i)) && !row.get(i).text().startsWith("0");
      if (above && (split ? row.get(i).text().length() > 1 : two)) {
        found.add(i);
      }
    }
    return found;
  }

  private static boolean isCount(Printed printed) {
    return printed.cell().isPresent() && printed.text().matches("\\d{1,6}");
  }

  /** A run of rows without labels; one of its rows may vanish. */
  private TableDamage labels(Random random) {
    List<Place> rows = rows(Section.REQUESTS);
    if (rows.size() < 2) {
      return this;
    }
    boolean all = Dice.happens(random, 0.3);
    int from = all ? 0 : random.nextInt(rows.size() - 1);
    int to = all ? rows.size() : Math.min(rows.size(), from + Dice.between(random, 2, 8));
    PrintedReport page = page();
    TableDamage damage = this;
    for (Place place : rows.subList(from, to)) {
      List<Printed> bare =
          damage.row(place).stream().map(c -> c.cell().isPresent() ? c : c.with("")).toList();
      damage = new TableDamage(damage.replaced(place, Optional.of(bare)), lost);
    }
    if (Dice.happens(random, 0.4) && !page.equals(damage.page())) {
      Place gone = rows.get(from + random.nextInt(to - from));
      Set<Cell> cells = new HashSet<>(lost);
      damage.row(gone).forEach(printed -> printed.cell().ifPresent(cells::add));
      damage = new TableDamage(damage.replaced(gone, Optional.empty()), cells);
    }
    return damage;
  }

  private List<Place> rows(Section... sections) {
    List<Place> places = new ArrayList<>();
    for (int part = 0; part < page.parts().size(); part++) {
      if (page.parts().get(part) instanceof Table table) {
        for (int row = 0; row < table.rows().size(); row++) {
          Place place = new Place(part, row);
          Optional<Cell> first =
              row(place).stream().flatMap(printed -> printed.cell().stream()).findFirst();
          if (first.filter(cell -> List.of(sections).contains(cell.section())).isPresent()) {
            places.add(place);
          }
        }
      }
    }
    return places;
  }

  private List<Printed> row(Place place) {
    return ((Table) page.parts().get(place.part())).rows().get(place.row());
  }

  /** The page with another row at a place, or without it. */
  private PrintedReport replaced(Place place, Optional<List<Printed>> row) {
    List<List<Printed>> rows = new ArrayList<>(((Table) page.parts().get(place.part())).rows());
    rows.remove(place.row());
    row.ifPresent(other -> rows.add(place.row(), other));
    List<Part> parts = new ArrayList<>(page.parts());
    parts.set(place.part(), new Table(rows));
    return new PrintedReport(page.title(), parts);
  }
}
