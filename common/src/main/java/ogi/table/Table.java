package ogi.table;

/**
 * One table of a run.
 *
 * @param folder {@code normalised}, {@code compared} or {@code anomalies}
 * @param name its name within the folder
 * @param zh Chinese name
 * @param rowPer what one row stands for
 * @param shape its columns and order
 * @param byYear whether it is stored in one folder per year
 * @param <T> the record of its rows
 */
public record Table<T extends Record & TableRow>(
    String folder, String name, String zh, String rowPer, Shape<T> shape, boolean byYear) {

  /** Path within the run, for instance {@code normalised/figures}. */
  public String path() {
    return folder + "/" + name;
  }

  @Override
  public String toString() {
    return path();
  }
}
