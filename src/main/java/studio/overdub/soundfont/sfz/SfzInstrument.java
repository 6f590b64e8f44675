package studio.overdub.soundfont.sfz;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import studio.overdub.audiofile.MappedAudio;
import studio.overdub.audiofile.SampleCache;
import studio.overdub.audiofile.SampleLoops;
import studio.overdub.base.Notice;
import studio.overdub.base.Progress;
import studio.overdub.base.StudioException;

/**
 * An SFZ instrument: regions, the samples they play, and what reading it found amiss. Immutable; any thread.
 *
 * @param path where it lies
 * @param regions in the order of its text
 * @param index the regions of each key
 * @param samples what regions play
 * @param controllers where controllers stand at first, 0 to 1, by number
 * @param labels what controllers are called, by number
 * @param effects the effects of its own
 * @param notices unknown opcodes, wrong values, missing samples
 */
public record SfzInstrument(
    Path path, List<SfzRegion> regions, RegionIndex index, List<SfzSample> samples, Map<Integer, Double> controllers,
    Map<Integer, String> labels, EffectRouting effects, List<Notice> notices) {

  /** How the sound of a sample is opened. */
  interface Opening {
    /** What stands in place of samples that are not opened. */
    Opening NONE = (path, progress) -> null;

    /** The sound of a file, or null where it is left alone. */
    MappedAudio open(Path path, Progress progress) throws IOException;
  }

  /**
   * Reads an instrument and opens its samples; compressed ones are decoded before this returns.
   *
   * @param progress told of the samples
   * @throws StudioException if the text cannot be read or is none; a sample that is missing is a notice
   * @throws CancellationException if {@code progress} said to stop
   */
  public static SfzInstrument open(Path path, Progress progress) throws StudioException {
    return read(path, MappedAudio::open, progress);
  }

  /**
   * As {@link #open(Path, Progress)}, with compressed samples from a cache, where they may still be being decoded when
   * this returns.
   */
  public static SfzInstrument open(Path path, SampleCache cache, Progress progress) throws StudioException {
    return read(path, cache::open, progress);
  }

  /** Reads an instrument's text alone: its samples are looked for but not opened. */
  public static SfzInstrument describe(Path path) throws StudioException {
    return read(path, Opening.NONE, Progress.NONE);
  }

  /** An instrument of one region that plays a wave. */
  public static SfzInstrument of(Wave wave) {
    TreeMap<Integer, Double> plain = new TreeMap<>(Map.of(Opcode.VOLUME.slot(), -6.0, Opcode.AMPEG_RELEASE.slot(), .1));
    List<SfzRegion> regions = List.of(new SfzRegion(OpcodeSet.EMPTY, OpcodeSet.of(plain), Wiring.PLAIN, 0, 0));
    List<SfzSample> samples = List.of(new SfzSample(wave.name(), null, SampleLoops.NONE, wave));
    return new SfzInstrument(
        Path.of(""), regions, new RegionIndex(regions), samples, Map.of(), Map.of(), EffectRouting.NONE,
        List.of());
  }

  private static SfzInstrument read(Path path, Opening opening, Progress progress) throws StudioException {
    LibraryFolder folder;
    try {
      folder = new LibraryFolder(path);
    } catch (NoSuchFileException e) {
      throw new StudioException("There is no such file", path.toString(), "Check the name.", e);
    } catch (IOException e) {
      throw new StudioException("This file cannot be read", path.toString(), "Check that it may be read.", e);
    }
    Notices notices = new Notices();
    SfzReader reader = new SfzReader(folder, notices, progress);
    reader.read(path);
    List<SfzRegion> regions = reader.regions();
    List<SfzSample> samples = samples(reader.samples(), folder, notices, opening, progress);
    return new SfzInstrument(
        path, List.copyOf(regions), new RegionIndex(regions), List.copyOf(samples),
        Map.copyOf(reader.control().controllers()), Map.copyOf(reader.control().labels()), reader.effects(),
        notices.list());
  }

  private static List<SfzSample> samples(
      List<String> names, LibraryFolder folder, Notices notices, Opening opening, Progress progress) {
    List<SfzSample> samples = new ArrayList<>(names.size());
    for (String name : names) {
      samples.add(sample(name, folder, notices, opening, progress));
      if (!progress.report((double) samples.size() / names.size(), "Opening samples")) {
        throw new CancellationException();
      }
    }
    return samples;
  }

  private static SfzSample sample(
      String name, LibraryFolder folder, Notices notices, Opening opening, Progress progress) {
    SfzSample silent = new SfzSample(name, null, SampleLoops.NONE, null);
    if (name.startsWith("*")) {
      Optional<Wave> wave = Wave.named(name);
      if (wave.isEmpty()) {
        notices.add(name, "there is no such wave; its regions are silent");
      }
      return new SfzSample(name, null, SampleLoops.NONE, wave.orElse(Wave.SILENCE));
    }
    LibraryFolder.Found found = folder.sample(name);
    if (found.path() == null) {
      notices.add(SfzText.shortened(name), "the sample " + found.failure().words() + "; its regions are silent");
      return silent;
    }
    try {
      // How far one sample is says nothing of all of them, but each may be the last that is waited for.
      MappedAudio audio = opening.open(found.path(), (part, activity) -> progress.report(0, activity));
      return audio == null ? silent : new SfzSample(name, audio, SampleLoops.of(found.path()), null);
    } catch (IOException e) {
      notices.add(SfzText.shortened(name), "the sample cannot be played; its regions are silent: " + e.getMessage());
      return silent;
    }
  }
}
