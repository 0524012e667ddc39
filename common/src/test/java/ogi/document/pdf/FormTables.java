package ogi.document.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ogi.form.Block;
import ogi.form.Form;
import ogi.form.FormRow;
import ogi.form.Section;
import ogi.simulate.pdf.PdfForms;
import ogi.simulate.pdf.PdfForms.Cell;

/** The tables of a filled-in form as they are printed, with their spans. */
record FormTables(PdfForms.Table disclosure, PdfForms.Table requests, PdfForms.Table disputes) {
  private static final double[] FOUR = {150, 100, 100, 101};
  private static final double[] TEN = {26, 40, 105, 40, 40, 40, 40, 40, 40, 40};
  private static final double[] FIFTEEN = new double[15];

  static {
    java.util.Arrays.fill(FIFTEEN, 30);
  }

  static FormTables of(Form form, Map<ogi.form.Cell, String> texts) {
    List<List<Cell>> disclosure = new ArrayList<>();
    List<List<Cell>> requests = new ArrayList<>();
    List<List<Cell>> disputes = new ArrayList<>();
    for (Block block : form.blocks()) {
      switch (block.section()) {
        case DISCLOSURE -> disclosure(form, block, texts, disclosure);
        case REQUESTS -> requests(form, block, texts, requests);
        case DISPUTES -> disputes(form, block, texts, disputes);
        case STATISTICS -> throw new IllegalArgumentException("not one of the three tables");
      }
    }
    return new FormTables(
        new PdfForms.Table(FOUR, disclosure),
        new PdfForms.Table(TEN, requests),
        new PdfForms.Table(FIFTEEN, disputes));
  }

  private static void disclosure(
      Form form, Block block, Map<ogi.form.Cell, String> texts, List<List<Cell>> rows) {
    int last = block.width() - 1;
    rows.add(List.of(new Cell(block.heading(), 4, 1)));
    List<Cell> head = new ArrayList<>(List.of(Cell.of("信息内容")));
    for (int i = 0; i <= last; i++) {
      head.add(new Cell(block.columns().get(i).label(), i == last ? 3 - last : 1, 1));
    }
    rows.add(head);
    for (FormRow row : block.rows()) {
      List<Cell> cells = new ArrayList<>(List.of(Cell.of(row.label())));
      List<ogi.form.Cell> figures = form.row(block, row);
      for (int i = 0; i <= last; i++) {
        cells.add(new Cell(texts.get(figures.get(i)), i == last ? 3 - last : 1, 1));
      }
      rows.add(cells);
    }
  }

  private static void requests(
      Form form, Block block, Map<ogi.form.Cell, String> texts, List<List<Cell>> rows) {
    rows.add(List.of(new Cell(block.heading(), 3, 3), new Cell("申请人情况", 7, 1)));
    rows.add(List.of(new Cell("自然人", 1, 2), new Cell("法人或其他组织", 5, 1), new Cell("总计", 1, 2)));
    rows.add(block.columns().subList(1, 6).stream().map(c -> Cell.of(c.label())).toList());
    List<FormRow> all = block.rows();
    for (int r = 0; r < all.size(); r++) {
      FormRow row = all.get(r);
      List<Cell> cells = new ArrayList<>();
      for (int depth = 0; depth < row.parents().size(); depth++) {
        int span = r > 0 && shares(all.get(r - 1), row, depth) ? 0 : span(all, r, depth);
        if (span > 0) {
          cells.add(new Cell(row.parents().get(depth), 1, span));
        }
      }
      cells.add(new Cell(row.label(), 3 - row.parents().size(), 1));
      form.row(block, row).forEach(cell -> cells.add(Cell.of(texts.get(cell))));
      rows.add(cells);
    }
  }

  private static int span(List<FormRow> rows, int from, int depth) {
    int to = from;
    while (to < rows.size() && (to == from || shares(rows.get(from), rows.get(to), depth))) {
      to++;
    }
    return to - from;
  }

  private static boolean shares(FormRow a, FormRow b, int depth) {
    return a.parents().size() > depth
        && b.parents().size() > depth
        && a.parents().subList(0, depth + 1).equals(b.parents().subList(0, depth + 1));
  }

  private static void disputes(
      Form form, Block block, Map<ogi.form.Cell, String> texts, List<List<Cell>> rows) {
    if (rows.isEmpty()) {
      rows.add(List.of(new Cell("行政复议", 5, 1), new Cell("行政诉讼", 10, 1)));
      List<Cell> second = new ArrayList<>();
      block.columns().forEach(column -> second.add(new Cell(column.label(), 1, 2)));
      second.add(new Cell("未经复议直接起诉", 5, 1));
      second.add(new Cell("复议后起诉", 5, 1));
      rows.add(second);
      List<Cell> third = new ArrayList<>();
      for (int i = 0; i < 10; i++) {
        third.add(Cell.of(block.columns().get(i % 5).label()));
      }
      rows.add(third);
      List<Cell> figures = new ArrayList<>();
      for (ogi.form.Cell cell : form.cells()) {
        if (cell.section() == Section.DISPUTES) {
          figures.add(Cell.of(texts.get(cell)));
        }
      }
      rows.add(figures);
    }
  }

  /** A whole report: title, narrative, and the three tables under their headings. */
  List<PdfForms.Part> report() {
    return List.of(
        new PdfForms.Paragraph("甲县人民政府办公室2021年政府信息公开工作年度报告"),
        new PdfForms.Paragraph("一、总体情况"),
        new PdfForms.Paragraph("2021年，本机关依法公开，全年主动公开政府信息1204条。".repeat(12)),
        new PdfForms.Paragraph("二、主动公开政府信息情况"),
        disclosure,
        new PdfForms.Paragraph("三、收到和处理政府信息公开申请情况"),
        requests,
        new PdfForms.Paragraph("四、因政府信息公开工作被申请行政复议、提起行政诉讼情况"),
        disputes,
        new PdfForms.Paragraph("五、存在的主要问题及改进情况"),
        new PdfForms.Paragraph("公开的内容有待充实，形式有待丰富，下一步将加强学习。".repeat(8)),
        new PdfForms.Paragraph("六、其他需要报告的事项"),
        new PdfForms.Paragraph("无。"));
  }
}
