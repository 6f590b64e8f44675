package studio.overdub.base;

/**
 * Names one clip for the whole life of its song; never given to another clip.
 *
 * @param value positive, handed out by the song
 */
public record ClipId(long value) {}
