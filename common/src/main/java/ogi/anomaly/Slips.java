package ogi.anomaly;

import java.util.List;
import java.util.Optional;
import ogi.check.Finding;
import ogi.check.edit.Account;
import ogi.check.edit.Accounts;
import ogi.check.edit.Editor;

/** Operations on several cells at once that explain a broken part with less than single cells. */
final class Slips {
  private final List<Accounts> parts;

  private Slips(List<Accounts> parts) {
    this.parts = parts;
  }

  static Slips of(Dossier dossier) {
    return new Slips(Editor.explain(dossier.assessment(), ToldFigures.of(dossier.report())));
  }

  /** The most plausible explanation of a part, if it has fewer operations than changed cells. */
  Optional<Account> in(Finding part) {
    return parts.stream()
        .filter(accounts -> accounts.part().equals(part.part()))
        .flatMap(accounts -> accounts.list().stream().limit(1))
        .filter(account -> account.edits().size() < account.changes().size())
        .findFirst();
  }

  /** What happened, in words. */
  static Term said(Account account) {
    return new Term.Words(OperationWords.zh(account), OperationWords.en(account));
  }
}
