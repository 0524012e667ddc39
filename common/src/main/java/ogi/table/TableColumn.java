package ogi.table;

/**
 * One column of a table as it is stored.
 *
 * @param name snake_case name
 * @param type its kind
 * @param zh Chinese heading
 * @param unit unit of a number, or empty
 * @param meaning what it says
 */
public record TableColumn(String name, ColumnType type, String zh, String unit, String meaning) {}
