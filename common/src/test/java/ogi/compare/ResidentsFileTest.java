package ogi.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ResidentsFileTest {
  private final List<String> faults = new ArrayList<>();

  @Test
  void residentsAreWholeNumbersOfPlacesBelowTheProvinces() {
    Map<String, Long> read =
        ResidentsFile.read(
            List.of(List.of("residents", "region_code"), List.of("834 000", "420203")), faults);
    assertThat(read).isEmpty();
    assertThat(faults)
        .containsExactly(
            "--residents, record 2: residents must be a whole number above 0, not '834 000'");
    faults.clear();
    read =
        ResidentsFile.read(
            List.of(List.of("residents", "region_code"), List.of("234567", "420203")), faults);
    assertThat(faults).isEmpty();
    assertThat(read).containsOnly(Map.entry("420203", 234_567L));
  }

  @Test
  void everyFaultIsToldAtOnce() {
    Map<String, Long> read =
        ResidentsFile.read(
            List.of(
                List.of("region_code", "residents"),
                List.of("420000", "1"),
                List.of("999999", "0"),
                List.of("420203", "5"),
                List.of("420203", "6")),
            faults);
    assertThat(read).containsOnly(Map.entry("420203", 5L));
    assertThat(faults)
        .containsExactly(
            "--residents, record 2: 420000 is a province or the nation, whose residents are those"
                + " of the census",
            "--residents, record 3: there is no place with the code '999999'",
            "--residents, record 3: residents must be a whole number above 0, not '0'",
            "--residents, record 5: 420203 is listed before");
    faults.clear();
    ResidentsFile.read(List.of(List.of("code")), faults);
    assertThat(faults).hasSize(1);
  }
}
