package ogi.anomaly;

import static ogi.anomaly.AnomalyKind.*;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ogi.filer.Filer;
import ogi.filer.Level;
import ogi.form.Cell;

/** Rules and normative documents: who may make them, and stock against flow. */
final class DocumentFaults {
  private DocumentFaults() {}

  static void find(Dossier dossier, Suspicions out) {
    List<Suspicion> ofRules = stock(dossier, out, "regulations", "规章", "rules");
    if (!rules(dossier, out, ofRules)) {
      ofRules.forEach(out::add);
    }
    stock(dossier, out, "normative_documents", "行政规范性文件", "normative documents").forEach(out::add);
  }

  /** Who may not make rules need not be asked about their stock: whether that was told. */
  private static boolean rules(Dossier dossier, Suspicions out, List<Suspicion> ofRules) {
    Optional<Filer> filer = dossier.report().filer();
    if (filer.isEmpty()) {
      out.undecided(RULE_POWER);
      return false;
    }
    Level level = filer.get().level();
    if (level != Level.COUNTY && level != Level.TOWNSHIP) {
      out.notApplicable(RULE_POWER);
      return false;
    }
    List<Cell> rules =
        dossier.report().form().cells().stream()
            .filter(cell -> cell.row().equals("regulations"))
            .toList();
    List<Cell> positive =
        rules.stream()
            .filter(cell -> dossier.number(cell.id()).filter(n -> n.signum() > 0).isPresent())
            .toList();
    if (positive.isEmpty()) {
      if (rules.stream().anyMatch(cell -> dossier.number(cell.id()).isEmpty())) {
        out.undecided(RULE_POWER);
      }
      return false;
    }
    String printed =
        String.join(
            "/",
            rules.stream()
                .map(cell -> dossier.number(cell.id()).map(Term::plain).orElse("?"))
                .toList());
    Suspicion suspicion = Suspicion.of(RULE_POWER).at(positive).found(printed).expected("0");
    ofRules.forEach(stock -> suspicion.with(stock.kind()));
    out.add(
        suspicion.say(
            new Term.Words(level.label(), level.key()), new Term.Words(printed, printed)));
    return true;
  }

  private static List<Suspicion> stock(
      Dossier dossier, Suspicions out, String row, String zh, String en) {
    List<Suspicion> found = new ArrayList<>();
    String issued = "disclosure." + row + ".issued";
    String repealed = "disclosure." + row + ".repealed";
    String inForce = "disclosure." + row + ".in_force";
    if (!dossier.knows(STOCK_EQUALS_FLOW, out, issued, repealed, inForce)
        || !dossier.knows(OPENING_STOCK, out, issued, repealed, inForce)) {
      return found;
    }
    long made = dossier.known(issued);
    long ended = dossier.known(repealed);
    long now = dossier.known(inForce);
    Term name = new Term.Words(zh, en);
    if (now == made && made > 0 && ended == 0) {
      found.add(
          Suspicion.of(STOCK_EQUALS_FLOW)
              .at(dossier.place(issued))
              .at(dossier.place(inForce))
              .found(made + "; " + now)
              .say(name)
              .say(now));
    }
    long opening = now - made + ended;
    if (opening < 0) {
      found.add(
          Suspicion.of(OPENING_STOCK)
              .at(List.of(dossier.place(issued), dossier.place(repealed), dossier.place(inForce)))
              .found(made + "; " + ended + "; " + now)
              .difference(BigDecimal.valueOf(opening))
              .say(name)
              .say(now)
              .say(made)
              .say(ended)
              .say(opening));
    }
    return found;
  }
}
