package ogi.normalise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  /** The form in force first; votes are counted by a form's place here. */
  private static final List<Form> FORMS = Forms.related();

  /** In the order in which their blocks are printed, the older one first. */
  private static final List<Form> OLDER_FIRST = List.of(Forms.f2019(), Forms.f2021());

  private static final FormSigns SIGNS = new FormSigns(FORMS);

  /** Each of the few ways to mix the blocks of the forms is one form. */
  private static final Map<List<Block>, Form> MIXED = new ConcurrentHashMap<>();

  private static final int LONGEST_PART = 8;
  private static final int NONE = -1;

  /** What speaks for each form, block by block. */
  private final Map<String, int[]> votes = new HashMap<>();

  private final Map<String, int[]> hints = new HashMap<>();
  private String current = "";

  private FormChooser() {}

  /** The form of a document; without any telling label the form in force. */
  static Choice of(List<Marked> pieces) {
    FormChooser chooser = new FormChooser();
    Marked before = null;
    for (Marked piece : pieces) {
      if (piece.label() != null) {
        chooser.see(piece.label());
        if (before != null && isShort(before) && isShort(piece) && SIGNS.mayGoOn(before.label())) {
          chooser.see(Label.of(before.piece().text() + piece.piece().text()));
        }
      }
      before = piece.label() == null ? null : piece;
    }
    return chooser.decide();
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
      count(votes, placed ? sign.block() : "", sign);
    }
    for (FormSigns.Sign sign : shown.weak()) {
      if (sign.block().equals(current)) {
        count(hints, current, sign);
      }
    }
  }

  private static void count(Map<String, int[]> counts, String block, FormSigns.Sign sign) {
    counts.computeIfAbsent(block, id -> new int[FORMS.size()])[sign.form()]++;
  }

  private Choice decide() {
    int[] all = new int[FORMS.size()];
    for (int[] block : votes.values()) {
      for (int form = 0; form < all.length; form++) {
        all[form] += block[form];
      }
    }
    int major = Math.max(0, most(all));
    List<Block> blocks = new ArrayList<>();
    List<String> doubtful = new ArrayList<>();
    boolean pure = true;
    for (String id : blockIds(FORMS.get(major))) {
      int shown = most(votes.get(id));
      int hinted = shown == NONE ? most(hints.get(id)) : shown;
      int form = hinted == NONE ? unshown(id, major) : hinted;
      if (shown == NONE && form != major) {
        doubtful.add(id);
      }
      Block block = block(FORMS.get(form), id);
      if (block != null) {
        blocks.add(block);
        pure &= form == major;
      }
    }
    Form main = FORMS.get(major);
    boolean whole = pure && blocks.size() == main.blocks().size();
    Form form = whole ? main : MIXED.computeIfAbsent(List.copyOf(blocks), Form::mixed);
    return new Choice(form, doubtful);
  }

  /**
   * The form of a block without a telling label: for section 三 that of most blocks which have one.
   */
  private int unshown(String id, int major) {
    Block own = block(FORMS.get(major), id);
    if (own == null || own.section() != Section.REQUESTS) {
      return major;
    }
    int[] blocks = new int[FORMS.size()];
    votes.forEach(
        (block, forms) -> {
          int form = block.isEmpty() ? NONE : most(forms);
          if (form != NONE) {
            blocks[form]++;
          }
        });
    int most = most(blocks);
    return most != NONE && blocks[most] > blocks[major] ? most : major;
  }

  /** The blocks of the main form, and those of others for which the document speaks. */
  private List<String> blockIds(Form major) {
    List<String> ids = new ArrayList<>();
    for (Form form : OLDER_FIRST) {
      for (Block block : form.blocks()) {
        if (!ids.contains(block.id())
            && (block(major, block.id()) != null || votes.containsKey(block.id()))) {
          ids.add(block.id());
        }
      }
    }
    return ids;
  }

  /** The block of a form; null when it has none of that name. */
  private static Block block(Form form, String id) {
    for (Block block : form.blocks()) {
      if (block.id().equals(id)) {
        return block;
      }
    }
    return null;
  }

  /** The first form for which most speaks, or {@link #NONE}. */
  private static int most(int[] counts) {
    int best = NONE;
    for (int form = 0; counts != null && form < counts.length; form++) {
      if (counts[form] > 0 && (best == NONE || counts[form] > counts[best])) {
        best = form;
      }
    }
    return best;
  }
}
