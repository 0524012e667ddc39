package ogi.jobs.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files a value of --in names. */
class InputFilesTest {
  @TempDir private Path folder;

  @BeforeEach
  void someFiles() throws IOException {
    for (String file :
        List.of("2021/a.txt", "2021/b[1].txt", "2022/deep/c.txt", "2022/.x", "_t/d")) {
      Files.createDirectories(folder.resolve(file).getParent());
      Files.writeString(folder.resolve(file), file, UTF_8);
    }
  }

  @Test
  void aFolderGivesAllBelowItButHiddenFiles() {
    InputFiles found = find(folder.toString());
    assertThat(names(found)).containsExactly("2021/a.txt", "2021/b[1].txt", "2022/deep/c.txt");
    assertThat(found.leftOut()).hasSize(2).allMatch(line -> line.endsWith("is hidden"));
    assertThat(found.files()).allMatch(file -> file.path().startsWith("file:/"));
    assertThat(found.files().get(0).bytes()).isEqualTo("2021/a.txt".length());
  }

  @Test
  void aGlobGivesWhatItMatches() {
    assertThat(names(find(folder + "/*/a.*"))).containsExactly("2021/a.txt");
    assertThat(names(find(folder + "/202{1,2}")))
        .containsExactly("2021/a.txt", "2021/b[1].txt", "2022/deep/c.txt");
  }

  @Test
  void aFileWithTheSignsOfAGlobIsFoundByItsName() {
    assertThat(names(find(folder + "/2021/b[1].txt"))).containsExactly("2021/b[1].txt");
  }

  @Test
  void aFileNamedTwiceIsOneDocument() {
    assertThat(find(folder + "/2021", folder + "/2021/a.txt").files()).hasSize(2);
  }

  @Test
  void everyMissingPathIsAFault() {
    InputFiles found = find(folder + "/none", folder + "/*.csv", "nowhere:/x");
    assertThat(found.files()).isEmpty();
    assertThat(found.faults())
        .hasSize(3)
        .anyMatch(fault -> fault.contains("/none does not exist"))
        .anyMatch(fault -> fault.contains("/*.csv does not exist"))
        .anyMatch(fault -> fault.contains("nowhere"));
  }

  @Test
  void aRunFolderInsideTheInputIsLeftOut() throws IOException {
    Files.createDirectories(folder.resolve("run/normalised"));
    Files.writeString(folder.resolve("run/manifest.json"), "{}", UTF_8);
    InputFiles found = find(folder.toString());
    assertThat(names(found)).doesNotContain("run/manifest.json");
    assertThat(found.leftOut()).anyMatch(line -> line.endsWith("run is a run folder, not input"));
  }

  private static InputFiles find(String... in) {
    InputFiles files = new InputFiles(new Configuration());
    List.of(in).forEach(files::add);
    return files;
  }

  private List<String> names(InputFiles files) {
    return files.files().stream()
        .map(file -> file.uri().substring(folder.toString().length() + 1))
        .toList();
  }
}
