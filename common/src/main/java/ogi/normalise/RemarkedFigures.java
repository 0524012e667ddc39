package ogi.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import ogi.document.Piece;
import ogi.form.Block;
import ogi.form.Cell;
import ogi.form.Form;
import ogi.form.FormRow;
import ogi.form.Section;
import ogi.report.NoteKind;

/**
 * Figures of section 二 that the text of a PDF file prints above their table, because a remark
 * stands below them in the same cell: {@code 55} and {@code （含自然失效 29 件）}. They are put back into
 * their rows only if every row of the block lacks exactly one figure, there are as many figures
 * with remarks as rows, and a remark says which column they are of.
 */
final class RemarkedFigures {
  private static final Pattern REMARK = Pattern.compile("[（(][^（）()]{1,40}[）)]");

  /** What is said of documents that are in force no more. */
  private static final Pattern REPEALED = Pattern.compile("失效|废止");

  private static final Pattern OTHER_COLUMN = Pattern.compile("有效|制发|制定|新增|印发");

  /**
   * A figure and the remark below it.
   *
   * @param at index of the figure
   */
  private record Loose(int at, Marked figure, String remark) {}

  /**
   * A row with its figures but one.
   *
   * @param from index of its label
   * @param to behind its last figure
   */
  private record Short(int from, int to) {}

  private final List<Marked> pieces;
  private final SheetNotes notes;

  private RemarkedFigures(List<Marked> pieces, SheetNotes notes) {
    this.pieces = pieces;
    this.notes = notes;
  }

  /**
   * The pieces with such figures in their rows, each with a note; the same where there are none.
   */
  static List<Marked> placed(List<Marked> pieces, Form form, SheetNotes notes) {
    RemarkedFigures own = new RemarkedFigures(pieces, notes);
    List<Loose> loose = own.loose();
    if (loose.isEmpty()) {
      return pieces;
    }
    for (Block block : form.blocks()) {
      int column = repealed(block);
      if (block.section() == Section.DISCLOSURE && column >= 0 && own.tells(loose)) {
        return own.placed(loose, form, block, column).orElse(pieces);
      }
    }
    return pieces;
  }

  private static int repealed(Block block) {
    for (int i = 0; i < block.width(); i++) {
      if (block.columns().get(i).label().contains("废止")) {
        return i;
      }
    }
    return -1;
  }

  /** The first figures with remarks, one behind the other. */
  private List<Loose> loose() {
    List<Loose> loose = new ArrayList<>();
    for (int i = 0; i + 1 < pieces.size(); i++) {
      if (isLooseFigure(pieces.get(i)) && isRemark(pieces.get(i + 1))) {
        loose.add(new Loose(i, pieces.get(i), pieces.get(i + 1).piece().text()));
        i++;
      } else if (!loose.isEmpty()) {
        break;
      }
    }
    return loose;
  }

  private static boolean isLooseFigure(Marked piece) {
    return piece.piece().kind() == Piece.Kind.LINE && piece.number().isNumber();
  }

  private static boolean isRemark(Marked piece) {
    String text = piece.piece().text();
    return piece.piece().kind() == Piece.Kind.LINE
        && (text.startsWith("（") || text.startsWith("("))
        && REMARK.matcher(text).matches();
  }

  /** One remark at least names the column of what is repealed, and none speaks of another. */
  private boolean tells(List<Loose> loose) {
    return loose.stream().anyMatch(found -> REPEALED.matcher(found.remark()).find())
        && loose.stream().noneMatch(found -> OTHER_COLUMN.matcher(found.remark()).find());
  }

  private Optional<List<Marked>> placed(List<Loose> loose, Form form, Block block, int column) {
    int behind = loose.get(loose.size() - 1).at() + 2;
    List<Short> rows = new ArrayList<>();
    for (FormRow row : block.rows()) {
      List<Short> found = rows(row, block.width());
      boolean inOrder =
          found.size() == 1 && found.get(0).from() >= (rows.isEmpty() ? behind : last(rows).to());
      if (!inOrder) {
        return Optional.empty();
      }
      rows.add(found.get(0));
    }
    if (rows.size() != loose.size()) {
      return Optional.empty();
    }
    int from = firstHead(block, behind, rows.get(0).from());
    List<Marked> out = new ArrayList<>(pieces.subList(0, loose.get(0).at()));
    int at = from;
    for (int i = 0; i < rows.size(); i++) {
      int place = rows.get(i).from() + 1 + column;
      out.addAll(pieces.subList(at, place));
      out.add(inRow(loose.get(i).figure(), pieces.get(rows.get(i).from()).piece(), column));
      at = place;
      note(loose.get(i), form.row(block, block.rows().get(i)), column);
    }
    out.addAll(pieces.subList(at, last(rows).to()));
    out.addAll(pieces.subList(behind, from));
    out.addAll(pieces.subList(last(rows).to(), pieces.size()));
    return Optional.of(out);
  }

  private static Short last(List<Short> rows) {
    return rows.get(rows.size() - 1);
  }

  /** Rows of the source with a row's label and one figure less than the block has columns. */
  private List<Short> rows(FormRow row, int width) {
    List<Short> rows = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      if (isLabelOf(pieces.get(i), row)) {
        int to = i + 1;
        while (to < pieces.size() && isInRow(pieces.get(to), pieces.get(i))) {
          to++;
        }
        boolean figures = pieces.subList(i + 1, to).stream().allMatch(p -> p.number().isNumber());
        boolean whole = figures && to - i == width;
        rows.add(whole ? new Short(i, to) : new Short(-1, -1));
      }
    }
    return rows;
  }

  private static boolean isLabelOf(Marked piece, FormRow row) {
    return piece.label() != null
        && (piece.label().core().equals(Label.of(row.label()).core())
            || row.variants().stream()
                .anyMatch(v -> piece.label().core().equals(Label.of(v).core())));
  }

  private static boolean isInRow(Marked piece, Marked label) {
    return piece.piece().row() != Piece.NO_ROW && piece.piece().row() == label.piece().row();
  }

  /** Where the table's own head begins, if it stands between the figures and the rows. */
  private int firstHead(Block block, int from, int to) {
    for (int i = from; i < to; i++) {
      Marked piece = pieces.get(i);
      boolean head =
          block.columns().stream()
              .map(c -> Label.of(c.label()).core())
              .anyMatch(core -> piece.label() != null && piece.label().core().equals(core));
      if (head) {
        return i;
      }
    }
    return to;
  }

  private static Marked inRow(Marked figure, Piece label, int column) {
    Piece p = figure.piece();
    return Marked.of(new Piece(p.text(), p.line(), p.at(), label.row(), column + 1, label.kind()));
  }

  private void note(Loose loose, List<Cell> row, int column) {
    String what =
        SheetNotes.cut(loose.figure().piece().text() + " " + loose.remark())
            + " stands above the table; the remarks place it in "
            + row.get(column).heading();
    notes.add(NoteKind.ROW_SHORT, what, row, loose.figure().piece().line());
  }
}
