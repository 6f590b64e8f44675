package studio.overdub.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import studio.overdub.audiofile.Tags;
import studio.overdub.base.Decibels;
import studio.overdub.base.Notice;
import studio.overdub.base.Progress;
import studio.overdub.base.StudioException;
import studio.overdub.base.TrackId;
import studio.overdub.device.Catalog;
import studio.overdub.device.Preparation.Interpolation;
import studio.overdub.engine.FrameSink;
import studio.overdub.engine.OfflineRenderer;
import studio.overdub.engine.RenderResult;
import studio.overdub.engine.RenderSettings;
import studio.overdub.song.Device;
import studio.overdub.song.Song;
import studio.overdub.song.Track;
import studio.overdub.soundfont.FontLibrary;
import studio.overdub.soundfont.StackedFont;
import studio.overdub.soundfont.sfz.SfzInstrument;

/** Renders songs to sound files. */
public final class Rendering {
  private static final String SAMPLER = "sampler";
  private static final String SFZ = "sfz";
  private static final String GERVILL = "gervill";

  private final Catalog catalog;
  private final FontLibrary fonts;

  /** What plays the parts that a MIDI file gave to samplers. */
  public enum Player {
    OVERDUB,
    GERVILL
  }

  /**
   * What came of it.
   *
   * @param finished false where it was asked to stop; nothing was written then
   * @param notices what could not be played, and what clipped
   * @param summary a line for people: what was written, how long and how loud
   */
  public record Result(boolean finished, List<Notice> notices, String summary) {}

  /** Rendering with the devices of a catalogue and the fonts of a library. */
  public Rendering(Catalog catalog, FontLibrary fonts) {
    this.catalog = catalog;
    this.fonts = fonts;
  }

  /**
   * The song with its samplers playing another font, or replaced by another player.
   *
   * @param names the names or paths of fonts, the first that has a program plays it, each with its bank offset behind
   *     an at sign if it has one; or one .sfz instrument, which all tracks then play; none to leave each sampler its
   *     own; other players take the first alone
   * @throws StudioException if there is no such font
   */
  public SongFiles.Opened playedBy(SongFiles.Opened opened, Player player, List<String> names)
      throws StudioException {
    List<Notice> notices = new ArrayList<>(opened.notices());
    String font = names.isEmpty() ? null : fontText(player, names);
    if (isSfz(font)) {
      notices.addAll(SfzInstrument.describe(Path.of(font)).notices());
    }
    List<Track> tracks =
        opened.song().tracks().stream()
            .map(track -> track.withInstrument(track.instrument().map(device -> playedBy(device, player, font))))
            .toList();
    return new SongFiles.Opened(opened.song().withTracks(tracks), opened.folder(), notices);
  }

  private static boolean isSfz(String font) {
    return font != null && font.toLowerCase(Locale.ROOT).endsWith(".sfz");
  }

  private String fontText(Player player, List<String> names) throws StudioException {
    if (names.size() > 1 && names.stream().anyMatch(Rendering::isSfz)) {
      throw new StudioException("An SFZ instrument is not stacked with fonts", "", "Name it alone.");
    }
    if (player != Player.OVERDUB || isSfz(names.getFirst())) {
      return Path.of(names.getFirst()).toAbsolutePath().toString();
    }
    StringJoiner text = new StringJoiner("\n");
    for (StackedFont font : StackedFont.open(String.join("\n", names), fonts)) {
      String path = font.font().path().toAbsolutePath().toString();
      text.add(font.bankOffset() == 0 ? path : path + "@" + font.bankOffset());
    }
    return text.toString();
  }

  private Device playedBy(Device device, Player player, String font) {
    if (!device.type().equals(SAMPLER)) {
      return device;
    }
    if (isSfz(font)) {
      return Device.of(device.id(), SFZ, catalog.find(SFZ).orElseThrow().soundVersion()).withText("file", font);
    }
    Device fitted = font == null ? device : device.withText("font", font);
    if (player == Player.OVERDUB) {
      return fitted;
    }
    Map<String, Double> params = new HashMap<>(fitted.params());
    params.keySet().retainAll(Set.of("bank", "program", "drums"));
    return Device.of(device.id(), GERVILL, catalog.find(GERVILL).orElseThrow().soundVersion())
        .withSound("", params, fitted.texts());
  }

  /**
   * Renders a song.
   *
   * @throws StudioException if a file cannot be written; nothing half-written is left then
   */
  public Result render(SongFiles.Opened opened, RenderOrder order, Progress progress) throws StudioException {
    try (SoundFiles files = new SoundFiles(order)) {
      return render(opened, order, progress, files);
    } catch (StudioException e) {
      throw e;
    } catch (IOException e) {
      throw new StudioException(
          "The sound cannot be written", order.out().toString(), "Check the folder and the free space.", e);
    }
  }

  private Result render(SongFiles.Opened opened, RenderOrder order, Progress progress, SoundFiles files)
      throws IOException {
    Song song = opened.song();
    FrameSink mix = files.open(order.out(), Tags.NONE.with(Tags.TITLE, song.name()));
    Map<TrackId, FrameSink> stems = new LinkedHashMap<>();
    if (order.stems()) {
      Set<Path> taken = new HashSet<>(Set.of(order.out()));
      for (Track track : song.tracks()) {
        Path stem = stem(order.out(), track.name(), taken);
        stems.put(track.id(), files.open(stem, Tags.NONE.with(Tags.TITLE, track.name())));
      }
    }
    RenderResult result =
        OfflineRenderer.render(
            song, catalog, new AudioLibrary(opened::folder), settings(order), mix, stems, progress);
    List<Notice> notices =
        new ArrayList<>(result.problems().stream().map(p -> new Notice("", p.getMessage())).toList());
    if (!result.finished()) {
      return new Result(false, notices, "Stopped; nothing was written.");
    }
    long clipped = files.finish();
    if (clipped > 0) {
      notices.add(new Notice("", clipped + " samples were beyond full scale; lower the gain or write 32f."));
    }
    return new Result(true, notices, summary(order, result));
  }

  private static RenderSettings settings(RenderOrder order) {
    return new RenderSettings(
        order.sampleRate(), order.block(), order.threads(), Interpolation.valueOf(order.interpolation().name()),
        order.tailSeconds(), order.dry());
  }

  /** A name for a track's own file, beside the mix, that no other has. */
  private static Path stem(Path out, String track, Set<Path> taken) {
    String name = out.getFileName().toString();
    String base = name.substring(0, name.lastIndexOf('.'));
    String plain = track.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_").strip();
    Path path = out.resolveSibling(base + " - " + plain + name.substring(base.length()));
    for (int i = 2; !taken.add(path); i++) {
      path = out.resolveSibling(base + " - " + plain + " " + i + name.substring(base.length()));
    }
    return path;
  }

  private static String summary(RenderOrder order, RenderResult result) {
    double seconds = (double) result.frames() / order.sampleRate();
    double peak = result.peakDb() + order.gainDb();
    return String.format(
        Locale.ROOT,
        "Wrote %s: %d:%06.3f, peak %s.",
        order.out(),
        (long) seconds / 60,
        seconds % 60,
        result.peakDb() <= Decibels.SILENCE ? "silent" : String.format(Locale.ROOT, "%.1f dBFS", peak));
  }
}
