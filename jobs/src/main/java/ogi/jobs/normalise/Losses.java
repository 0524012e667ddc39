package ogi.jobs.normalise;

import java.io.Serializable;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ogi.document.Fate;
import ogi.jobs.store.PackedReport;
import ogi.table.normalised.DocumentRow;

/**
 * The copies that are not used. Held on every machine: copies are few against documents.
 *
 * @param byDocument by address, then by report
 * @param replacedBy the report used in place of a superseded one
 */
record Losses(
    HashMap<String, HashMap<String, Claim>> byDocument, HashMap<String, String> replacedBy)
    implements Serializable {
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

  /** The document with its final outcome; reports that are not used are taken out. */
  ParsedDocument applyTo(ParsedDocument parsed) {
    Map<String, Claim> mine = byDocument.get(parsed.uri());
    if (mine == null) {
      return parsed;
    }
    List<PackedReport> used =
        parsed.packed().stream().filter(report -> !mine.containsKey(report.reportId())).toList();
    DocumentRow outcome = outcome(parsed.document(), used, mine);
    return parsed.with(SupersededFigures.kept(outcome, parsed.reports()), used);
  }

  private DocumentRow outcome(
      DocumentRow document, List<PackedReport> used, Map<String, Claim> mine) {
    if (!used.isEmpty()) {
      return document.holding(used.stream().map(PackedReport::reportId).toList());
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
