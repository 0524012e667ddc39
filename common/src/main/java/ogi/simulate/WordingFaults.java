package ogi.simulate;

import static ogi.anomaly.AnomalyKind.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import ogi.form.Block;
import ogi.form.FormColumn;
import ogi.form.FormRow;

/** Faults of groups B and C that concern labels, headings and the report's identity. */
final class WordingFaults {
  /** Wordings met in real reports beside those of the form files. */
  private static final Map<String, String> MET =
      Map.of(
          "规章", "规章（县级无此项）",
          "本年收费金额（单位：万元）", "本年收费金额（单位：万元，保留4位小数）",
          "6.属于四类过程性信息", "6.属于四类过程性性信息",
          "5.属于三类内部事务信息", "5.属于三类内容事务信息",
          "4.无正当理由大量反复申请", "4、无正当理由大量反复申请",
          "现行有效件数", "现行有效件数（历史累计）",
          "本年增/减", "本年增/",
          "法律服务机构", "法律服务");

  private WordingFaults() {}

  static boolean labelVariant(Draft draft, Random random) {
    Map<String, String> rows = new HashMap<>();
    Map<String, String> columns = new HashMap<>();
    List<String> keys = new ArrayList<>();
    for (Block block : draft.form().blocks()) {
      for (FormRow row : block.rows()) {
        offer(Draft.key(block, row), row.label(), row.variants(), rows, keys);
      }
      for (FormColumn column : block.columns()) {
        String key = block.id() + "." + column.id();
        offer(key, column.label(), column.variants(), columns, keys);
      }
    }
    String key = Dice.pick(random, keys);
    Map<String, String> to = rows.containsKey(key) ? draft.rowLabels() : draft.columnLabels();
    String text = rows.getOrDefault(key, columns.get(key));
    to.put(key, text);
    draft.tell(LABEL_VARIANT, text, "");
    return true;
  }

  private static void offer(
      String key, String label, List<String> variants, Map<String, String> to, List<String> keys) {
    String met = MET.get(label);
    if (met != null || !variants.isEmpty()) {
      to.put(key, met != null ? met : variants.get(0));
      keys.add(key);
    }
  }

  static boolean spam(Draft draft, Random random) {
    String spam = Dice.pick(random, "mobile28365-365_bt365体育投注", "365bet(中国)官方网站", "欧洲杯买足球的软件");
    draft.prose().more().add("（六）联系方式。地址：" + spam + draft.body().region() + "人民路1号。");
    draft.tell(SPAM_INJECTION, spam, "");
    return true;
  }

  static boolean script(Draft draft, Random random) {
    draft.turnTraditional();
    draft.tell(SCRIPT_CONVERTED, "traditional", "simplified");
    return true;
  }

  static boolean template(Draft draft, Random random) {
    draft.leaveTemplate();
    draft.tell(TEMPLATE_LEFT, "该部分以表格形式报告", "");
    return true;
  }

  static boolean sections(Draft draft, Random random) {
    int at = random.nextInt(6);
    String heading = draft.prose().headings().get(at);
    boolean missing = at == 5 || at == 0;
    String other = missing ? "" : (at + 1) + heading.substring(1);
    draft.prose().headings().set(at, other);
    draft.tell(SECTION_BREAK, other, heading);
    return true;
  }

  /** A local row of Hubei, among the documents. */
  static boolean extraRow(Draft draft, Random random) {
    List<String> texts = new ArrayList<>(List.of("其他主动公开文件"));
    for (int i = 0; i < 3; i++) {
      texts.add("" + random.nextInt(60));
    }
    draft.rowsAfter().put("documents.normative_documents", texts);
    draft.tell(EXTRA_ROW, String.join(" ", texts), "");
    return true;
  }

  static boolean yearConflict(Draft draft, Random random) {
    String title = draft.prose().title();
    String wrong = title.replace("" + draft.year(), "" + (draft.year() - 1));
    draft.prose().title(wrong);
    draft.tell(YEAR_CONFLICT, wrong, title);
    return true;
  }

  static boolean period(Draft draft, Random random) {
    String period = "本报告所列数据的统计期限自" + draft.year() + "11日起至" + draft.year() + "1231日止。";
    draft.prose().period(period);
    draft.tell(DIGITS_LOST, period, "");
    return true;
  }

  static boolean staleBasis(Draft draft, Random random) {
    if (draft.year() < 2021) {
      return false;
    }
    draft.prose().basis("〔2019〕60号");
    draft.tell(STALE_BASIS, "〔2019〕60号", "〔2021〕30号");
    return true;
  }

  static boolean boilerplate(Draft draft, Random random) {
    draft.prose().boilerplate();
    draft.tell(BOILERPLATE, "", "");
    return true;
  }

  static boolean outline(Draft draft, Random random) {
    draft.prose().more().add("七、收费及减免情况");
    draft.tell(FOREIGN_OUTLINE, "七、收费及减免情况", "");
    return true;
  }

  static boolean otherOrgan(Draft draft, Random random) {
    Body other = Bodies.of(draft.seed(), draft.body().number() + 1_000_003);
    draft.prose().more().add("公民可以向" + other.name() + "提出政府信息公开申请。");
    draft.tell(COPY_OF_OTHER_FILER, other.name(), draft.body().name());
    return true;
  }
}
