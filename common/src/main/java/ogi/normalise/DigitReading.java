package ogi.normalise;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One way to read a row in which digits may have been split or run together: whole numbers for all
 * of its cells.
 *
 * @param kind what must have happened to the digits
 * @param at index of the first cell that is read otherwise than printed
 * @param first index of the first token concerned
 * @param counts one number for every cell of the row
 */
record DigitReading(Kind kind, int at, int first, long[] counts) {
  /** What a reading supposes. */
  enum Kind {
    /** Two tokens, or two parts of one, are one figure. */
    JOINED,
    /** One token is the figures of two cells. */
    SPLIT,
    /** A token belongs to no cell; the rival of a join, never taken. */
    STRAY,
    /** A cell was lost; the rival of a split, never taken. */
    LOST
  }

  private static final int LONGEST = 8;
  private static final Pattern PARTED = Pattern.compile("\\d{1,7} +\\d{1,7}");

  /** A figure and the mark of an empty cell beside it: two cells, whatever the sums say. */
  private static final Pattern FIGURE_AND_MARK =
      Pattern.compile("(?<figure>\\d{1,8}) ?[/\u2014]{1,2}|[/\u2014]{1,2} ?(?<after>\\d{1,8})");

  /** A cell without a number, which counts as zero in sums. */
  private static final String MARK = "/";

  /** Every reading of the tokens of one row, for a row of {@code width} cells. */
  static List<DigitReading> of(List<Token> tokens, int width, List<Placement.Group> groups) {
    List<String> texts = tokens.stream().map(DigitReading::text).toList();
    List<DigitReading> found = new ArrayList<>();
    if (texts.size() == width + 1) {
      joins(texts, found);
      for (int i = 0; i < texts.size(); i++) {
        add(Kind.STRAY, i, i, without(texts, i), found);
      }
    } else if (texts.size() == width) {
      parted(texts)
          .forEach(i -> add(Kind.JOINED, i, i, with(texts, i, texts.get(i).split(" +")), found));
      found.removeIf(reading -> reading.counts().length != width);
    } else if (texts.size() == width - 1) {
      splits(texts, found);
      found.addAll(lost(texts, width, groups));
    }
    return found;
  }

  /** Whether the cell's number is the text of one token, no digit more or less. */
  boolean isAsPrinted(int cell, List<Token> tokens) {
    boolean second = kind == Kind.SPLIT && cell == at + 1;
    boolean other = kind != Kind.STRAY && cell == at;
    return !second && !other && Counts.of(tokens.get(token(cell, tokens))) == counts[cell];
  }

  /** The token in which a cell's figure is printed; of a lost cell the one that follows. */
  int token(int cell, List<Token> tokens) {
    int surplus = tokens.size() - counts.length;
    boolean before = kind == Kind.STRAY ? cell < at : cell <= at;
    return before ? cell : cell + surplus;
  }

  /** Whether a token's text is digits parted by white space. */
  static boolean isParted(Token token) {
    return isParted(text(token));
  }

  private static boolean isParted(String text) {
    return text.indexOf(' ') > 0 && PARTED.matcher(text).matches();
  }

  /**
   * Which of the two cells that a token fills holds a mark instead of a figure: 0, 1, or -1 where
   * it fills one cell or two figures run together.
   */
  static int mark(Token token) {
    return mark(text(token));
  }

  private static int mark(String text) {
    if (isDigits(text)) {
      return -1;
    }
    Matcher matcher = FIGURE_AND_MARK.matcher(text);
    return !matcher.matches() ? -1 : matcher.group("figure") == null ? 0 : 1;
  }

  private static String text(Token token) {
    if (token.isPlaceholder()) {
      return MARK;
    }
    if (isDigits(token.piece().text())) {
      return token.piece().text();
    }
    return Normalizer.normalize(token.piece().text(), Normalizer.Form.NFKC)
        .replaceAll("\\s+", " ")
        .strip();
  }

