/**
 * The song as immutable records. Start with {@link studio.overdub.song.Song}; an edit is a function from one song to
 * the next, and what did not change is the same object in both.
 */
package studio.overdub.song;
