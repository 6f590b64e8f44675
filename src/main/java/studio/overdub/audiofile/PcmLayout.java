package studio.overdub.audiofile;

import java.nio.ByteOrder;

/**
 * Where in a file its plain samples lie, and how.
 *
 * @param start the position of the first frame, in bytes
 * @param frames how many frames are there
 */
record PcmLayout(AudioFormat format, ByteOrder order, long start, long frames) {}
