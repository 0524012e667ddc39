package ogi.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import ogi.document.Fate;
import org.junit.jupiter.api.Test;

/** Nobody can take a simulated document for a real one. */
class MarkTest {
  private static final long SEED = 4;

  @Test
  void everyDocumentButTheEmptyFileSaysThatItIsSimulated() throws IOException {
    for (SimulatedDocument document :
        (Iterable<SimulatedDocument>) Corpus.documents(600, SEED, Mix.STANDARD)::iterator) {
      if (document.truth().expected().kind().equals("empty")) {
        assertThat(document.bytes()).isEmpty();
      } else {
        assertThat(text(document)).as(document.name()).contains("SIMULATED");
      }
      assertThat(document.name()).startsWith("simulated-");
    }
  }

  @Test
  void reportsSayItInChinese() throws IOException {
    for (SimulatedDocument document :
        (Iterable<SimulatedDocument>)
            Corpus.documents(300, SEED, Mix.STANDARD.reportsOnly())::iterator) {
      boolean told =
          text(document).contains(Assembly.MARK)
              || text(document).contains(Assembly.TRADITIONAL_MARK);
      assertThat(told).as(document.name()).isTrue();
    }
  }

  private static String text(SimulatedDocument document) throws IOException {
    boolean office = document.truth().format().endsWith("x");
    if (office && document.truth().expected().fate() != Fate.UNREADABLE) {
      return unpacked(document.bytes());
    }
    String charset = document.truth().charset();
    return new String(
        document.bytes(),
        charset.isEmpty() ? StandardCharsets.ISO_8859_1 : Charset.forName(charset));
  }

  private static String unpacked(byte[] bytes) throws IOException {
    StringBuilder text = new StringBuilder();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return text.toString();
  }
}
