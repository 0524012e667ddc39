package ogi.override;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ogi.filer.Kind;
import ogi.filer.Level;
import ogi.filer.Scope;

/** Finds the values of the tables' keys; each is the constant's name in lower case. */
final class Keys {
  private Keys() {}

  static Optional<Level> level(String key) {
    return Arrays.stream(Level.values()).filter(level -> level.key().equals(key)).findFirst();
  }

  static Optional<Kind> kind(String key) {
    return Arrays.stream(Kind.values()).filter(kind -> kind.key().equals(key)).findFirst();
  }

  static Optional<Scope> scope(String key) {
    return Arrays.stream(Scope.values()).filter(scope -> scope.key().equals(key)).findFirst();
  }

  static List<String> of(Enum<?>[] values) {
    return Arrays.stream(values).map(value -> value.name().toLowerCase(Locale.ROOT)).toList();
  }
}
