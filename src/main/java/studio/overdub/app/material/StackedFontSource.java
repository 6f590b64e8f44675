package studio.overdub.app.material;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import studio.overdub.base.StudioException;
import studio.overdub.device.AudioSource;
import studio.overdub.soundfont.StackedFont;

/** Fonts of another source, and several of them stacked as one, as {@link StackedFont} reads their names. */
public final class StackedFontSource implements FontSource {
  private static final int DRUM_BANK = 128;

  private final FontSource single;

  /** Stacks of the fonts of another source. */
  public StackedFontSource(FontSource single) {
    this.single = single;
  }

  @Override
  public List<Name> list() {
    return single.list();
  }

  @Override
  public boolean reads(String setting) {
    return StackedFont.names(setting).stream().allMatch(name -> single.reads(name.name()));
  }

  @Override
  public Open open(String setting) throws StudioException {
    List<StackedFont.Name> names = StackedFont.names(setting);
    if (names.size() == 1 && names.getFirst().bankOffset() == 0) {
      return single.open(setting);
    }
    List<Layer> layers = new ArrayList<>();
    for (StackedFont.Name name : names) {
      layers.add(new Layer(single.open(name.name()), name.bankOffset()));
    }
    return new Stack(List.copyOf(layers));
  }

  /** A font of a stack. */
  private record Layer(Open open, int offset) {
    /** A program as the stack has it. */
    Program shifted(Program program) {
      if (offset == 0) {
        return program;
      }
      int bank = offset + (program.drums() ? DRUM_BANK : program.bank());
      return new Program(program.name(), bank, program.program(), false);
    }
  }

  /** What a program is asked for by, whatever its name. */
  private record Place(boolean drums, int bank, int program) {
    static Place of(Program program) {
      return new Place(program.drums(), program.bank(), program.program());
    }
  }

  private record Entry(int layer, Program shown, Program own) {}

  private static final class Stack implements Open {
    private final List<Layer> layers;
    private final Map<Place, Entry> entries = new LinkedHashMap<>();
    private final Font font;

    Stack(List<Layer> layers) {
      this.layers = layers;
      for (int i = 0; i < layers.size(); i++) {
        for (Program own : layers.get(i).open().font().programs()) {
          Program shown = layers.get(i).shifted(own);
          entries.putIfAbsent(Place.of(shown), new Entry(i, shown, own));
        }
      }
      List<Font> fonts = layers.stream().map(layer -> layer.open().font()).toList();
      font =
          new Font(
              fonts.stream().map(Font::title).collect(Collectors.joining(" + ")),
              fonts.getFirst().about(),
              programs(entries.values()),
              fonts.stream().mapToInt(Font::notices).sum());
    }

    private static List<Program> programs(Collection<Entry> entries) {
      List<Program> programs = new ArrayList<>();
      entries.stream().map(Entry::shown).forEach(programs::add);
      programs.sort(
          Comparator.comparing(Program::drums).thenComparing(Program::bank).thenComparing(Program::program));
      return programs;
    }

    @Override
    public Font font() {
      return font;
    }

    @Override
    public List<Zone> zones(Program program) {
      Entry entry = entries.get(Place.of(program));
      return entry == null
          ? List.of()
          : layers.get(entry.layer()).open().zones(entry.own()).stream()
              .map(zone -> zone.withSound(entry.layer() + ":" + zone.sound()))
              .toList();
    }

    @Override
    public AudioSource sound(String name) throws StudioException {
      int colon = name.indexOf(':');
      return layers.get(Integer.parseInt(name.substring(0, colon))).open().sound(name.substring(colon + 1));
    }
  }
}
