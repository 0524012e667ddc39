package ogi.document.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Zip members that cannot be decoded. */
class OddZipTest {
  private static final byte[] ONE = Packed.text("甲县报告");

  private static List<String> lines(byte[] file) {
    return Packed.lines(Packed.read("a", file));
  }

  private static Map<String, byte[]> around(String name, byte[] content) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("first.txt", ONE);
    files.put(name, content);
    files.put("last.txt", ONE);
    return files;
  }

  @Test
  void encryptedMemberIsRefused() {
    byte[] zip = Packed.zip("UTF-8", List.copyOf(around("secret.txt", ONE).entrySet()));
    flag(zip, "secret.txt", 6, 1);
    assertThat(lines(zip))
        .containsExactly("a!/first.txt = 甲县报告", "a!/secret.txt : encrypted", "a!/last.txt = 甲县报告");
  }

  @Test
  void unknownMethodIsRefused() {
    byte[] zip = Packed.zip("UTF-8", List.copyOf(around("odd.txt", ONE).entrySet()));
    flag(zip, "odd.txt", 8, 97);
    assertThat(lines(zip))
        .containsExactly(
            "a!/first.txt = 甲县报告",
            "a!/odd.txt : compression method 97 is not supported",
            "a!/last.txt = 甲县报告");
  }

  @Test
  void methodWhoseDecoderIsNotInstalledIsRefusedAndItsNeighboursAreRead() {
    for (int method : new int[] {93, 95}) {
      byte[] zip = Packed.zip("UTF-8", List.copyOf(around("odd.txt", ONE).entrySet()));
      flag(zip, "odd.txt", 8, method);
      List<String> lines = lines(zip);
      assertThat(lines).hasSize(3).contains("a!/first.txt = 甲县报告", "a!/last.txt = 甲县报告");
      assertThat(lines.get(1)).endsWith("is not supported");
    }
  }

  @Test
  void whatStandsBehindAnEncryptedMemberWithoutASizeIsSaidToBeLost() {
    byte[] zip = Packed.streamedZip(around("secret.txt", ONE));
    flag(zip, "secret.txt", 6, 9);
    assertThat(lines(zip))
        .containsExactly(
            "a!/first.txt = 甲县报告",
            "a!/secret.txt : encrypted",
            "a : the rest of it cannot be read: it cannot be read on behind an entry without a"
                + " stated size that is encrypted");
  }

  /** Sets a field in the local header and in the directory. */
  private static void flag(byte[] zip, String name, int localOffset, int value) {
    byte[] mark = Packed.text(name);
    boolean local = true;
    for (int i = 46; i < zip.length - mark.length; i++) {
      if (Arrays.equals(zip, i, i + mark.length, mark, 0, mark.length)) {
        zip[local ? i - 30 + localOffset : i - 46 + localOffset + 2] = (byte) value;
        local = false;
      }
    }
  }
}
