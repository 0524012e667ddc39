package ogi.narrative;

import java.util.ArrayList;
import java.util.List;
import ogi.report.Report;

/**
 * Reads what the prose of a report claims in numbers. Scanning is by hand and linear in the length
 * of the text, so that no text can make it slow.
 */
public final class Narrative {
  /** Characters of a sentence that are read; what is beyond is left out. */
  public static final int LONGEST = 600;

  /** So many claims end the reading; a text with more is none that a person wrote. */
  static final int MOST = 2_000;

  private Narrative() {}

  /** Whether a sentence may say by how many percent requests grew; most need no reading for it. */
  public static boolean mayTellGrowth(String text) {
    return GrowthClaims.mayTell(text);
  }

  /** The claims, sentence after sentence in the order of the text. */
  public static List<Claim> claims(List<Report.Sentence> prose) {
    List<Claim> claims = new ArrayList<>();
    for (Report.Sentence sentence : prose) {
      for (Statement statement : Statement.of(sentence)) {
        if (claims.size() >= MOST) {
          return List.copyOf(claims);
        }
        RequestClaims.read(statement, claims);
        PartsClaims.read(statement, claims);
        DocumentClaims.read(statement, claims);
        OtherClaims.read(statement, claims);
        GrowthClaims.read(statement, claims);
        DisputeClaims.read(statement, claims);
        Years.read(statement, claims);
      }
    }
    return List.copyOf(claims);
  }
}
