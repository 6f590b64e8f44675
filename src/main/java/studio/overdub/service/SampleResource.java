package studio.overdub.service;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import javax.sound.midi.SoundbankResource;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import studio.overdub.soundfont.Sample;

/** A sample of a font. Its data is an {@link AudioInputStream} of 16 bits, mono, unpacked when it is asked for. */
final class SampleResource extends SoundbankResource {
  private static final int BLOCK = 4096;

  private final Sample sample;

  SampleResource(FontSoundbank soundbank, Sample sample) {
    super(soundbank, sample.name(), AudioInputStream.class);
    this.sample = sample;
  }

  @Override
  public AudioInputStream getData() {
    AudioFormat format = new AudioFormat(sample.rate(), 16, 1, true, false);
    if (!sample.playable()) {
      return new AudioInputStream(new ByteArrayInputStream(new byte[0]), format, 0);
    }
    sample.data().load();
    int frames = (int) Math.min(sample.data().frames(), Integer.MAX_VALUE / 2 - BLOCK);
    ByteBuffer bytes = ByteBuffer.allocate(2 * frames).order(ByteOrder.LITTLE_ENDIAN);
    float[] block = new float[BLOCK];
    short[] scratch = new short[BLOCK];
    for (int at = 0; at < frames; at += BLOCK) {
      int count = Math.min(BLOCK, frames - at);
      sample.data().read(at, count, block, 0, scratch);
      for (int i = 0; i < count; i++) {
        bytes.putShort((short) Math.clamp(Math.round(block[i] * 32768f), -32768, 32767));
      }
    }
    return new AudioInputStream(new ByteArrayInputStream(bytes.array()), format, frames);
  }
}
