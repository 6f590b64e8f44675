package studio.overdub.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import studio.overdub.audiofile.AudioFiles;
import studio.overdub.audiofile.AudioFormat;
import studio.overdub.audiofile.AudioWriter;
import studio.overdub.audiofile.SampleFormat;
import studio.overdub.audiofile.Tags;
import studio.overdub.base.Decibels;
import studio.overdub.engine.FrameSink;

/** The sound files of one rendering: all of them take their places, or none is left. */
final class SoundFiles implements AutoCloseable {
  private final RenderOrder order;
  private final float gain;
  private final List<AudioWriter> writers = new ArrayList<>();

  SoundFiles(RenderOrder order) {
    this.order = order;
    gain = (float) Decibels.toGain(order.gainDb());
  }

  /** Begins a file. */
  FrameSink open(Path path, Tags tags) throws IOException {
    SampleFormat samples =
        switch (order.bits()) {
          case B16 -> SampleFormat.PCM_16;
          case B24 -> SampleFormat.PCM_24;
          case FLOAT -> SampleFormat.FLOAT_32;
        };
    AudioWriter writer = AudioFiles.create(path, new AudioFormat(order.sampleRate(), 2, samples), tags);
    writers.add(writer);
    return gain == 1 ? writer::write : new Amplified(writer);
  }

  /** Puts every file in its place. Returns how many samples were beyond full scale. */
  long finish() throws IOException {
    for (AudioWriter writer : writers) {
      writer.close();
    }
    return writers.stream().mapToLong(AudioWriter::clipped).sum();
  }

  /** Gives up what was not finished. */
  @Override
  public void close() {
    writers.forEach(AudioWriter::abort);
  }

  /** A file that hears the mix louder or softer. */
  private final class Amplified implements FrameSink {
    private final AudioWriter writer;
    private float[][] scaled = new float[2][0];

    Amplified(AudioWriter writer) {
      this.writer = writer;
    }

    @Override
    public void write(float[][] channels, int frames) throws IOException {
      if (scaled[0].length < frames) {
        scaled = new float[2][frames];
      }
      for (int c = 0; c < 2; c++) {
        for (int i = 0; i < frames; i++) {
          scaled[c][i] = channels[c][i] * gain;
        }
      }
      writer.write(scaled, frames);
    }
  }
}
