package ogi.outlier;

/**
 * Who is left out when a member of a group is tested. What is tested never enters the middle or the
 * spread that it is tested against: in small groups each member stands alone, in large ones it is
 * left out together with a fiftieth of the others.
 */
final class Folds {
  private static final int EACH_ALONE = 200;
  private static final int MANY = 50;

  private final int members;

  Folds(int members) {
    this.members = members;
  }

  int count() {
    return members <= EACH_ALONE ? members : MANY;
  }

  int of(int member) {
    return member % count();
  }

  /** The values of all members outside a fold. */
  double[] others(double[] values, int fold) {
    double[] others = new double[members - size(fold)];
    int next = 0;
    for (int i = 0; i < members; i++) {
      if (of(i) != fold) {
        others[next++] = values[i];
      }
    }
    return others;
  }

  private int size(int fold) {
    return members / count() + (fold < members % count() ? 1 : 0);
  }
}
