package ogi.compare.roster;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import ogi.compare.roster.RosterEntry.Branch;
import ogi.filer.Filer;
import ogi.filer.FilerCorrection;
import ogi.region.Gazetteer;
import ogi.region.Region;

/** Who must file: an office's own list, or every government at county level and above. */
public final class Roster implements Serializable {
  private static final long serialVersionUID = 1;

  /** The first year of the law. */
  static final int FIRST_YEAR = 2008;

  static final int LAST_YEAR = 2099;

  private final LinkedHashMap<String, List<RosterEntry>> byBranch = new LinkedHashMap<>();
  private final boolean standard;

  private Roster(List<RosterEntry> entries, boolean standard) {
    this.standard = standard;
    Map<String, RosterEntry> once = new TreeMap<>();
    entries.forEach(entry -> once.putIfAbsent(entry.filerId() + " " + entry.fromYear(), entry));
    once.values().stream()
        .sorted(
            Comparator.comparing((RosterEntry entry) -> entry.provinceCode())
                .thenComparing(RosterEntry::level)
                .thenComparing(RosterEntry::kind)
                .thenComparing(RosterEntry::filerId))
        .forEach(
            entry ->
                byBranch.computeIfAbsent(key(entry.branch()), k -> new ArrayList<>()).add(entry));
  }

  /** The roster of an office. */
  public static Roster of(List<RosterEntry> entries) {
    return new Roster(entries, false);
  }

  /**
   * Every people's government at county level and above, on the divisions of {@code
   * data/reference}; those are of one day and are taken for every year.
   */
  public static Roster standard() {
    return Holder.STANDARD;
  }

  /** Whether it is the list of all governments and not an office's own. */
  public boolean isStandard() {
    return standard;
  }

  /**
   * Who must report on a year, sorted by id and each once, however many lines name it; empty for
   * bodies that the roster does not list.
   */
  public List<RosterEntry> due(Branch branch, int year) {
    Set<String> told = new HashSet<>();
    return byBranch.getOrDefault(key(branch), List.of()).stream()
        .filter(entry -> entry.due(year) && told.add(entry.filerId()))
        .toList();
  }

  /** Whether the roster lists bodies of a branch, in any year. */
  public boolean lists(Branch branch) {
    return byBranch.containsKey(key(branch));
  }

  /** The branches that it lists, sorted. */
  public List<Branch> branches() {
    return byBranch.values().stream().map(entries -> entries.get(0).branch()).toList();
  }

  /** How many lines it has. */
  public int size() {
    return byBranch.values().stream().mapToInt(List::size).sum();
  }

  /** The standard roster travels by its name: everybody has it. */
  private Object writeReplace() {
    return standard ? new Standard() : this;
  }

  /** Stands for the standard roster on the way. */
  private record Standard() implements Serializable {
    private Object readResolve() {
      return Roster.standard();
    }
  }

  /** Text, because hash codes of enums differ between machines. */
  private static String key(Branch branch) {
    return branch.provinceCode() + " " + branch.level().key() + " " + branch.kind().key();
  }

  private static final class Holder {
    private static final Set<Region.Tier> TIERS =
        Set.of(Region.Tier.PROVINCE, Region.Tier.PREFECTURE, Region.Tier.COUNTY);

    private static final Roster STANDARD =
        new Roster(
            Gazetteer.standard().all().stream()
                .filter(region -> TIERS.contains(region.level()))
                .filter(region -> region.standing() == Region.Standing.DIVISION)
                .filter(region -> !region.code().equals(Gazetteer.XPCC))
                .map(Holder::government)
                .toList(),
            true);

    private static RosterEntry government(Region region) {
      Filer filer = FilerCorrection.government(region);
      return new RosterEntry(
          filer.id(),
          filer.name(),
          filer.regionCode(),
          filer.provinceCode(),
          filer.level(),
          filer.kind(),
          FIRST_YEAR,
          LAST_YEAR);
    }
  }
}
