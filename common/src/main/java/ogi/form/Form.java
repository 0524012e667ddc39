package ogi.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An official form of the annual report: its blocks, its cells in printed order, and the sums that
 * follow from it. Sources: 国办公开办函〔2021〕30号 (form 2021), 〔2019〕60号 (form 2019) and 国办发〔2014〕32号
 * (form 2014); the texts are data in {@code data/reference/forms}.
 */
public final class Form {
  /** Id of a form put together from blocks of different revisions, as some filers do. */
  public static final String MIXED = "mixed";

  private final String id;
  private final Origin origin;
  private final List<Block> blocks;
  private final List<Cell> cells;
  private final Map<String, Cell> byId;
  private final List<Sum> sums;

  Form(String id, Origin origin, List<Block> blocks) {
    this.id = id;
    this.origin = origin;
    this.blocks = List.copyOf(blocks);
    this.cells = Collections.unmodifiableList(cellsOf(this.blocks));
    this.byId = index(cells);
    this.sums = Sums.of(this);
  }

  /** The form that some filers print: each block as one revision or another has it. */
  public static Form mixed(List<Block> blocks) {
    return new Form(MIXED, new Origin("mixed", 0, false, List.of()), blocks);
  }

  /**
   * Where a form comes from and how it stands to the others.
   *
   * @param basis the document that prescribes it
   * @param firstYear the first year reported on it; 0 for a mixed form
   * @param apart whether its figures mean something else than those of all other forms
   * @param fingerprints labels that only this form prints
   */
  record Origin(String basis, int firstYear, boolean apart, List<String> fingerprints) {
    Origin {
      fingerprints = List.copyOf(fingerprints);
    }
  }

  /** {@code 2021}, {@code 2019}, {@code 2014} or {@code mixed}. */
  public String id() {
    return id;
  }

  /** The document of the General Office of the State Council that prescribes the form. */
  public String basis() {
    return origin.basis();
  }

  /** The first year for which reports are due on it. */
  public int firstYear() {
    return origin.firstYear();
  }

  /**
   * Whether it shares no block with other forms: it is never mixed with them, and no series leads
   * from it to them.
   */
  public boolean apart() {
    return origin.apart();
  }

  /** Labels that no other form prints. */
  public List<String> fingerprints() {
    return origin.fingerprints();
  }

  public List<Block> blocks() {
    return blocks;
  }

  /** All cells in printed order; a cell's index is its place here. */
  public List<Cell> cells() {
    return cells;
  }

  /** All identities: across, down, balance, disputes. */
  public List<Sum> sums() {
    return sums;
  }

  /** The cell of that id, if this form has it. */
  public Optional<Cell> find(String cellId) {
    return Optional.ofNullable(byId.get(cellId));
  }

  /** The cell of that id; refuses an id that the form does not have. */
  public Cell cell(String cellId) {
    return find(cellId)
        .orElseThrow(() -> new IllegalArgumentException("form " + id + " has no cell " + cellId));
  }

  Cell cell(Block block, FormRow row, FormColumn column) {
    return byId.get(cellId(block, row, column));
  }

  /** The cells of one row in printed order. */
  public List<Cell> row(Block block, FormRow row) {
    return block.columns().stream().map(column -> cell(block, row, column)).toList();
  }

  private static List<Cell> cellsOf(List<Block> blocks) {
    List<Cell> cells = new ArrayList<>();
    for (Block block : blocks) {
      for (FormRow row : block.rows()) {
        for (FormColumn column : block.columns()) {
          cells.add(
              new Cell(
                  cellId(block, row, column),
                  block.section(),
                  row.id(),
                  column.id(),
                  item(block, row),
                  heading(row, column),
                  row.unit().orElse(column.unit()),
                  column.signed(),
                  cells.size()));
        }
      }
    }
    return cells;
  }

  /** The row's name; a part is named after the row that it details. */
  private static String item(Block block, FormRow row) {
    Optional<FormRow> whole =
        row.partOf().flatMap(id -> block.rows().stream().filter(r -> r.id().equals(id)).findAny());
    return whole.map(of -> item(block, of) + " " + row.label()).orElse(row.fullLabel());
  }

  private static String heading(FormRow row, FormColumn column) {
    return column.label() + row.unit().map(unit -> "（" + unit.label() + "）").orElse("");
  }

  private static String cellId(Block block, FormRow row, FormColumn column) {
    return block.section().key() + "." + row.id() + "." + column.id();
  }

  private static Map<String, Cell> index(List<Cell> cells) {
    Map<String, Cell> index = new HashMap<>();
    for (Cell cell : cells) {
      if (index.put(cell.id(), cell) != null) {
        throw new IllegalArgumentException("the form has two cells " + cell.id());
      }
    }
    return index;
  }

  @Override
  public String toString() {
    return "form " + id;
  }
}
