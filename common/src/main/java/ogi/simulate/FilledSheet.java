package ogi.simulate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import ogi.form.Block;
import ogi.form.Cell;
import ogi.form.FormRow;
import ogi.form.Unit;

/** Fills a block of the statistical sheet of 2014 to 2018 so that its sums hold. */
final class FilledSheet {
  private static final double PENDING = 0.04;

  private FilledSheet() {}

  static void fill(Sheet sheet, Body body, Block block, Random random) {
    for (FormRow row : block.rows()) {
      if (row.partOf().isEmpty()) {
        Cell cell = cell(sheet, block, row);
        sheet.set(cell, number(sheet, body, row, cell, random));
      }
    }
    // A part may itself have parts, which the form prints behind it.
    for (FormRow row : block.rows()) {
      share(sheet, block, row, random);
    }
    for (FormRow row : block.rows()) {
      boundByWhole(sheet, block, row, random);
    }
  }

  private static Cell cell(Sheet sheet, Block block, FormRow row) {
    return sheet.form().row(block, row).get(0);
  }

  private static BigDecimal number(Sheet sheet, Body body, FormRow row, Cell cell, Random random) {
    if (cell.unit() == Unit.WAN_YUAN) {
      return FilledForm.money(random, Sizes.decisions(random, body, 2));
    }
    long requests = sheet.count("statistics.received.count");
    long number =
        switch (row.id()) {
          case "received" -> Sizes.about(random, body.requests());
          case "concluded" -> Math.max(0, requests - Sizes.about(random, requests * PENDING));
          case "answered" -> sheet.count("statistics.concluded.count");
          case "reviews", "suits" -> Sizes.about(random, requests * 0.04);
          default -> Sizes.decisions(random, body, median(cell.unit()));
        };
    return BigDecimal.valueOf(number);
  }

  private static double median(Unit unit) {
    return switch (unit) {
      case ENTRY -> 3000;
      case ATTENDANCE -> 300;
      case ARTICLE, PIECE -> 20;
      default -> 8;
    };
  }

  /** Shares a row's figure out to the rows that are parts of it. */
  private static void share(Sheet sheet, Block block, FormRow whole, Random random) {
    List<FormRow> parts =
        block.rows().stream().filter(row -> row.partOf().equals(idOf(whole))).toList();
    if (parts.isEmpty()) {
      return;
    }
    double[] weights = parts.stream().mapToDouble(part -> 1 + random.nextInt(9)).toArray();
    long[] counts =
        FilledForm.split(sheet.number(cell(sheet, block, whole)).longValue(), weights, random);
    for (int i = 0; i < counts.length; i++) {
      sheet.set(cell(sheet, block, parts.get(i)), BigDecimal.valueOf(counts[i]));
    }
  }

  private static Optional<String> idOf(FormRow row) {
    return Optional.of(row.id());
  }

  /** A row that says 其中 is no more than the one before it. */
  private static void boundByWhole(Sheet sheet, Block block, FormRow row, Random random) {
    int at = block.rows().indexOf(row);
    if (row.partOf().isEmpty() && row.label().startsWith("其中") && at > 0) {
      BigDecimal whole = sheet.number(cell(sheet, block, block.rows().get(at - 1)));
      long most = whole.longValue();
      long part = most == 0 ? 0 : Math.min(most, Sizes.about(random, most * 0.2));
      sheet.set(cell(sheet, block, row), BigDecimal.valueOf(part));
    }
  }
}
