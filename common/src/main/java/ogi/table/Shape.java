package ogi.table;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * The columns of a table, read off the record of its rows: the one source of Parquet schema, CSV
 * heading and dictionary page.
 *
 * @param <T> the record
 */
public final class Shape<T extends Record & TableRow> {
  private final Class<T> type;
  private final List<RecordComponent> components;
  private final MethodHandle reader;
  private final Constructor<T> constructor;
  private final List<TableColumn> columns;
  private final List<Integer> order;

  /** Refuses a record with a component that has no {@link Column} or no column type. */
  public Shape(Class<T> type) {
    this.type = type;
    this.components = List.of(type.getRecordComponents());
    this.reader = reader(type, components);
    this.constructor = constructor(type);
    this.columns = List.copyOf(columnsOf(components));
    this.order = orderOf(components, columns);
  }

  /** The record of its rows. */
  public Class<T> type() {
    return type;
  }

  /** The columns in stored order. */
  public List<TableColumn> columns() {
    return columns;
  }

  /** Names of the columns that order the table, most significant first. */
  public List<String> orderedBy() {
    return order.stream().limit(keys()).map(index -> columns.get(index).name()).toList();
  }

  /**
   * Names of the columns that tell any two rows apart, in the order in which they are compared: all
   * but lists, and of the wide table of figures the ordering ones.
   */
  public List<String> comparedBy() {
    if (components.stream().anyMatch(component -> component.getType() == CellValues.class)) {
      return orderedBy();
    }
    return order.stream()
        .map(columns::get)
        .filter(column -> !column.type().isList())
        .map(TableColumn::name)
        .toList();
  }

  /** One value per column, {@code null} where there is none. */
  public Object[] values(T row) {
    Object[] read = read(row);
    if (read.length == columns.size()) {
      return read;
    }
    Object[] values = new Object[columns.size()];
    int next = 0;
    for (Object value : read) {
      if (value instanceof CellValues cells) {
        Object[] all = cells.toArray();
        System.arraycopy(all, 0, values, next, all.length);
        next += all.length;
      } else {
        values[next++] = value;
      }
    }
    return values;
  }

  /** The row of these values, one per column. */
  public T row(Object[] values) {
    Object[] arguments = new Object[components.size()];
    int next = 0;
    for (int i = 0; i < arguments.length; i++) {
      if (components.get(i).getType() == CellValues.class) {
        int end = next + CellColumns.all().size();
        arguments[i] = CellValues.of(Arrays.copyOfRange(values, next, end));
        next = end;
      } else {
        arguments[i] = values[next++];
      }
    }
    try {
      return constructor.newInstance(arguments);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("no " + type.getSimpleName() + " from its columns", e);
    }
  }

  /**
   * A total order: the ordering columns, then all others; absent before present, text by code
   * point. Rows that compare equal are equal in every column.
   */
  public Comparator<T> comparator() {
    return (a, b) -> compare(values(a), values(b));
  }

  /** The same order for rows as their values. */
  public Comparator<Object[]> valueOrder() {
    return this::compare;
  }

  private int compare(Object[] left, Object[] right) {
    for (int index : order) {
      int result = Values.compare(left[index], right[index]);
      if (result != 0) {
        return result;
      }
    }
    return 0;
  }

  /** The rows in the table's order. */
  public List<T> sorted(List<T> rows) {
    record Keyed<R>(Object[] values, R row) {}
    return rows.stream()
        .map(row -> new Keyed<>(values(row), row))
        .sorted((a, b) -> compare(a.values(), b.values()))
        .map(Keyed::row)
        .toList();
  }

  private long keys() {
    return components.stream().filter(c -> c.getAnnotation(Column.class).order() > 0).count();
  }

  private static List<TableColumn> columnsOf(List<RecordComponent> components) {
    List<TableColumn> columns = new ArrayList<>();
    for (RecordComponent component : components) {
      Column column = component.getAnnotation(Column.class);
      if (column == null) {
        throw new IllegalArgumentException(component + " has no @Column");
      }
      if (component.getType() == CellValues.class) {
        columns.addAll(CellColumns.columns());
      } else {
        columns.add(
            new TableColumn(
                snakeCase(component.getName()),
                ColumnType.of(component.getType(), component.getGenericType().getTypeName()),
                column.zh(),
                column.unit(),
                column.meaning()));
      }
    }
    return columns;
  }

  private static List<Integer> orderOf(
      List<RecordComponent> components, List<TableColumn> columns) {
    List<String> names = columns.stream().map(TableColumn::name).toList();
    List<Integer> order = new ArrayList<>();
    components.stream()
        .filter(component -> component.getAnnotation(Column.class).order() > 0)
        .sorted(Comparator.comparingInt(c -> c.getAnnotation(Column.class).order()))
        .forEach(component -> order.add(names.indexOf(snakeCase(component.getName()))));
    for (int i = 0; i < columns.size(); i++) {
      if (!order.contains(i)) {
        order.add(i);
      }
    }
    return List.copyOf(order);
  }

  private Object[] read(T row) {
    try {
      return (Object[]) reader.invokeExact((Record) row);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("no values of " + row, e);
    }
  }

  /** All components of a record at once: asked one by one, they take as long as writing them. */
  private static MethodHandle reader(Class<?> type, List<RecordComponent> components) {
    try {
      MethodHandle[] each = new MethodHandle[components.size()];
      for (int i = 0; i < each.length; i++) {
        Method accessor = components.get(i).getAccessor();
        accessor.setAccessible(true);
        each[i] =
            MethodHandles.lookup()
                .unreflect(accessor)
                .asType(MethodType.methodType(Object.class, type));
      }
      MethodHandle array =
          MethodHandles.identity(Object[].class).asCollector(Object[].class, each.length);
      return MethodHandles.permuteArguments(
              MethodHandles.filterArguments(array, 0, each),
              MethodType.methodType(Object[].class, type),
              new int[each.length])
          .asType(MethodType.methodType(Object[].class, Record.class));
    } catch (IllegalAccessException e) {
      throw new IllegalArgumentException("no components of " + type, e);
    }
  }

  private static <T> Constructor<T> constructor(Class<T> type) {
    Class<?>[] types =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      return type.getDeclaredConstructor(types);
    } catch (NoSuchMethodException e) {
      throw new IllegalArgumentException(type + " is no record", e);
    }
  }

  static String snakeCase(String name) {
    return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }
}
