package ogi.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Writes {@code docs/rules.md} when asked to, and otherwise demands that it is up to date. */
class RulesDocTest {
  private final StringBuilder page = new StringBuilder();

  @Test
  void thePageIsThatOfTheForms() throws IOException {
    String wanted = page();
    Path file = root().resolve("docs/rules.md");
    if ("write".equals(System.getProperty("ogi.docs"))) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, wanted);
    }
    assertThat(file).as("docs/rules.md is missing: run `make docs`").exists();
    assertThat(Files.readString(file))
        .as("docs/rules.md is out of date: run `make docs`")
        .isEqualTo(wanted);
  }

  private static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(folder.resolve("data/reference"))) {
      folder = folder.getParent();
      if (folder == null) {
        throw new IllegalStateException("data/reference is not above the working folder");
      }
    }
    return folder;
  }

  private String page() {
    line("# The sums of the forms");
    line("");
    line("Written by a test from the forms (`make docs`); do not edit by hand.");
    line("");
    line(
        "A sum is not listed anywhere in the program: it follows from the columns of totals and the"
            + " roles of the rows in `data/reference/forms`. Only the balance is printed on the"
            + " form (本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和); the others are implied"
            + " by the word 总计. Sums say nothing about section 二.");
    line("");
    line(
        "In one report a sum **holds**, is **broken**, or is **undecided** because figures are"
            + " missing. A sum is broken in spite of missing figures when they all stand on the"
            + " side that is already too large, since a count cannot be negative.");
    Forms.all().forEach(this::form);
    return page.toString();
  }

  private void form(Form form) {
    line("");
    line("## Form %s: %d sums (%s)", form.id(), form.sums().size(), form.basis());
    for (Sum.Kind kind : Sum.Kind.values()) {
      List<Sum> sums = form.sums().stream().filter(sum -> sum.kind() == kind).toList();
      if (sums.isEmpty()) {
        continue;
      }
      line("");
      line("### `%s`: %d", kind.key(), sums.size());
      line("");
      line("%s", intention(kind));
      line("");
      line("> %s", inWords(sums.get(0)));
      line("");
      line("| check_id | %s | cells |", isAcross(sums.get(0)) ? "行" : "列");
      line("|---|---|---|");
      sums.forEach(sum -> line("| `%s` | %s | %s |", sum.id(), where(sum), cells(sum)));
    }
  }

  private static String intention(Sum.Kind kind) {
    return switch (kind) {
      case ACROSS -> "The six applicants of a row add up to its 总计 (implied).";
      case OUTCOMES -> "The results of a column add up to （七）总计 (implied).";
      case BALANCE -> "What came in equals what was concluded and what is carried over (printed).";
      case DISPUTES -> "The four outcomes of a review or suit add up to its 总计 (implied).";
      case PARTS -> "The rows that detail a row of the sheet add up to it (implied).";
    };
  }

  /** The row or the column in which the sum is made. */
  private static String where(Sum sum) {
    Cell cell = sum.left().get(0);
    return isAcross(sum) ? cell.item() : cell.heading();
  }

  /** What is added, which is the same in every row or column of the kind. */
  private static String inWords(Sum sum) {
    return side(sum, sum.left()) + " ＝ " + side(sum, sum.right());
  }

  private static String side(Sum sum, List<Cell> cells) {
    return String.join(
        " ＋ ", cells.stream().map(c -> isAcross(sum) ? c.heading() : c.item()).toList());
  }

  private static boolean isAcross(Sum sum) {
    return sum.kind() == Sum.Kind.ACROSS || sum.kind() == Sum.Kind.DISPUTES;
  }

  private static String cells(Sum sum) {
    return ids(sum.left()) + " = " + ids(sum.right());
  }

  private static String ids(List<Cell> cells) {
    String first = "`" + cells.get(0).id() + "`";
    String last = "`" + cells.get(cells.size() - 1).id() + "`";
    return switch (cells.size()) {
      case 1 -> first;
      case 2 -> first + " + " + last;
      default -> first + " + … + " + last;
    };
  }

  private void line(String format, Object... values) {
    page.append(values.length == 0 ? format : String.format(Locale.ROOT, format, values))
        .append('\n');
  }
}
