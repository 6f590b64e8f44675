package studio.overdub.base;

/**
 * Names one pattern for the whole life of its song; never given to another pattern.
 *
 * @param value positive, handed out by the song
 */
public record PatternId(long value) {}
