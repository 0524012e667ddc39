package ogi.table;

import java.io.Serializable;

/**
 * One row of a table that is written: a record whose components are its columns. Absent values are
 * {@code null} here and nowhere else in the program.
 */
public interface TableRow extends Serializable {}
