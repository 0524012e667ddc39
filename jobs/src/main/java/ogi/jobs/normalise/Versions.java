package ogi.jobs.normalise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ogi.document.Fate;
import ogi.jobs.Rows;
import ogi.table.normalised.DocumentRow;
import ogi.table.normalised.ReportRows;

/**
 * Decides which copy of a report is used: of documents with the same content the first by address,
 * of different versions of the same filer and year the best. Groups are small: the copies of one
 * report.
 */
final class Versions {
  private Versions() {}

  /** The documents with their final outcome; reports that are not used are taken out. */
  static Rows<ParsedDocument> settle(Rows<ParsedDocument> parsed) {
    Rows<Claim> claims = parsed.flatMap(Claim::of).groups(Claim::contentKey, Versions::duplicates);
    Rows<Claim> lost = claims.flatMap(claim -> claim.lost() ? List.of(claim) : List.of());
    Rows<Claim> superseded =
        claims
            .flatMap(claim -> claim.lost() ? List.<Claim>of() : List.of(claim))
            .groups(Claim::versionKey, Versions::losers);
    Losses losses = Losses.of(lost.and(superseded).toList());
    return losses.isEmpty()
        ? parsed
        : parsed.flatMap(document -> List.of(losses.applyTo(document)));
  }

  static List<Claim> duplicates(List<Claim> sameContent) {
    String first =
        sameContent.stream().map(Claim::uri).min(Comparator.naturalOrder()).orElseThrow();
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

  /**
   * The copies that are not used. Held on every machine: copies are few against documents.
   *
   * @param byDocument by address, then by report
   * @param replacedBy the report used in place of a superseded one
   */
  private record Losses(
      HashMap<String, HashMap<String, Claim>> byDocument, HashMap<String, String> replacedBy)
      implements java.io.Serializable {
    static Losses of(List<Claim> lost) {
      Losses losses = new Losses(new HashMap<>(), new HashMap<>());
      for (Claim claim : lost) {
        losses
            .byDocument
            .computeIfAbsent(claim.uri(), uri -> new HashMap<>())
            .put(claim.reportId(), claim);
        if (claim.fate() == Fate.SUPERSEDED) {
          losses.replacedBy.put(claim.reportId(), claim.winnerReport());
        }
      }
      return losses;
    }

    boolean isEmpty() {
      return byDocument.isEmpty();
    }

    ParsedDocument applyTo(ParsedDocument parsed) {
      Map<String, Claim> mine = byDocument.get(parsed.document().uri());
      if (mine == null) {
        return parsed;
      }
      List<ReportRows> used =
          parsed.reports().stream()
              .filter(report -> !mine.containsKey(report.report().reportId()))
              .toList();
      DocumentRow outcome = outcome(parsed.document(), used, mine);
      return parsed.with(SupersededFigures.kept(outcome, parsed.reports()), used);
    }

    private DocumentRow outcome(
        DocumentRow document, List<ReportRows> used, Map<String, Claim> mine) {
      if (!used.isEmpty()) {
        return document.holding(used.stream().map(r -> r.report().reportId()).toList());
      }
      Claim claim = mine.values().stream().min(Comparator.comparing(Claim::reportId)).orElseThrow();
      String why =
          claim.fate() == Fate.DUPLICATE
              ? "same content as " + claim.winner()
              : "another version of the same filer and year is used: " + claim.winner();
      List<String> winners =
          mine.values().stream()
              .map(Claim::winnerReport)
              .map(id -> replacedBy.getOrDefault(id, id))
              .distinct()
              .sorted()
              .toList();
      return document.replaced(claim.fate(), why, String.join(" ", winners));
    }
  }
}
