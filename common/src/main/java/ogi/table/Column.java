package ogi.table;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a reader of a table needs to know of one column; every component of a row carries it. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Column {
  /** Chinese heading, for people. */
  String zh();

  /** What the column says, in one sentence, with its values where they are few. */
  String meaning();

  /** Unit of a number: 件, 万元, share (0 to 1), year; empty for text. */
  String unit() default "";

  /** Place in the table's order, from 1; 0 when the column does not order it. */
  int order() default 0;
}
