package ogi.anomaly;

import static ogi.anomaly.AnomalyKind.*;

import java.util.Optional;
import ogi.filer.Filer;
import ogi.filer.Kind;
import ogi.filer.Level;
import ogi.filer.Scope;
import ogi.narrative.Claim;
import ogi.report.Report;

/** Whom the report speaks for, and whether its words are its own. */
final class ScopeFaults {
  private static final String GOVERNMENT = "政府";
  private static final String RUNGS = "省市县区州旗";

  /** What follows 区政府 where it is part of a name and not the government itself. */
  private static final String[] NAMES = {
    "办", "网", "门户", "信息", "公报", "部门", "采购", "常务", "工作报告", "职能"
  };

  private static final String[] OWN_WORDS = {
    "我省", "我市", "我县", "我区", "我州", "我旗", "我镇", "我乡", "我街道", "我局", "我办", "我委", "我厅", "我处", "我中心",
    "我单位", "本机关", "本单位", "本局", "本镇", "本级", "全省", "全市", "全县", "全区", "全州", "全镇", "全乡", "全局"
  };

  private ScopeFaults() {}

  static void find(Dossier dossier, Suspicions out) {
    Optional<Filer> filer = dossier.report().filer();
    if (filer.isEmpty()) {
      out.undecided(SCOPE_UNCLEAR);
    } else {
      scope(dossier, filer.get(), out);
    }
    boilerplate(dossier, out);
  }

  private static void scope(Dossier dossier, Filer filer, Suspicions out) {
    if (filer.scope() == Scope.UNKNOWN) {
      boolean bare =
          filer.kind() == Kind.GOVERNMENT
              && filer.level() != Level.TOWNSHIP
              && !filer.name().contains(GOVERNMENT);
      out.add(
          bare
              ? Suspicion.of(SCOPE_UNCLEAR)
                  .found(Printable.of(dossier.report().title()))
                  .say(new Term.Quote(dossier.report().title()))
              : Suspicion.of(SCOPE_UNCLEAR, "unknown").say(new Term.Quote(filer.name())));
      return;
    }
    if (filer.kind() == Kind.OFFICE) {
      speaksFor(dossier)
          .ifPresent(
              claim ->
                  out.add(
                      Suspicion.of(SCOPE_UNCLEAR, "office")
                          .action(Action.QUERY)
                          .found(Printable.of(claim.quote()))
                          .say(claim.line())
                          .say(new Term.Quote(claim.quote()))));
    } else if (filer.kind() != Kind.GOVERNMENT) {
      out.notApplicable(SCOPE_UNCLEAR);
    }
  }

  /** A number that an office states for its government. */
  private static Optional<Claim> speaksFor(Dossier dossier) {
    return dossier.claims().stream()
        .filter(claim -> claim instanceof Claim.Count || claim instanceof Claim.Parts)
        .filter(claim -> namesGovernment(claim.quote()))
        .findFirst();
  }

  private static boolean namesGovernment(String text) {
    for (int at = text.indexOf(GOVERNMENT); at >= 0; at = text.indexOf(GOVERNMENT, at + 1)) {
      int end = at + GOVERNMENT.length();
      int before = text.startsWith("人民", at - 2) ? at - 3 : at - 1;
      boolean rung = before >= 0 && RUNGS.indexOf(text.charAt(before)) >= 0;
      boolean name = false;
      for (String word : NAMES) {
        name |= text.startsWith(word, end);
      }
      if (rung && !name) {
        return true;
      }
    }
    return false;
  }

  /** Section 一 is long and has neither a number nor a word of the body's own. */
  private static void boilerplate(Dossier dossier, Suspicions out) {
    StringBuilder text = new StringBuilder();
    for (Report.Sentence sentence : dossier.report().narrative()) {
      if (sentence.section().equals("一")) {
        text.append(sentence.text());
      }
    }
    if (text.length() < dossier.settings().plainText()) {
      out.notApplicable(BOILERPLATE);
      return;
    }
    boolean words = false;
    for (String word : OWN_WORDS) {
      words |= text.indexOf(word) >= 0;
    }
    boolean name =
        dossier.report().filer().stream()
            .anyMatch(
                filer ->
                    text.indexOf(filer.name()) >= 0
                        || !filer.region().isEmpty() && text.indexOf(filer.region()) >= 0);
    boolean numbers =
        dossier.claims().stream()
            .anyMatch(claim -> claim instanceof Claim.Count || claim instanceof Claim.Parts);
    if (!words && !name && !numbers && !digits(text)) {
      out.add(Suspicion.of(BOILERPLATE).say(text.length()));
    }
  }

  /** A digit that belongs to no year and no numbered heading. */
  private static boolean digits(CharSequence text) {
    for (int at = 0; at < text.length(); at++) {
      if (Character.isDigit(text.charAt(at))) {
        int end = at;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
          end++;
        }
        char next = end < text.length() ? text.charAt(end) : ' ';
        if ("年.、)） ".indexOf(next) < 0) {
          return true;
        }
        at = end;
      }
    }
    return false;
  }
}
