package ogi.narrative;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import ogi.narrative.Claim.Topic;
import ogi.narrative.Statement.Clause;
import ogi.narrative.Statement.Mention;

/** Percentages of requests, the information processing fee, and that there were no disputes. */
final class OtherClaims {
  private static final Map<String, BigDecimal> IN_YUAN =
      Map.of(
          "元", BigDecimal.ONE,
          "万元", BigDecimal.valueOf(10_000),
          "亿元", BigDecimal.valueOf(100_000_000));

  private static final Words OTHER_TIMES = Words.of("同比", "同期", "较上", "比上", "上年", "去年", "增加", "减少");
  private static final Words FEE_NAMES = Words.of("信息处理费", "信息公开处理费", "信息公开信息处理费");
  private static final Words NOT_CHARGED =
      Words.of("未收取", "没有收取", "未产生", "没有产生", "未发生", "没有发生", "无收取", "未收费", "未收");
  private static final Words NOT_HAPPENED =
      Words.of(
          "未发生", "没有发生", "未收到", "没有收到", "未引发", "未出现", "没有出现", "未产生", "没有产生", "未被申请", "未被提起", "没有因",
          "无因");

  /** Clauses on how disputes ended rather than on whether there were any. */
  private static final Words ENDINGS = Words.of("纠错", "纠正", "败诉", "撤销", "责令", "违法", "整改");

  private static final long REQUEST = Signs.mark("申请");
  private static final long FEE = Signs.mark("费");
  private static final long OPEN = Signs.mark("公开");
  private static final long DISPUTE = Signs.mark("复诉");

  /** Each of the words that say that nothing happened begins with one of these. */
  private static final long NONE = Signs.mark("未没无");

  private OtherClaims() {}

  static void read(Statement statement, List<Claim> claims) {
    if (statement.mayHave(REQUEST) && statement.mayHaveAny(Signs.PERCENT) && statement.has("申请")) {
      percentages(statement, claims);
    }
    if (statement.mayHave(FEE)) {
      fees(statement, claims);
    }
    if (statement.mayHave(OPEN) && statement.mayHaveAny(NONE) && statement.mayHaveAny(DISPUTE)) {
      disputes(statement, claims);
    }
  }

  /** A count of requests and the 占 …% that follows it at once or in the next clause. */
  private static void percentages(Statement statement, List<Claim> claims) {
    Topic topic = null;
    long number = 0;
    for (Clause clause : statement.clauses()) {
      for (Mention mention : clause.mentions()) {
        Quantity quantity = mention.quantity();
        if (quantity.percent() && topic != null && share(clause, mention)) {
          claims.add(
              new Claim.Percent(
                  topic, number, quantity.value(), statement.line(), statement.quote()));
        }
        boolean counted = RequestClaims.counted(mention);
        topic = counted ? RequestClaims.topic(mention.before(), true) : null;
        number = counted ? quantity.count() : 0;
      }
    }
  }

  private static boolean share(Clause clause, Mention mention) {
    String before = mention.before().strip();
    return before.startsWith("占") || clause.opener() == '(' && before.isEmpty();
  }

  private static void fees(Statement statement, List<Claim> claims) {
    if (statement.has(FEE_NAMES)) {
      fee(statement, true, claims);
    } else if (statement.has("行政事业性收费")) {
      fee(statement, false, claims);
    }
  }

  /** The only amount of the sentence; several may be parts or of other years. */
  private static void fee(Statement statement, boolean processing, List<Claim> claims) {
    List<Quantity> amounts =
        statement.clauses().stream()
            .flatMap(clause -> clause.mentions().stream())
            .filter(mention -> !OTHER_TIMES.in(mention.before()))
            .map(Mention::quantity)
            .filter(quantity -> IN_YUAN.containsKey(quantity.unit()) && !quantity.approximate())
            .toList();
    if (amounts.size() == 1) {
      Quantity amount = amounts.get(0);
      BigDecimal yuan = amount.value().multiply(IN_YUAN.get(amount.unit()));
      claims.add(fee(statement, processing, yuan, amount.unit(), amount.start()));
    } else if (amounts.isEmpty() && processing && statement.has(NOT_CHARGED)) {
      int at = NOT_CHARGED.first(statement.text());
      claims.add(fee(statement, true, BigDecimal.ZERO, "", at));
    }
  }

  private static Claim fee(
      Statement statement, boolean processing, BigDecimal yuan, String unit, int at) {
    int year = Years.lastBefore(statement.text(), at);
    return new Claim.Fee(
        yuan, processing, year, unit, statement.offset(at), statement.line(), statement.quote());
  }

  private static void disputes(Statement statement, List<Claim> claims) {
    if (!statement.has("公开") || !statement.has(NOT_HAPPENED) || statement.has(ENDINGS)) {
      return;
    }
    boolean denied = false;
    for (Clause clause : statement.clauses()) {
      denied = NOT_HAPPENED.in(clause.text()) || denied && clause.opener() == '、';
      if (denied && clause.text().contains("复议")) {
        claims.add(none(statement, Topic.REVIEWS));
      }
      if (denied && clause.text().contains("诉讼")) {
        claims.add(none(statement, Topic.SUITS));
      }
    }
  }

  private static Claim none(Statement statement, Topic topic) {
    int year = Years.lastBefore(statement.text(), statement.text().length());
    int at = NOT_HAPPENED.first(statement.text());
    return new Claim.Count(
        topic, 0, true, false, year, "", statement.offset(at), statement.line(), statement.quote());
  }
}
