package ogi.normalise;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ogi.form.Block;
import ogi.form.FormColumn;
import ogi.form.FormRow;
import ogi.form.Forms;

/** The labels of the official forms, reduced once: most labels of reports are printed like them. */
final class OfficialLabels {
  private static final Map<String, Label> BY_TEXT = Collections.unmodifiableMap(all());

  /** Those that are no figures, so that nobody need try to read them as one. */
  private static final Map<String, Label> TOLD = Collections.unmodifiableMap(told());

  /** Figures are shorter than most labels. */
  private static final int SHORTEST = 3;

  private static final int LONGEST =
      TOLD.keySet().stream()
          .mapToInt(String::length)
          .filter(n -> n <= Label.LONGEST)
          .max()
          .orElse(0);

  private OfficialLabels() {}

  /** The label that a text is to the letter; null when it is none, or may be a figure as well. */
  static Label find(String text) {
    return text.length() < SHORTEST || text.length() > LONGEST ? null : TOLD.get(text);
  }

  private static Map<String, Label> told() {
    Map<String, Label> told = new HashMap<>();
    BY_TEXT.forEach(
        (text, label) -> {
          if (!PrintedNumber.parse(text).fillsACell() && !label.core().isEmpty()) {
            told.put(text, label);
          }
        });
    return told;
  }

  /** The text as a label, as {@link Label#of} reduces it. */
  static Label of(String text) {
    Label known = BY_TEXT.get(text);
    return known == null ? Label.of(text) : known;
  }

  /** Each of them once, as the method above returns it. */
  static Collection<Label> known() {
    return BY_TEXT.values();
  }

  private static Map<String, Label> all() {
    Map<String, Label> labels = new HashMap<>();
    for (Block block : Forms.all().stream().flatMap(form -> form.blocks().stream()).toList()) {
      add(List.of(block.heading()), labels);
      add(block.headings(), labels);
      for (FormColumn column : block.columns()) {
        add(List.of(column.label()), labels);
        add(column.variants(), labels);
      }
      for (FormRow row : block.rows()) {
        add(List.of(row.label()), labels);
        add(row.variants(), labels);
        add(row.parents(), labels);
      }
    }
    return labels;
  }

  private static void add(List<String> texts, Map<String, Label> labels) {
    texts.forEach(text -> labels.put(text, Label.of(text)));
  }
}
