package ogi.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.launcher.JavaModuleOptions;
import org.junit.jupiter.api.Test;

class ModuleOptionsTest {
  /** Linear algebra only; it prints a warning at each start. */
  private static final String LEFT_OUT = "--add-modules=jdk.incubator.vector";

  @Test
  void launcherAndTestsGiveTheFlagsThatSparkAsksFor() throws IOException {
    List<String> wanted =
        Arrays.stream(JavaModuleOptions.defaultModuleOptionArray())
            .filter(option -> !option.equals(LEFT_OUT))
            .toList();
    List<String> given =
        Files.readAllLines(Path.of("src/main/ogi/java-module-options")).stream()
            .filter(line -> !line.startsWith("#"))
            .toList();
    assertThat(given).containsExactlyElementsOf(wanted);
  }
}
