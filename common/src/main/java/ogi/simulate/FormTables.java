package ogi.simulate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ogi.form.Block;
import ogi.form.Cell;
import ogi.form.Form;
import ogi.form.FormColumn;
import ogi.form.FormRow;
import ogi.form.Section;
import ogi.report.State;
import ogi.simulate.PrintedReport.Printed;
import ogi.simulate.PrintedReport.Table;

/** Sets a draft as the tables that the form prescribes, one for each block. */
final class FormTables {
  private static final int DISCLOSURE_WIDTH = 4;
  private static final int LABEL_WIDTH = 3;

  private final Draft draft;
  private final Form form;

  private FormTables(Draft draft) {
    this.draft = draft;
    this.form = draft.form();
  }

  static List<Table> of(Draft draft, Section section) {
    FormTables tables = new FormTables(draft);
    List<Table> blocks = new ArrayList<>();
    for (Block block : tables.form.blocks()) {
      if (block.section() == section) {
        blocks.add(
            new Table(
                switch (section) {
                  case DISCLOSURE -> tables.disclosure(block);
                  case REQUESTS -> tables.requests(block);
                  case DISPUTES -> tables.disputes(block);
                  case STATISTICS ->
                      throw new IllegalArgumentException("the sheet is set by SheetAssembly");
                }));
      }
    }
    return blocks;
  }

  private List<List<Printed>> disclosure(Block block) {
    List<List<Printed>> rows = new ArrayList<>();
    rows.add(List.of(Printed.label(block.heading(), DISCLOSURE_WIDTH)));
    int last = block.width() - 1;
    List<Printed> head = new ArrayList<>();
    head.add(Printed.label("信息内容", 1));
    for (int i = 0; i <= last; i++) {
      head.add(Printed.label(column(block, i), i == last ? DISCLOSURE_WIDTH - 1 - last : 1));
    }
    rows.add(head);
    for (FormRow row : block.rows()) {
      List<Printed> cells = new ArrayList<>();
      cells.add(Printed.label(label(block, row), 1));
      for (int i = 0; i <= last; i++) {
        Cell cell = form.row(block, row).get(i);
        figure(cell, i == last ? DISCLOSURE_WIDTH - 1 - last : 1, cells);
      }
      rows.add(cells);
      extra(block, row, 1, rows);
    }
    return rows;
  }

  private List<List<Printed>> requests(Block block) {
    List<List<Printed>> rows = new ArrayList<>();
    rows.add(List.of(Printed.label(block.heading(), LABEL_WIDTH), Printed.label("申请人情况", 7)));
    rows.add(
        List.of(
            Printed.covered(LABEL_WIDTH),
            Printed.label(column(block, 0), 1),
            Printed.label("法人或其他组织", 5),
            Printed.label(column(block, 6), 1)));
    List<Printed> heads = new ArrayList<>();
    heads.add(Printed.covered(LABEL_WIDTH));
    heads.add(Printed.covered(1));
    for (int i = 1; i < 6; i++) {
      heads.add(Printed.label(column(block, i), 1));
    }
    heads.add(Printed.covered(1));
    rows.add(heads);
    List<String> parents = List.of();
    for (FormRow row : block.rows()) {
      rows.add(request(block, row, parents));
      parents = row.parents();
      extra(block, row, LABEL_WIDTH, rows);
    }
    return rows;
  }

  private List<Printed> request(Block block, FormRow row, List<String> above) {
    List<Printed> cells = new ArrayList<>();
    for (int i = 0; i < row.parents().size(); i++) {
      String parent = row.parents().get(i);
      boolean same = i < above.size() && above.get(i).equals(parent);
      cells.add(same ? Printed.covered(1) : Printed.label(parent, 1));
    }
    boolean shifted = draft.shifted().contains(Draft.key(block, row));
    cells.add(Printed.label(label(block, row), shifted ? 1 : LABEL_WIDTH - row.parents().size()));
    form.row(block, row).forEach(cell -> figure(cell, 1, cells));
    for (int i = 1; shifted && i < LABEL_WIDTH - row.parents().size(); i++) {
      cells.add(Printed.label("", 1));
    }
    return cells;
  }

  private List<List<Printed>> disputes(Block block) {
    List<Printed> second = new ArrayList<>();
    List<Printed> third = new ArrayList<>();
    for (int i = 0; i < block.width(); i++) {
      second.add(Printed.label(column(block, i), 1));
      third.add(Printed.covered(1));
    }
    for (FormRow row : block.rows().subList(1, block.rows().size())) {
      second.add(Printed.label(label(block, row), block.width()));
      for (int i = 0; i < block.width(); i++) {
        third.add(Printed.label(column(block, i), 1));
      }
    }
    List<Printed> figures = new ArrayList<>();
    draft.sheet().cells(Section.DISPUTES).forEach(cell -> figure(cell, 1, figures));
    int suits = (block.rows().size() - 1) * block.width();
    return List.of(
        List.of(
            Printed.label(label(block, block.rows().get(0)), block.width()),
            Printed.label("行政诉讼", suits)),
        second,
        third,
        figures);
  }

  private void figure(Cell cell, int columns, List<Printed> cells) {
    if (draft.sheet().state(cell) != State.ABSENT) {
      cells.add(new Printed(draft.sheet().text(cell), columns, false, Optional.of(cell)));
    }
  }

  private void extra(Block block, FormRow row, int labelWidth, List<List<Printed>> rows) {
    List<String> texts = draft.rowsAfter().get(Draft.key(block, row));
    if (texts != null) {
      List<Printed> cells = new ArrayList<>();
      for (int i = 0; i < texts.size(); i++) {
        cells.add(Printed.label(texts.get(i), i == 0 ? labelWidth : 1));
      }
      rows.add(cells);
    }
  }

  private String label(Block block, FormRow row) {
    return draft.rowLabels().getOrDefault(Draft.key(block, row), row.label());
  }

  private String column(Block block, int index) {
    FormColumn column = block.columns().get(index);
    return draft.columnLabels().getOrDefault(block.id() + "." + column.id(), column.label());
  }
}
