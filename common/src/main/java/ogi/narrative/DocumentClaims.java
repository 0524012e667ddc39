package ogi.narrative;

import java.util.List;
import ogi.narrative.Claim.Topic;
import ogi.narrative.Statement.Clause;
import ogi.narrative.Statement.Mention;

/** Normative documents made, repealed and in force, as the prose counts them. */
final class DocumentClaims {
  private static final List<String> UNITS = List.of("件", "份", "个", "部", "项");

  /** Work on documents that is no making of documents. */
  private static final Words OTHER_WORK =
      Words.of("审查", "审核", "备案", "清理", "解读", "公开", "党", "修改", "修订", "征求", "评估", "发布");

  private static final Words REPEALED = Words.of("废止", "失效");
  private static final Words ISSUED = Words.of("制发", "制定", "出台", "印发");
  private static final long NORMATIVE = Signs.mark("规范");

  private DocumentClaims() {}

  static void read(Statement statement, List<Claim> claims) {
    if (!statement.mayHave(NORMATIVE) || !statement.has("规范性文件") || statement.has("其中")) {
      return;
    }
    boolean about = false;
    for (Clause clause : statement.clauses()) {
      about |= clause.text().contains("规范性文件");
      for (Mention mention : clause.mentions()) {
        Topic topic = about ? topic(mention) : null;
        if (topic != null) {
          claims.add(
              new Claim.Count(
                  topic,
                  mention.quantity().count(),
                  false,
                  false,
                  Years.lastBefore(statement.text(), mention.quantity().start()),
                  mention.quantity().unit(),
                  statement.offset(mention.quantity().start()),
                  statement.line(),
                  statement.quote()));
        }
      }
      about &= !clause.text().contains("规章");
    }
  }

  private static Topic topic(Mention mention) {
    String words = mention.before();
    boolean counted = UNITS.contains(mention.quantity().unit()) && mention.quantity().whole();
    if (!counted || OTHER_WORK.in(words) || words.contains("规章")) {
      return null;
    }
    if (REPEALED.in(words)) {
      return Topic.DOCUMENTS_REPEALED;
    }
    if (words.contains("有效")) {
      return Topic.DOCUMENTS_IN_FORCE;
    }
    return ISSUED.in(words) ? Topic.DOCUMENTS_ISSUED : null;
  }
}
