package ogi.bench;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import ogi.simulate.SimulatedDocument;

/** Simulated reports have some 4 kB; more prose makes them as long as the published ones. */
final class Padding {
  /** Bytes of a report as published, on average. */
  static final int USUAL = 10_000;

  private static final String[] PROSE = {
    "持续加强政策文件的集中公开，全年通过门户网站发布信息%d条，其中机构职能类%d条、规划计划类%d条。",
    "围绕群众关心的就业、教育、医疗和住房，制作图解、问答等解读材料%d件，开展在线访谈%d次。",
    "办理公开申请时注重与申请人沟通，平均答复时间比上一年缩短%d天，未出现超期答复的情形。",
    "政务新媒体共有账号%d个，按照要求清理长期不更新的账号，并对内容发布实行三级审核。",
    "组织业务培训%d期，参加人员%d人次；对各科室、各直属单位的公开工作进行了%d次检查。",
    "存在的不足是：部分栏目更新不够及时，解读形式较为单一，基层的公开标准仍需细化。",
    "下一步将完善制度，细化目录，加强对重点领域信息的梳理，做到应公开尽公开。"
  };

  private Padding() {}

  /** The document with so much prose at its end as it lacks; Office files and the like as is. */
  static byte[] padded(SimulatedDocument document) {
    byte[] bytes = document.bytes();
    String suffix = document.truth().format();
    boolean html = suffix.equals("html");
    if (!html && !suffix.equals("txt") && !suffix.equals("md")) {
      return bytes;
    }
    String name = document.truth().charset();
    Charset charset = name.isEmpty() ? StandardCharsets.UTF_8 : Charset.forName(name);
    int at = html ? closing(bytes) : bytes.length;
    String prose = prose(document.truth().index(), USUAL - bytes.length, html, charset);
    if (at < 0 || !"<p>".equals(new String("<p>".getBytes(charset), StandardCharsets.US_ASCII))) {
      return bytes;
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bytes, 0, at);
    out.writeBytes(prose.getBytes(charset));
    out.write(bytes, at, bytes.length - at);
    return out.toByteArray();
  }

  private static int closing(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf("</body>");
  }

  private static String prose(long index, int bytes, boolean html, Charset charset) {
    StringBuilder prose = new StringBuilder(html ? "" : "\n");
    int missing = bytes;
    if (!charset.newEncoder().canEncode(String.join("", PROSE))) {
      return "";
    }
    for (int i = 0; missing > 0; i++) {
      long a = index % 90 + i;
      String sentence = PROSE[i % PROSE.length].replace("%d", Long.toString(a + 3));
      String line = html ? "<p>" + sentence + "</p>\n" : sentence + "\n";
      prose.append(line);
      missing -= line.getBytes(charset).length;
    }
    return prose.toString();
  }
}
