package ogi.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ogi.document.Fate;
import ogi.document.Limits;
import ogi.document.archive.Archives;
import ogi.document.archive.Member;
import ogi.document.archive.Members;
import ogi.document.archive.Packed;
import ogi.simulate.Corpus;
import ogi.simulate.Layout;
import ogi.simulate.Mix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is made to harm in an archive ends with a reason, and the documents around it are read. */
@Timeout(value = 240, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class NeighboursTest {
  private static final String XXE =
      "<!DOCTYPE d [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><html><p>&e;</p></html>";

  private static byte[] report(int index, Layout layout) {
    return Corpus.document(index, 5, Mix.CLEAN.in(List.of(layout))).bytes();
  }

  /** Each kind of harm with the words by which its outcome is known. */
  private static Map<String, byte[]> harm() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("large.html: too large", filled(70 << 20, (byte) 'x'));
    files.put("tags.html: too large", ascii("<p>".repeat(1_000_000)));
    files.put("deep.html: too deep", ascii("<table><tr><td>".repeat(50_000)));
    files.put("cells.html: too large", ascii("<table>" + "<td>1".repeat(250_000)));
    files.put("cells.txt: too many cells", ascii("<x>\n" + "1|2|3|\n".repeat(90_000)));
    byte[] docx = report(1, Layout.DOCX);
    byte[] pdf = report(1, Layout.PDF);
    files.put("cut.docx: truncated or damaged", Arrays.copyOf(docx, docx.length / 2));
    files.put("cut.pdf: truncated or damaged", Arrays.copyOf(pdf, pdf.length / 2));
    files.put("xxe.html: no text", ascii(XXE));
    return files;
  }

  @Test
  void neighboursOfHarmAreRead() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    List<String> reasons = new ArrayList<>();
    int number = 0;
    for (Map.Entry<String, byte[]> harm : harm().entrySet()) {
      String[] name = harm.getKey().split(": ");
      files.put(number + ".txt", report(number, Layout.LINES));
      files.put(name[0], harm.getValue());
      reasons.add(name[1]);
      number++;
    }
    files.put("../../out.txt", report(number, Layout.LINES));
    Map<String, String> outcomes = outcomes(Packed.tar(files));
    assertThat(outcomes).hasSize(files.size());
    int at = 0;
    for (Map.Entry<String, String> outcome : outcomes.entrySet()) {
      assertThat(outcome.getKey()).doesNotContain("..");
      boolean harmful = !outcome.getKey().endsWith(".txt") || outcome.getKey().contains("cells");
      String due = harmful ? reasons.get(at++) : Fate.READ.key();
      assertThat(outcome.getValue()).as(outcome.getKey()).startsWith(due);
    }
    assertThat(at).isEqualTo(reasons.size());
  }

  /** Reason or fate of each member by its address. */
  private static Map<String, String> outcomes(byte[] archive) {
    Map<String, String> outcomes = new LinkedHashMap<>();
    try (Members members =
        Archives.open("harm.tar", new ByteArrayInputStream(archive), Limits.STANDARD)) {
      while (members.hasNext()) {
        Member member = members.next();
        outcomes.put(member.uri(), outcome(member));
      }
    }
    return outcomes;
  }

  private static String outcome(Member member) {
    if (member instanceof Member.Refused refused) {
      return refused.reason();
    }
    Member.Found found = (Member.Found) member;
    Reading reading =
        Normaliser.read(found.document(), found.facts(), found.httpCharset(), Limits.STANDARD);
    return reading.reason().isEmpty() ? reading.fate().key() : reading.reason();
  }

  private static byte[] filled(int length, byte value) {
    byte[] bytes = new byte[length];
    Arrays.fill(bytes, value);
    return bytes;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
