package ogi.anomaly;

import java.util.Arrays;
import java.util.Optional;

/** The few figures of a report that are held against those of other bodies. */
public enum PeerFigure {
  RULES_ISSUED("disclosure.regulations.issued"),
  RULES("disclosure.regulations.in_force"),
  DOCUMENTS_ISSUED("disclosure.normative_documents.issued"),
  DOCUMENTS("disclosure.normative_documents.in_force"),
  LICENSING("disclosure.licensing.decisions"),
  PENALTIES("disclosure.penalties.decisions"),
  COERCION("disclosure.coercion.decisions"),
  FEES("disclosure.fees.amount"),
  NEW("requests.new.total"),
  CARRIED_IN("requests.carried_in.total"),
  CONCLUDED("requests.concluded.total"),
  CARRIED_OUT("requests.carried_out.total"),
  RESEARCH("requests.new.research"),
  PUBLIC_INTEREST("requests.new.public_interest"),
  LEGAL_SERVICE("requests.new.legal_service"),
  REVIEW_UPHELD("disputes.review.upheld"),
  REVIEW_CORRECTED("disputes.review.corrected"),
  REVIEW_OTHER("disputes.review.other"),
  REVIEWS("disputes.review.total"),
  DIRECT_UPHELD("disputes.direct_suit.upheld"),
  DIRECT_CORRECTED("disputes.direct_suit.corrected"),
  DIRECT_OTHER("disputes.direct_suit.other"),
  DIRECT_SUITS("disputes.direct_suit.total"),
  LATER_UPHELD("disputes.suit_after_review.upheld"),
  LATER_CORRECTED("disputes.suit_after_review.corrected"),
  LATER_OTHER("disputes.suit_after_review.other"),
  LATER_SUITS("disputes.suit_after_review.total");

  private final String cellId;

  PeerFigure(String cellId) {
    this.cellId = cellId;
  }

  /** Id of the cell. */
  public String cellId() {
    return cellId;
  }

  /**
   * The published figure that a cell goes into: itself, the total of its row of section 三 or 四, all
   * results for a result; empty for cells of which no total is published here.
   */
  public static Optional<PeerFigure> touchedBy(String cell) {
    String[] parts = cell.split("\\.", -1);
    String total =
        switch (parts[0]) {
          case "requests" ->
              of("requests." + parts[1] + ".total")
                  .map(PeerFigure::cellId)
                  .orElse(CONCLUDED.cellId);
          case "disputes" -> "disputes." + parts[1] + ".total";
          default -> cell;
        };
    return of(total);
  }

  private static Optional<PeerFigure> of(String cell) {
    return Arrays.stream(values()).filter(figure -> figure.cellId.equals(cell)).findFirst();
  }
}
