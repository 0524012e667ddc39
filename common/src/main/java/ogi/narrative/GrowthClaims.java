package ogi.narrative;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalLong;
import ogi.narrative.Claim.Topic;
import ogi.narrative.Statement.Clause;
import ogi.narrative.Statement.Mention;

/** Counts of requests and by how many percent the text says that they grew or fell in a year. */
final class GrowthClaims {
  private static final Words COMPARED = Words.of("同比", "上年", "上一年", "去年");
  private static final Words UP = Words.of("增长", "增加", "上升", "增幅", "提高", "多");
  private static final Words DOWN = Words.of("下降", "减少", "降低", "降幅", "少");

  private static final long REQUEST = Signs.mark("申请");

  private GrowthClaims() {}

  /** The count that the percentage is about, and what was said of its change so far. */
  private static final class Subject {
    private Topic topic;
    private long number;
    private boolean compared;
    private OptionalLong by = OptionalLong.empty();

    void set(Topic of, long count) {
      topic = of;
      number = count;
      compared = false;
      by = OptionalLong.empty();
    }
  }

  static boolean mayTell(String text) {
    return text.contains("申请")
        && (text.indexOf('%') >= 0 || text.indexOf('％') >= 0)
        && COMPARED.in(text);
  }

  static void read(Statement statement, List<Claim> claims) {
    if (!statement.mayHave(REQUEST)
        || !statement.mayHaveAny(Signs.PERCENT)
        || !mayTell(statement.text())) {
      return;
    }
    Subject subject = new Subject();
    boolean about = false;
    for (Clause clause : statement.clauses()) {
      if (RequestClaims.FOREIGN.in(clause.text()) || clause.text().contains("其中")) {
        subject.set(null, 0);
        continue;
      }
      about |= clause.text().contains("申请");
      if (!about) {
        continue;
      }
      for (Mention mention : clause.mentions()) {
        mention(statement, subject, mention, claims);
      }
    }
  }

  private static void mention(
      Statement statement, Subject subject, Mention mention, List<Claim> claims) {
    String before = mention.before();
    subject.compared |= COMPARED.in(before);
    int sign = sign(before);
    if (sign != 0 && subject.compared && subject.topic != null) {
      if (mention.quantity().percent()) {
        grown(statement, subject, mention, sign, claims);
        subject.set(null, 0);
      } else if (RequestClaims.counted(mention)) {
        subject.by = OptionalLong.of(sign * mention.quantity().count());
      }
    } else if (RequestClaims.counted(mention)) {
      Topic topic = RequestClaims.topic(before, false);
      boolean whole = topic == Topic.RECEIVED || topic == Topic.HANDLED;
      subject.set(whole ? topic : null, mention.quantity().count());
    }
  }

  private static void grown(
      Statement statement, Subject subject, Mention mention, int sign, List<Claim> claims) {
    if (mention.quantity().approximate()) {
      return;
    }
    BigDecimal percent = mention.quantity().value();
    claims.add(
        new Claim.Growth(
            subject.topic,
            subject.number,
            sign < 0 ? percent.negate() : percent,
            subject.by,
            Years.lastBefore(statement.text(), mention.quantity().start()),
            statement.line(),
            statement.quote()));
  }

  /** Whether the words before a number say that something grew or fell. */
  private static int sign(String before) {
    int up = UP.last(before);
    int down = DOWN.last(before);
    return up == down ? 0 : up > down ? 1 : -1;
  }
}
