package ogi.compare;

/**
 * What is kept of a place for the year after it: of a large group the whole places of all metrics
 * would take more memory than the year that is compared.
 *
 * @param rankLow best rank of its interval
 * @param rankHigh worst rank
 * @param shrunken the value after learning from the peers; NaN for counts and amounts
 * @param levelDeviation how uncertain that level was; 0 when it is not told
 */
record EarlierPlace(int rank, int rankLow, int rankHigh, double shrunken, double levelDeviation) {
  static EarlierPlace of(Place place) {
    return new EarlierPlace(
        place.rank(),
        place.rankLow(),
        place.rankHigh(),
        place.shrunken().orElse(Double.NaN),
        place.levelDeviation().orElse(0));
  }
}
