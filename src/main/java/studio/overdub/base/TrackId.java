package studio.overdub.base;

/**
 * Names one track for the whole life of its song; never given to another track.
 *
 * @param value positive, handed out by the song
 */
public record TrackId(long value) {}
