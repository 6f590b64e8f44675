package studio.overdub.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import studio.overdub.audiofile.AudioFiles;
import studio.overdub.audiofile.AudioReader;
import studio.overdub.base.Decibels;
import studio.overdub.base.Progress;
import studio.overdub.base.StudioException;
import studio.overdub.engine.ProgrammeLoudness;

/** How loud a sound file is. */
public final class LoudnessFacts {
  private static final int BLOCK = 1 << 14;
  private static final int LOWEST_RATE = 8000;

  private LoudnessFacts() {}

  /**
   * Loudness and peak of a sound file, as facts by name: numbers, or null where all is silence.
   *
   * @return empty where {@code progress} said to stop
   * @throws StudioException if it is no sound file of one or two channels, or cannot be read
   */
  public static Optional<Map<String, Object>> of(Path file, Progress progress) throws StudioException {
    try (AudioReader reader = AudioFiles.open(file)) {
      int channels = reader.format().channels();
      int rate = reader.format().sampleRate();
      if (channels > 2 || rate < LOWEST_RATE) {
        throw new StudioException(
            "This file has " + channels + " channels at " + rate + " Hz", file.toString(),
            "Loudness is measured of one or two channels, from " + LOWEST_RATE + " Hz on.");
      }
      return measured(reader, channels, progress)
          .map(measured -> facts(measured, rate));
    } catch (StudioException e) {
      throw e;
    } catch (IOException e) {
      throw new StudioException("This file cannot be read", file.toString(), "Check that it may be read.", e);
    }
  }

  private static Optional<ProgrammeLoudness.Measured> measured(AudioReader reader, int channels, Progress progress)
      throws IOException {
    ProgrammeLoudness loudness = new ProgrammeLoudness(reader.format().sampleRate(), channels);
    float[][] block = new float[channels][BLOCK];
    double total = Math.max(1, reader.frames().orElse(0));
    long heard = 0;
    for (int got = reader.read(block, BLOCK); got > 0; got = reader.read(block, BLOCK)) {
      loudness.hear(block, got);
      heard += got;
      if (!progress.report(Math.min(1, heard / total), "Measuring")) {
        return Optional.empty();
      }
    }
    return Optional.of(loudness.finish());
  }

  private static Map<String, Object> facts(ProgrammeLoudness.Measured measured, int rate) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("integrated LUFS", tenths(measured.integrated()));
    facts.put("momentary maximum LUFS", tenths(measured.maxMomentary()));
    facts.put("short-term maximum LUFS", tenths(measured.maxShortTerm()));
    facts.put("range LU", tenths(measured.range()));
    facts.put("true peak dBTP", measured.truePeakDb() <= Decibels.SILENCE ? null : tenths(measured.truePeakDb()));
    facts.put("sample rate", rate);
    return facts;
  }

  private static Double tenths(double value) {
    return Double.isFinite(value) ? Math.rint(value * 10) / 10 : null;
  }
}
