package ogi.simulate;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ogi.anomaly.AnomalyKind;
import ogi.form.Block;
import ogi.form.Cell;
import ogi.form.Form;
import ogi.form.FormRow;
import ogi.report.State;

/**
 * A report in the making: first filled in as it should be, then worded, then spoilt. Everything
 * that is spoilt on purpose is written down here.
 */
final class Draft {
  private final long seed;
  private final Body body;
  private final int year;
  private final Layout layout;
  private final Sheet sheet;
  private final Prose prose;
  private final EnumSet<Trait> traits = EnumSet.noneOf(Trait.class);
  private final List<PlantedFault> faults = new ArrayList<>();
  private final Map<String, String> rowLabels = new HashMap<>();
  private final Map<String, String> columnLabels = new HashMap<>();
  private final Map<String, List<String>> rowsAfter = new HashMap<>();
  private final Set<String> shifted = new HashSet<>();
  private boolean traditional;
  private boolean template;
  private int lastSection = 6;

  Draft(long seed, Body body, int year, Form form, Layout layout) {
    this.seed = seed;
    this.layout = layout;
    this.body = body;
    this.year = year;
    this.sheet = FilledForm.of(form, body, year, seed);
    this.prose = new Prose(this, Dice.of(seed, Dice.Use.PROSE, body.number(), year));
  }

  long seed() {
    return seed;
  }

  Body body() {
    return body;
  }

  int year() {
    return year;
  }

  Form form() {
    return sheet.form();
  }

  Sheet sheet() {
    return sheet;
  }

  Prose prose() {
    return prose;
  }

  EnumSet<Trait> traits() {
    return traits;
  }

  List<PlantedFault> faults() {
    return faults;
  }

  /** Other words for a row's label, by block and row; empty for a label that is missing. */
  Map<String, String> rowLabels() {
    return rowLabels;
  }

  /** Other words for a column's label, by block and column. */
  Map<String, String> columnLabels() {
    return columnLabels;
  }

  /** Rows that the form does not have, by the block and row that they follow. */
  Map<String, List<String>> rowsAfter() {
    return rowsAfter;
  }

  /** Rows that start a column too early, the empty cell at their end. */
  Set<String> shifted() {
    return shifted;
  }

  /** The layout that it will be written in: some faults cannot be seen in some layouts. */
  Layout layout() {
    return layout;
  }

  /** Whether the whole page is in traditional script. */
  boolean traditional() {
    return traditional;
  }

  void turnTraditional() {
    this.traditional = true;
  }

  /** Whether instructions of the form were left before the tables. */
  boolean template() {
    return template;
  }

  void leaveTemplate() {
    this.template = true;
  }

  /** The section after which the document breaks off; 6 for a whole one. */
  int lastSection() {
    return lastSection;
  }

  void breakAfter(int section) {
    this.lastSection = section;
  }

  static String key(Block block, FormRow row) {
    return block.id() + "." + row.id();
  }

  /** Changes a count and writes the change down. */
  void spoil(AnomalyKind kind, String id, long number) {
    spoil(kind, Map.of(id, number), List.of(id));
  }

  /** Changes several counts that make one fault. */
  void spoil(AnomalyKind kind, Map<String, Long> numbers, List<String> order) {
    List<String> printed = new ArrayList<>();
    List<String> correct = new ArrayList<>();
    for (String id : order) {
      correct.add(sheet.number(form().cell(id)).toPlainString());
      sheet.set(id, numbers.get(id));
      printed.add(sheet.text(form().cell(id)));
    }
    faults.add(new PlantedFault(kind, order, String.join(";", printed), String.join(";", correct)));
  }

  /** Takes the number out of cells and writes it down. */
  void empty(AnomalyKind kind, List<Cell> cells, State state, String text) {
    List<String> ids = new ArrayList<>();
    List<String> correct = new ArrayList<>();
    for (Cell cell : cells) {
      ids.add(cell.id());
      correct.add(sheet.number(cell).toPlainString());
      sheet.put(cell, state, text);
    }
    faults.add(new PlantedFault(kind, ids, text, String.join(";", correct)));
  }

  /** A fault of the words. */
  void tell(AnomalyKind kind, String printed, String correct) {
    faults.add(new PlantedFault(kind, List.of(), printed, correct));
  }

  /** A fault of the words about cells. */
  void tell(AnomalyKind kind, List<String> cells, String printed, String correct) {
    faults.add(new PlantedFault(kind, cells, printed, correct));
  }
}
