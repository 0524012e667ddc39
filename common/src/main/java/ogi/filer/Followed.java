package ogi.filer;

import java.util.List;
import java.util.Optional;
import ogi.region.FormerPlace;
import ogi.region.Region;

/**
 * Former names that led from a body's name to places of today.
 *
 * @param all in the order of the name: 襄樊市 in 襄樊市樊城区人民政府
 * @param own those among them that are the body's own place (宣武区人民政府) and not one above it
 */
record Followed(List<FormerPlace> all, List<Own> own) {
  /** A name of today. */
  static final Followed NONE = new Followed(List.of(), List.of());

  Followed {
    all = List.copyOf(all);
    own = List.copyOf(own);
  }

  /**
   * A former place of which a body bears the name.
   *
   * @param place what it was
   * @param now where it lies today: its successor, or what holds all of them
   * @param continues whether its successor is the same place under another name or code
   */
  record Own(FormerPlace place, Region now, boolean continues) {}

  /** The code for the id of a body whose place was merged into another; empty for all others. */
  Optional<String> mergedCode(Region now) {
    return own.stream()
        .filter(each -> each.now().equals(now) && !each.continues())
        .map(each -> each.place().region().code())
        .findFirst();
  }

  /** Whether the body's own place is no more, even under another name. */
  boolean merged() {
    return own.stream().anyMatch(each -> !each.continues());
  }

  /** 襄樊市→襄阳市. */
  String words() {
    List<String> words =
        all.stream()
            .map(
                place ->
                    place.region().name()
                        + "→"
                        + String.join("、", place.successors().stream().map(Region::name).toList()))
            .distinct()
            .toList();
    return String.join(" ", words);
  }
}
