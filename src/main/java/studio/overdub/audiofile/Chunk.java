package studio.overdub.audiofile;

/**
 * A chunk of a RIFF or IFF file.
 *
 * @param id its four characters
 * @param start where its content begins in the file
 * @param size how long its content says it is, in bytes
 */
record Chunk(String id, long start, long size) {
  /** Where the next chunk begins: chunks are padded to even lengths. */
  long next() {
    return start + size + (size & 1);
  }
}
