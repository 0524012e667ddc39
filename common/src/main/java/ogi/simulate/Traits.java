package ogi.simulate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import ogi.form.Cell;
import ogi.report.State;
import ogi.simulate.PrintedReport.Part;
import ogi.simulate.PrintedReport.Printed;
import ogi.simulate.PrintedReport.Table;

/**
 * Gives a draft its traits and prints them: writings of figures, widths, broken and glued labels.
 */
final class Traits {
  private static final Set<String> BREAKABLE =
      Set.of(
          "商业企业",
          "科研机构",
          "社会公益组织",
          "法律服务机构",
          "本年新制作数量",
          "本年新公开数量",
          "对外公开总数量",
          "本年制发件数",
          "本年废止件数",
          "现行有效件数",
          "本年处理决定数量",
          "上一年项目数量");

  private Traits() {}

  static double rate(Trait trait) {
    return switch (trait) {
      case HALF_WIDTH, INDENTED -> 0.25;
      case PADDED, BREADCRUMB, FOOTER, SENTENCE_BEFORE_TABLE -> 0.15;
      case SIGNS -> 0.5;
      case BROKEN_LABELS, INDEX_TABLE, TITLE_BROKEN, THOUSANDS, PAGE_NUMBERS -> 0.1;
      case FULL_WIDTH_DIGITS, GLUED_LABELS, TITLE_MISSING -> 0.05;
      case SPLIT_DIGITS, JOINED_DIGITS, LABELS_LOST -> 0.02;
    };
  }

  static void choose(Draft draft, double scale, Random random) {
    for (Trait trait : EnumSet.complementOf(TableDamage.TRAITS)) {
      boolean chosen = Dice.happens(random, Math.min(1, rate(trait) * scale));
      if (chosen && visible(trait, draft)) {
        draft.traits().add(trait);
      }
    }
    if (draft.traits().contains(Trait.TITLE_MISSING)) {
      draft.traits().remove(Trait.TITLE_BROKEN);
    }
    write(draft, random);
  }

  private static boolean visible(Trait trait, Draft draft) {
    return switch (trait) {
      case GLUED_LABELS -> draft.layout() == Layout.LINES;
      case SIGNS -> draft.form().find("disclosure.fees.change").isPresent();
      default -> true;
    };
  }

  /** Other writings of the numbers that still stand as plain digits. */
  private static void write(Draft draft, Random random) {
    for (Cell cell : draft.form().cells()) {
      Sheet sheet = draft.sheet();
      boolean plain = sheet.text(cell).equals(sheet.number(cell).toPlainString());
      if (sheet.state(cell) == State.STATED && plain) {
        sheet.write(cell, written(draft, cell, sheet.number(cell), random));
      }
    }
  }

  private static String written(Draft draft, Cell cell, BigDecimal number, Random random) {
    String text = number.toPlainString();
    if (cell.signed() && draft.traits().contains(Trait.SIGNS) && number.signum() != 0) {
      String minus = random.nextBoolean() ? "减" : "-";
      text = (number.signum() > 0 ? "+" : minus) + number.abs().toPlainString();
    }
    if (draft.traits().contains(Trait.THOUSANDS) && number.signum() > 0) {
      text = separated(text);
    }
    if (draft.traits().contains(Trait.FULL_WIDTH_DIGITS)) {
      text = fullWidth(text);
    }
    if (draft.traits().contains(Trait.PADDED)) {
      text = Dice.pick(random, "  " + text, text + " ", text);
    }
    return text;
  }

  private static String separated(String text) {
    int point = text.indexOf('.') < 0 ? text.length() : text.indexOf('.');
    StringBuilder out = new StringBuilder(text);
    for (int at = point - 3; at > 0 && Character.isDigit(text.charAt(at - 1)); at -= 3) {
      out.insert(at, ',');
    }
    return out.toString();
  }

  private static String fullWidth(String text) {
    StringBuilder out = new StringBuilder();
    for (char c : text.toCharArray()) {
      out.append(c >= '0' && c <= '9' ? (char) (c - '0' + '０') : c);
    }
    return out.toString();
  }

  /** The page with the traits that concern its words. */
  static PrintedReport dressed(PrintedReport report, Draft draft, Random random) {
    PrintedReport dressed = report;
    if (draft.traits().contains(Trait.HALF_WIDTH)) {
      dressed = dressed.reworded(Traits::halfWidth);
    }
    if (draft.traditional()) {
      boolean glosses = Dice.happens(random, 0.4);
      dressed = dressed.reworded(text -> Traditional.of(text, glosses));
    }
    if (draft.traits().contains(Trait.BROKEN_LABELS)) {
      String mark = draft.layout() == Layout.LINES && random.nextBoolean() ? "\n\n" : "\n";
      dressed = dressed.reworded(text -> broken(text, mark));
    }
    return draft.traits().contains(Trait.GLUED_LABELS) ? glued(dressed) : dressed;
  }

  private static String halfWidth(String text) {
    return text.replace('（', '(').replace('）', ')').replace('：', ':').replace('，', ',');
  }

  private static String broken(String text, String mark) {
    if (!BREAKABLE.contains(text)) {
      return text;
    }
    int at = text.startsWith("本年新") ? 3 : text.length() / 2;
    return text.substring(0, at) + mark + text.substring(at);
  }

  /** {@code 行政许可 97}: rows of one label and one figure in one cell. */
  private static PrintedReport glued(PrintedReport report) {
    List<Part> parts = new ArrayList<>();
    for (Part part : report.parts()) {
      parts.add(
          part instanceof Table table
              ? new Table(table.rows().stream().map(Traits::glued).toList())
              : part);
    }
    return new PrintedReport(report.title(), parts);
  }

  private static List<Printed> glued(List<Printed> row) {
    boolean pair = row.size() == 2 && row.get(0).cell().isEmpty() && !row.get(1).text().isEmpty();
    Optional<Cell> cell = pair ? row.get(1).cell() : Optional.empty();
    if (cell.isEmpty() || row.get(0).text().isEmpty()) {
      return row;
    }
    String text = row.get(0).text() + " " + row.get(1).text().strip();
    return List.of(new Printed(text, 4, false, cell));
  }
}
