package studio.overdub.app.material;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import studio.overdub.base.StudioException;
import studio.overdub.device.AudioSource;
import studio.overdub.soundfont.FontLibrary;
import studio.overdub.soundfont.FontPreset;
import studio.overdub.soundfont.Region;
import studio.overdub.soundfont.Sample;
import studio.overdub.soundfont.SoundFont;

/** The fonts of a library: the built-in bank, those in its folders, and any other file. */
public final class SoundFontSource implements FontSource {
  private static final String BUILT_IN = "Built-in bank";

  private final FontLibrary library;

  /** Fonts of this library. */
  public SoundFontSource(FontLibrary library) {
    this.library = library;
  }

  @Override
  public List<Name> list() {
    List<Name> names = new ArrayList<>(List.of(new Name("", BUILT_IN)));
    library.list().forEach(path -> names.add(new Name(path.toString(), title(path.toString()))));
    return names;
  }

  private static String title(String setting) {
    return setting.isBlank() || setting.equals(FontLibrary.BUILT_IN)
        ? BUILT_IN
        : Path.of(setting).getFileName().toString().replaceFirst("\\.[^.]*$", "");
  }

  @Override
  public boolean reads(String setting) {
    return !setting.toLowerCase(Locale.ROOT).endsWith(".sfz");
  }

  @Override
  public Open open(String setting) throws StudioException {
    return new OpenSoundFont(library.open(setting), title(setting));
  }

  private static final class OpenSoundFont implements Open {
    private final SoundFont source;
    private final Font font;

    OpenSoundFont(SoundFont source, String title) {
      this.source = source;
      List<Program> programs =
          source.presets().stream()
              .map(OpenSoundFont::program)
              .sorted(
                  Comparator.comparing(Program::drums)
                      .thenComparing(Program::bank)
                      .thenComparing(Program::program))
              .toList();
      font = new Font(title, about(source), programs, source.notices().size());
    }

    private static String about(SoundFont font) {
      String author = font.info().texts().getOrDefault("IENG", "").strip();
      String name = font.info().name().strip();
      return author.isEmpty() ? name : name.isEmpty() ? author : name + ", " + author;
    }

    private static Program program(FontPreset preset) {
      boolean drums = preset.bank() == FontPreset.DRUM_BANK;
      return new Program(preset.name(), drums ? 0 : preset.bank(), preset.program(), drums);
    }

    @Override
    public Font font() {
      return font;
    }

    @Override
    public List<Zone> zones(Program program) {
      return source
          .find(program.drums() ? FontPreset.DRUM_BANK : program.bank(), program.program())
          .map(this::zones)
          .orElse(List.of());
    }

    /** Packed samples are unpacked first: how long they are is not known before. */
    private List<Zone> zones(FontPreset preset) {
      Region[] regions = source.regions(preset);
      if (Arrays.stream(regions).anyMatch(region -> !region.sample().data().isLoaded())) {
        source.load(preset);
      }
      return SoundFontZones.of(regions);
    }

    @Override
    public AudioSource sound(String name) throws StudioException {
      List<Sample> sides = new ArrayList<>();
      for (String index : name.split("\\+")) {
        Sample side = source.samples().get(Integer.parseInt(index));
        side.data().load();
        sides.add(side);
      }
      return new Frames(List.copyOf(sides));
    }
  }

  /** The frames of a sample, or of both sides of a stereo pair. */
  private record Frames(List<Sample> sides) implements AudioSource {
    @Override
    public int sampleRate() {
      return sides.getFirst().rate();
    }

    @Override
    public int channels() {
      return sides.size();
    }

    @Override
    public long frames() {
      return sides.stream().mapToLong(side -> side.data().frames()).min().orElse(0);
    }

    @Override
    public void read(int channel, long frame, float[] out, int offset, int count) {
      sides.get(channel).data().read(frame, count, out, offset, new short[count]);
    }
  }
}
