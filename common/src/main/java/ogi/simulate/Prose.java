package ogi.simulate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import ogi.filer.Scope;
import ogi.narrative.Claim.Topic;

/**
 * The words of a report: preface, sections 一, 五 and 六. Its counts can be set against the tables.
 */
final class Prose {
  private static final List<String> HEADINGS =
      List.of(
          "一、总体情况",
          "二、主动公开政府信息情况",
          "三、收到和处理政府信息公开申请情况",
          "四、政府信息公开行政复议、行政诉讼情况",
          "五、存在的主要问题及改进情况",
          "六、其他需要报告的事项");

  private final Body body;
  private final int year;
  private final Map<Topic, Long> counts = new EnumMap<>(Topic.class);
  private final List<String> headings = new ArrayList<>(HEADINGS);
  private final List<String> more = new ArrayList<>();
  private final int published;
  private final boolean lists;
  private final boolean tellsRequests;
  private String title;
  private String period;
  private String basis;
  private String about;
  private String fee;
  private boolean boilerplate;

  Prose(Draft draft, Random random) {
    this.body = draft.body();
    this.year = draft.year();
    this.published = Dice.between(random, 12, 4000);
    this.lists = Dice.happens(random, 0.4);
    this.tellsRequests = Dice.happens(random, 0.8);
    this.title = body.name() + Dice.pick(random, year + "年", year + "年度") + report(random);
    this.period = "本报告中所列数据的统计期限自" + year + "年1月1日起至" + year + "年12月31日止。";
    this.basis = year > 2020 ? "〔2021〕30号" : "〔2019〕60号";
    this.about = year + "年，";
    this.fee = year + "年" + body.self() + "未收取信息处理费。";
    recount(draft.sheet());
  }

  /** Lets the text tell what the tables say now. */
  void recount(Sheet sheet) {
    counts.put(Topic.RECEIVED, sheet.count("requests.new.total"));
    counts.put(Topic.CARRIED_IN, sheet.count("requests.carried_in.total"));
    counts.put(Topic.HANDLED, sheet.count("requests.concluded.total"));
    counts.put(Topic.CARRIED_OUT, sheet.count("requests.carried_out.total"));
    counts.put(Topic.GRANTED, sheet.count("requests.granted.total"));
    counts.put(Topic.PARTLY_GRANTED, sheet.count("requests.partly_granted.total"));
    counts.put(Topic.REFUSED, group(sheet, "refused_"));
    counts.put(Topic.UNAVAILABLE, group(sheet, "unavailable_"));
    counts.put(Topic.REJECTED, group(sheet, "rejected_"));
    counts.put(Topic.OTHERWISE, group(sheet, "other"));
    if (sheet.has("disclosure.normative_documents.issued")) {
      String documents = "disclosure.normative_documents.";
      counts.put(Topic.DOCUMENTS_ISSUED, sheet.count(documents + "issued"));
      counts.put(Topic.DOCUMENTS_REPEALED, sheet.count(documents + "repealed"));
      counts.put(Topic.DOCUMENTS_IN_FORCE, sheet.count(documents + "in_force"));
    }
  }

  private static String report(Random random) {
    return Dice.pick(random, "政府信息公开工作年度报告", "政府信息公开工作年度报告", "政府信息公开年度报告");
  }

  private static long group(Sheet sheet, String prefix) {
    return sheet.form().cells().stream()
        .filter(c -> c.id().startsWith("requests." + prefix) && c.column().equals("total"))
        .mapToLong(c -> sheet.number(c).longValue())
        .sum();
  }

  /** What the text says; changed to plant a claim that disagrees with the tables. */
  Map<Topic, Long> counts() {
    return counts;
  }

  List<String> headings() {
    return headings;
  }

  /** Sentences added to section 一. */
  List<String> more() {
    return more;
  }

  String title() {
    return title;
  }

  void title(String text) {
    this.title = text;
  }

  void period(String text) {
    this.period = text;
  }

  void basis(String number) {
    this.basis = number;
  }

  /** The opening of the sentence on requests, which names the year. */
  void about(String words) {
    this.about = words;
  }

  void fee(String sentence) {
    this.fee = sentence;
  }

  /** Leaves every own number and name out of section 一. */
  void boilerplate() {
    this.boilerplate = true;
  }

