package ogi.simulate;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Documents that a crawl brings along with reports, and that are none. */
final class OtherDocuments {
  /** The sorts of documents that are no reports. */
  enum Kind {
    NOTICE,
    GUIDE,
    DIRECTORY,
    NEWS,
    LIST_PAGE,
    ERROR_PAGE,
    EMPTY_SHELL,
    INTERPRETATION,
    TENDER,
    BUDGET,
    APPLICATION_FORM,
    STATISTICS,
    PLAN,
    MINUTES;

    String key() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  private OtherDocuments() {}

  static SimulatedDocument of(long index, Body body, int year, Random random) {
    Kind kind = Dice.pick(random, Kind.values());
    boolean html = kind == Kind.ERROR_PAGE || kind == Kind.LIST_PAGE || random.nextBoolean();
    List<String> lines = lines(kind, body, year);
    String text = html ? html(lines) : String.join("\n\n", lines) + "\n\n" + Assembly.MARK + "\n";
    String suffix = html ? "html" : "txt";
    String name = Corpus.name(index, suffix);
    Expected expected = Expected.not(ogi.document.Fate.NOT_A_REPORT, kind.key());
    Truth truth =
        new Truth(
            index,
            name,
            expected,
            java.util.Optional.empty(),
            suffix,
            "",
            "UTF-8",
            html ? "utf-8" : "");
    return new SimulatedDocument(name, text.getBytes(StandardCharsets.UTF_8), truth);
  }

  private static String html(List<String> lines) {
    StringBuilder out =
        new StringBuilder("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>");
    out.append(lines.get(0))
        .append("</title></head><body>\n")
        .append(HtmlWriter.COMMENT)
        .append('\n');
    lines.forEach(line -> out.append("<p>").append(line).append("</p>\n"));
    return out.append("<p>").append(Assembly.MARK).append("</p>\n</body></html>\n").toString();
  }

  private static List<String> lines(Kind kind, Body body, int year) {
    String name = body.name();
    String report = year + "年政府信息公开工作年度报告";
    return switch (kind) {
      case NOTICE ->
          List.of(
              "关于做好" + report + "编制和发布工作的通知",
              "各部门、各单位：",
              "按照条例规定，请于1月31日前编制并公布本单位" + report + "，内容包括总体情况、主动公开政府信息情况等六个部分。",
              "联系人：张某，电话：0000-0000000。");
      case GUIDE ->
          List.of(
              name + "政府信息公开指南",
              "为便于公民、法人和其他组织获取政府信息，编制本指南。",
              "一、主动公开",
              "公开范围见条例第二十条。公开形式为政府网站。",
              "二、依申请公开",
              "申请人可以当面、邮寄或者网络提出申请，本机关自收到申请之日起20个工作日内答复。");
      case DIRECTORY ->
          List.of(
              name + "政府信息公开目录",
              "索引号 名称 发布机构 生成日期",
              "A0001 机构职能 " + name + " " + year + "-03-01",
              "A0002 规范性文件 " + name + " " + year + "-04-02");
      case NEWS ->
          List.of(
              name + "召开政务公开工作推进会",
              year + "年3月5日，" + name + "召开政务公开工作推进会，通报了上年度考核结果，部署了下一步任务。",
              "会议要求，各单位要高度重视，及时发布政府信息。");
      case LIST_PAGE ->
          List.of(
              "政府信息公开年报",
              name + report + " " + (year + 1) + "-01-20",
              name + (year - 1) + "年政府信息公开工作年度报告 " + year + "-01-22",
              "上一页 1 2 3 下一页");
      case ERROR_PAGE -> List.of("404 Not Found", "您访问的页面不存在或已被删除。");
      case EMPTY_SHELL -> List.of("政府信息公开", "首页", "网站地图", "版权所有");
      case INTERPRETATION ->
          List.of("一图读懂《政府信息公开条例》", "问：哪些信息应当主动公开？", "答：行政许可、行政处罚、行政强制的依据、条件和程序等十五类信息。");
      case TENDER ->
          List.of(
              name + "办公设备采购招标公告",
              "项目编号：" + year + "-017",
              "预算金额：25.6万元。投标截止时间：" + year + "年6月1日9时。");
      case BUDGET ->
          List.of(
              name + year + "年部门预算公开说明",
              "一、部门基本情况",
              "二、收支预算总表（单位：万元）",
              "一般公共预算拨款 1024.55",
              "行政事业性收费 12.30");
      case APPLICATION_FORM ->
          List.of("政府信息公开申请表", "申请人信息 公民 姓名 工作单位", "法人或者其他组织 名称 组织机构代码", "所需信息的内容描述", "是否申请减免费用");
      case STATISTICS ->
          List.of(
              name + year + "年国民经济和社会发展统计公报", "初步核算，全年实现地区生产总值353.2亿元，比上年增长5.1%。", "年末常住人口31.5万人。");
      case PLAN ->
          List.of(name + year + "年政务公开工作要点", "一、深化重点领域信息公开", "二、加强政策解读和回应关切", "三、规范依申请公开办理工作");
      case MINUTES -> List.of(name + "常务会议纪要", year + "年第3次常务会议研究了防汛和安全生产工作。", "会议议定事项如下。");
    };
  }
}
