package ogi.check.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * Finds all smallest sets of operations ({@link Size}) after which every sum of a page holds, from
 * the violated sums outwards. Slips are undone one after the other, the last one first, so that one
 * may lie upon another; those with a free amount come at the end.
 *
 * <p>Every stage has a fixed effort and looks first where the operations so far mended most, so
 * that what is left out when it ends is the least promising; that something was is said. Within
 * that effort sets of one and of two operations are searched to the end, and of sets of three those
 * that change single cells; the other sets of three only among the most promising first operations.
 */
final class Search {
  /** Sets of more operations are not looked for. */
  static final int LARGEST = 3;

  /** Figures that the sets of one size may read, and each stage of the sets of three. */
  private static final int EFFORT = 350_000;

  private static final int EFFORT_OF_STAGE = 110_000;

  /** Of the pages after one operation and after two, so many are looked at for a third. */
  private static final int FIRST_PROMISING = 32;

  private static final int SECOND_PROMISING = 16;

  /** To look for a cell as the third is quickly done, so more are tried. */
  private static final int MANY_PROMISING = 64;

  /** To look for the third operation on many cells is not. */
  private static final int LAST_PROMISING = 120;

  /**
   * What was found.
   *
   * @param operations the size of the sets, or the largest size searched to the end when none
   * @param complete whether all sets up to that size were looked at
   * @param sets for each set of new figures the most plausible operations that lead to it
   */
  record Found(int operations, boolean complete, List<Repaired> sets) {}

  private final Page page;
  private final Effort effort = new Effort();
  private final Finds finds;
  private final Amounts amounts;
  private List<Page> first;

  Search(Page page) {
    this.page = page;
    this.finds = new Finds(page.geometry(), effort);
    this.amounts = new Amounts(page.geometry(), effort, finds);
  }

  /** Searches by growing size up to so many operations. */
  Found run(int largest) {
    int searched = 0;
    for (int operations = 1; operations <= largest && finds.isEmpty(); operations++) {
      effort.grant(EFFORT);
      switch (operations) {
        case 1 -> one();
        case 2 -> two();
        default -> three();
      }
      searched = finds.isEmpty() && effort.isExceeded() ? searched : operations;
    }
    return new Found(searched, !effort.isExceeded(), finds.sets());
  }

  private void one() {
    amounts.find(page, 1, 0);
    if (!finds.isBeyond(1)) {
      amounts.find(page, 0, 1);
      end(page);
    }
  }

  private void end(Page on) {
    Candidates.ending(on, effort).forEach(last -> finds.take(last, List.of()));
  }

  private void two() {
    amounts.find(page, 2, 0);
    if (finds.isBeyond(1)) {
      return;
    }
    first = inOrder(Candidates.all(page, effort));
    amounts.find(page, 1, 1);
    each(first, next -> amounts.find(next, 1, 0));
    if (finds.isBeyond(2)) {
      return;
    }
    amounts.find(page, 0, 2);
    each(first, next -> amounts.find(next, 0, 1));
    each(first, this::end);
  }

  private void three() {
    amounts.find(page, 3, 0);
    if (finds.isBeyond(1)) {
      return;
    }
    effort.grant(EFFORT_OF_STAGE);
    amounts.find(page, 2, 1);
    effort.grant(EFFORT_OF_STAGE);
    List<Page> promising = promising(first, FIRST_PROMISING);
    each(promising, next -> amounts.find(next, 2, 0));
    if (finds.isBeyond(2)) {
      return;
    }
    effort.grant(EFFORT_OF_STAGE);
    each(promising, next -> amounts.find(next, 1, 1));
    List<Page> many = new ArrayList<>();
    List<Page> second = new ArrayList<>();
    each(
        promising,
        next -> {
          List<Page> here = promising(Candidates.all(next, effort), MANY_PROMISING);
          many.addAll(here);
          second.addAll(promising(here, SECOND_PROMISING));
        });
    effort.grant(EFFORT_OF_STAGE);
    each(many, next -> amounts.find(next, 1, 0));
    if (finds.isBeyond(LARGEST)) {
      return;
    }
    effort.grant(EFFORT_OF_STAGE);
    each(second, next -> amounts.find(next, 0, 1));
    each(promising(second, LAST_PROMISING), this::end);
  }

  private interface Look {
    void at(Page page);
  }

  private void each(List<Page> pages, Look look) {
    for (Page next : pages) {
      if (!effort.spend(1)) {
        return;
      }
      look.at(next);
    }
  }

  /** The most promising pages; what is left out is known to be. */
  private List<Page> promising(List<Page> pages, int most) {
    if (pages.size() <= most) {
      return pages;
    }
    effort.leaveOut();
    return inOrder(pages).subList(0, most);
  }

  /**
   * Those first that the operations so far brought nearer to the end, by turns in two ways: few
   * sums are still broken; and few are besides only silenced by figures that an operation lost.
   */
  private static List<Page> inOrder(List<Page> pages) {
    List<Page> broken = by(pages, Search::broken);
    List<Page> off = by(pages, page -> broken(page) + lost(page));
    Set<Page> both = new LinkedHashSet<>();
    for (int i = 0; i < pages.size(); i++) {
      both.add(broken.get(i));
      both.add(off.get(i));
    }
    return List.copyOf(both);
  }

  private static List<Page> by(List<Page> pages, ToIntFunction<Page> measure) {
    return pages.stream().sorted(Comparator.comparingInt(measure)).toList();
  }

  private static int broken(Page page) {
    return Long.bitCount(page.balance().broken());
  }

  private static int lost(Page page) {
    return page.steps().stream().mapToInt(step -> step.lost().length).sum();
  }
}
