package ogi.filer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The labels of an official host, the part before {@code gov.cn}, from the right: {@code [nanjing,
 * cgj]} for cgj.nanjing.gov.cn. The host is also found where a proxy carries it in its address or
 * writes it with dashes. Mirrors under other names have none.
 */
final class Host {
  private static final String END = ".gov.cn";
  private static final int LONGEST = 2000;

  private static final Pattern DASH = Pattern.compile("(?<=^https?://[a-z0-9-]{1,80})-");
  private static final Pattern GOVERNMENT = Pattern.compile("(?:rm)?zf$");

  /** 铁西区政府 writes astxqzf; a label as short as qzf is one word. */
  private static final int SHORTEST = 4;

  private static final Set<String> EMPTY_WORDS =
      Set.of("www", "m", "wap", "zwgk", "xxgk", "zfxxgk", "public", "gov", "big5", "new", "old");

  private Host() {}

  static List<String> labels(String url) {
    String text = url.length() > LONGEST ? url.substring(0, LONGEST) : url;
    text = text.toLowerCase(Locale.ROOT).replace("%3a", ":").replace("%2f", "/");
    int end = end(text);
    if (end < 0 && text.contains("gov")) {
      text = DASH.matcher(text.replace("-gov-cn", END)).replaceAll(".");
      end = end(text);
    }
    int start = end < 0 ? -1 : text.lastIndexOf("//", end);
    if (start < 0) {
      return List.of();
    }
    List<String> labels = new ArrayList<>();
    for (String label : text.substring(start + 2, end).split("\\.")) {
      if (!label.isEmpty() && !EMPTY_WORDS.contains(label) && wordLike(label)) {
        labels.add(
            0, label.length() > SHORTEST ? GOVERNMENT.matcher(label).replaceFirst("") : label);
      }
    }
    return List.copyOf(labels);
  }

  private static boolean wordLike(String label) {
    return label.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-');
  }

  /** Where {@code .gov.cn} closes a host. */
  private static int end(String text) {
    int at = text.indexOf(END);
    while (at >= 0) {
      int after = at + END.length();
      boolean closed = after == text.length() || "/:?#&.".indexOf(text.charAt(after)) >= 0;
      if (closed) {
        return at;
      }
      at = text.indexOf(END, after);
    }
    return -1;
  }

  /** Whether any of the labels is one of these. */
  static boolean has(List<String> labels, String... wanted) {
    return labels.stream().anyMatch(Arrays.asList(wanted)::contains);
  }
}
