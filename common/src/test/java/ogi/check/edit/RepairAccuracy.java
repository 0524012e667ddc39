package ogi.check.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import ogi.form.Form;
import ogi.form.Forms;

/** Plants slips in simulated tables of all sizes and explains them. */
final class RepairAccuracy {
  static final int[] SIZES = {0, 3, 40, 500, 8_000};
  private static final List<Slip> WITHIN_A_CELL =
      List.of(Slip.values()).stream().filter(slip -> slip.wide() == 0).toList();

  private final long seed;
  private final Map<String, Tally> tallies = new TreeMap<>();

  RepairAccuracy(long seed) {
    this.seed = seed;
  }

  /** So many tables: two fifths with one slip, two fifths with two, one fifth with three. */
  void run(int tables) {
    for (int number = 0; number < tables; number++) {
      Random random = new Random(seed + number * 7919L);
      Form form = number % 7 == 0 ? Forms.f2019() : Forms.f2021();
      int size = SIZES[number % SIZES.length];
      int slips = random.nextInt(5) / 2 + 1;
      boolean cells = random.nextInt(3) == 0;
      long[] truth = Filled.of(form, random, size);
      for (int attempt = 0; attempt < 50; attempt++) {
        List<Slip> chosen = new ArrayList<>();
        for (int slip = 0; slip < slips; slip++) {
          List<Slip> from = cells ? WITHIN_A_CELL : List.of(Slip.values());
          chosen.add(from.get(random.nextInt(from.size())));
        }
        Planted planted = Planted.of(form, truth, chosen, random);
        if (planted != null && planted.isChanged()) {
          String name = name(planted);
          tallies.computeIfAbsent(name, key -> new Tally()).add(Trial.of(planted));
          break;
        }
      }
    }
  }

  private static String name(Planted planted) {
    int wide = planted.wide();
    int slips = planted.slips().size();
    if (planted.slips().contains(Slip.RESULT_LOST)) {
      return slips == 1 ? "4 RESULT_LOST alone" : "4 RESULT_LOST with others";
    }
    if (slips == 1) {
      return wide == 0 ? "1 one cell" : "2 " + planted.slips().get(0);
    }
    return "3 " + (slips - wide) + " in a cell, " + wide + " wider";
  }

  /** By kind of what was planted. */
  Map<String, Tally> tallies() {
    return tallies;
  }

  Tally all() {
    Tally all = new Tally();
    tallies().values().forEach(all::add);
    return all;
  }
}
