package ogi.simulate;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import ogi.form.Section;
import ogi.simulate.PrintedReport.Line;
import ogi.simulate.PrintedReport.Part;
import ogi.simulate.PrintedReport.Sort;
import ogi.simulate.PrintedReport.Table;

/** Puts a draft's words, tables and surroundings together as a page. */
final class Assembly {
  /** The line by which a person knows at once that a document is not real. */
  static final String MARK = "本文件为软件测试用的模拟数据，不是真实报告（SIMULATED）";

  /** The same in the script of mirrors; a page in Big5 could not hold the other. */
  static final String TRADITIONAL_MARK = "本文件為軟體測試用的模擬資料，不是真實報告（SIMULATED）";

  private static final String TEMPLATE = "该部分以表格形式报告。表格如下：";
  private static final int ROWS_ON_A_PAGE = 14;

  private final Draft draft;
  private final Random random;
  private final List<Part> parts = new ArrayList<>();
  private int page = 1;

  private Assembly(Draft draft, Random random) {
    this.draft = draft;
    this.random = random;
  }

  static PrintedReport of(Draft draft, Random random) {
    if (draft.form().apart()) {
      return SheetAssembly.of(draft, random);
    }
    Assembly assembly = new Assembly(draft, random);
    assembly.before();
    assembly.title();
    draft.prose().preface().forEach(text -> assembly.line(Sort.TEXT, text));
    assembly.section(1, draft.prose().overview());
    assembly.tables(2, Section.DISCLOSURE);
    assembly.tables(3, Section.REQUESTS);
    assembly.tables(4, Section.DISPUTES);
    assembly.section(5, draft.prose().problems());
    assembly.section(6, draft.prose().others());
    assembly.after();
    assembly.line(Sort.MARK, draft.traditional() ? TRADITIONAL_MARK : MARK);
    boolean named = !draft.traits().contains(Trait.TITLE_MISSING);
    return new PrintedReport(named ? draft.prose().title() : "政府信息公开年报", assembly.parts);
  }

  private void line(Sort sort, String text) {
    boolean indented = draft.traits().contains(Trait.INDENTED);
    boolean own = sort == Sort.HEADING || sort == Sort.TEXT;
    parts.add(new Line(sort, (indented && own ? "  " : "") + text));
  }

  private void before() {
    if (draft.traits().contains(Trait.BREADCRUMB)) {
      line(Sort.FURNITURE, "首页 > 政务公开 > 政府信息公开 > 政府信息公开年报");
    }
    if (draft.traits().contains(Trait.INDEX_TABLE)) {
      int next = draft.year() + 1;
      line(Sort.FURNITURE, "索引号：" + (100_000 + random.nextInt(900_000)) + "/" + next + "-00012");
      line(Sort.FURNITURE, "发布机构：" + draft.body().name());
      line(Sort.FURNITURE, "发文日期：" + next + "-01-" + Dice.between(random, 10, 31));
    }
  }

  private void title() {
    String title = draft.prose().title();
    if (draft.traits().contains(Trait.TITLE_MISSING)) {
      line(Sort.TEXT, "现公布" + title + "。");
    } else if (draft.traits().contains(Trait.TITLE_BROKEN)) {
      int at = random.nextBoolean() ? title.indexOf("20") : title.length() - 4;
      line(Sort.TITLE, title.substring(0, at));
      line(Sort.TITLE, title.substring(at));
    } else {
      line(Sort.TITLE, title);
    }
  }

  private boolean heading(int section) {
    String heading = draft.prose().headings().get(section - 1);
    if (section > draft.lastSection()) {
      return false;
    }
    if (!heading.isEmpty()) {
      line(Sort.HEADING, heading);
    }
    return true;
  }

  private void section(int section, List<String> texts) {
    if (heading(section)) {
      texts.forEach(text -> line(Sort.TEXT, text));
    }
    pageNumber();
  }

  private void tables(int number, Section section) {
    if (!heading(number)) {
      return;
    }
    if (draft.template()) {
      line(Sort.TEXT, TEMPLATE);
    }
    if (draft.traits().contains(Trait.SENTENCE_BEFORE_TABLE)) {
      line(Sort.TEXT, draft.year() + "年有关数据如下表所示，数据由各科室核对。");
    }
    for (Table table : FormTables.of(draft, section)) {
      paged(table);
    }
    pageNumber();
  }

  /** Page numbers fall inside a table where the converter kept lines and no table. */
  private void paged(Table table) {
    boolean inside =
        draft.traits().contains(Trait.PAGE_NUMBERS)
            && draft.layout() == Layout.LINES
            && table.rows().size() > ROWS_ON_A_PAGE;
    if (!inside) {
      parts.add(table);
      return;
    }
    parts.add(new Table(table.rows().subList(0, ROWS_ON_A_PAGE)));
    pageNumber();
    parts.add(new Table(table.rows().subList(ROWS_ON_A_PAGE, table.rows().size())));
  }

  private void pageNumber() {
    if (draft.traits().contains(Trait.PAGE_NUMBERS)) {
      line(Sort.PAGE_NUMBER, "— " + page++ + " —");
    }
  }

  private void after() {
    if (draft.traits().contains(Trait.FOOTER)) {
      List.of("扫一扫在手机打开当前页", "打印本页", "关闭窗口", "相关文章", "关于加强政务服务工作的意见")
          .forEach(text -> line(Sort.FURNITURE, text));
    }
  }
}
