package ogi.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import ogi.narrative.Claim.Topic;
import ogi.narrative.Statement.Clause;
import ogi.narrative.Statement.Mention;

/** Percentages of requests, the information processing fee, and that there were no disputes. */
final class OtherClaims {
  private static final BigDecimal WAN = BigDecimal.valueOf(10_000);
  private static final String[] FEE_NAMES = {"信息处理费", "信息公开处理费", "信息公开信息处理费"};
  private static final String[] NOT_CHARGED = {
    "未收取", "没有收取", "未产生", "没有产生", "未发生", "没有发生", "无收取", "未收费", "未收"
  };
  private static final String[] NOT_HAPPENED = {
    "未发生", "没有发生", "未收到", "没有收到", "未引发", "未出现", "没有出现", "未产生", "没有产生", "未被申请", "未被提起", "没有因", "无因"
  };

  /** Clauses on how disputes ended rather than on whether there were any. */
  private static final String[] ENDINGS = {"纠错", "纠正", "败诉", "撤销", "责令", "违法", "整改"};

  private OtherClaims() {}

  static void read(Statement statement, List<Claim> claims) {
    if (statement.has("申请")) {
      percentages(statement, claims);
    }
    if (statement.has(FEE_NAMES)) {
      fee(statement, claims);
    }
    disputes(statement, claims);
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

  private static void fee(Statement statement, List<Claim> claims) {
    List<BigDecimal> amounts = new ArrayList<>();
    for (Clause clause : statement.clauses()) {
      for (Mention mention : clause.mentions()) {
        String unit = mention.quantity().unit();
        if (unit.equals("元")) {
          amounts.add(mention.quantity().value());
        } else if (unit.equals("万元")) {
          amounts.add(mention.quantity().value().multiply(WAN));
        }
      }
    }
    if (amounts.size() == 1) {
      claims.add(new Claim.Fee(amounts.get(0), statement.line(), statement.quote()));
    } else if (amounts.isEmpty() && statement.has(NOT_CHARGED)) {
      claims.add(new Claim.Fee(BigDecimal.ZERO, statement.line(), statement.quote()));
    }
  }

  private static void disputes(Statement statement, List<Claim> claims) {
    if (!statement.has("公开") || !statement.has(NOT_HAPPENED) || statement.has(ENDINGS)) {
      return;
    }
    boolean denied = false;
    for (Clause clause : statement.clauses()) {
      denied = Statement.contains(clause.text(), NOT_HAPPENED) || denied && clause.opener() == '、';
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
    return new Claim.Count(topic, 0, true, false, year, statement.line(), statement.quote());
  }
}
