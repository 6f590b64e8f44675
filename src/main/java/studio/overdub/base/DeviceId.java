package studio.overdub.base;

/**
 * Names one device for the whole life of its song; never given to another device.
 *
 * @param value positive, handed out by the song
 */
public record DeviceId(long value) {}
