package studio.overdub.app.demo;

/**
 * Music for one stretch of the song.
 *
 * @param bar the bar it begins at, counted from 1
 * @param music as {@link Phrase} reads it
 */
record Part(int bar, String music) {}
