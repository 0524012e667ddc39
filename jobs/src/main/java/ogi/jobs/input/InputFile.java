package ogi.jobs.input;

import java.io.Serializable;

/**
 * One file of the input.
 *
 * @param uri as the tables show it: what the user typed for {@code --in}, and the path below it
 * @param path complete address, the same on every machine of a cluster
 * @param bytes size
 */
public record InputFile(String uri, String path, long bytes) implements Serializable {}
