package studio.overdub.app.material;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import studio.overdub.base.StudioException;

/**
 * Fonts with their programs, zones and sounds, each read in the background when it is first asked for; who listens is
 * told when there is more to show. Event thread only.
 */
public final class FontShelf extends Shelf {
  /** How many zones of a program are given at most: more than these cannot be told apart on a screen. */
  public static final int MOST_ZONES = 4096;

  private final List<FontSource> sources;
  private final Loader<String, List<FontSource.Name>> names;
  private final Loader<String, FontSource.Open> fonts;
  private final Loader<ZonesOf, List<Zone>> zones;
  private final Loader<SoundOf, SoundShape> shapes;

  private record ZonesOf(FontSource.Open font, Program program) {}

  private record SoundOf(FontSource.Open font, String sound) {}

  /**
   * A shelf of these kinds of fonts.
   *
   * @param background where files are read
   * @param eventThread where answers arrive
   */
  public FontShelf(List<FontSource> sources, Executor background, Executor eventThread) {
    this.sources = List.copyOf(sources);
    names = new Loader<>(all -> list(), background, eventThread, this::tell);
    fonts = new Loader<>(this::open, background, eventThread, this::tell);
    zones = new Loader<>(FontShelf::zones, background, eventThread, this::tell);
    shapes = new Loader<>(of -> SoundShape.of(of.font().sound(of.sound())), background, eventThread, this::tell);
  }

  private static List<Zone> zones(ZonesOf of) {
    List<Zone> all = of.font().zones(of.program());
    return Layers.of(all.subList(0, Math.min(MOST_ZONES, all.size())));
  }

  private List<FontSource.Name> list() {
    return sources.stream().flatMap(source -> source.list().stream()).toList();
  }

  private FontSource.Open open(String setting) throws StudioException {
    Optional<FontSource> source = sources.stream().filter(s -> s.reads(setting)).findFirst();
    return source
        .orElseThrow(
            () -> new StudioException("This is no kind of font that is known", setting, "Choose another file."))
        .open(setting);
  }

  /** The fonts to choose from; none while the folders are being looked through. */
  public List<FontSource.Name> fonts() {
    return names.get("").value().orElse(List.of());
  }

  /** A font by what devices call it: a path, a file name, or nothing for the built-in bank. */
  public Loading<Font> font(String setting) {
    return switch (fonts.get(setting)) {
      case Loading.Ready<FontSource.Open>(FontSource.Open open) -> new Loading.Ready<>(open.font());
      case Loading.Failed<FontSource.Open>(StudioException problem) -> new Loading.Failed<>(problem);
      case Loading.Opening<FontSource.Open>() -> new Loading.Opening<>();
    };
  }

  /** Tries again to open a font that could not be opened. */
  public void retry(String setting) {
    fonts.forget(setting);
    tell();
  }

  /** The zones of a program, each on a layer; the first {@link #MOST_ZONES} of very many. */
  public Loading<List<Zone>> zones(String setting, Program program) {
    return switch (fonts.get(setting)) {
      case Loading.Ready<FontSource.Open>(FontSource.Open open) -> zones.get(new ZonesOf(open, program));
      case Loading.Failed<FontSource.Open>(StudioException problem) -> new Loading.Failed<>(problem);
      case Loading.Opening<FontSource.Open>() -> new Loading.Opening<>();
    };
  }

  /** The shape of the sample of a zone. */
  public Loading<SoundShape> shape(String setting, Zone zone) {
    return switch (fonts.get(setting)) {
      case Loading.Ready<FontSource.Open>(FontSource.Open open) -> shapes.get(new SoundOf(open, zone.sound()));
      case Loading.Failed<FontSource.Open>(StudioException problem) -> new Loading.Failed<>(problem);
      case Loading.Opening<FontSource.Open>() -> new Loading.Opening<>();
    };
  }
}
