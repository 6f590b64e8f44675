package studio.overdub.audiofile;

import java.nio.ByteOrder;

/**
 * Samples between bytes and floats. Integers to float are exact up to 24 bits; floats to integers round to the nearest,
 * halves to even, and are held to full scale. Allocates nothing, and may be used on the audio thread, by one thread at
 * a time.
 */
public final class PcmCodec {
  private final SampleFormat samples;
  private final boolean big;
  private final int channels;
  private final Dither dither;

  /** How many steps full scale has. */
  private final double scale;

  private long clipped;

  /** A codec of frames as {@code format} says, without dither. */
  public PcmCodec(AudioFormat format, ByteOrder order) {
    this(format, order, null);
  }

  /**
   * A codec that adds dither where it rounds.
   *
   * @param dither null for none; floats never take any
   */
  PcmCodec(AudioFormat format, ByteOrder order, Dither dither) {
    samples = format.samples();
    big = order == ByteOrder.BIG_ENDIAN;
    channels = format.channels();
    this.dither = dither;
    scale = 1L << samples.bits() - 1;
  }

  /** How many samples encoded so far lay beyond full scale. */
  public long clipped() {
    return clipped;
  }

  /**
   * Turns bytes to floats.
   *
   * @param in interleaved frames from {@code from} on
   * @param out an array for each channel, written from {@code at} on
   */
  public void decode(byte[] in, int from, float[][] out, int at, int frames) {
    int step = channels * samples.bytes();
    for (int channel = 0; channel < channels; channel++) {
      float[] samplesOut = out[channel];
      int position = from + channel * samples.bytes();
      for (int i = at; i < at + frames; i++, position += step) {
        samplesOut[i] = sample(in, position);
      }
    }
  }

  private float sample(byte[] in, int at) {
    return switch (samples) {
      case UNSIGNED_8 -> ((in[at] & 0xff) - 128) * 0x1p-7f;
      case SIGNED_8 -> in[at] * 0x1p-7f;
      case PCM_16, PCM_24 -> integer(in, at, samples.bytes()) * (samples == SampleFormat.PCM_16 ? 0x1p-15f : 0x1p-23f);
      case PCM_32 -> (float) (integer(in, at, 4) * 0x1p-31);
      case FLOAT_32 -> finite(Float.intBitsToFloat(integer(in, at, 4)));
      case FLOAT_64 -> finite((float) Double.longBitsToDouble(wide(in, at)));
    };
  }

  /** Silence in place of what is no number: one of those would stay in every filter behind it. */
  static float finite(float sample) {
    return Float.isFinite(sample) ? sample : 0;
  }

  private int integer(byte[] in, int at, int bytes) {
    int value = big ? in[at] : in[at + bytes - 1];
    for (int i = 1; i < bytes; i++) {
      value = value << 8 | in[big ? at + i : at + bytes - 1 - i] & 0xff;
    }
    return value;
  }

  private long wide(byte[] in, int at) {
    long high = integer(in, big ? at : at + 4, 4);
    return high << 32 | integer(in, big ? at + 4 : at, 4) & 0xffff_ffffL;
  }

  /**
   * Turns floats to bytes.
   *
   * @param in an array for each channel, read from {@code from} on
   * @param out interleaved frames, written from {@code at} on
   */
  public void encode(float[][] in, int from, byte[] out, int at, int frames) {
    switch (samples) {
      case FLOAT_32, FLOAT_64 -> encodeFloats(in, from, out, at, frames);
      case PCM_16 -> encodeShorts(in, from, out, at, frames);
      default -> encodeIntegers(in, from, out, at, frames);
    }
  }

  private void encodeShorts(float[][] in, int from, byte[] out, int at, int frames) {
    int low = big ? 1 : 0;
    int position = at;
    for (int i = from; i < from + frames; i++) {
      for (int channel = 0; channel < channels; channel++, position += 2) {
        int value = quantize(in[channel][i]);
        out[position + low] = (byte) value;
        out[position + 1 - low] = (byte) (value >> 8);
      }
    }
  }

  private void encodeIntegers(float[][] in, int from, byte[] out, int at, int frames) {
    int bytes = samples.bytes();
    int zero = samples == SampleFormat.UNSIGNED_8 ? 128 : 0;
    int position = at;
    for (int i = from; i < from + frames; i++) {
      for (int channel = 0; channel < channels; channel++, position += bytes) {
        put(quantize(in[channel][i]) + zero, out, position, bytes);
      }
    }
  }

  private void encodeFloats(float[][] in, int from, byte[] out, int at, int frames) {
    int bytes = samples.bytes();
    int position = at;
    for (int i = from; i < from + frames; i++) {
      for (int channel = 0; channel < channels; channel++, position += bytes) {
        float sample = in[channel][i];
        if (bytes == 4) {
          put(Float.floatToRawIntBits(sample), out, position, 4);
        } else {
          long bits = Double.doubleToRawLongBits(sample);
          put((int) (bits >>> 32), out, big ? position : position + 4, 4);
          put((int) bits, out, big ? position + 4 : position, 4);
        }
      }
    }
  }

  private void put(int value, byte[] out, int at, int bytes) {
    for (int i = 0; i < bytes; i++) {
      out[big ? at + bytes - 1 - i : at + i] = (byte) (value >> 8 * i);
    }
  }

  /** The integer that stands for a sample, of the bits of this codec's integers. */
  int quantize(float sample) {
    double exact = sample * scale;
    double rounded = Math.rint(exact);
    if (dither != null) {
      double noise = dither.next();
      // What lies on the grid already needs no rounding, so it passes as it is: digital silence, a 16-bit original.
      rounded = exact == rounded ? rounded : Math.rint(exact + noise);
    }
    if (rounded > scale - 1) {
      // A full scale of exactly 1 has no integer of its own; meeting it is no clipping.
      clipped += exact > scale ? 1 : 0;
      return (int) (scale - 1);
    }
    if (rounded < -scale) {
      clipped += exact < -scale ? 1 : 0;
      return (int) -scale;
    }
    return (int) rounded;
  }
}
