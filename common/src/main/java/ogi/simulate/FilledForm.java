package ogi.simulate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import ogi.filer.Kind;
import ogi.filer.Level;
import ogi.form.Block;
import ogi.form.Cell;
import ogi.form.Form;
import ogi.form.FormRow;
import ogi.form.Section;

/**
 * Fills a form as a careful office would: all sums hold, and what is carried in is what the year
 * before carried out. Each year is drawn alone.
 */
final class FilledForm {
  private static final double[] APPLICANTS = {0.86, 0.08, 0.004, 0.004, 0.03, 0.022};
  private static final double CARRIED = 0.06;

  private FilledForm() {}

  static Sheet of(Form form, Body body, int year, long seed) {
    Sheet sheet = new Sheet(form);
    Random random = Dice.of(seed, Dice.Use.FIGURES, body.number(), year);
    for (Block block : form.blocks()) {
      switch (block.section()) {
        case DISCLOSURE -> disclosure(sheet, body, block, random);
        case REQUESTS -> requests(sheet, body, year, seed, block, random);
        case DISPUTES -> disputes(sheet, block, random);
        case STATISTICS -> FilledSheet.fill(sheet, body, block, random);
      }
    }
    return sheet;
  }

  /** Requests carried from a year into the next, by applicant. */
  static long[] carried(Body body, int year, long seed) {
    Random random = Dice.of(seed, Dice.Use.CARRY, body.number(), year);
    long[] carried = new long[APPLICANTS.length];
    for (int i = 0; i < carried.length; i++) {
      carried[i] = Sizes.about(random, body.requests() * CARRIED * APPLICANTS[i]);
    }
    return carried;
  }

  private static void requests(
      Sheet sheet, Body body, int year, long seed, Block block, Random random) {
    double growth = 0.8 + 0.5 * random.nextDouble();
    long[] in = carried(body, year - 1, seed);
    long[] out = carried(body, year, seed);
    for (int column = 0; column < APPLICANTS.length; column++) {
      long arrived = Sizes.about(random, body.requests() * growth * APPLICANTS[column]);
      arrived += Math.max(0, out[column] - in[column] - arrived);
      long concluded = arrived + in[column] - out[column];
      outcomes(sheet, block, column, concluded, random);
      for (FormRow row : block.rows()) {
        Cell cell = sheet.form().row(block, row).get(column);
        switch (row.id()) {
          case "new" -> set(sheet, cell, arrived);
          case "carried_in" -> set(sheet, cell, in[column]);
          case "concluded" -> set(sheet, cell, concluded);
          case "carried_out" -> set(sheet, cell, out[column]);
          default -> {}
        }
      }
    }
    totals(sheet, block);
  }

  private static void outcomes(
      Sheet sheet, Block block, int column, long concluded, Random random) {
    List<Cell> cells = new ArrayList<>();
    List<Double> weights = new ArrayList<>();
    for (FormRow row : block.rows()) {
      if (row.role() == FormRow.Role.OUTCOME) {
        cells.add(sheet.form().row(block, row).get(column));
        weights.add(weight(row.id()));
      }
    }
    double[] shares = weights.stream().mapToDouble(Double::doubleValue).toArray();
    long[] counts = split(concluded, shares, random);
    for (int i = 0; i < counts.length; i++) {
      set(sheet, cells.get(i), counts[i]);
    }
  }

  private static double weight(String row) {
    return switch (row) {
      case "granted" -> 42;
      case "partly_granted" -> 7;
      case "unavailable_not_held" -> 19;
      case "unavailable_not_ready_made" -> 6;
      case "rejected_petition" -> 5;
      case "rejected_repeat" -> 3;
      case "other_other", "other" -> 6;
      case "other_no_correction" -> 2;
      case "refused_state_secret", "refused_three_securities", "rejected_publication" -> 0.1;
      default -> 1;
    };
  }

  /** Shares out a number one by one, or by proportion when it is large. */
  static long[] split(long number, double[] weights, Random random) {
    long[] counts = new long[weights.length];
    long rest = number;
    double all = 0;
    for (double weight : weights) {
      all += weight;
    }
    for (int i = 0; number > 300 && i < weights.length; i++) {
      counts[i] = (long) (number * 0.98 * weights[i] / all);
      rest -= counts[i];
    }
    for (long i = 0; i < rest; i++) {
      counts[Dice.weighted(random, weights)]++;
    }
    return counts;
  }

