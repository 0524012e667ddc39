package ogi.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import ogi.document.Fate;
import ogi.document.RawDocument;
import ogi.document.SourceFacts;
import ogi.form.Cell;
import ogi.form.Form;
import ogi.form.Forms;
import ogi.form.Section;
import ogi.normalise.PrintedForm.Printed;
import ogi.report.Report;

/** Reports with known figures whose tables were damaged before they were written. */
final class Damaged {
  private Damaged() {}

  /** A report with these figures and zeros everywhere else. */
  static PrintedForm filled(Form form, Map<String, String> figures) {
    Map<Cell, String> texts = new HashMap<>();
    form.cells().forEach(cell -> texts.put(cell, figures.getOrDefault(cell.id(), "0")));
    return PrintedForm.of(form, texts);
  }

  /** Twelve persons and five companies asked, all were granted. */
  static Map<String, String> busy() {
    Map<String, String> figures = new HashMap<>();
    for (String row : List.of("new", "granted", "concluded")) {
      figures.put("requests." + row + ".natural_person", "12");
      figures.put("requests." + row + ".company", "5");
      figures.put("requests." + row + ".total", "17");
    }
    return figures;
  }

  /** The same tables with the rows of a section changed; a row that becomes empty is gone. */
  static PrintedForm with(
      PrintedForm form, Section section, Function<List<Printed>, List<Printed>> change) {
    List<PrintedForm.Table> tables = new ArrayList<>();
    for (PrintedForm.Table table : form.tables()) {
      List<List<Printed>> rows = new ArrayList<>();
      for (List<Printed> row : table.rows()) {
        boolean own = row.stream().anyMatch(c -> c.isFigure() && c.cell().section() == section);
        List<Printed> changed = own ? change.apply(new ArrayList<>(row)) : row;
        if (!changed.isEmpty()) {
          rows.add(changed);
        }
      }
      tables.add(new PrintedForm.Table(table.heading(), rows));
    }
    return new PrintedForm(tables);
  }

  /** Prints other texts in the place of some cells of one row of section 三 or 四. */
  static PrintedForm printing(PrintedForm form, List<String> ids, List<String> texts) {
    Section section =
        ids.get(0).startsWith(Section.DISPUTES.key()) ? Section.DISPUTES : Section.REQUESTS;
    return with(
        form,
        section,
        row -> {
          int at = -1;
          for (int i = 0; i < row.size() && at < 0; i++) {
            at = row.get(i).isFigure() && row.get(i).cell().id().equals(ids.get(0)) ? i : -1;
          }
          if (at >= 0) {
            Cell cell = row.get(at).cell();
            row.subList(at, at + ids.size()).clear();
            List<Printed> other = new ArrayList<>();
            texts.forEach(text -> other.add(new Printed(text, 1, false, cell)));
            row.addAll(at, other);
          }
          return row;
        });
  }

  /** Figures without the labels beside them. */
  static List<Printed> bare(List<Printed> row) {
    row.replaceAll(cell -> cell.isFigure() ? cell : new Printed("", cell.columns(), true, null));
    return row;
  }

  /** Reads a form of 2021 in which some cells of one row are printed otherwise. */
  static Report read(
      Layout layout, Map<String, String> figures, List<String> cells, List<String> texts) {
    return read(layout.write(printing(filled(Forms.f2021(), figures), cells, texts)));
  }

  static Report read(String text) {
    RawDocument raw = new RawDocument("a.txt", "", text.getBytes(StandardCharsets.UTF_8));
    Reading reading = Normaliser.read(raw, SourceFacts.NONE);
    assertThat(reading.fate()).as(reading.reason()).isEqualTo(Fate.READ);
    return reading.reports().get(0);
  }
}
