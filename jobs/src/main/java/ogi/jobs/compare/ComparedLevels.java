package ogi.jobs.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import ogi.compare.Observation;
import ogi.compare.Stratum;
import ogi.compare.inequality.Member;
import ogi.compare.metric.Metric;
import ogi.table.compared.InequalityRow;

/**
 * Whose levels are held against each other in one year: the bodies', or, by residents who are known
 * for provinces only, the provinces' as the sum of all their governments of one level. A province
 * of which a report or a figure is missing is left out: a part of its sum over all of its residents
 * would be too low.
 *
 * @param unit {@code filer} or {@code province}
 * @param reports that went into the members
 */
record ComparedLevels(List<Member> members, String unit, int reports) {

  static ComparedLevels of(Metric metric, List<MetricLine> year) {
    List<Member> bodies = year.stream().flatMap(line -> member(line).stream()).toList();
    return bodies.isEmpty() && metric.base().perResident()
        ? provinces(year)
        : new ComparedLevels(bodies, InequalityRow.FILER, bodies.size());
  }

  private static Optional<Member> member(MetricLine line) {
    Observation seen = line.seen();
    String province = line.filer().provinceCode();
    if (seen.value().isEmpty() || province.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Member(
            line.reportId(),
            province,
            seen.numerator().orElseThrow().doubleValue(),
            seen.denominator().orElseThrow().doubleValue()));
  }

  private static ComparedLevels provinces(List<MetricLine> year) {
    TreeMap<String, List<MetricLine>> byProvince = new TreeMap<>();
    for (MetricLine line : year) {
      if (line.filer().placed()) {
        byProvince
            .computeIfAbsent(line.filer().provinceCode(), code -> new ArrayList<>())
            .add(line);
      }
    }
    List<Member> members = new ArrayList<>();
    int reports = 0;
    for (List<MetricLine> lines : byProvince.values()) {
      Optional<Member> member = province(lines);
      member.ifPresent(members::add);
      reports += member.isPresent() ? lines.size() : 0;
    }
    return new ComparedLevels(members, InequalityRow.PROVINCE, reports);
  }

  private static Optional<Member> province(List<MetricLine> lines) {
    String code = lines.get(0).filer().provinceCode();
    Stratum stratum = lines.get(0).stratum();
    OptionalLong expected = Places.expected(code, stratum.level(), stratum.kind()).number();
    OptionalLong residents = Places.residents(code);
    long present = lines.stream().map(line -> line.filer().id()).distinct().count();
    List<BigDecimal> figures =
        lines.stream().flatMap(line -> line.seen().numerator().stream()).toList();
    boolean whole =
        expected.isPresent()
            && present == expected.getAsLong()
            && figures.size() == lines.size()
            && residents.isPresent();
    return whole
        ? Optional.of(
            new Member(
                code,
                code,
                figures.stream().reduce(BigDecimal.ZERO, BigDecimal::add).doubleValue(),
                residents.getAsLong()))
        : Optional.empty();
  }
}
