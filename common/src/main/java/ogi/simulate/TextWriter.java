package ogi.simulate;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import ogi.form.Cell;
import ogi.form.Section;
import ogi.simulate.PrintedReport.Line;
import ogi.simulate.PrintedReport.Part;
import ogi.simulate.PrintedReport.Printed;
import ogi.simulate.PrintedReport.Table;

/** Plain text: the conversion of a page by somebody else, with its tables in one of the styles. */
final class TextWriter implements FormatWriter {
  private static final Charset GB18030 = Charset.forName("GB18030");

  private final RowStyle style;
  private final boolean cut;

  /** Tables in a style; {@code cut} loses the last columns of section 三. */
  TextWriter(RowStyle style, boolean cut) {
    this.style = style;
    this.cut = cut;
  }

  @Override
  public Written write(PrintedReport report, Random random) {
    Set<Cell> lost = new HashSet<>();
    int columns = cut ? Dice.between(random, 1, 2) : 0;
    boolean uneven = cut && random.nextBoolean();
    StringBuilder out = new StringBuilder();
    Part before = null;
    for (Part part : report.parts()) {
      if (part instanceof Line line) {
        out.append(before instanceof Table ? "\n" : "").append(line.text()).append("\n\n");
      } else if (part instanceof Table table) {
        for (List<Printed> row : table.rows()) {
          List<Printed> kept = cut(row, columns, uneven, lost);
          blanks(kept, lost);
          style.write(kept, out);
        }
      }
      before = part;
    }
    return encoded(out.toString(), random, lost);
  }

  /** Rows with their own label only keep one figure more when the grid is cut at a column. */
  private static List<Printed> cut(List<Printed> row, int columns, boolean uneven, Set<Cell> lost) {
    boolean requests =
        row.stream()
            .anyMatch(c -> c.cell().filter(x -> x.section() == Section.REQUESTS).isPresent());
    long figures = row.stream().filter(c -> c.cell().isPresent()).count();
    if (columns == 0 || !requests) {
      return row;
    }
    boolean wide = uneven && row.size() - figures == 1;
    int gone = wide ? columns - 1 : columns;
    List<Printed> kept = new ArrayList<>(row);
    for (int i = 0; i < gone; i++) {
      Printed last = kept.remove(kept.size() - 1);
      last.cell().ifPresent(lost::add);
    }
    return kept;
  }

  private void blanks(List<Printed> row, Set<Cell> lost) {
    for (Printed printed : row) {
      if (!style.showsBlanks() && printed.text().isEmpty()) {
        printed.cell().ifPresent(lost::add);
      }
    }
  }

  static Written encoded(String text, Random random, Set<Cell> lost) {
    return switch (Dice.weighted(random, 70, 25, 5)) {
      case 0 -> new Written(text.getBytes(StandardCharsets.UTF_8), "UTF-8", "", lost);
      case 1 -> new Written(text.getBytes(GB18030), "GB18030", "", lost);
      default -> new Written(marked(text), "UTF-8", "mark", lost);
    };
  }

  /** UTF-8 with a byte order mark. */
  private static byte[] marked(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
    bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    return bytes.toByteArray();
  }
}
