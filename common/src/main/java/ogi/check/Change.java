package ogi.check;

import ogi.form.Cell;

/**
 * One cell that an explanation changes.
 *
 * @param cell the cell
 * @param printed the figure as printed, in pieces
 * @param proposed the figure that lets every sum hold, in pieces
 */
public record Change(Cell cell, long printed, long proposed) {}
