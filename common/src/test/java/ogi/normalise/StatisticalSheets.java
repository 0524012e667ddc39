package ogi.normalise;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ogi.document.RawDocument;
import ogi.document.SourceFacts;
import ogi.form.Block;
import ogi.form.Cell;
import ogi.form.Form;
import ogi.form.FormRow;
import ogi.form.Forms;

/** Statistical sheets of 2014 to 2018 made by hand, in the layouts in which they are published. */
final class StatisticalSheets {
  static final Form FORM = Forms.of("2014").orElseThrow();

  /** A sheet whose sums hold; rows that are not named print 0. */
  static final Map<String, String> SOUND =
      Map.ofEntries(
          Map.entry("info_disclosed", "2312"),
          Map.entry("documents_disclosed", "14"),
          Map.entry("documents_made", "15"),
          Map.entry("by_website", "2100"),
          Map.entry("received", "21"),
          Map.entry("received_in_person", "4"),
          Map.entry("received_online", "12"),
          Map.entry("received_by_letter", "5"),
          Map.entry("concluded", "20"),
          Map.entry("concluded_on_time", "18"),
          Map.entry("concluded_extended", "2"),
          Map.entry("answered", "20"),
          Map.entry("answered_granted", "13"),
          Map.entry("answered_refused", "3"),
          Map.entry("answered_refused_privacy", "1"),
          Map.entry("answered_refused_other", "2"),
          Map.entry("answered_not_existing", "4"),
          Map.entry("reviews", "3"),
          Map.entry("reviews_upheld", "2"),
          Map.entry("reviews_corrected", "1"),
          Map.entry("suits", "1"),
          Map.entry("suits_upheld", "1"),
          Map.entry("complaints", "6"),
          Map.entry("fees", "0.12"),
          Map.entry("staff", "9"),
          Map.entry("staff_full_time", "2"),
          Map.entry("staff_part_time", "7"),
          Map.entry("funds", "3.5"),
          Map.entry("trained", "310"));

  private static final String PROSE =
      "栖霞区2016年政府信息公开工作年度报告\n"
          + "根据《中华人民共和国政府信息公开条例》，栖霞区人民政府编制本报告，所列数据的统计期限自2016年1月1日起至2016年12月31日止。\n"
          + "一、概述\n"
          + "2016年，全区共收到政府信息公开申请21件，均已按时答复，未发生收费情况和其他需要说明的事项。\n"
          + "二、主动公开政府信息情况\n"
          + "全年主动公开政府信息2312条，其中通过政府网站公开2100条，其余通过其他渠道向社会公开。\n"
          + "五、存在的主要问题和改进情况\n"
          + "公开的深度仍需拓展，明年将进一步加强队伍建设，完善工作机制，提高公开质量和水平。\n"
          + "附表\n";

  private StatisticalSheets() {}

  /** One line of a sheet: its label, its unit and its figure; the latter two are empty in heads. */
  record Line(String label, String unit, String figure) {}

  static List<Line> lines(Map<String, String> figures) {
    List<Line> lines = new ArrayList<>();
    List<String> open = List.of();
    for (Block block : FORM.blocks()) {
      for (FormRow row : block.rows()) {
        for (int i = 0; i < row.parents().size(); i++) {
          if (i >= open.size() || !open.get(i).equals(row.parents().get(i))) {
            lines.add(new Line(row.parents().get(i), "", ""));
          }
        }
        open = row.parents();
        String unit = row.unit().orElseThrow().label();
        lines.add(new Line(row.label(), unit, figures.getOrDefault(row.id(), "0")));
      }
    }
    return lines;
  }

  static String cellPerLine(Map<String, String> figures) {
    StringBuilder out = new StringBuilder(PROSE + "统 计 指 标\n\n单位\n\n统计数\n\n");
    for (Line line : lines(figures)) {
      out.append(line.label()).append("\n\n");
      if (!line.unit().isEmpty()) {
        out.append(line.unit()).append("\n\n").append(line.figure()).append("\n\n");
      }
    }
    return out + "单位负责人：\n\n审核人：\n\n填报人：\n";
  }

  static String pipes(Map<String, String> figures) {
    StringBuilder out = new StringBuilder(PROSE + "| 统计指标 | 单位 | 统计数 |\n");
    lines(figures)
        .forEach(
            line ->
                out.append("| " + line.label() + " | " + line.unit())
                    .append(" | " + line.figure() + " |\n"));
    return out.toString();
  }

  /** With several figures in a row: the head names them, and each row prints what it is given. */
  static String html(List<String> heads, List<Map<String, String>> columns) {
    StringBuilder out = new StringBuilder("<html><head><meta charset=\"utf-8\"></head><body>");
    PROSE.lines().forEach(line -> out.append("<p>" + line + "</p>"));
    out.append("<table><tr><td>统 计 指 标</td><td>单位</td>");
    heads.forEach(head -> out.append("<td>" + head + "</td>"));
    out.append("</tr>\n");
    List<Line> rows = lines(columns.get(0));
    for (int i = 0; i < rows.size(); i++) {
      Line row = rows.get(i);
      String unit = row.unit().isEmpty() ? "——" : row.unit();
      out.append("<tr><td>" + row.label() + "</td><td>" + unit + "</td>");
      for (Map<String, String> column : columns) {
        String figure = lines(column).get(i).figure();
        out.append("<td>" + (row.unit().isEmpty() ? "——" : figure) + "</td>");
      }
      out.append("</tr>\n");
    }
    return out + "</table></body></html>";
  }

  static Reading read(String text) {
    return Normaliser.read(
        new RawDocument("sheet", "", text.getBytes(StandardCharsets.UTF_8)), SourceFacts.NONE);
  }

  static Cell cell(String row) {
    String column = row.equals("fees") || row.equals("funds") ? "amount" : "count";
    return FORM.cell("statistics." + row + "." + column);
  }
}
