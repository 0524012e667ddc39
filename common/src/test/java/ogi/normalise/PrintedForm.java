package ogi.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ogi.form.Block;
import ogi.form.Cell;
import ogi.form.Form;
import ogi.form.FormRow;
import ogi.form.Section;

/**
 * A form filled in, as rows of printed cells with their spans: what a page shows before any
 * converter touches it.
 */
record PrintedForm(List<Table> tables) {
  /** A cell as printed; {@code covered} marks the place of a cell that spans down from above. */
  record Printed(String text, int columns, boolean covered, Cell cell) {
    static Printed label(String text, int columns) {
      return new Printed(text, columns, false, null);
    }

    boolean isFigure() {
      return cell != null;
    }
  }

  record Table(String heading, List<List<Printed>> rows) {}

  static PrintedForm of(Form form, Map<Cell, String> texts) {
    List<List<Printed>> disclosure = new ArrayList<>();
    List<List<Printed>> requests = new ArrayList<>();
    List<List<Printed>> disputes = new ArrayList<>();
    for (Block block : form.blocks()) {
      switch (block.section()) {
        case DISCLOSURE -> disclosure(form, block, texts, disclosure);
        case REQUESTS -> requests(form, block, texts, requests);
        case DISPUTES -> disputes(form, block, texts, disputes);
        case STATISTICS -> throw new IllegalArgumentException("printed by StatisticalSheets");
      }
    }
    return new PrintedForm(
        List.of(
            new Table("二、主动公开政府信息情况", disclosure),
            new Table("三、收到和处理政府信息公开申请情况", requests),
            new Table("四、政府信息公开行政复议、行政诉讼情况", disputes)));
  }

  private static void disclosure(
      Form form, Block block, Map<Cell, String> texts, List<List<Printed>> rows) {
    int wide = 4;
    rows.add(List.of(Printed.label(block.heading(), wide)));
    List<Printed> head = new ArrayList<>();
    head.add(Printed.label("信息内容", 1));
    int last = block.width() - 1;
    for (int i = 0; i <= last; i++) {
      head.add(Printed.label(block.columns().get(i).label(), i == last ? wide - 1 - last : 1));
    }
    rows.add(head);
    for (FormRow row : block.rows()) {
      List<Printed> cells = new ArrayList<>();
      cells.add(Printed.label(row.label(), 1));
      List<Cell> figures = form.row(block, row);
      for (int i = 0; i <= last; i++) {
        Cell cell = figures.get(i);
        cells.add(new Printed(texts.get(cell), i == last ? wide - 1 - last : 1, false, cell));
      }
      rows.add(cells);
    }
  }

  private static void requests(
      Form form, Block block, Map<Cell, String> texts, List<List<Printed>> rows) {
    rows.add(List.of(Printed.label(block.heading(), 3), Printed.label("申请人情况", 7)));
    rows.add(
        List.of(
            new Printed("", 3, true, null),
            Printed.label("自然人", 1),
            Printed.label("法人或其他组织", 5),
            Printed.label("总计", 1)));
    List<Printed> heads = new ArrayList<>();
    heads.add(new Printed("", 3, true, null));
    heads.add(new Printed("", 1, true, null));
    block.columns().subList(1, 6).forEach(c -> heads.add(Printed.label(c.label(), 1)));
    heads.add(new Printed("", 1, true, null));
    rows.add(heads);
    List<String> parents = List.of();
    for (FormRow row : block.rows()) {
      List<Printed> cells = new ArrayList<>();
      for (int i = 0; i < row.parents().size(); i++) {
        String parent = row.parents().get(i);
        boolean same = i < parents.size() && parents.get(i).equals(parent);
        cells.add(same ? new Printed("", 1, true, null) : Printed.label(parent, 1));
      }
      parents = row.parents();
      cells.add(Printed.label(row.label(), 3 - row.parents().size()));
      form.row(block, row).forEach(c -> cells.add(new Printed(texts.get(c), 1, false, c)));
      rows.add(cells);
    }
  }

  private static void disputes(
      Form form, Block block, Map<Cell, String> texts, List<List<Printed>> rows) {
    rows.add(List.of(Printed.label("行政复议", 5), Printed.label("行政诉讼", 10)));
    List<Printed> second = new ArrayList<>();
    block.columns().forEach(c -> second.add(Printed.label(c.label(), 1)));
    second.add(Printed.label("未经复议直接起诉", 5));
    second.add(Printed.label("复议后起诉", 5));
    rows.add(second);
    List<Printed> third = new ArrayList<>();
    for (int i = 0; i < 15; i++) {
      third.add(
          i < 5
              ? new Printed("", 1, true, null)
              : Printed.label(block.columns().get(i % 5).label(), 1));
    }
    rows.add(third);
    List<Printed> figures = new ArrayList<>();
    for (Cell cell : form.cells()) {
      if (cell.section() == Section.DISPUTES) {
        figures.add(new Printed(texts.get(cell), 1, false, cell));
      }
    }
    rows.add(figures);
  }
}
