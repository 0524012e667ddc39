package ogi.simulate;

import java.util.Objects;
import ogi.filer.Kind;
import ogi.filer.Level;
import ogi.filer.Scope;

/**
 * A body that files simulated reports: a real place, a usual name.
 *
 * @param number which body of the corpus, from 0
 * @param name as its titles print it
 * @param regionCode 6 digits, 9 for a township; for a zone its parent's
 * @param region name of that place
 * @param level rung of the government that runs it
 * @param kind sort of body
 * @param scope what its reports cover, and say that they cover
 * @param requests requests that it receives in an ordinary year
 */
public record Body(
    long number,
    String name,
    String regionCode,
    String region,
    Level level,
    Kind kind,
    Scope scope,
    double requests) {
  public Body {
    Objects.requireNonNull(name);
    Objects.requireNonNull(regionCode);
    Objects.requireNonNull(region);
    Objects.requireNonNull(level);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(scope);
  }

  /** How the body speaks of its area: 市, 县, 区, 镇 …; the last character of the place. */
  String areaWord() {
    return region.endsWith("街道") ? "街道" : region.substring(region.length() - 1);
  }

  /** How the body speaks of itself: 我局, 本机关. */
  String self() {
    return switch (kind) {
      case DEPARTMENT -> "我" + name.substring(name.length() - 1);
      case OFFICE -> "我办";
      case ZONE -> "管委会";
      default -> "我" + areaWord();
    };
  }
}
