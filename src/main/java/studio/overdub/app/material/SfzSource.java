package studio.overdub.app.material;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import studio.overdub.audiofile.MappedAudio;
import studio.overdub.audiofile.SampleLoops;
import studio.overdub.base.StudioException;
import studio.overdub.device.AudioSource;
import studio.overdub.soundfont.sfz.Opcode;
import studio.overdub.soundfont.sfz.SfzInstrument;
import studio.overdub.soundfont.sfz.SfzLibrary;
import studio.overdub.soundfont.sfz.SfzRegion;
import studio.overdub.soundfont.sfz.SfzSample;

/** SFZ instruments: each a font of one program, whose regions are its zones. */
public final class SfzSource implements FontSource {
  private final SfzLibrary library;

  /** Instruments of this library. */
  public SfzSource(SfzLibrary library) {
    this.library = library;
  }

  @Override
  public List<Name> list() {
    return List.of();
  }

  @Override
  public boolean reads(String setting) {
    return setting.toLowerCase(Locale.ROOT).endsWith(".sfz");
  }

  @Override
  public Open open(String setting) throws StudioException {
    SfzInstrument instrument = library.open(setting);
    String title = instrument.path().getFileName().toString().replaceFirst("\\.[^.]*$", "");
    Program program = new Program(title, 0, 0, false);
    return new OpenSfz(instrument, new Font(title, "", List.of(program), instrument.notices().size()));
  }

  private record OpenSfz(SfzInstrument instrument, Font font) implements Open {
    @Override
    public List<Zone> zones(Program program) {
      List<Zone> zones = new ArrayList<>();
      for (SfzRegion region : instrument.regions()) {
        if (region.hasKeys() && region.sample() >= 0 && region.hiKey() >= 0) {
          zones.add(zone(region, instrument.samples().get(region.sample())));
        }
      }
      return zones;
    }

    @Override
    public AudioSource sound(String name) {
      return new Frames(instrument.samples().get(Integer.parseInt(name)).audio());
    }
  }

  private static Zone zone(SfzRegion region, SfzSample sample) {
    MappedAudio audio = sample.audio();
    long frames = audio == null ? 0 : audio.frames();
    double stated = region.value(Opcode.END);
    return new Zone(
        name(sample.name()),
        String.valueOf(region.sample()),
        audio == null ? 1 : Math.min(2, audio.format().channels()),
        Math.max(0, region.loKey()),
        region.hiKey(),
        (int) region.value(Opcode.LOVEL),
        (int) region.value(Opcode.HIVEL),
        root(region, sample.loops()),
        audio == null ? 48_000 : audio.format().sampleRate(),
        frames,
        Math.clamp((long) region.value(Opcode.OFFSET), 0, frames),
        Double.isNaN(stated) || stated < 0 ? frames : Math.clamp((long) stated + 1, 0, frames),
        loop(region, sample.loops(), frames),
        tone(region),
        0);
  }

  /** The root that the region states; where it leaves that to the sample's file, the file's. */
  private static int root(SfzRegion region, SampleLoops stated) {
    double root = region.value(Opcode.PITCH_KEYCENTER);
    return (int) Math.clamp(Double.isInfinite(root) ? stated.rootKey().orElse(60) : root, 0, 127);
  }

  private static String name(String path) {
    return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1).replaceFirst("\\.[^.]*$", "");
  }

  /** The loop that the region states, else the one of the sample's file. */
  private static Zone.Loop loop(SfzRegion region, SampleLoops stated, long frames) {
    double mode = region.value(Opcode.LOOP_MODE);
    boolean inFile = !stated.loops().isEmpty();
    boolean loops = Double.isNaN(mode) ? inFile : mode >= 2;
    if (!loops || frames == 0) {
      return Zone.Loop.NONE;
    }
    double start = region.value(Opcode.LOOP_START);
    double end = region.value(Opcode.LOOP_END);
    long first = Double.isNaN(start) ? inFile ? stated.loops().getFirst().start() : 0 : (long) start;
    long last = Double.isNaN(end) ? inFile ? stated.loops().getFirst().end() : frames - 1 : (long) end;
    return new Zone.Loop(
        mode == 3 ? Zone.LoopMode.WHILE_HELD : Zone.LoopMode.ALWAYS, Math.clamp(first, 0, frames),
        Math.clamp(last + 1, 0, frames));
  }

  private static Zone.Tone tone(SfzRegion region) {
    double cutoff = region.value(Opcode.CUTOFF);
    double sustain = Math.max(region.value(Opcode.AMPEG_SUSTAIN) / 100, 1e-5);
    return new Zone.Tone(
        100 * region.value(Opcode.TRANSPOSE) + region.value(Opcode.TUNE),
        -region.value(Opcode.VOLUME),
        Math.clamp(region.value(Opcode.PAN) / 100, -1, 1),
        Double.isNaN(cutoff) ? 20_000 : cutoff,
        region.value(Opcode.RESONANCE),
        region.value(Opcode.AMPEG_ATTACK),
        region.value(Opcode.AMPEG_HOLD),
        region.value(Opcode.AMPEG_DECAY),
        -20 * StrictMath.log10(sustain),
        region.value(Opcode.AMPEG_RELEASE));
  }

  /** The frames of a sample; silence for a wave or a file that is missing. */
  private record Frames(MappedAudio audio) implements AudioSource {
    @Override
    public int sampleRate() {
      return audio == null ? 48_000 : audio.format().sampleRate();
    }

    @Override
    public int channels() {
      return audio == null ? 1 : Math.min(2, audio.format().channels());
    }

    @Override
    public long frames() {
      return audio == null ? 0 : audio.frames();
    }

    @Override
    public void read(int channel, long frame, float[] out, int offset, int count) {
      if (audio == null) {
        Arrays.fill(out, offset, offset + count, 0);
      } else {
        audio.read(channel, frame, out, offset, count);
      }
    }
  }
}
