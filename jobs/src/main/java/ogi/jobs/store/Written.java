package ogi.jobs.store;

/**
 * One table that was written.
 *
 * @param table its path in the run
 * @param rows number of rows
 * @param csvSha256 checksum of its CSV file
 */
public record Written(String table, long rows, String csvSha256) {}
