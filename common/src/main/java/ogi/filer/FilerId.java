package ogi.filer;

/**
 * Makes ids that do not change with the wording of a title: {@code 420203-government}, {@code
 * 320113-office}, {@code 360700-zone-赣州经济技术开发区/office}, {@code 340400-department-统计局}. A government
 * or its office is told by its region alone; a department by what follows the place in its name; a
 * zone by its name, with {@code /office} for its general office; a township that the list of
 * divisions does not have by its county and its name.
 *
 * <p>A filer without a settled place has {@code unplaced} for the region and its whole name at the
 * end. One whose place is known and whose name is not (我局) has {@code unnamed} before the region:
 * several bodies may share that id.
 */
final class FilerId {
  static final String UNNAMED = "unnamed-";
  private static final String UNPLACED = "unplaced-";

  private FilerId() {}

  static String of(String regionCode, Kind kind, String own, String wholeName) {
    if (regionCode.isEmpty()) {
      return UNPLACED + kind.key() + "-" + wholeName;
    }
    String head = regionCode + "-" + kind.key();
    return own.isEmpty() ? head : head + "-" + own;
  }

  static String unnamed(String regionCode, Kind kind) {
    return UNNAMED + regionCode + "-" + kind.key();
  }
}
