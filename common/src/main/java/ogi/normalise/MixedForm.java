package ogi.normalise;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import ogi.form.Block;
import ogi.form.Cell;
import ogi.form.Form;
import ogi.form.Forms;
import ogi.form.Section;
import ogi.report.Note;
import ogi.report.NoteKind;

/** Says of a mixed form which of its blocks are those of which form, and where they stand. */
final class MixedForm {
  private final FormChooser.Choice choice;
  private final List<RowSpan> rows;

  private MixedForm(FormChooser.Choice choice, List<RowSpan> rows) {
    this.choice = choice;
    this.rows = rows;
  }

  /**
   * The note on a mixed form, at the first row of the form that fewer blocks have; it names the
   * cells of blocks whose form hangs on the wording of a row.
   */
  static Note note(FormChooser.Choice choice, List<RowSpan> rows) {
    return new MixedForm(choice, rows).note();
  }

  private Note note() {
    Map<String, List<Block>> byForm = new LinkedHashMap<>();
    for (Block block : choice.form().blocks()) {
      List<Form> having = Forms.related().stream().filter(f -> f.blocks().contains(block)).toList();
      if (having.size() == 1) {
        byForm.computeIfAbsent(having.get(0).id(), id -> new ArrayList<>()).add(block);
      }
    }
    List<String> parts = new ArrayList<>();
    List<Block> fewest = List.of();
    for (Map.Entry<String, List<Block>> form : byForm.entrySet()) {
      List<Block> own = form.getValue();
      fewest = fewest.isEmpty() || own.size() < fewest.size() ? own : fewest;
      List<String> names = own.stream().map(this::placed).toList();
      parts.add("form " + form.getKey() + " in " + String.join(", ", names));
    }
    List<Block> doubtful = choice.form().blocks().stream().filter(this::isDoubtful).toList();
    if (!doubtful.isEmpty()) {
      List<String> names = doubtful.stream().map(MixedForm::name).toList();
      String which = String.join(", ", names);
      parts.add("no heads of columns in " + which + ": the wording of a row decides");
    }
    List<String> cells =
        doubtful.stream().flatMap(block -> cells(block).stream()).map(Cell::id).toList();
    int line = fewest.stream().flatMapToInt(b -> line(b).stream()).min().orElse(0);
    return new Note(NoteKind.FORM_MIXED, String.join("; ", parts), cells, line);
  }

  private boolean isDoubtful(Block block) {
    return choice.doubtful().contains(block.id());
  }

  private List<Cell> cells(Block block) {
    return block.rows().stream().flatMap(row -> choice.form().row(block, row).stream()).toList();
  }

  private String placed(Block block) {
    OptionalInt line = line(block);
    return name(block) + (line.isPresent() ? " (line " + line.getAsInt() + ")" : " (no row found)");
  }

  private OptionalInt line(Block block) {
    return rows.stream()
        .filter(row -> row.stop().isRow() && row.stop().block().equals(block))
        .mapToInt(SheetNotes::line)
        .filter(line -> line > 0)
        .min();
  }

  /** What stands above a block of section 二; a section of one block by its number. */
  private static String name(Block block) {
    return block.section() == Section.DISCLOSURE ? block.heading() : block.section().numeral();
  }
}
