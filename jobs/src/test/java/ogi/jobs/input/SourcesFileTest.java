package ogi.jobs.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import ogi.document.SourceFacts;
import org.junit.jupiter.api.Test;

/** What the collector's file says of a document. */
class SourcesFileTest {
  @Test
  void aDocumentIsFoundByItsAddressOrTheEndOfItsPath() {
    SourcesFile sources =
        parse(
            "\uFEFFdocument,publisher,url,remark\r\n"
                + "a.txt,区政府,http://a/1,x\r\n"
                + "2022/a.txt,\"办公室, 二\",http://a/2,\r\n"
                + "hdfs:/in/b.txt,\"say \"\"b\"\"\",,\n");
    assertThat(sources.of("in/2021/a.txt"))
        .isEqualTo(new SourceFacts("http://a/1", "", "", "", "区政府"));
    assertThat(sources.of("in/2022/a.txt").publisher()).isEqualTo("办公室, 二");
    assertThat(sources.of("hdfs:/in/b.txt").publisher()).isEqualTo("say \"b\"");
    assertThat(sources.of("in/other-a.txt")).isEqualTo(SourceFacts.NONE);
  }

  @Test
  void allProblemsAreTold() {
    List<String> faults = new ArrayList<>();
    SourcesFile.parse(
        "document,retrieved\na.txt,2022-02-30\n,2022-01-01\nb.txt,2022-01-01\nb.txt,2022-01-02\n",
        faults);
    assertThat(faults)
        .containsExactly(
            "--sources, record 2: retrieved is no ISO date: 2022-02-30",
            "--sources, record 3: document is empty",
            "--sources, record 5: b.txt is there twice with different facts");
    List<String> empty = new ArrayList<>();
    SourcesFile.parse("", empty);
    assertThat(empty).hasSize(1);
  }

  private static SourcesFile parse(String text) {
    List<String> faults = new ArrayList<>();
    SourcesFile sources = SourcesFile.parse(text, faults);
    assertThat(faults).isEmpty();
    return sources;
  }
}
