package ogi.jobs.card;

import java.util.ArrayList;
import java.util.List;
import ogi.filer.Filer;
import ogi.filer.Ground;
import ogi.filer.Grounds;

/** Why a report was given its filer's place, level, kind and scope, a line for each. */
final class FilerLines {
  private FilerLines() {}

  static List<String> of(Filer filer) {
    Grounds grounds = filer.grounds();
    List<String> lines = new ArrayList<>();
    lines.add(line("区划", filer.region().isEmpty() ? "未定" : filer.region(), grounds.place()));
    if (!grounds.candidates().isEmpty()) {
      lines.add("    候选：" + grounds.candidates());
    }
    lines.add(line("层级", filer.level().label(), grounds.level()));
    lines.add(line("类型", filer.kind().label(), grounds.kind()));
    lines.add(line("范围", filer.scope().label(), grounds.scope()));
    return lines;
  }

  private static String line(String what, String value, Ground ground) {
    String words = ground.words().isEmpty() ? "无依据" : "依据“" + ground.words() + "”";
    return "    " + what + " " + value + "：" + words + "，可信度" + ground.confidence().label();
  }
}
