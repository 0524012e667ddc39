package ogi.anomaly;

import static ogi.anomaly.AnomalyKind.*;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import ogi.form.Cell;
import ogi.narrative.Claim;
import ogi.narrative.Claim.Topic;

/** Counts of the prose against their cells. A claim that agrees once settles its topic. */
final class CountFaults {
  private static final String NEW = Dossier.totalOf("new");
  private static final String CARRIED_IN = Dossier.totalOf("carried_in");
  private static final String CONCLUDED = Dossier.totalOf("concluded");

  private final Dossier dossier;
  private final Suspicions out;

  private CountFaults(Dossier dossier, Suspicions out) {
    this.dossier = dossier;
    this.out = out;
  }

  static void find(Dossier dossier, Suspicions out) {
    CountFaults faults = new CountFaults(dossier, out);
    Map<Topic, List<Claim.Count>> byTopic = new EnumMap<>(Topic.class);
    for (Claim.Count claim : dossier.claims(Claim.Count.class)) {
      if (claim.year() == 0 || dossier.report().year().filter(y -> y == claim.year()).isPresent()) {
        byTopic.computeIfAbsent(claim.topic(), topic -> new ArrayList<>()).add(claim);
      }
    }
    Set<AnomalyKind> asked = EnumSet.noneOf(AnomalyKind.class);
    byTopic.keySet().forEach(topic -> asked.add(kind(topic)));
    if (asked.contains(REQUESTS)) {
      asked.add(NONE_CLAIM);
    }
    for (AnomalyKind kind : List.of(REQUESTS, OUTCOMES, DOCUMENTS, NONE_CLAIM)) {
      if (!asked.contains(kind)) {
        out.notApplicable(kind);
      }
    }
    byTopic.forEach(faults::topic);
  }

  private void topic(Topic topic, List<Claim.Count> claims) {
    OptionalLong table = table(dossier, topic);
    if (table.isEmpty()) {
      out.undecided(kind(topic));
      if (kind(topic) == REQUESTS) {
        out.undecided(NONE_CLAIM);
      }
    } else if (claims.stream().noneMatch(claim -> agrees(dossier, claim))) {
      Claim.Count claim = claims.get(0);
      out.add(
          claim.none() || claim.number() > 0 && nothing(topic)
              ? none(claim, table.getAsLong())
              : differs(claim, table.getAsLong()));
    }
  }

  /** Whether the tables know of no request at all. */
  private boolean nothing(Topic topic) {
    return kind(topic) == REQUESTS && dossier.sum(NEW, CARRIED_IN, CONCLUDED).orElse(1) == 0;
  }

  private static AnomalyKind kind(Topic topic) {
    return switch (topic) {
      case RECEIVED, HANDLED, CARRIED_IN, CARRIED_OUT -> REQUESTS;
      case GRANTED, PARTLY_GRANTED, GRANTED_OR_PARTLY, REFUSED, UNAVAILABLE, REJECTED, OTHERWISE ->
          OUTCOMES;
      case DOCUMENTS_ISSUED, DOCUMENTS_REPEALED, DOCUMENTS_IN_FORCE -> DOCUMENTS;
      case REVIEWS, SUITS -> NONE_CLAIM;
    };
  }

  private static List<Cell> cells(Dossier dossier, Topic topic) {
    return switch (topic) {
      case RECEIVED -> place(dossier, NEW);
      case HANDLED -> place(dossier, CONCLUDED);
      case CARRIED_IN -> place(dossier, CARRIED_IN);
      case CARRIED_OUT -> place(dossier, Dossier.totalOf("carried_out"));
      case GRANTED -> dossier.outcomeTotals("granted");
      case PARTLY_GRANTED -> dossier.outcomeTotals("partly_granted");
      case GRANTED_OR_PARTLY -> {
        List<Cell> both = new ArrayList<>(dossier.outcomeTotals("granted"));
        both.addAll(dossier.outcomeTotals("partly_granted"));
        yield both;
      }
      case REFUSED -> dossier.outcomeTotals("refused_");
      case UNAVAILABLE -> dossier.outcomeTotals("unavailable_");
      case REJECTED -> dossier.outcomeTotals("rejected_");
      case OTHERWISE -> dossier.outcomeTotals("other");
      case DOCUMENTS_ISSUED -> place(dossier, "disclosure.normative_documents.issued");
      case DOCUMENTS_REPEALED -> place(dossier, "disclosure.normative_documents.repealed");
      case DOCUMENTS_IN_FORCE -> place(dossier, "disclosure.normative_documents.in_force");
      case REVIEWS -> place(dossier, "disputes.review.total");
      case SUITS -> {
        List<Cell> both = new ArrayList<>(place(dossier, "disputes.direct_suit.total"));
        both.addAll(place(dossier, "disputes.suit_after_review.total"));
        yield both;
      }
    };
  }

  private static List<Cell> place(Dossier dossier, String id) {
    return dossier.cell(id).stream().toList();
  }