  List<String> preface() {
    List<String> lines = new ArrayList<>();
    lines.add("根据《中华人民共和国政府信息公开条例》和《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函" + basis + "）要求，编制本报告。" + period);
    lines.addAll(scope());
    return lines;
  }

  /** The sentence that tells what the report covers; none where the body's name says it. */
  List<String> scope() {
    String area = body.areaWord();
    return switch (body.scope()) {
      case AREA -> List.of("本报告汇总各部门和下级单位报送的数据编制而成。");
      case OWN_WITH_OFFICE -> List.of("本报告数据的范围为" + area + "政府（含" + area + "政府办公室）。");
      case OWN -> body.kind() == ogi.filer.Kind.ZONE ? List.of("本报告数据的范围为本机关。") : List.of();
      default -> List.of();
    };
  }

  List<String> overview() {
    if (boilerplate) {
      return List.of(
          "坚持以公开为常态、不公开为例外，不断加强组织领导，健全工作机制，压实工作责任，认真做好各项公开工作，切实保障群众的知情权、参与权、表达权和监督权，努力提升公开工作的质量和水平。",
          "扎实推进平台建设，及时更新栏目内容，强化监督检查，规范办理流程，加强业务培训，各项工作取得了一定成效，但与群众的期待相比还有不小的差距，需要在今后的工作中不断加以改进和提高。");
    }
    List<String> lines = new ArrayList<>();
    lines.add("（一）主动公开情况。全年通过政府网站等渠道主动公开各类信息" + published + "条。");
    lines.add("（二）依申请公开情况。" + requests());
    lines.add("（三）政府信息管理情况。" + documents());
    lines.add("（四）平台建设情况。做好政府网站和政务新媒体的日常维护。");
    lines.add("（五）监督保障情况。组织业务培训，落实保密审查制度。");
    lines.addAll(more);
    return lines;
  }

  private String requests() {
    if (!tellsRequests) {
      return "规范办理流程，依法答复申请人。";
    }
    boolean none = count(Topic.RECEIVED) == 0 && count(Topic.CARRIED_IN) == 0;
    if (none && count(Topic.HANDLED) == 0) {
      return about + body.self() + "未收到政府信息公开申请。";
    }
    StringBuilder text = new StringBuilder(about);
    text.append(body.self()).append("收到政府信息公开申请").append(count(Topic.RECEIVED)).append("件，");
    text.append("上年结转").append(count(Topic.CARRIED_IN)).append("件；");
    text.append("办结").append(count(Topic.HANDLED)).append("件，");
    if (lists && count(Topic.HANDLED) > 0) {
      text.append("其中予以公开").append(count(Topic.GRANTED)).append("件、");
      text.append("部分公开").append(count(Topic.PARTLY_GRANTED)).append("件、");
      text.append("不予公开").append(count(Topic.REFUSED)).append("件、");
      text.append("无法提供").append(count(Topic.UNAVAILABLE)).append("件、");
      text.append("不予处理").append(count(Topic.REJECTED)).append("件、");
      text.append("其他处理").append(count(Topic.OTHERWISE)).append("件；");
    }
    text.append("结转下年度继续办理").append(count(Topic.CARRIED_OUT)).append("件。");
    return text.toString();
  }

  /** Whether the numbers of requests are told at all, so that a wrong one can be planted. */
  boolean countsRequests() {
    return tellsRequests && !boilerplate;
  }

  boolean listsOutcomes() {
    return countsRequests() && lists && count(Topic.HANDLED) > 0;
  }

  private String documents() {
    if (!counts.containsKey(Topic.DOCUMENTS_ISSUED)) {
      return "及时清理和更新已公开的信息。";
    }
    return "全年制发行政规范性文件"
        + count(Topic.DOCUMENTS_ISSUED)
        + "件，废止"
        + count(Topic.DOCUMENTS_REPEALED)
        + "件，现行有效"
        + count(Topic.DOCUMENTS_IN_FORCE)
        + "件。";
  }

  private long count(Topic topic) {
    return counts.getOrDefault(topic, 0L);
  }

  List<String> problems() {
    return List.of("公开内容的深度和时效仍有不足。下一步将加强学习培训，完善工作机制。");
  }

  List<String> others() {
    return body.scope() == Scope.OWN ? List.of(fee) : List.of(fee, "无其他需要报告的事项。");
  }
}
