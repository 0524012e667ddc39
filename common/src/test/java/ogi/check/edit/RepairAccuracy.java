package ogi.check.edit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import ogi.form.Form;
import ogi.form.Forms;

/** Plants slips in simulated tables of all sizes and explains them. */
final class RepairAccuracy {
  static final int[] SIZES = {0, 3, 40, 500, 8_000};
  static final List<Form> FORMS = List.of(Forms.f2019(), FilledTable.mixed(), Forms.f2021());
  private static final int BLANKS = 5;

  /** One of so many tables has blank cells; no multiple of the sizes or forms. */
  private static final int ONE_WITH_BLANKS = 11;

  private static final List<Slip> WITHIN_A_CELL =
      List.of(Slip.values()).stream().filter(slip -> slip.wide() == 0).toList();

  private final long seed;
  private final Map<String, RepairTally> tallies = new TreeMap<>();
  private final Map<Slip, RepairTally> company = new EnumMap<>(Slip.class);

  RepairAccuracy(long seed) {
    this.seed = seed;
  }

  /** So many tables: two fifths with one slip, two fifths with two, one fifth with three. */
  void run(int tables) {
    for (int number = 0; number < tables; number++) {
      planted(number).ifPresent(this::take);
    }
  }

  /** The table of that number; none when its size has no place for what was to be planted. */
  Optional<Planted> planted(int number) {
    Random random = new Random(seed + number * 7919L);
    Form form = FORMS.get(Math.min(FORMS.size() - 1, number % 7));
    int size = SIZES[number % SIZES.length];
    int slips = random.nextInt(5) / 2 + 1;
    boolean cells = random.nextInt(3) == 0;
    long[] truth = FilledTable.of(form, random, size);
    for (int attempt = 0; attempt < 50; attempt++) {
      List<Slip> chosen = new ArrayList<>();
      for (int slip = 0; slip < slips; slip++) {
        List<Slip> from = cells ? WITHIN_A_CELL : List.of(Slip.values());
        chosen.add(from.get(random.nextInt(from.size())));
      }
      Planted planted = Planted.of(form, truth, chosen, random);
      if (planted != null && planted.isChanged()) {
        boolean blanks = number % ONE_WITH_BLANKS == ONE_WITH_BLANKS - 1;
        return Optional.of(blanks ? planted.withBlanks(random, BLANKS) : planted);
      }
    }
    return Optional.empty();
  }

  private void take(Planted planted) {
    RepairTrial trial = RepairTrial.of(planted);
    tallies.computeIfAbsent(name(planted), key -> new RepairTally()).add(trial);
    if (planted.slips().size() > 1 && planted.blank().isEmpty()) {
      for (Slip slip : EnumSet.copyOf(planted.slips())) {
        company.computeIfAbsent(slip, key -> new RepairTally()).add(trial);
      }
    }
  }

  private static String name(Planted planted) {
    int wide = planted.wide();
    int slips = planted.slips().size();
    String blank = planted.blank().isEmpty() ? "" : BLANKS + " cells blank, ";
    String order = blank.isEmpty() ? "3 " : "4 ";
    if (slips == 1 && blank.isEmpty()) {
      return wide == 0 ? "1 one cell" : "2 " + planted.slips().get(0);
    }
    return order + blank + (slips - wide) + " in a cell, " + wide + " wider";
  }

  /** By kind, what became of two and three slips of which one is of the kind. */
  Map<Slip, RepairTally> company() {
    return company;
  }

  /** By kind of what was planted. */
  Map<String, RepairTally> tallies() {
    return tallies;
  }

  RepairTally all() {
    RepairTally all = new RepairTally();
    tallies().values().forEach(all::add);
    return all;
  }
}
