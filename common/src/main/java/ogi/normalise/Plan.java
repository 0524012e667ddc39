package ogi.normalise;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import ogi.form.Block;
import ogi.form.Cell;
import ogi.form.Form;
import ogi.form.FormColumn;
import ogi.form.FormRow;
import ogi.form.Section;

/**
 * A form as the reader walks along it: its stops in printed order, and the labels of its table
 * heads, which stand before figures but own none.
 */
final class Plan {
  private static final List<String> SECTION_TITLES =
      List.of("主动公开政府信息情况", "收到和处理政府信息公开申请情况", "政府信息公开行政复议行政诉讼情况", "政府信息公开情况统计表");

  private final Form form;
  private final List<Stop> stops = new ArrayList<>();
  private final Set<String> heads = new HashSet<>();
  private final Set<String> officialHeads = new HashSet<>();
  private final ColumnSums.Terms columnSums;
  private final Tokens tokens;
  private final Aligner aligner;

  Plan(Form form) {
    this.form = form;
    Section section = null;
    for (Block block : form.blocks()) {
      if (block.section() != section) {
        section = block.section();
        stops.add(section(block));
      }
      add(block);
    }
    this.columnSums = new ColumnSums.Terms(form.sums());
    this.tokens = new Tokens(this);
    this.aligner = new Aligner(this);
  }

  /** Reads pieces with the labels of this form. */
  Tokens tokens() {
    return tokens;
  }

  /** Walks tokens along the stops of this form. */
  Aligner aligner() {
    return aligner;
  }

  /** The sums down the columns of this form. */
  ColumnSums.Terms columnSums() {
    return columnSums;
  }

  Form form() {
    return form;
  }

  List<Stop> stops() {
    return stops;
  }

  /** The reduced labels of the heads of its tables. */
  Set<String> heads() {
    return heads;
  }

  /** Whether the text is a label of a table's head, such as 自然人 or 本年制发件数. */
  boolean isHead(Label label) {
    return heads.contains(label.core()) || heads.contains(label.bare());
  }

  /** Whether a label of a head is printed as the form has it, glosses included. */
  boolean isOfficialHead(Label label) {
    return officialHeads.contains(label.core());
  }

  private Stop section(Block block) {
    String title = SECTION_TITLES.get(block.section().ordinal());
    return new Stop(
        Stop.Kind.SECTION,
        block,
        null,
        List.of(),
        List.of(new Label(block.section().numeral(), title, title)));
  }

  private void add(Block block) {
    for (FormColumn column : block.columns()) {
      addOfficial(column.label());
      column.variants().forEach(this::addHead);
    }
    block.headings().forEach(this::addOfficial);
    if (!block.heading().isEmpty()) {
      stops.add(heading(block, block.heading()));
    }
    if (block.section() == Section.DISPUTES) {
      block.rows().forEach(row -> addOfficial(row.label()));
      List<Cell> cells = block.rows().stream().flatMap(r -> form.row(block, r).stream()).toList();
      stops.add(new Stop(Stop.Kind.ROW, block, null, cells, List.of()));
    } else {
      addRows(block);
    }
  }

  private void addRows(Block block) {
    List<String> parents = List.of();
    for (FormRow row : block.rows()) {
      for (int i = 0; i < row.parents().size(); i++) {
        if (i >= parents.size() || !parents.get(i).equals(row.parents().get(i))) {
          stops.add(heading(block, row.parents().get(i)));
        }
      }
      parents = row.parents();
      List<Label> labels = new ArrayList<>();
      labels.add(Label.of(row.label()));
      row.variants().forEach(variant -> labels.add(Label.of(variant)));
      stops.add(new Stop(Stop.Kind.ROW, block, row, form.row(block, row), labels));
    }
  }

  private static Stop heading(Block block, String label) {
    return new Stop(Stop.Kind.HEADING, block, null, List.of(), List.of(Label.of(label)));
  }

  private void addOfficial(String text) {
    officialHeads.add(Label.of(text).core());
    addHead(text);
  }

  private void addHead(String text) {
    Label label = Label.of(text);
    heads.add(label.core());
    heads.add(label.bare());
  }
}