  private static void disputes(Sheet sheet, Block block, Random random) {
    double[] rates = {0.05, 0.02, 0.008};
    double[] results = {6, 1, 2, 1};
    long concluded = sheet.count("requests.concluded.total");
    for (int route = 0; route < rates.length; route++) {
      List<Cell> cells = sheet.form().row(block, block.rows().get(route));
      long number = Math.min(concluded / 3, Sizes.about(random, concluded * rates[route]));
      long[] counts = split(number, results, random);
      for (int i = 0; i < counts.length; i++) {
        set(sheet, cells.get(i), counts[i]);
      }
    }
    totals(sheet, block);
  }

  private static void totals(Sheet sheet, Block block) {
    for (FormRow row : block.rows()) {
      List<Cell> cells = sheet.form().row(block, row);
      long sum = 0;
      for (Cell cell : cells.subList(0, cells.size() - 1)) {
        sum += sheet.number(cell).longValue();
      }
      set(sheet, cells.get(cells.size() - 1), sum);
    }
  }

  private static void disclosure(Sheet sheet, Body body, Block block, Random random) {
    for (FormRow row : block.rows()) {
      List<Cell> cells = sheet.form().row(block, row);
      if (row.id().equals("regulations") || row.id().equals("normative_documents")) {
        documents(sheet, body, row.id(), cells, random);
      } else if (block.width() == 1 && block.section() == Section.DISCLOSURE) {
        single(sheet, body, row.id(), cells.get(0), random);
      } else if (row.id().equals("procurement")) {
        set(sheet, cells.get(0), Sizes.decisions(random, body, 30));
        sheet.set(cells.get(1), money(random, Sizes.decisions(random, body, 800)));
      } else {
        changed(sheet, body, row.id(), cells, random);
      }
    }
  }

  /** Made, repealed and in force; only provinces and cities of prefectures make regulations. */
  private static void documents(
      Sheet sheet, Body body, String row, List<Cell> cells, Random random) {
    boolean rules = row.equals("regulations");
    boolean may = body.level().compareTo(Level.PREFECTURAL) <= 0 && body.kind() == Kind.GOVERNMENT;
    if (rules && !may) {
      return;
    }
    double mean = rules ? 2 : body.level() == Level.TOWNSHIP ? 0.3 : 6;
    long made = Sizes.about(random, mean);
    long repealed = Sizes.about(random, mean * 0.5);
    long before = repealed + 1 + Sizes.about(random, mean * 5);
    boolean none = Dice.happens(random, body.level() == Level.TOWNSHIP ? 0.7 : 0.1);
    if (none) {
      return;
    }
    set(sheet, cells.get(0), made);
    set(
        sheet,
        cells.get(1),
        sheet.form().find("disclosure." + row + ".made").isPresent() ? made : repealed);
    set(sheet, cells.get(2), before + made - repealed);
  }

  private static void single(Sheet sheet, Body body, String row, Cell cell, Random random) {
    switch (row) {
      case "licensing" -> set(sheet, cell, Sizes.decisions(random, body, 9000));
      case "penalties" -> set(sheet, cell, Sizes.decisions(random, body, 5000));
      case "coercion" ->
          set(
              sheet,
              cell,
              Math.min(
                  sheet.count("disclosure.penalties.decisions"),
                  Sizes.decisions(random, body, 200)));
      default -> sheet.set(cell, money(random, Sizes.decisions(random, body, 3000)));
    }
  }

  /** The form of 2019: items of last year, change (signed), decisions. */
  private static void changed(Sheet sheet, Body body, String row, List<Cell> cells, Random random) {
    long previous = Sizes.decisions(random, body, row.equals("fees") ? 12 : 150);
    long change = Math.max(-previous, Math.round(random.nextGaussian() * (1 + previous * 0.05)));
    set(sheet, cells.get(0), previous);
    set(sheet, cells.get(1), change);
    if (cells.size() > 2) {
      set(sheet, cells.get(2), Sizes.decisions(random, body, 3000));
    }
  }

  static BigDecimal money(Random random, long whole) {
    int scale = Dice.pick(random, 0, 0, 2, 2, 4);
    long part = whole == 0 ? 0 : random.nextInt(9999) + 1;
    BigDecimal amount = BigDecimal.valueOf(whole * 10_000 + part, 4);
    amount = amount.setScale(scale, java.math.RoundingMode.DOWN);
    return whole == 0 ? BigDecimal.ZERO : amount;
  }

  private static void set(Sheet sheet, Cell cell, long number) {
    sheet.set(cell, BigDecimal.valueOf(number));
  }
}
