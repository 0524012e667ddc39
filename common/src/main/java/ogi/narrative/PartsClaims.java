package ogi.narrative;

import java.util.ArrayList;
import java.util.List;
import ogi.narrative.Statement.Clause;
import ogi.narrative.Statement.Mention;

/** Wholes with the list of their parts: after 其中, or as an enumeration behind a total. */
final class PartsClaims {
  private static final List<String> PIECES =
      List.of(
          "件", "条", "次", "份", "篇", "期", "项", "宗", "起", "例", "场", "场次", "则", "幅", "条次", "件次", "个");
  private static final Words TOTALS = Words.of("全年", "共", "累计", "总计", "合计", "总数");

  /** Words that begin a sentence of its own rather than a part. */
  private static final Words OWN_VERBS =
      Words.of(
          "发布", "公开", "制作", "印发", "举办", "开展", "召开", "收到", "受理", "办理", "办结", "答复", "处理", "结转", "回复",
          "编发", "制定", "组织", "督促", "整改");

  private static final long NAMED = Signs.mark("其中");

  /** Each of the words for a total has one of these. */
  private static final long IN_TOTALS = Signs.mark("全共累总合");

  private PartsClaims() {}

  static void read(Statement statement, List<Claim> claims) {
    if (!statement.mayHaveAny(Signs.DIGIT) || !mayList(statement)) {
      return;
    }
    List<Clause> clauses = statement.clauses();
    Item whole = null;
    for (int index = 0; index < clauses.size(); index++) {
      Clause clause = clauses.get(index);
      boolean named = clause.text().strip().startsWith("其中");
      if (whole != null && (named || unnamedList(clauses, index, whole))) {
        List<Item> items = named ? items(clauses, index) : sameUnit(clauses, index, whole);
        List<Long> parts = cut(items, whole.number());
        if (parts.size() > 1) {
          claims.add(
              new Claim.Parts(
                  whole.number(), whole.unit(), parts, named, statement.line(), statement.quote()));
        }
      }
      Item last = last(clause);
      whole = last == null ? whole : last;
    }
  }

  private static boolean mayList(Statement statement) {
    return statement.mayHave(NAMED) && statement.has("其中")
        || statement.mayHaveAny(IN_TOTALS) && statement.has(TOTALS);
  }

  /** A count with its clause. */
  private record Item(Clause clause, String before, long number, String unit) {}

  private static Item last(Clause clause) {
    Item last = null;
    for (Mention mention : clause.mentions()) {
      last = piece(mention) ? item(clause, mention) : last;
    }
    return last;
  }

  private static Item item(Clause clause, Mention mention) {
    return new Item(
        clause, mention.before(), mention.quantity().count(), mention.quantity().unit());
  }

  private static boolean piece(Mention mention) {
    return PIECES.contains(mention.quantity().unit()) && mention.quantity().whole();
  }

  /** All counts from a clause on, in brackets as deep as it stands, up to the next 其中. */
  private static List<Item> items(List<Clause> clauses, int from) {
    List<Item> items = new ArrayList<>();
    for (int index = from; index < clauses.size(); index++) {
      Clause clause = clauses.get(index);
      if (clause.depth() < clauses.get(from).depth()
          || index > from && clause.text().strip().startsWith("其中")) {
        break;
      }
      if (clause.depth() == clauses.get(from).depth()) {
        clause.mentions().stream()
            .filter(PartsClaims::piece)
            .forEach(mention -> items.add(item(clause, mention)));
      }
    }
    return items;
  }

  /** Whether an enumeration in the unit of a total begins here: 共251次，日扫描249次、周排查53次. */
  private static boolean unnamedList(List<Clause> clauses, int index, Item whole) {
    return whole.clause() == clauses.get(index - 1)
        && ",:".indexOf(clauses.get(index).opener()) >= 0
        && TOTALS.in(whole.before())
        && sameUnit(clauses, index, whole).size() > 1;
  }

  private static List<Item> sameUnit(List<Clause> clauses, int from, Item whole) {
    List<Item> items = new ArrayList<>();
    for (int index = from; index < clauses.size(); index++) {
      Clause clause = clauses.get(index);
      Item item = last(clause);
      boolean listed = index == from || clause.opener() == '、';
      if (!listed
          || item == null
          || !item.unit().equals(whole.unit())
          || OWN_VERBS.in(clause.text())) {
        break;
      }
      items.add(item);
    }
    return items;
  }

  /**
   * Where the list ends: where the parts add up to the whole, else at the first semicolon behind
   * two parts, else at the end of the sentence.
   */
  private static List<Long> cut(List<Item> items, long whole) {
    List<Long> numbers = new ArrayList<>();
    long sum = 0;
    int semicolon = items.size();
    for (Item item : items) {
      if (item.clause().opener() == ';' && numbers.size() > 1) {
        semicolon = Math.min(semicolon, numbers.size());
      }
      numbers.add(item.number());
      sum += item.number();
      if (sum == whole) {
        return numbers;
      }
    }
    return numbers.subList(0, semicolon);
  }
}
