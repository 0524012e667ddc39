package ogi.simulate;

import static ogi.anomaly.AnomalyKind.*;

import java.util.List;
import java.util.Random;
import ogi.anomaly.AnomalyKind;
import ogi.narrative.Claim.Topic;

/** Faults of group D: the words against the tables. */
final class ProseFaults {
  private static final String NEW = "requests.new.total";
  private static final String CONCLUDED = "requests.concluded.total";
  private static final String FEES = "disclosure.fees.amount";

  private ProseFaults() {}

  private static void claim(
      Draft draft, AnomalyKind kind, Topic topic, List<String> cells, long more) {
    long correct = draft.prose().counts().get(topic);
    draft.prose().counts().put(topic, correct + more);
    draft.tell(kind, cells, "" + (correct + more), "" + correct);
  }

  static boolean requests(Draft draft, Random random) {
    boolean can = draft.prose().countsRequests() && draft.sheet().count(NEW) > 0;
    if (can) {
      claim(draft, REQUESTS, Topic.RECEIVED, List.of(NEW), 1 + random.nextInt(9));
    }
    return can;
  }

  static boolean outcomes(Draft draft, Random random) {
    boolean can = draft.prose().listsOutcomes();
    if (can) {
      List<String> cells = List.of("requests.partly_granted.total");
      claim(draft, OUTCOMES, Topic.PARTLY_GRANTED, cells, 1 + random.nextInt(9));
    }
    return can;
  }

  static boolean documents(Draft draft, Random random) {
    boolean can = draft.prose().counts().containsKey(Topic.DOCUMENTS_ISSUED);
    if (can) {
      List<String> cells = List.of("disclosure.normative_documents.issued");
      claim(draft, DOCUMENTS, Topic.DOCUMENTS_ISSUED, cells, 1 + random.nextInt(4));
    }
    return can;
  }

  static boolean percent(Draft draft, Random random) {
    long granted = draft.sheet().count("requests.granted.total");
    if (granted == 0) {
      return false;
    }
    String text = "办结的政府信息公开申请中，予以公开" + granted + "件，占" + Dice.pick(random, "3.17", "99.99") + "%。";
    return add(draft, PERCENT, text);
  }

  static boolean parts(Draft draft, Random random) {
    int site = Dice.between(random, 20, 90);
    String text = "全年共发布信息" + (site + 10) + "条，其中政府网站" + site + "条，微信公众号" + (20 + site) + "条。";
    return add(draft, PARTS_EXCEED_WHOLE, text);
  }

  static boolean none(Draft draft, Random random) {
    boolean can = draft.prose().countsRequests() && draft.sheet().count(NEW) > 0;
    if (can) {
      for (Topic topic : List.of(Topic.RECEIVED, Topic.CARRIED_IN, Topic.HANDLED)) {
        draft.prose().counts().put(topic, 0L);
      }
      draft.tell(NONE_CLAIM, List.of(NEW), "0", "" + draft.sheet().count(NEW));
    }
    return can;
  }

  static boolean fee(Draft draft, Random random) {
    boolean can = draft.sheet().has(FEES) && draft.sheet().count(FEES) == 0;
    can &=
        draft.sheet().number(draft.form().find(FEES).orElse(draft.form().cells().get(0))).signum()
            == 0;
    if (can) {
      String text = draft.year() + "年依申请公开收取信息处理费" + (100 + 20 * random.nextInt(30)) + "元。";
      draft.prose().fee(text);
      draft.tell(FEE_TEXT, List.of(FEES), text, "0");
    }
    return can;
  }

  static boolean growth(Draft draft, Random random) {
    String text = "收到的政府信息公开申请比上年增长" + (60 + random.nextInt(900)) + ".5%。";
    return draft.sheet().count(NEW) > 0 && add(draft, GROWTH, text);
  }

  static boolean incomplete(Draft draft, Random random) {
    Sheet sheet = draft.sheet();
    long granted = sheet.count("requests.granted.total");
    long partly = sheet.count("requests.partly_granted.total");
    long refused = draft.prose().counts().get(Topic.REFUSED);
    if (granted == 0 || granted + partly + refused == sheet.count(CONCLUDED)) {
      return false;
    }
    String text = "办结的政府信息公开申请中，予以公开" + granted + "件、部分公开" + partly + "件、不予公开" + refused + "件。";
    return add(draft, OUTCOMES_INCOMPLETE, text);
  }

  private static boolean add(Draft draft, AnomalyKind kind, String text) {
    draft.prose().more().add(text);
    draft.tell(kind, text, "");
    return true;
  }
}
