package ogi.anomaly;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import ogi.form.Cell;
import ogi.form.Sum;
import ogi.ledger.Link;
import ogi.report.Note;

/** A value that stands in a sentence, and how it is said in Chinese and in English. */
sealed interface Term {
  String zh();

  String en();

  /** A count or an amount, without separators and trailing zeros. */
  record Number(BigDecimal value) implements Term {
    static Number of(long value) {
      return new Number(BigDecimal.valueOf(value));
    }

    static Number of(String value) {
      return new Number(new BigDecimal(value));
    }

    @Override
    public String zh() {
      return plain(value);
    }

    @Override
    public String en() {
      return zh();
    }
  }

  /** A share as a percentage with one decimal. */
  record Share(double value) implements Term {
    @Override
    public String zh() {
      return BigDecimal.valueOf(value * 100).setScale(1, RoundingMode.HALF_UP) + "%";
    }

    @Override
    public String en() {
      return zh();
    }
  }

  /** A cell by its printed labels; in English its id stands before them. */
  record Place(Cell cell) implements Term {
    @Override
    public String zh() {
      return "“" + cell.item() + "”行“" + cell.heading() + "”列";
    }

    @Override
    public String en() {
      return cell.id() + " (row “" + cell.item() + "”, column “" + cell.heading() + "”)";
    }
  }

  /** What is printed in a cell and what is proposed instead. */
  record Mend(ogi.check.Change change) implements Term {
    @Override
    public String zh() {
      String instead = change.certain() ? "" : "（缺失单元格未定，仅为其中一种可能）";
      return new Place(change.cell()).zh()
          + "由"
          + change.printed()
          + "改为"
          + change.proposed()
          + instead;
    }

    @Override
    public String en() {
      String instead = change.certain() ? "" : " (one of several values, as cells are missing)";
      return new Place(change.cell()).en()
          + " from "
          + change.printed()
          + " to "
          + change.proposed()
          + instead;
    }
  }

  /** What one year hands over to the next. */
  record HandOver(Link link) implements Term {
    @Override
    public String zh() {
      return "“" + link.label() + "”上年末" + number(link.closing()) + "、本年初" + number(link.opening());
    }

    @Override
    public String en() {
      return link.stock()
          + " "
          + number(link.closing())
          + " at the end of the year before, "
          + number(link.opening())
          + " at the start of this one";
    }

    private static String number(Optional<BigDecimal> figure) {
      return plain(figure.orElseThrow());
    }
  }

  /** A figure of both years. */
  record Change(Cell cell, BigDecimal before, BigDecimal now) implements Term {
    @Override
    public String zh() {
      return new Place(cell).zh() + plain(before) + "→" + plain(now);
    }

    @Override
    public String en() {
      return new Place(cell).en() + " " + plain(before) + " → " + plain(now);
    }
  }

  /** A sum of the form that does not hold, with the figures of its two sides. */
  record Imbalance(Sum sum, long left, long right) implements Term {
    @Override
    public String zh() {
      Cell total = sum.right().get(0);
      String sides = left + "≠" + right;
      return switch (sum.kind()) {
        case BALANCE -> "“" + total.heading() + "”列第一、二项之和与第三、四项之和（" + sides + "）";
        case OUTCOMES -> "“" + total.heading() + "”列各项办理结果之和与（七）总计（" + sides + "）";
        case ACROSS -> "“" + total.item() + "”行各类申请人之和与总计（" + sides + "）";
        case DISPUTES -> "“" + total.item() + "”各项结果之和与总计（" + sides + "）";
        case PARTS -> "“" + total.item() + "”各分项之和与总数（" + sides + "）";
      };
    }

    @Override
    public String en() {
      return sum.id() + " (" + left + " ≠ " + right + ")";
    }
  }

  /** Words of the document: cut short and freed of control characters. */
  record Quote(String text) implements Term {
    @Override
    public String zh() {
      return "“" + Printable.of(text) + "”";
    }

    @Override
    public String en() {
      return zh();
    }
  }

  /** A decision of the reader: its name and the Chinese part of what it says, with its line. */
  record Remark(Note note) implements Term {
    @Override
    public String zh() {
      StringBuilder chinese = new StringBuilder();
      note.what().codePoints().filter(Character::isIdeographic).forEach(chinese::appendCodePoint);
      String name = chinese.isEmpty() ? "" : new Quote(chinese.toString()).zh();
      return (note.line() > 0 ? "第" + note.line() + "行" : "") + note.kind().label() + name;
    }

    @Override
    public String en() {
      return (note.line() > 0 ? "line " + note.line() + " " : "") + new Quote(note.what()).en();
    }
  }

  /** Our own words. */
  record Words(String zh, String en) implements Term {}

  /** Several values; beyond the limit only how many there are. */
  record Listing(List<? extends Term> terms) implements Term {
    private static final int LIMIT = 6;

    @Override
    public String zh() {
      String shown = String.join("、", head().stream().map(Term::zh).toList());
      return terms.size() > LIMIT ? shown + "等" + terms.size() + "处" : shown;
    }

    @Override
    public String en() {
      String shown = String.join("; ", head().stream().map(Term::en).toList());
      return terms.size() > LIMIT ? shown + " … (" + terms.size() + " in all)" : shown;
    }

    private List<? extends Term> head() {
      return terms.subList(0, Math.min(LIMIT, terms.size()));
    }

    static Listing places(List<Cell> cells) {
      return new Listing(cells.stream().map(Place::new).toList());
    }
  }

  static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }
}