  private static boolean isCount(String text) {
    return text.length() <= LONGEST && isDigits(text);
  }

  private static boolean isDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return !text.isEmpty();
  }

  private static void joins(List<String> texts, List<DigitReading> found) {
    for (int i = 0; i + 1 < texts.size(); i++) {
      if (isNumeral(texts.get(i), false) && isCount(texts.get(i + 1))) {
        List<String> row = without(texts, i + 1);
        row.set(i, texts.get(i) + texts.get(i + 1));
        add(Kind.JOINED, i, i, row, found);
      }
    }
  }

  /** A printed blank or mark shows where to split; without one any place may be it. */
  private static void splits(List<String> texts, List<DigitReading> found) {
    for (int i = 0; i < texts.size(); i++) {
      int mark = mark(texts.get(i));
      if (mark >= 0) {
        String figure = texts.get(i).replaceAll("\\D", "");
        split(texts, i, mark == 0 ? MARK : figure, mark == 0 ? figure : MARK, found);
      }
    }
    List<Integer> parted = parted(texts);
    for (int i : parted) {
      String[] parts = texts.get(i).split(" +");
      split(texts, i, parts[0], parts[1], found);
    }
    for (int i = 0; parted.isEmpty() && i < texts.size(); i++) {
      String text = texts.get(i);
      for (int cut = 1; isCount(text) && cut < text.length(); cut++) {
        split(texts, i, text.substring(0, cut), text.substring(cut), found);
      }
    }
  }

  private static void split(
      List<String> texts, int i, String left, String right, List<DigitReading> found) {
    if (isNumeral(left, true) && isNumeral(right, true)) {
      List<String> row = new ArrayList<>(texts);
      row.set(i, left);
      row.add(i + 1, right);
      add(Kind.SPLIT, i, i, row, found);
    }
  }

  /** Every cell that may be the lost one, with the number that its sum leaves for it. */
  private static List<DigitReading> lost(
      List<String> texts, int width, List<Placement.Group> groups) {
    List<DigitReading> found = new ArrayList<>();
    for (int at = 0; at < width; at++) {
      List<String> row = new ArrayList<>(texts);
      row.add(at, "0");
      int before = found.size();
      add(Kind.LOST, at, at, row, found);
      if (found.size() > before) {
        long[] counts = found.get(before).counts();
        for (Placement.Group group : groups) {
          if (at >= group.from() && at <= group.total()) {
            long parts = 0;
            for (int i = group.from(); i < group.total(); i++) {
              parts += counts[i];
            }
            counts[at] = at == group.total() ? parts : counts[group.total()] - parts;
          }
        }
      }
    }
    found.removeIf(reading -> reading.counts()[reading.at()] < 0);
    return found;
  }

  private static List<Integer> parted(List<String> texts) {
    List<Integer> parted = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      if (isParted(texts.get(i))) {
        parted.add(i);
      }
    }
    return parted;
  }

  private static List<String> with(List<String> texts, int i, String[] parts) {
    List<String> row = new ArrayList<>(texts);
    row.set(i, String.join("", parts));
    return row;
  }

  private static List<String> without(List<String> texts, int i) {
    List<String> row = new ArrayList<>(texts);
    row.remove(i);
    return row;
  }

  /** Nobody prints a figure with zeros before it. */
  private static boolean isNumeral(String text, boolean alone) {
    return text.equals(MARK)
        ? alone
        : isCount(text) && (!text.startsWith("0") || alone && text.length() == 1);
  }

  private static void add(
      Kind kind, int at, int first, List<String> row, List<DigitReading> found) {
    long[] counts = new long[row.size()];
    for (int i = 0; i < counts.length; i++) {
      if (!isNumeral(row.get(i), true)) {
        return;
      }
      counts[i] = row.get(i).equals(MARK) ? 0 : Long.parseLong(row.get(i));
    }
    found.add(new DigitReading(kind, at, first, counts));
  }
}
