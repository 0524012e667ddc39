package ogi.override;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import ogi.filer.FilerCorrection;
import ogi.filer.Kind;
import ogi.filer.Level;
import ogi.filer.Scope;

/** What an office may settle about a document or a finding. */
public enum Field {
  /** Official name of the body that reports, with its place. */
  FILER("filer", "a name", value -> true),
  /** Code of its place. */
  REGION_CODE("region_code", "a code of GB/T 2260, 000000 or XPCC", FilerCorrection::known),
  LEVEL("level", keys(Level.values()), value -> Keys.level(value).isPresent()),
  KIND("kind", keys(Kind.values()), value -> Keys.kind(value).isPresent()),
  SCOPE("scope", keys(Scope.values()), value -> Keys.scope(value).isPresent()),
  /** Calendar year reported on. */
  YEAR("year", "a year from 2008 to 2099", value -> value.matches("20(?:0[89]|[1-9]\\d)")),
  /** What became of a finding. */
  STATUS("status", "confirmed, dismissed or corrected", Decision::isKey);

  private final String key;
  private final String wanted;
  private final transient Predicate<String> valid;

  Field(String key, String wanted, Predicate<String> valid) {
    this.key = key;
    this.wanted = wanted;
    this.valid = valid;
  }

  /** The name in the file. */
  public String key() {
    return key;
  }

  /** What its values are, for messages. */
  String wanted() {
    return wanted;
  }

  boolean accepts(String value) {
    return !value.isEmpty() && valid.test(value);
  }

  static Optional<Field> of(String key) {
    return Arrays.stream(values()).filter(field -> field.key.equals(key)).findFirst();
  }

  /** All names, for messages. */
  static List<String> keys() {
    return Arrays.stream(values()).map(Field::key).toList();
  }

  private static String keys(Enum<?>[] values) {
    return "one of " + String.join(", ", Keys.of(values));
  }
}
