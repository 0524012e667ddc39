package ogi.document.refusal;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Kinds of documents that stand beside annual reports and are none. A Chinese title says at its end
 * what a thing is, so each kind is told by how its title ends; kinds without such an end are told
 * by their text in {@link PageSigns}.
 */
public enum NonReport {
  // Openness itself: what the same office publishes in the same column.
  REPORT_ORDER(
      "report_order",
      "部署年报编制的通知",
      "a notice asking for the annual reports",
      "(年度报告|年报).{0,25}(通知|函|的要求)"),
  READING(
      "reading",
      "年报的解读或发布消息",
      "a reading of a report, or news of it",
      "(解读|解读材料|政策解答|(报告|年报)》?已(经)?(编制|发布|公布).{0,20})"),
  INFOGRAPHIC(
      "infographic",
      "图解",
      "a picture story of a report",
      "(一图读懂.{0,50}|一图看懂.{0,50}|图解.{0,50}|长图|H5)"),
  GUIDE("guide", "政府信息公开指南", "a guide to open information", "公开指南"),
  CATALOGUE(
      "catalogue",
      "公开目录",
      "a catalogue of what is published",
      "(公开(事项)?(标准)?目录|标准目录|目录清单|事项清单|责任清单|权力清单)"),
  OPENNESS_RULES(
      "openness_rules",
      "公开制度",
      "rules of openness work",
      "(公开|审查|申请|发布|保密|考核|反馈).{0,12}(制度|办法|规程|细则|流程|流程图)"),
  REGULATION("regulation", "法规规章", "a law or regulation", "(条例|规定|管理办法|实施办法|暂行办法|实施细则)"),
  WORK_POINTS(
      "work_points", "工作要点", "work points of a year", "(工作要点|工作计划|工作安排|任务分解表|任务分工|实施方案|工作方案)"),
  WORK_SUMMARY(
      "work_summary",
      "工作总结",
      "a summary of work outside the form",
      "(工作总结|总结报告|自查报告|自评报告|半年总结|述职报告)"),
  HALF_YEAR(
      "half_year",
      "半年或季度报告",
      "a report of a part of a year",
      "((上|下)半年.{0,30}(报告|情况|总结)|[一二三四]季度.{0,30}(报告|情况|统计表|总结))"),
  OGI_STATISTICS(
      "ogi_statistics",
      "信息公开统计表",
      "a table of OGI statistics without a report",
      "(公开|申请)(工作)?(情况)?(数据)?(统计表|统计报表|情况一览表|月报表|季报表)"),
  APPLICATION_FORM("application_form", "依申请公开申请表", "an application form", "(申请表|申请书|申请公开登记表)"),
  APPLICATION_HELP(
      "application_help", "依申请公开说明", "help for applicants", "(依申请公开|申请须知|申请说明|在线申请|申请渠道)"),
  REPLY("reply", "申请答复书", "a reply to an application", "(答复书|告知书|答复函|补正通知书)"),
  REVIEW_DECISION(
      "review_decision",
      "行政复议或诉讼文书",
      "a decision of a review or court",
      "(复议决定书|判决书|裁定书|调解书|复议(典型)?案例)"),
  THIRD_PARTY(
      "third_party",
      "第三方评估报告",
      "an assessment by a third party",
      "(评估报告|评估结果|测评报告|考评结果|考核结果|评估情况)"),
  SUPERVISION(
      "supervision", "监督保障、抽查通报", "a circular on spot checks", "(检查情况|抽查情况|普查情况)(的)?(通报|报告)?"),
  WEBSITE_REPORT(
      "website_report",
      "政府网站工作年度报表",
      "the annual form of a web site",
      "(网站|新媒体).{0,10}(年度)?(工作)?(年度)?(报表|年度报告|年报)"),
  MEETING_MINUTES("meeting_minutes", "会议纪要", "minutes of a meeting", "(会议纪要|会议记录|会议议程)"),
  TRAINING(
      "training",
      "培训会议消息",
      "news of a training course or a meeting",
      "(培训班|培训会|推进会|座谈会|工作会议|动员会|部署会|业务培训|专题培训).{0,20}"),
  NEWS("news", "工作动态", "news", "(顺利召开|圆满结束|成功举办|正式启动|正式上线|工作动态|简报|调研.{0,8}工作)"),
  STATEMENT("statement", "情况说明", "a statement on a single matter", "(情况说明|的说明|整改情况|整改报告|情况汇报)"),
  // Other yearly documents.
  RULE_OF_LAW(
      "rule_of_law",
      "法治政府建设年度报告",
      "the yearly report on the rule of law",
      "(法治政府建设|依法行政|法治建设).{0,25}(报告|情况|总结)"),
  GOVERNMENT_WORK("government_work", "政府工作报告", "the government's report to the congress", "政府工作报告"),
  STATISTICS("statistics", "统计公报", "a statistical communiqué", "(统计公报|统计月报|运行情况)"),
  BUDGET("budget", "预算公开", "a budget", "(预算|预算公开|预算草案|预算情况说明|预算的报告|预算编制说明|三公经费.{0,12})"),
  FINAL_ACCOUNT("final_account", "决算公开", "final accounts", "(决算|决算公开|决算草案|决算情况说明|决算的报告)"),
  PERFORMANCE(
      "performance",
      "绩效评价报告",
      "a performance report of spending",
      "(绩效|支出).{0,12}(评价报告|自评报告|目标表|自评表|评价结果)"),
  AUDIT("audit", "审计报告", "an audit", "(审计(结果)?(公告|报告)|审计整改.{0,10})"),
  PROPOSALS("proposals", "建议提案办理", "answers to deputies", "(建议|提案).{0,16}(答复|办理情况|回复|复函)"),
  UNIVERSITY(
      "university",
      "高校或学校信息公开年度报告",
      "the openness report of a school, by another regulation",
      "(大学|学院|学校|中学|小学|幼儿园)(?!.{0,30}政府信息).{0,20}公开.{0,8}(报告|年报)"),
  HOSPITAL(
      "hospital",
      "医院信息公开年度报告",
      "the openness report of a hospital",
      "(医院|卫生院|卫生服务中心|疾控中心)(?!.{0,30}政府信息).{0,20}公开.{0,8}(报告|年报)"),
  COMPANY(
      "company",
      "企业信息公开年度报告",
      "the openness report of a company",
      "(公司|集团|企业|供电局|银行)(?!.{0,30}政府信息).{0,20}公开.{0,8}(报告|年报)"),
  ASSOCIATION(
      "association",
      "社会组织年报",
      "the yearly report of an association",
      "(社会组织|社会团体|基金会|协会|民办非企业单位|事业单位法人)(?!.{0,30}政府信息).{0,30}(报告|年报|报告书)"),
  YEARBOOK("yearbook", "年鉴条目", "an article of a yearbook", "(年鉴|大事记|概况)"),
  // Papers of every office.
  PROCUREMENT(
      "procurement",
      "招标采购",
      "a tender or its result",
      "(招标|采购|中标|成交|磋商|询价|竞价).{0,16}(公告|公示|结果|文件|意向)"),
  PERSONNEL(
      "personnel",
      "人事任免、招聘",
      "personnel matters",
      "((任免|任职|任前|录用|招聘|聘用|拟录用|体检|面试).{0,16}(通知|公示|公告|名单|简章)|领导分工|领导简介)"),
  AGENCY("agency", "机构职能", "the functions of a body", "(机构职能|机构设置|三定方案|内设机构|主要职责|联系方式|办公地址)"),
  PENALTY(
      "penalty", "行政许可处罚公示", "licences and penalties", "(行政(许可|处罚|强制)).{0,16}(公示|公开|决定书|信息|结果|案件)"),
  POLICY_NOTICE("notice", "通知", "a notice", "(通知|通告|通报|批复|意见|的函|决定|命令)"),
  PUBLIC_NOTICE("public_notice", "公示公告", "a public notice", "(公示|公告|启事|声明)"),
  CONTENTS("contents", "年报列表页", "a list of annual reports", "(年报|年度报告|报告)(列表|汇总|目录|一览|专栏|专题)"),
  COLUMN("column", "栏目页", "a column of a site", "(专栏|专题|栏目|首页|网站地图|站点地图|信息公开平台|政务公开网)"),
  SEARCH("search", "搜索页", "a search page", "(搜索|检索)(结果|页|页面)?"),
  // Told by the text.
  NOT_FOUND("not_found", "页面不存在（404）", "the page does not exist", ""),
  FORBIDDEN("forbidden", "禁止访问（403）", "access is forbidden", ""),
  SERVER_ERROR("server_error", "服务器错误", "the server failed", ""),
  LOGIN("login", "登录页", "a login page", ""),
  VERIFICATION("verification", "防护验证页", "a page of a firewall", ""),
  SCRIPT_REQUIRED("script_required", "需要脚本的空页", "a shell that needs scripts", ""),
  REDIRECT("redirect", "跳转页", "a page that leads elsewhere", ""),
  VIEWER("viewer", "文件浏览器外壳", "the shell of a file viewer", ""),
  ATTACHMENTS("attachments", "只有附件", "a list of attachments", ""),
  LIST_PAGE("list_page", "列表页", "a list of pages", ""),
  ENGLISH("english", "英文页", "a page in English", ""),
  EMPTY("empty", "没有文字", "no text", "");

  private final String key;
  private final String zh;
  private final String en;
  private final Optional<Pattern> titleEnd;

  NonReport(String key, String zh, String en, String titleEnd) {
    this.key = key;
    this.zh = zh;
    this.en = en;
    this.titleEnd =
        titleEnd.isEmpty() ? Optional.empty() : Optional.of(Pattern.compile(titleEnd + "$"));
  }

  /** Stable name. */
  public String key() {
    return key;
  }

  /** What it is, in Chinese. */
  public String zh() {
    return zh;
  }

  /** What it is, in English. */
  public String en() {
    return en;
  }

  /** Whether a title that was reduced by {@link Titles} ends as this kind's do. */
  boolean endsTitle(String title) {
    return titleEnd.isPresent() && titleEnd.get().matcher(title).find();
  }
}
