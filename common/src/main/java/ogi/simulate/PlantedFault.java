package ogi.simulate;

import java.util.List;
import java.util.Objects;
import ogi.anomaly.AnomalyKind;

/**
 * A fault that was planted on purpose.
 *
 * @param kind its entry in the catalogue
 * @param cells ids of the cells that were changed; empty for a fault of the text
 * @param printed what stands in the document
 * @param correct what should stand there; empty when nothing should
 */
public record PlantedFault(AnomalyKind kind, List<String> cells, String printed, String correct) {
  public PlantedFault {
    Objects.requireNonNull(kind);
    cells = List.copyOf(cells);
    Objects.requireNonNull(printed);
    Objects.requireNonNull(correct);
  }
}
