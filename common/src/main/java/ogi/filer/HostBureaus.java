package ogi.filer;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Bureaus by the first label of their own host: {@code cgj.taian.gov.cn} is a 城市管理局. */
final class HostBureaus {
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("fgw", "发展和改革委员会"),
          Map.entry("jyj", "教育局"),
          Map.entry("kjj", "科学技术局"),
          Map.entry("gxj", "工业和信息化局"),
          Map.entry("jxj", "经济和信息化局"),
          Map.entry("gaj", "公安局"),
          Map.entry("mzj", "民政局"),
          Map.entry("sfj", "司法局"),
          Map.entry("czj", "财政局"),
          Map.entry("rsj", "人力资源和社会保障局"),
          Map.entry("zrzyj", "自然资源局"),
          Map.entry("sthjj", "生态环境局"),
          Map.entry("zjj", "住房和城乡建设局"),
          Map.entry("jtj", "交通运输局"),
          Map.entry("jtysj", "交通运输局"),
          Map.entry("slj", "水利局"),
          Map.entry("nyncj", "农业农村局"),
          Map.entry("nyj", "农业农村局"),
          Map.entry("swj", "商务局"),
          Map.entry("wglj", "文化广电和旅游局"),
          Map.entry("wjw", "卫生健康委员会"),
          Map.entry("yjglj", "应急管理局"),
          Map.entry("sjj", "审计局"),
          Map.entry("gzw", "国有资产监督管理委员会"),
          Map.entry("scjgj", "市场监督管理局"),
          Map.entry("tyj", "体育局"),
          Map.entry("tjj", "统计局"),
          Map.entry("ybj", "医疗保障局"),
          Map.entry("cgj", "城市管理局"),
          Map.entry("xfj", "信访局"),
          Map.entry("lyj", "林业局"),
          Map.entry("xzspj", "行政审批局"),
          Map.entry("jyt", "教育厅"),
          Map.entry("kjt", "科学技术厅"),
          Map.entry("gxt", "工业和信息化厅"),
          Map.entry("gat", "公安厅"),
          Map.entry("mzt", "民政厅"),
          Map.entry("sft", "司法厅"),
          Map.entry("czt", "财政厅"),
          Map.entry("rst", "人力资源和社会保障厅"),
          Map.entry("zrzyt", "自然资源厅"),
          Map.entry("sthjt", "生态环境厅"),
          Map.entry("jtyst", "交通运输厅"),
          Map.entry("slt", "水利厅"),
          Map.entry("nynct", "农业农村厅"),
          Map.entry("swt", "商务厅"));

  private HostBureaus() {}

  /** The bureau that the leftmost label names, when there is a place to its right. */
  static Optional<String> name(List<String> labels) {
    return labels.size() < 2
        ? Optional.empty()
        : Optional.ofNullable(NAMES.get(labels.get(labels.size() - 1)));
  }
}
