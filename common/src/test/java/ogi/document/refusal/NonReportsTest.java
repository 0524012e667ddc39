package ogi.document.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NonReportsTest {
  private static String kind(String title, String... lines) {
    return NonReports.find(title, List.of(lines), "").map(r -> r.kind().key()).orElse("");
  }

  /** A text that is long enough to be no shell. */
  private static final String[] TEXT = {"根据有关规定，结合我县工作实际，现将有关事项说明如下。"};

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      report_order|关于做好2021年政府信息公开工作年度报告编制发布工作的通知
      report_order|某县政务公开办关于报送2023年度政府信息公开年报的函
      reading|某县2023年政府信息公开工作年度报告解读
      infographic|一图读懂：某县2023年政府信息公开工作年度报告
      guide|某县人民政府信息公开指南
      guide|湘鄉市人民政府信息公開指南
      catalogue|某县农业农村局政府信息主动公开目录
      openness_rules|某局政府信息公开保密审查制度
      openness_rules|政府信息依申请公开办理流程图
      regulation|中华人民共和国政府信息公开条例
      work_points|某县2023年政务公开工作要点
      work_summary|蚌埠市2019年政务公开工作总结
      half_year|某局2023年上半年政府信息公开工作情况
      ogi_statistics|某县政府信息公开情况统计表
      application_form|某县政府信息公开申请表
      application_help|依申请公开
      reply|政府信息公开申请答复书
      review_decision|某市人民政府行政复议决定书
      third_party|某省2023年政务公开第三方评估报告
      supervision|关于2023年第一季度政府网站抽查情况的通报
      website_report|某县人民政府网站工作年度报表（2023年度）
      meeting_minutes|县政府常务会议纪要
      training|某市政府信息公开工作业务知识培训班在市政务中心举行
      news|全县政务公开工作正式启动
      statement|关于第21项指标的情况说明
      rule_of_law|某县2023年法治政府建设年度报告
      government_work|2024年某县政府工作报告
      statistics|某县2023年国民经济和社会发展统计公报
      budget|某县财政局2024年部门预算
      final_account|某县财政局2023年度部门决算
      performance|南县住房和城乡建设局2018年度整体支出 绩效评价报告
      audit|关于某局预算执行情况的审计结果公告
      proposals|对县政协第12号提案的答复
      university|某某大学2022-2023学年信息公开工作年度报告
      hospital|某县人民医院2023年信息公开年度报告
      company|某市水务集团有限公司2023年信息公开年度报告
      association|某省慈善基金会2023年度工作报告
      yearbook|某县年鉴
      procurement|某局办公设备采购项目中标公告
      personnel|某县2024年公开招聘工作人员公告
      agency|某县财政局机构职能
      penalty|某局行政处罚信息公示
      notice|关于印发《海口市人民政府工作规则》的通知
      public_notice|某镇低保对象公示
      contents|2023年政府信息公开年报汇总
      column|政务公开专栏
      search|搜索结果
      """)
  void titleTellsWhatItIs(String kind, String title) {
    assertThat(kind(title, TEXT)).isEqualTo(kind);
    assertThat(kind("", title, TEXT[0])).as("as a first line").isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      not_found|404 Not Found
      not_found|您访问的页面不存在或已被删除
      forbidden|403 Forbidden
      server_error|502 Bad Gateway
      server_error|系统繁忙，请稍后再试
      login|用户名： 密码： 验证码： 忘记
      verification|为了您的安全，请完成验证
      script_required|Please enable JavaScript to continue using this application.
      redirect|页面正在跳转，请稍候
      viewer|演示模式 打开 打印 下载 缩放
      attachments|附件1：政府信息公开工作年度数据.doc
      """)
  void littleTextTellsAShell(String kind, String text) {
    assertThat(kind("某县人民政府", text)).isEqualTo(kind);
  }

  @Test
  void pageWithoutTextIsEmpty() {
    assertThat(kind("")).isEqualTo("empty");
    assertThat(kind("某县人民政府", "  ", "\u00a0")).isEqualTo("empty");
  }

  @Test
  void listOfReportsIsNoReport() {
    String[] list =
        Stream.of("甲", "乙", "丙", "丁", "戊", "己")
            .map(name -> name + "镇2023年政府信息公开工作年度报告 2024-01-20")
            .toArray(String[]::new);
    assertThat(kind("政府信息公开年报", list)).isEqualTo("list_page");
    assertThat(kind("某县人民政府", list)).isEqualTo("list_page");
  }

  @Test
  void listOfTwoReportsIsNoReportEither() {
    String[] list = {
      "政府信息公开年报",
      "某县2023年政府信息公开工作年度报告 2024-01-20",
      "某县2022年政府信息公开工作年度报告 [2023-01-22]",
      "上一页 1 2 3 下一页"
    };
    assertThat(kind("政府信息公开年报", list)).isEqualTo("list_page");
  }

  /** The title of one report, however often, with its date is not a list. */
  @Test
  void reportWithItsOwnDateIsNoList() {
    String title = "某县2023年政府信息公开工作年度报告";
    assertThat(kind(title, title, title + " 2024-01-20", "2024-01-20", "见附件")).isEmpty();
    assertThat(kind(title, title + " 2024-01-20", title + " 2024-01-20", "下一页")).isEmpty();
  }

  /** Reports name guides, catalogues, notices and other reports without being any. */
  @Test
  void reportsThatMentionOtherDocumentsArePassed() {
    String title = "某县2023年政府信息公开工作年度报告";
    for (String mention :
        List.of(
            "全年修订《某县政府信息公开指南》和政府信息公开目录",
            "印发《关于做好2023年政务公开工作的通知》",
            "本报告电子版可在门户网站年报专栏下载",
            "召开政务公开培训会2次",
            "开设年度报告列表和依申请公开专栏",
            "某县2022年政府信息公开工作年度报告见上年",
            "404件申请均已办结")) {
      assertThat(kind(title, title, mention, "无")).as(mention).isEmpty();
      assertThat(kind("", title, mention, "无")).as(mention).isEmpty();
    }
  }

  /** The menus and lists of a site around a report that is too short to hold the form. */
  @Test
  void reportBesideAListOfOthersIsPassed() {
    List<String> page = new java.util.ArrayList<>();
    page.add("某县2023年政府信息公开工作年度报告");
    page.addAll(Collections.nCopies(40, TEXT[0]));
    page.add("某镇2023年政府信息公开工作年度报告 2024-01-20");
    page.add("某局2023年政府信息公开工作年度报告 2024-01-21");
    assertThat(NonReports.find("", page, "")).isEmpty();
  }

  /** Every kind has an example above, or is told by its status. */
  @Test
  void everyKindHasAnExample() throws java.io.IOException {
    String test =
        java.nio.file.Files.readString(
            ogi.samples.SampleFiles.projectFile(
                "common/src/test/java/ogi/document/refusal/NonReportsTest.java"));
    for (NonReport kind : NonReport.values()) {
      boolean shown =
          test.contains("      " + kind.key() + "|") || test.contains("isEqualTo(\"" + kind.key());
      assertThat(shown).as(kind.key()).isTrue();
    }
  }

  @Test
  void pageInEnglishIsTold() {
    String text = "The People's Government publishes its annual report on open information. ";
    assertThat(kind("Annual report", text.repeat(10))).isEqualTo("english");
  }

  @Test
  void formIsNeverRefusedWhateverTheTitleSays() {
    String[] form = {"二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况"};
    for (NonReport kind : NonReport.values()) {
      assertThat(kind(kind.zh() + "通知", form)).isEmpty();
    }
  }

  @Test
  void severalWordingsOfAReportArePassed() {
    for (String title :
        List.of(
            "某大学城管委会2023年政府信息公开工作年度报告",
            "某县人民医院管理局2023年政府信息公开年报",
            "某县公开年报 2023年政府信息公开工作年度报告-某县人民政府网站",
            "某市政府国资委2023年度信息公开工作报告",
            "七家子镇2023年政府信息公开 工作告年度报",
            "关于2023年政府信息公开工作情况的报告（公开）")) {
      assertThat(kind(title, TEXT)).as(title).isEmpty();
    }
  }

  @Test
  void statusOfAServerTellsThePage() {
    assertThat(NonReports.ofStatus(0)).isEmpty();
    assertThat(NonReports.ofStatus(200)).isEmpty();
    assertThat(NonReports.ofStatus(302)).map(r -> r.kind().key()).hasValue("redirect");
    assertThat(NonReports.ofStatus(404))
        .map(r -> r.reason())
        .hasValue("the page does not exist: http status 404");
    assertThat(NonReports.ofStatus(503)).map(r -> r.kind().key()).hasValue("server_error");
  }

  @Test
  void thereAreFortyKindsAndMoreEachWithItsWords() {
    assertThat(NonReport.values()).hasSizeGreaterThanOrEqualTo(40);
    List<String> keys = Arrays.stream(NonReport.values()).map(NonReport::key).toList();
    assertThat(keys).doesNotHaveDuplicates().allMatch(key -> key.matches("[a-z_]+"));
    assertThat(NonReport.values()).noneMatch(k -> k.zh().isBlank() || k.en().isBlank());
  }

  @Test
  void longTextIsJudgedInBoundedTime() {
    List<String> lines = Collections.nCopies(20_000, "公开公开报告年报2023".repeat(10));
    assertThat(NonReports.find("报告".repeat(40), lines, "")).isEmpty();
  }
}
