package ogi.normalise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import ogi.form.Block;
import ogi.form.Form;
import ogi.form.Forms;
import ogi.form.Section;

/**
 * Tells by its labels which form a document uses, block by block; the year of the report has no
 * say. Blocks of different revisions make a mixed form.
 */
final class FormChooser {
  /**
   * The form of a document.
   *
   * @param form the form
   * @param doubtful ids of the blocks whose form hangs on the wording of a row alone, because the
   *     heads of their columns are not shown
   */
  record Choice(Form form, List<String> doubtful) {}

  private static final FormSigns SIGNS = new FormSigns(Forms.related());

  /** Each of the few ways to mix the blocks of the forms is one form. */
  private static final Map<List<Block>, Form> MIXED = new ConcurrentHashMap<>();

  private static final int LONGEST_PART = 8;

  private final List<Form> forms = Forms.related();
  private final Map<String, Map<String, Integer>> votes = new HashMap<>();
  private final Map<String, Map<String, Integer>> hints = new HashMap<>();
  private String current = "";

  private FormChooser() {}

  /** The form of a document; without any telling label the form in force. */
  static Choice of(List<Marked> pieces) {
    FormChooser chooser = new FormChooser();
    Marked before = null;
    for (Marked piece : pieces) {
      if (piece.label() != null) {
        chooser.see(piece.label());
        if (before != null && isShort(before) && isShort(piece) && mayGoOn(before.label())) {
          chooser.see(Label.of(before.piece().text() + piece.piece().text()));
        }
      }
      before = piece.label() == null ? null : piece;
    }
    return chooser.decide();
  }

  /** Whether a label with more behind it may show something. */
  private static boolean mayGoOn(Label label) {
    return label.isOpen() || SIGNS.mayBegin(label.core());
  }

  /** A part of a label that is broken over two lines. */
  private static boolean isShort(Marked piece) {
    return piece.piece().text().length() <= LONGEST_PART;
  }

  private void see(Label label) {
    FormSigns.Shown shown = SIGNS.of(label);
    if (shown.block() != null) {
      current = shown.block();
      return;
    }
    for (FormSigns.Sign sign : shown.signs()) {
      boolean placed = sign.only() || sign.block().equals(current);
      votes
          .computeIfAbsent(placed ? sign.block() : "", id -> new HashMap<>())
          .merge(sign.form(), 1, Integer::sum);
    }
    for (FormSigns.Sign sign : shown.weak()) {
      if (sign.block().equals(current)) {
        hints
            .computeIfAbsent(sign.block(), id -> new HashMap<>())
            .merge(sign.form(), 1, Integer::sum);
      }
    }
  }

  private Choice decide() {
    Map<String, Integer> all = new HashMap<>();
    votes.values().forEach(v -> v.forEach((form, n) -> all.merge(form, n, Integer::sum)));
    Form major = most(all).orElse(forms.get(0));
    List<Block> blocks = new ArrayList<>();
    List<String> doubtful = new ArrayList<>();
    boolean pure = true;
    for (String id : blockIds(major)) {
      Optional<Form> shown = most(votes.getOrDefault(id, Map.of()));
      Form form = shown.or(() -> most(hints.getOrDefault(id, Map.of()))).orElse(unshown(id, major));
      if (shown.isEmpty() && form != major) {
        doubtful.add(id);
      }
      Optional<Block> block = form.blocks().stream().filter(b -> b.id().equals(id)).findFirst();
      if (block.isPresent()) {
        blocks.add(block.get());
        pure &= form == major;
      }
    }
    boolean whole = pure && blocks.size() == major.blocks().size();
    Form form = whole ? major : MIXED.computeIfAbsent(List.copyOf(blocks), Form::mixed);
    return new Choice(form, doubtful);
  }

  /**
   * The form of a block without a telling label: for section 三 that of most blocks which have one.
   */
  private Form unshown(String id, Form major) {
    boolean requests =
        major.blocks().stream().anyMatch(b -> b.id().equals(id) && b.section() == Section.REQUESTS);
    if (!requests) {
      return major;
    }
    Map<String, Integer> blocks = new HashMap<>();
    votes.forEach(
        (block, forms) -> {
          if (!block.isEmpty()) {
            most(forms).ifPresent(form -> blocks.merge(form.id(), 1, Integer::sum));
          }
        });
    Form most = most(blocks).orElse(major);
    boolean more = blocks.getOrDefault(most.id(), 0) > blocks.getOrDefault(major.id(), 0);
    return more ? most : major;
  }

  /** The blocks of the main form, and those of others for which the document speaks. */
  private List<String> blockIds(Form major) {
    List<String> ids = new ArrayList<>();
    for (Form form : List.of(Forms.f2019(), Forms.f2021())) {
      for (Block block : form.blocks()) {
        if (!ids.contains(block.id())
            && (major.blocks().stream().anyMatch(b -> b.id().equals(block.id()))
                || votes.containsKey(block.id()))) {
          ids.add(block.id());
        }
      }
    }
    return ids;
  }

  private Optional<Form> most(Map<String, Integer> counts) {
    Form best = null;
    for (Form form : forms) {
      int own = counts.getOrDefault(form.id(), 0);
      if (own > 0 && (best == null || own > counts.getOrDefault(best.id(), 0))) {
        best = form;
      }
    }
    return Optional.ofNullable(best);
  }
}
