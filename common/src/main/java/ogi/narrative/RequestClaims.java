package ogi.narrative;

import java.util.List;
import ogi.narrative.Claim.Topic;
import ogi.narrative.Statement.Clause;
import ogi.narrative.Statement.Mention;

/**
 * What a sentence says of requests: received, concluded, carried, and how they ended. It would
 * rather pass over a number than take a part, a channel or another year for the total.
 */
final class RequestClaims {
  private static final List<String> UNITS = List.of("件", "条", "份", "宗", "例", "起");

  /** Clauses about something else, although they may speak of applying and answering. */
  static final Words FOREIGN =
      Words.of(
          "复议", "诉讼", "信访", "举报", "投诉", "信箱", "提案", "议案", "建议", "咨询", "热线", "许可", "留言", "网民", "审批");

  /** Numbers of parts and of other times, which are no totals of the year. */
  private static final Words PARTIAL =
      Words.of(
          "网络", "网上", "网站", "信函", "邮寄", "邮件", "现场", "当面", "窗口", "传真", "线上", "线下", "电子", "微信", "自然人",
          "法人", "按期", "按时", "延期", "逾期", "超期", "当场", "上半年", "季度", "同期", "同比", "比上年", "较上年", "增加",
          "减少", "以来", "不予受理", "补正", "撤回", "各部门", "各镇", "各街道");

  /** Says that requests of the year before are counted in. */
  private static final Words CARRIED = Words.of("上年结转", "上年度结转", "上一年度结转", "去年结转", "往年结转", "含结转");

  private static final Words NONE_CAME =
      Words.of("未收到", "没有收到", "未接到", "没有接到", "未曾收到", "无依申请", "没有依申请", "未有");
  private static final Words EARLIER_YEARS = Words.of("上年", "上一年", "去年", "前年");
  private static final Words YEARS_BEFORE = Words.of("上年", "上一年", "去年", "往年");
  private static final Words NEXT_YEAR = Words.of("下年", "下一年", "次年", "明年", "继续办理");
  private static final Words RECEIVED = Words.of("收到", "受理", "接收", "新收", "接到");
  private static final Words HANDLED = Words.of("办结", "办理", "答复", "处理", "回复", "办复");
  private static final Words GRANTED = Words.of("予以公开", "同意公开");
  private static final Words GRANTED_OR_PARTLY =
      Words.of("公开及部分公开", "公开和部分公开", "公开或部分公开", "公开与部分公开");
  private static final long REQUEST = Signs.mark("申请");

  private RequestClaims() {}

  static void read(Statement statement, List<Claim> claims) {
    if (!statement.mayHave(REQUEST) || !statement.has("申请")) {
      return;
    }
    boolean about = false;
    boolean parts = false;
    for (Clause clause : statement.clauses()) {
      if (FOREIGN.in(clause.text())) {
        about = false;
        continue;
      }
      about |= clause.text().contains("申请");
      parts |= clause.text().contains("其中");
      if (!about) {
        continue;
      }
      if (none(clause.text())) {
        int at = clause.start() + clause.text().length() - clause.text().stripLeading().length();
        claims.add(count(statement, clause, Topic.RECEIVED, 0, "", at));
      }
      for (Mention mention : clause.mentions()) {
        Topic topic = counted(mention) ? topic(mention.before(), parts) : null;
        if (topic != null) {
          Quantity quantity = mention.quantity();
          claims.add(
              count(statement, clause, topic, quantity.count(), quantity.unit(), quantity.start()));
        }
      }
    }
  }

  static boolean counted(Mention mention) {
    return UNITS.contains(mention.quantity().unit()) && mention.quantity().whole();
  }

  private static Claim.Count count(
      Statement statement, Clause clause, Topic topic, long number, String unit, int at) {
    return new Claim.Count(
        topic,
        number,
        unit.isEmpty(),
        topic == Topic.RECEIVED && statement.has(CARRIED),
        Years.lastBefore(statement.text(), clause.start() + clause.text().length()),
        unit,
        statement.offset(at),
        statement.line(),
        statement.quote());
  }

  private static boolean none(String clause) {
    return clause.contains("申请") && NONE_CAME.in(clause) && !PARTIAL.in(clause);
  }

  /** What a count is about by the words before it; null when it cannot be told. */
  static Topic topic(String before, boolean parts) {
    if (PARTIAL.in(before)) {
      return null;
    }
    Topic carried = carried(before);
    if (carried != null || before.contains("结转")) {
      return carried;
    }
    if (EARLIER_YEARS.in(before)) {
      return null;
    }
    Topic outcome = outcome(before);
    if (outcome != null || parts) {
      return outcome;
    }
    if (RECEIVED.in(before)) {
      return Topic.RECEIVED;
    }
    return HANDLED.in(before) ? Topic.HANDLED : null;
  }

  private static Topic carried(String before) {
    if (!before.contains("结转")) {
      return null;
    }
    if (YEARS_BEFORE.in(before)) {
      return Topic.CARRIED_IN;
    }
    return NEXT_YEAR.in(before) ? Topic.CARRIED_OUT : null;
  }

  private static Topic outcome(String before) {
    if (GRANTED_OR_PARTLY.in(before)) {
      return Topic.GRANTED_OR_PARTLY;
    }
    if (before.contains("部分公开")) {
      return Topic.PARTLY_GRANTED;
    }
    if (before.contains("不予公开")) {
      return Topic.REFUSED;
    }
    if (before.contains("无法提供")) {
      return Topic.UNAVAILABLE;
    }
    if (before.contains("不予处理")) {
      return Topic.REJECTED;
    }
    if (before.contains("其他处理")) {
      return Topic.OTHERWISE;
    }
    return GRANTED.in(before) ? Topic.GRANTED : null;
  }
}
