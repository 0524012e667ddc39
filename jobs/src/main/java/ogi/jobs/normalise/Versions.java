package ogi.jobs.normalise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import ogi.document.Fate;

/**
 * Decides which copy of a report is used: of documents with the same content one that was read, the
 * first by address; of different versions of the same filer and year the best. Groups are small:
 * the copies of one report.
 */
final class Versions {
  private Versions() {}

  /** The copies that are not used, of all documents or of those that have copies. */
  static Losses losses(List<Claim> claims) {
    List<Claim> content = groups(claims, Claim::contentKey, Versions::duplicates);
    List<Claim> lost = new ArrayList<>(content.stream().filter(Claim::lost).toList());
    List<Claim> left = content.stream().filter(claim -> !claim.lost()).toList();
    lost.addAll(groups(left, Claim::versionKey, Versions::losers));
    return Losses.of(lost);
  }

  private static List<Claim> groups(
      List<Claim> claims, Function<Claim, String> key, Function<List<Claim>, List<Claim>> decide) {
    Map<String, List<Claim>> groups =
        claims.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()));
    return groups.values().stream().flatMap(group -> decide.apply(group).stream()).toList();
  }

  /**
   * The same bytes may have been read at one address and not at another, where the server sent them
   * as the page of an error: then that address does not count.
   */
  static List<Claim> duplicates(List<Claim> sameContent) {
    String first =
        sameContent.stream()
            .min(Comparator.comparing(Claim::hasNoReport).thenComparing(Claim::uri))
            .orElseThrow()
            .uri();
    Map<String, Claim> used = new HashMap<>();
    sameContent.stream()
        .filter(claim -> claim.uri().equals(first))
        .forEach(claim -> used.put(claim.reportId(), claim));
    Claim any = used.values().stream().min(Comparator.comparing(Claim::reportId)).orElseThrow();
    List<Claim> result = new ArrayList<>(used.values());
    sameContent.stream()
        .filter(claim -> !claim.uri().equals(first))
        .map(claim -> claim.lostTo(Fate.DUPLICATE, used.getOrDefault(claim.reportId(), any)))
        .forEach(result::add);
    return result;
  }

  static List<Claim> losers(List<Claim> versions) {
    Claim best = versions.stream().min(Claim.BEST_FIRST).orElseThrow();
    return versions.stream()
        .filter(claim -> claim != best)
        .map(claim -> claim.lostTo(Fate.SUPERSEDED, best))
        .toList();
  }
}
