package ogi.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Figures of a row that has lost cells. */
class PlacementTest {
  private static Optional<int[]> place(long... figures) {
    long[] limits = new long[7];
    Arrays.fill(limits, Placement.NO_LIMIT);
    return new Placement(List.of(new Placement.Group(0, 6)), limits).place(figures);
  }

  @Test
  void sixZerosLeaveZeroForTheSeventhWhicheverItIs() {
    assertThat(place(0, 0, 0, 0, 0, 0)).isPresent();
  }

  @Test
  void fiveZerosTellNothingWithoutALimit() {
    assertThat(place(0, 0, 0, 0, 0)).isEmpty();
  }

  @Test
  void fiveZerosAreAllZeroUnderATotalOfZero() {
    Placement limited = new Placement(List.of(new Placement.Group(0, 6)), new long[7]);
    assertThat(limited.place(new long[] {0, 0, 0, 0, 0})).isPresent();
  }

  @Test
  void aLostZeroBesideOthersLeavesOpenWhereTheFigureStands() {
    // 11 in some column and 11 as the total: any zero may be the lost one, so 11 may stand in two
    // columns, and the last 11 may be a part; the zeros around are zero in every case.
    assertThat(place(0, 11, 0, 0, 0, 11)).contains(new int[] {0, -1, -1, 3, 4, -1});
  }

  @Test
  void whatTheColumnsDemandSettlesTheRow() {
    long[] limits = new long[7];
    Arrays.fill(limits, Placement.NO_LIMIT);
    long[] exact = {0, 0, 11, 0, 0, 0, 11};
    Placement sure = new Placement(List.of(new Placement.Group(0, 6)), limits, exact, false);
    assertThat(sure.place(new long[] {0, 11, 0, 0, 0, 11})).contains(new int[] {0, 2, 3, 4, 5, 6});
    exact[2] = 7;
    Placement none = new Placement(List.of(new Placement.Group(0, 6)), limits, exact, false);
    assertThat(none.place(new long[] {0, 11, 0, 0, 0, 11})).isEmpty();
  }

  @Test
  void aRowThatEndsWithItsTotalPlacesItAndAllZeros() {
    long[] limits = new long[7];
    Arrays.fill(limits, Placement.NO_LIMIT);
    Placement row = new Placement(List.of(new Placement.Group(0, 6)), limits, true);
    assertThat(row.place(new long[] {3, 0, 1, 4}).orElseThrow()).endsWith(6);
    int[] zeros = row.place(new long[] {0, 0, 0}).orElseThrow();
    assertThat(zeros).endsWith(6).doesNotContain(Placement.NOWHERE);
  }

  @Test
  void theLostCellIsFoundWhenOnlyOnePlaceLetsTheSumHold() {
    assertThat(place(1, 2, 3, 4, 5, 6)).contains(new int[] {0, 1, 2, 3, 4, 5});
  }

  @Test
  void aRowWhoseSumCannotHoldIsNotPlaced() {
    assertThat(place(9, 9, 9, 9, 9, 1)).contains(new int[] {0, 1, 2, 3, 4, 5});
    long[] low = {5, 5, 5, 5, 5, 5, 5};
    Placement limited = new Placement(List.of(new Placement.Group(0, 6)), low);
    assertThat(limited.place(new long[] {9, 9, 9, 9, 9, 1})).isEmpty();
  }

  @Test
  void aRowWithoutASumIsNeverPlaced() {
    Placement none = new Placement(List.of(), new long[] {9, 9, 9});
    assertThat(none.place(new long[] {1, 2})).isEmpty();
  }
}
