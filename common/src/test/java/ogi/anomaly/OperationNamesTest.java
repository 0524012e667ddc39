package ogi.anomaly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import ogi.check.edit.Operation;
import ogi.samples.SampleFiles;
import org.junit.jupiter.api.Test;

/** Every operation has a name of its own in both languages and stands in the dictionary. */
class OperationNamesTest {
  @Test
  void everyOperationIsNamed() throws IOException {
    String dictionary = Files.readString(SampleFiles.projectFile("docs/dictionary.md"));
    for (Operation operation : Operation.values()) {
      assertThat(OperationNames.zh(operation)).isNotBlank();
      assertThat(OperationNames.en(operation)).isNotBlank();
      assertThat(dictionary).contains("`" + operation.key() + "`");
    }
    assertThat(Arrays.stream(Operation.values()).map(OperationNames::zh)).doesNotHaveDuplicates();
    assertThat(Arrays.stream(Operation.values()).map(OperationNames::en)).doesNotHaveDuplicates();
  }
}
