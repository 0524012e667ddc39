package ogi.jobs.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import ogi.form.Block;
import ogi.form.Cell;
import ogi.form.Form;
import ogi.form.FormColumn;
import ogi.form.FormRow;
import ogi.form.Section;
import ogi.report.Figure;
import ogi.report.Figures;

/** The tables of a report as the form prints them, one line per row, with marks at cells. */
final class FigureTables {
  /** A cell that an explanation changes or a finding points at. */
  static final String SUSPECT = "!";

  /** A cell that is not printed and can have only one value. */
  static final String DEDUCED = "=";

  private static final int LABEL = 46;
  private static final int FIGURE = 13;

  /** A table of one column has room for its whole heading. */
  private static final int ONLY_FIGURE = 30;

  private final Figures figures;
  private final Set<String> suspects;
  private final List<String> lines = new ArrayList<>();

  FigureTables(Figures figures, Set<String> suspects) {
    this.figures = figures;
    this.suspects = suspects;
  }

  List<String> lines() {
    Form form = figures.form();
    for (Block block : form.blocks()) {
      lines.add("");
      heading(block);
      for (FormRow row : block.rows()) {
        StringBuilder line = new StringBuilder(Terminal.left("  " + label(row), LABEL));
        form.row(block, row).forEach(cell -> line.append(figure(cell, width(block))));
        lines.add(line.toString());
      }
    }
    return lines;
  }

  private void heading(Block block) {
    boolean item = block.section() == Section.DISCLOSURE;
    String title = block.section().numeral() + "、" + (item ? block.heading() : sheet(block));
    int width = width(block);
    StringBuilder line = new StringBuilder(Terminal.left(title, LABEL));
    for (FormColumn column : block.columns()) {
      String label = Terminal.left(column.label(), width - 1).stripTrailing();
      line.append(Terminal.right(label, width)).append(' ');
    }
    lines.add(line.toString().stripTrailing());
  }

  /** The statistical sheet is printed in nine parts, whose names stand over their rows. */
  private static String sheet(Block block) {
    boolean named =
        block.section() == Section.STATISTICS && !block.rows().get(0).parents().isEmpty();
    return named ? block.rows().get(0).parents().get(0) : "";
  }

  private static int width(Block block) {
    return block.width() == 1 ? ONLY_FIGURE : FIGURE;
  }

  /** The row's label after the numeral of the row above it: （三）1.属于国家秘密. */
  private static String label(FormRow row) {
    if (row.parents().isEmpty()) {
      return row.label();
    }
    String parent = row.parents().get(row.parents().size() - 1);
    int end = parent.indexOf('）');
    if (end < 0) {
      return row.label().startsWith("（") ? row.label() : parent + " " + row.label();
    }
    return parent.substring(0, end + 1) + row.label();
  }

  private String figure(Cell cell, int width) {
    Figure figure = figures.of(cell);
    String text =
        switch (figure.state()) {
          case STATED, DEDUCED ->
              figure.number().orElseThrow().stripTrailingZeros().toPlainString();
          case BLANK -> "空";
          case ABSENT -> "缺";
          case PLACEHOLDER, UNREADABLE -> Terminal.clean(figure.printed());
        };
    return Terminal.right(Terminal.left(text, width - 1).stripTrailing(), width) + mark(cell);
  }

  private String mark(Cell cell) {
    if (suspects.contains(cell.id())) {
      return SUSPECT;
    }
    return switch (figures.of(cell).state()) {
      case DEDUCED -> DEDUCED;
      case STATED, BLANK, PLACEHOLDER, ABSENT, UNREADABLE -> " ";
    };
  }
}