  private static OptionalLong table(Dossier dossier, Topic topic) {
    List<Cell> cells = cells(dossier, topic);
    return cells.isEmpty()
        ? OptionalLong.empty()
        : dossier.sum(cells.stream().map(Cell::id).toArray(String[]::new));
  }

  /** Whether the table, or its only smallest correction, says what the claim says. */
  static boolean agrees(Dossier dossier, Claim.Count claim) {
    OptionalLong table = table(dossier, claim.topic());
    if (table.isPresent() && table.getAsLong() == claim.number()) {
      return true;
    }
    List<Cell> cells = cells(dossier, claim.topic());
    if (cells.size() == 1 && is(dossier.proposed(cells.get(0).id()), claim.number())) {
      return true;
    }
    if (claim.topic() == Topic.RECEIVED && claim.withCarried()) {
      return is(dossier.sum(NEW, CARRIED_IN), claim.number());
    }
    return claim.topic() == Topic.GRANTED
        && is(table(dossier, Topic.GRANTED_OR_PARTLY), claim.number());
  }

  private static boolean is(OptionalLong number, long value) {
    return number.isPresent() && number.getAsLong() == value;
  }

  private Suspicion none(Claim.Count claim, long table) {
    Term what =
        claim.none()
            ? said(claim.topic())
            : new Term.Words("有" + claim.number() + "件申请", claim.number() + " requests");
    return Suspicion.of(NONE_CLAIM)
        .at(cells(dossier, claim.topic()))
        .compare(claim.number(), table)
        .say(what)
        .say(claim.line())
        .say(table);
  }

  private static Term said(Topic topic) {
    return switch (topic) {
      case REVIEWS -> new Term.Words("没有行政复议", "there were no reviews");
      case SUITS -> new Term.Words("没有行政诉讼", "there were no suits");
      default -> new Term.Words("未收到申请", "no request was received");
    };
  }

  private Suspicion differs(Claim.Count claim, long table) {
    AnomalyKind kind = kind(claim.topic());
    List<Cell> cells = cells(dossier, claim.topic());
    if (kind != REQUESTS) {
      return Suspicion.of(kind)
          .at(cells)
          .compare(claim.number(), table)
          .say(word(claim.topic()))
          .say(claim.number())
          .say(claim.line())
          .say(table);
    }
    Basis basis = basis(claim);
    Suspicion suspicion =
        (basis == null ? Suspicion.of(kind) : Suspicion.of(kind, "basis").severity(Severity.S3))
            .at(cells)
            .compare(claim.number(), table)
            .say(word(claim.topic()))
            .say(claim.number())
            .say(claim.line())
            .say(new Term.Place(cells.get(0)))
            .say(table);
    return basis == null ? suspicion : suspicion.say(basis.name()).say(basis.number());
  }

  /** Another number of the table that the claim may mean. */
  private record Basis(Term name, long number) {}

  private Basis basis(Claim.Count claim) {
    if (claim.topic() != Topic.RECEIVED && claim.topic() != Topic.HANDLED) {
      return null;
    }
    if (is(dossier.count(NEW), claim.number())) {
      return new Basis(new Term.Words("本年新收", "一 (new)"), claim.number());
    }
    if (is(dossier.count(CONCLUDED), claim.number())) {
      return new Basis(new Term.Words("办理结果总计", "（七）总计 (concluded)"), claim.number());
    }
    return is(dossier.sum(NEW, CARRIED_IN), claim.number())
        ? new Basis(new Term.Words("本年新收与上年结转之和", "一 + 二 (new and carried in)"), claim.number())
        : null;
  }

  private static Term word(Topic topic) {
    return switch (topic) {
      case RECEIVED -> new Term.Words("收到申请", "received");
      case HANDLED -> new Term.Words("办理申请", "handled");
      case CARRIED_IN -> new Term.Words("上年结转", "carried in");
      case CARRIED_OUT -> new Term.Words("结转下年度", "carried over");
      case GRANTED -> new Term.Words("予以公开", "granted (予以公开)");
      case PARTLY_GRANTED -> new Term.Words("部分公开", "partly granted (部分公开)");
      case GRANTED_OR_PARTLY -> new Term.Words("公开及部分公开", "granted or partly granted");
      case REFUSED -> new Term.Words("不予公开", "refused (不予公开)");
      case UNAVAILABLE -> new Term.Words("无法提供", "not available (无法提供)");
      case REJECTED -> new Term.Words("不予处理", "not processed (不予处理)");
      case OTHERWISE -> new Term.Words("其他处理", "otherwise handled (其他处理)");
      case DOCUMENTS_ISSUED -> new Term.Words("制发", "issued");
      case DOCUMENTS_REPEALED -> new Term.Words("废止", "repealed");
      case DOCUMENTS_IN_FORCE -> new Term.Words("现行有效", "in force");
      case REVIEWS -> new Term.Words("行政复议", "reviews");
      case SUITS -> new Term.Words("行政诉讼", "suits");
    };
  }
}
