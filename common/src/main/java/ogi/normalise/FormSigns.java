package ogi.normalise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import ogi.form.Block;
import ogi.form.Form;
import ogi.form.FormColumn;
import ogi.form.FormRow;

/** The labels by which the forms differ, block by block; made once from the forms. */
final class FormSigns {
  /**
   * A label that one form's block has and the other forms' have not.
   *
   * @param core the reduced label, or its beginning
   * @param block the block
   * @param form the form's place among those compared
   * @param only whether no other form has that block at all
   */
  record Sign(String core, String block, int form, boolean only) {}

  /**
   * All that a label shows.
   *
   * @param block the block over which it is printed as a heading, or null
   * @param signs what it shows in full, with a gloss, or as its first part on a line
   * @param weak the forms whose wording it is to the letter
   */
  record Shown(String block, List<Sign> signs, List<Sign> weak) {
    static final Shown NOTHING = new Shown(null, List.of(), List.of());
  }

  /** What a label of the forms shows, and whether it may show something with more behind it. */
  private record Known(Shown shown, boolean goesOn) {}

  /** Shorter labels (其他, 规章) tell nothing. */
  static final int SHORTEST = 4;

  /** Of a label broken over lines. */
  private static final int SHORTEST_PART = 9;

  private final List<Form> forms;

  private final List<Sign> signs = new ArrayList<>();

  private final Map<String, List<Sign>> weak = new HashMap<>();
  private final Map<String, String> blockByHeading = new HashMap<>();

  /** All labels that show something. */
  private final NavigableSet<String> telling = new TreeSet<>();

  /** Their first characters: a label that shows anything begins like one of them. */
  private final String firsts;

  /** Most labels of a report are these very ones. */
  private final Map<Label, Known> official = new IdentityHashMap<>();

  FormSigns(List<Form> forms) {
    this.forms = forms;
    for (Form form : forms) {
      for (Block block : form.blocks()) {
        if (!block.heading().isEmpty()) {
          blockByHeading.put(Label.of(block.heading()).core(), block.id());
        }
        collect(form, block);
      }
    }
    telling.addAll(blockByHeading.keySet());
    telling.addAll(weak.keySet());
    signs.forEach(sign -> telling.add(sign.core()));
    firsts = firsts(telling);
    OfficialLabels.known()
        .forEach(label -> official.put(label, new Known(read(label), goesOn(label))));
  }

  private static String firsts(Iterable<String> cores) {
    StringBuilder firsts = new StringBuilder();
    for (String core : cores) {
      if (firsts.indexOf(core.substring(0, 1)) < 0) {
        firsts.append(core.charAt(0));
      }
    }
    return firsts.toString();
  }

  /** Whether a label with more behind it may show something. */
  boolean mayGoOn(Label label) {
    Known known = official.get(label);
    return known == null ? goesOn(label) : known.goesOn();
  }

  private boolean goesOn(Label label) {
    return label.isOpen() || mayTell(label.core()) && mayBegin(label.core());
  }

  private boolean mayBegin(String core) {
    String next = telling.ceiling(core);
    return next != null && next.startsWith(core) || !shownBy(core).isEmpty();
  }

  /** A look at one character that spares most labels all questions. */
  private boolean mayTell(String core) {
    return !core.isEmpty() && firsts.indexOf(core.charAt(0)) >= 0;
  }

  /** What a label shows. */
  Shown of(Label label) {
    Known known = official.get(label);
    return known == null ? read(label) : known.shown();
  }

  private Shown read(Label label) {
    String core = label.core();
    return mayTell(core)
        ? new Shown(blockByHeading.get(core), shownBy(core), weaklyShownBy(core))
        : Shown.NOTHING;
  }

  /** The signs that a label shows, in full, with a gloss, or as its first part on a line. */
  private List<Sign> shownBy(String core) {
    List<Sign> shown = List.of();
    for (Sign sign : signs) {
      boolean part = core.length() >= SHORTEST_PART && sign.core().startsWith(core);
      if (part || core.startsWith(sign.core())) {
        shown = shown.isEmpty() ? new ArrayList<>(2) : shown;
        shown.add(sign);
      }
    }
    return shown;
  }

  /**
   * The forms whose wording of a row a label is to the letter, where the row's other forms word it
   * otherwise. Filers of the form in force use old wordings too, so this alone settles nothing.
   */
  private List<Sign> weaklyShownBy(String core) {
    return weak.getOrDefault(core, List.of());
  }

  private void collect(Form form, Block block) {
    int place = forms.indexOf(form);
    boolean only = others(block, form).findAny().isEmpty();
    for (FormColumn column : block.columns()) {
      String core = Label.of(column.label()).bare();
      boolean shared =
          others(block, form)
              .flatMap(other -> other.columns().stream())
              .anyMatch(other -> core.startsWith(Label.of(other.label()).bare()));
      add(new Sign(core, block.id(), place, only), shared);
    }
    for (FormRow row : block.rows()) {
      boolean shared =
          others(block, form)
              .flatMap(other -> other.rows().stream())
              .anyMatch(
                  other -> other.id().equals(row.id()) || other.parents().contains(row.label()));
      Sign sign = new Sign(Label.of(row.label()).bare(), block.id(), place, only);
      add(sign, shared);
      boolean otherwise =
          others(block, form)
              .flatMap(other -> other.rows().stream())
              .noneMatch(other -> Label.of(other.label()).bare().equals(sign.core()));
      if (shared && otherwise && sign.core().length() >= SHORTEST) {
        weak.computeIfAbsent(sign.core(), same -> new ArrayList<>()).add(sign);
      }
    }
  }

  private void add(Sign sign, boolean shared) {
    if (!shared && sign.core().length() >= SHORTEST) {
      signs.add(sign);
    }
  }

  private Stream<Block> others(Block block, Form own) {
    return forms.stream()
        .filter(form -> form != own)
        .flatMap(form -> form.blocks().stream())
        .filter(other -> other.id().equals(block.id()));
  }
}
