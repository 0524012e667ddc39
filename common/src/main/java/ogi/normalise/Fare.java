package ogi.normalise;

/**
 * What a token costs a walk: the {@link Prices} of one token, asked once since every state of the
 * search asks for them.
 *
 * @param leaving what it costs where it fills nothing, by {@link Prices.Standing}
 * @param first what it costs as the first cell of a row
 * @param later what it costs as a later one
 * @param label what it costs as a label at least
 * @param extra whether it may begin a row that the form does not have
 * @param figure whether it may be the first figure of a subtotal that the form does not have
 */
record Fare(int[] leaving, int first, int later, int label, boolean extra, boolean figure) {
  private static final Prices.Standing[] STANDINGS = Prices.Standing.values();

  static Fare of(Token token) {
    int[] leaving = new int[STANDINGS.length];
    for (Prices.Standing standing : STANDINGS) {
      leaving[standing.ordinal()] = Prices.leaving(token, standing);
    }
    int label = Prices.FORBIDDEN;
    for (LabelMatcher.Match match : token.matches()) {
      label = Math.min(label, match.cost());
    }
    return new Fare(
        leaving,
        Prices.filling(token, 0),
        Prices.filling(token, 1),
        label,
        Prices.mayBeginExtraRow(token),
        token.isFigure());
  }

  /** What it costs where it fills nothing. */
  int leaving(Prices.Standing standing) {
    return leaving[standing.ordinal()];
  }

  /** What it costs at least as what brings a walk to a row of the form. */
  int entering() {
    return Math.min(first, label);
  }

  /** What it costs at least as what leads a walk away from the form. */
  int astray() {
    int row = extra ? Prices.EXTRA_ROW : Prices.FORBIDDEN;
    return figure ? Math.min(row, Prices.SUBTOTAL) : row;
  }

  /** What it costs at least a walk along the form, where the label of its own row is free. */
  int least() {
    if (label < Prices.FORBIDDEN) {
      return 0;
    }
    int left = Math.min(leaving(Prices.Standing.BETWEEN), leaving(Prices.Standing.INSIDE));
    return Math.min(left, Math.min(first, later));
  }
}
