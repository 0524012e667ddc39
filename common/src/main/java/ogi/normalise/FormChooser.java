package ogi.normalise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ogi.document.Piece;
import ogi.form.Block;
import ogi.form.Form;
import ogi.form.FormColumn;
import ogi.form.FormRow;
import ogi.form.Forms;

/**
 * Tells by its labels which form a document uses, block by block; the year of the report has no say.
 * Blocks of different revisions make a mixed form.
 */
final class FormChooser {
  private static final int SHORTEST_PART = 4;

  private final List<Form> forms;
  private final Map<String, String> blockByHeading = new HashMap<>();
  private final Map<String, Map<String, Integer>> votes = new HashMap<>();
  private String current = "";

  private FormChooser(List<Form> forms) {
    this.forms = forms;
    for (Form form : forms) {
      for (Block block : form.blocks()) {
        if (!block.heading().isEmpty()) {
          blockByHeading.put(Label.of(block.heading()).core(), block.id());
        }
      }
    }
  }

  /** The form of a document; without any telling label the form in force. */
  static Form of(List<Piece> pieces) {
    FormChooser chooser = new FormChooser(Forms.all());
    for (Piece piece : pieces) {
      if (!piece.isBlank() && piece.text().length() <= Label.LONGEST) {
        chooser.see(Label.of(piece.text()));
      }
    }
    return chooser.decide();
  }

  private void see(Label label) {
    String core = label.core();
    String block = blockByHeading.get(core);
    if (block != null) {
      current = block;
      return;
    }
    for (Form form : forms) {
      for (Block candidate : form.blocks()) {
        if (shows(candidate, core, form)) {
          String voted = candidate.id().equals(current) || isOnly(candidate) ? candidate.id() : "";
          votes.computeIfAbsent(voted, id -> new HashMap<>()).merge(form.id(), 1, Integer::sum);
        }
      }
    }
  }

  /** Rows that only one form has, or columns of its head that the other form's block has not. */
  private boolean shows(Block block, String core, Form form) {
    for (FormColumn column : block.columns()) {
      if (isLike(core, Label.of(column.label()).bare()) && differs(block, core, form)) {
        return true;
      }
    }
    for (FormRow row : block.rows()) {
      if (isLike(core, Label.of(row.label()).bare()) && !hasRow(row.id(), block.id(), form)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLike(String core, String known) {
    return core.startsWith(known) && known.length() >= SHORTEST_PART;
  }

  private boolean differs(Block block, String core, Form own) {
    return others(block.id(), own)
        .flatMap(other -> other.columns().stream())
        .noneMatch(column -> isLike(core, Label.of(column.label()).bare()));
  }

  private boolean hasRow(String row, String block, Form own) {
    return others(block, own)
        .flatMap(other -> other.rows().stream())
        .anyMatch(other -> other.id().equals(row));
  }

  private boolean isOnly(Block block) {
    return forms.stream()
            .flatMap(form -> form.blocks().stream())
            .filter(b -> b.id().equals(block.id()))
            .count()
        == 1;
  }

  private java.util.stream.Stream<Block> others(String block, Form own) {
    return forms.stream()
        .filter(form -> form != own)
        .flatMap(form -> form.blocks().stream())
        .filter(other -> other.id().equals(block));
  }

  private Form decide() {
    Map<String, Integer> all = new HashMap<>();
    votes.values().forEach(v -> v.forEach((form, n) -> all.merge(form, n, Integer::sum)));
    Form major = most(all).orElse(forms.get(0));
    List<Block> blocks = new ArrayList<>();
    boolean pure = true;
    for (String id : blockIds(major)) {
      Form form = most(votes.getOrDefault(id, Map.of())).orElse(major);
      Optional<Block> block = form.blocks().stream().filter(b -> b.id().equals(id)).findFirst();
      if (block.isPresent()) {
        blocks.add(block.get());
        pure &= form == major;
      }
    }
    return pure && blocks.size() == major.blocks().size() ? major : Form.mixed(blocks);
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
