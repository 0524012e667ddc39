package ogi.simulate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import ogi.form.Block;
import ogi.form.Cell;
import ogi.form.FormRow;
import ogi.form.Unit;
import ogi.simulate.PrintedReport.Line;
import ogi.simulate.PrintedReport.Part;
import ogi.simulate.PrintedReport.Printed;
import ogi.simulate.PrintedReport.Sort;
import ogi.simulate.PrintedReport.Table;

/** Sets a report on 2014 to 2018: sections in words, the sheet as its annex. */
final class SheetAssembly {
  /** Offices below the government, each with a column of its own in some areas. */
  private static final List<String> PARTS = List.of("区政府", "区直单位", "乡镇街道");

  private final Draft draft;
  private final Random random;
  private final String emptyCell;
  private final boolean columns;
  private final List<Part> parts = new ArrayList<>();

  private SheetAssembly(Draft draft, Random random) {
    this.draft = draft;
    this.random = random;
    this.emptyCell = Dice.pick(random, "——", "—", "");
    this.columns = draft.layout() == Layout.HTML_TABLE && Dice.happens(random, 0.2);
  }

  static PrintedReport of(Draft draft, Random random) {
    SheetAssembly assembly = new SheetAssembly(draft, random);
    assembly.words();
    assembly.line(Sort.HEADING, "附表");
    assembly.line(Sort.TEXT, "政府信息公开情况统计表（" + draft.year() + "年度）");
    assembly.parts.add(new Table(assembly.rows()));
    assembly.line(Sort.TEXT, "单位负责人：　　审核人：　　填报人：");
    assembly.line(Sort.MARK, Assembly.MARK);
    return new PrintedReport(draft.prose().title(), assembly.parts);
  }

  private void line(Sort sort, String text) {
    boolean indented = draft.traits().contains(Trait.INDENTED) && sort == Sort.TEXT;
    parts.add(new Line(sort, (indented ? "  " : "") + text));
  }

  private void words() {
    int year = draft.year();
    if (draft.traits().contains(Trait.BREADCRUMB)) {
      line(Sort.FURNITURE, "首页 > 政务公开 > 政府信息公开 > 政府信息公开年报");
    }
    line(Sort.TITLE, draft.prose().title());
    line(
        Sort.TEXT,
        "根据《中华人民共和国政府信息公开条例》的规定，编制本报告。本报告中所列数据的统计期限自" + year + "年1月1日起至" + year + "年12月31日止。");
    draft.prose().scope().forEach(sentence -> line(Sort.TEXT, sentence));
    line(Sort.HEADING, "一、概述");
    line(Sort.TEXT, year + "年，认真贯彻落实政府信息公开的各项要求，健全工作机制，完善公开制度，各项工作有序推进。");
    line(Sort.HEADING, "二、主动公开政府信息情况");
    line(Sort.TEXT, "通过政府网站、政府公报等多种渠道向社会主动公开政府信息，方便群众获取和使用政府信息。");
    line(Sort.HEADING, "三、依申请公开政府信息情况");
    line(Sort.TEXT, "畅通受理渠道，规范办理流程，依法依规答复申请人提出的政府信息公开申请，具体数据见附表。");
    line(Sort.HEADING, "四、存在的主要问题和改进情况");
    line(Sort.TEXT, "公开的深度和广度仍需拓展，下一步将加强队伍建设，完善工作机制，提高公开质量和水平。");
  }

  private List<List<Printed>> rows() {
    List<List<Printed>> rows = new ArrayList<>();
    List<Printed> head = new ArrayList<>();
    head.add(Printed.label(Dice.pick(random, "统 计 指 标", "统计指标"), 1));
    head.add(Printed.label("单位", 1));
    if (columns) {
      PARTS.forEach(part -> head.add(Printed.label(part, 1)));
    }
    head.add(Printed.label(columns ? "合计" : "统计数", 1));
    rows.add(head);
    List<String> open = List.of();
    for (Block block : draft.form().blocks()) {
      for (FormRow row : block.rows()) {
        for (int i = 0; i < row.parents().size(); i++) {
          if (i >= open.size() || !open.get(i).equals(row.parents().get(i))) {
            rows.add(heading(row.parents().get(i)));
          }
        }
        open = row.parents();
        rows.add(row(row, draft.form().row(block, row).get(0)));
      }
    }
    return rows;
  }

  private List<Printed> heading(String text) {
    List<Printed> row = new ArrayList<>(List.of(Printed.label(text, 1)));
    for (int i = 0; i < (columns ? PARTS.size() + 2 : 2); i++) {
      row.add(Printed.label(emptyCell, 1));
    }
    return row;
  }

  private List<Printed> row(FormRow row, Cell cell) {
    List<Printed> cells = new ArrayList<>();
    cells.add(Printed.label(row.label(), 1));
    cells.add(Printed.label(row.unit().orElseThrow().label(), 1));
    if (columns) {
      for (String part : shares(cell)) {
        cells.add(Printed.label(part, 1));
      }
    }
    cells.add(new Printed(draft.sheet().text(cell), 1, false, Optional.of(cell)));
    return cells;
  }

  /** What each part of the area adds to the figure; money is spent in one place. */
  private List<String> shares(Cell cell) {
    String text = draft.sheet().number(cell).toPlainString();
    if (draft.sheet().text(cell).isEmpty()) {
      return List.of("", "", "");
    }
    if (cell.unit() == Unit.WAN_YUAN) {
      return List.of(text, "0", "0");
    }
    long[] shares =
        FilledForm.split(draft.sheet().number(cell).longValue(), new double[] {1, 3, 2}, random);
    return List.of("" + shares[0], "" + shares[1], "" + shares[2]);
  }
}
