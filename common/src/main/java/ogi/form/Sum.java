package ogi.form;

import java.util.List;

/**
 * One identity of the form: the figures on the left add up to those on the right.
 *
 * @param id stable name, for instance {@code across.requests.new} or {@code balance.company}
 * @param kind which family it belongs to
 * @param left cells added on the left
 * @param right cells added on the right
 */
public record Sum(String id, Kind kind, List<Cell> left, List<Cell> right) {
  public Sum {
    left = List.copyOf(left);
    right = List.copyOf(right);
  }

  /** The families of identities; the balance is printed on the form, the others are implied. */
  public enum Kind {
    /** The six applicants of a row add up to its 总计 (25 in the 2021 form). */
    ACROSS("across"),
    /** The results of a column add up to （七）总计 (7). */
    OUTCOMES("outcomes"),
    /** 一 + 二 = （七）总计 + 四, per column (7; printed on the form). */
    BALANCE("balance"),
    /** The four results of a review or suit add up to its 总计 (3). */
    DISPUTES("disputes"),
    /** Rows of the statistical sheet of 2014 add up to the row that they detail (6). */
    PARTS("parts");

    private final String key;

    Kind(String key) {
      this.key = key;
    }

    public String key() {
      return key;
    }
  }

  /** The identity with cell ids, as a person would write it. */
  public String formula() {
    return terms(left) + " = " + terms(right);
  }

  private static String terms(List<Cell> cells) {
    return String.join(" + ", cells.stream().map(Cell::id).toList());
  }
}
