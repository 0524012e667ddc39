package ogi.narrative;

import java.util.List;
import ogi.narrative.Claim.Topic;
import ogi.narrative.Statement.Clause;
import ogi.narrative.Statement.Mention;

/** Reviews and suits about open information that the prose counts. */
final class DisputeClaims {
  private static final List<String> UNITS = List.of("件", "起", "宗", "例", "件次", "次");

  /** Numbers of results, of parts and of other times, which are not all cases of the year. */
  private static final Words PARTIAL =
      Words.of(
          "维持", "驳回", "纠错", "纠正", "败诉", "胜诉", "撤销", "撤回", "责令", "违法", "终止", "调解", "审结", "未审", "办结",
          "同比", "同期", "较上", "比上", "增加", "减少", "上年", "去年", "上一年", "结转", "其中");

  private static final Words DISPUTES = Words.of("复议", "诉讼");
  private static final Words OPENNESS = Words.of("信息公开", "政务公开", "公开申请", "公开工作", "公开引");
  private static final long DISPUTE = Signs.mark("复诉");
  private static final long OPEN = Signs.mark("公开");

  private DisputeClaims() {}

  static void read(Statement statement, List<Claim> claims) {
    boolean may = statement.mayHave(OPEN) && statement.mayHaveAny(DISPUTE);
    if (!may || !statement.has(DISPUTES) || !statement.has(OPENNESS)) {
      return;
    }
    boolean parts = false;
    for (Clause clause : statement.clauses()) {
      parts |= clause.text().contains("其中");
      for (Mention mention : clause.mentions()) {
        Topic topic = parts ? null : topic(mention);
        if (topic != null) {
          claims.add(
              new Claim.Cases(
                  topic,
                  mention.quantity().count(),
                  Years.lastBefore(statement.text(), mention.quantity().start()),
                  mention.quantity().unit(),
                  statement.offset(mention.quantity().start()),
                  statement.line(),
                  statement.quote()));
        }
      }
    }
  }

  /** Both in one number (复议诉讼共5件) is neither the one nor the other. */
  private static Topic topic(Mention mention) {
    String before = mention.before();
    boolean counted = UNITS.contains(mention.quantity().unit()) && mention.quantity().whole();
    boolean review = before.contains("复议");
    boolean suit = before.contains("诉讼") && !before.contains("未经复议");
    if (!counted || PARTIAL.in(before) || review == suit) {
      return null;
    }
    return review ? Topic.REVIEWS : Topic.SUITS;
  }
}
