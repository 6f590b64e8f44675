package studio.overdub.ui.view.device.sampler;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import studio.overdub.app.Session;
import studio.overdub.app.material.Font;
import studio.overdub.app.material.FontShelf;
import studio.overdub.app.material.FontSource;
import studio.overdub.app.material.Loading;
import studio.overdub.app.material.Program;
import studio.overdub.base.StudioException;
import studio.overdub.base.TrackId;
import studio.overdub.device.Preset;
import studio.overdub.edit.Edit;
import studio.overdub.edit.TrackEdits;
import studio.overdub.song.Device;
import studio.overdub.song.Track;
import studio.overdub.ui.view.Stroke;
import studio.overdub.ui.view.device.Arrangement;
import studio.overdub.ui.view.device.DeviceModel;
import studio.overdub.ui.view.device.ParameterGroup;

/**
 * The fonts that a sampler can play, the programs of the one it plays, and which program that is. Choosing one is a
 * step of history; stepping through many is one step. Event thread only.
 */
public final class ProgramsModel {
  private static final String SFZ = "sfz";
  private static final StudioException NO_FILE =
      new StudioException("No SFZ instrument is chosen", "", "Choose its .sfz file, or drop it onto the track");

  private final Session session;
  private final DeviceModel device;
  private final FontShelf shelf;
  private String search = "";
  private Object stepping = new Object();

  /** A model of the device that {@code device} shows. */
  public ProgramsModel(Session session, DeviceModel device, FontShelf shelf) {
    this.session = session;
    this.device = device;
    this.shelf = shelf;
  }

  /** What the device calls its font. */
  public String setting() {
    return device.device().map(ProgramsModel::setting).orElse("");
  }

  private static String setting(Device device) {
    return device.texts().getOrDefault(settingId(device.type()), "");
  }

  /** The text setting that names a device's font. */
  private static String settingId(String type) {
    return type.equals(SFZ) ? "file" : "font";
  }

  private boolean sfz() {
    return device.typeId().equals(SFZ);
  }

  /** The endings of the files that the device can play. */
  public List<String> endings() {
    return sfz() ? List.of(SFZ) : List.of("sf2", "sf3", "dls");
  }

  /** The fonts to choose from, the one that is set among them. */
  public List<FontSource.Name> fonts() {
    List<FontSource.Name> fonts = new ArrayList<>();
    shelf.fonts().stream().filter(f -> f.setting().endsWith("." + SFZ) == sfz()).forEach(fonts::add);
    if (fonts.stream().noneMatch(f -> f.setting().equals(setting()))) {
      fonts.add(new FontSource.Name(setting(), fontTitle()));
    }
    return fonts;
  }

  /** The font as far as it is read. */
  public Loading<Font> font() {
    return sfz() && setting().isEmpty() ? new Loading.Failed<>(NO_FILE) : shelf.font(setting());
  }

  /** What people call the font, also while it is being opened. */
  public String fontTitle() {
    String file = setting().substring(Math.max(setting().lastIndexOf('/'), setting().lastIndexOf('\\')) + 1);
    return font().value().map(Font::title).orElse(!file.isEmpty() ? file : sfz() ? "No file" : "Built-in bank");
  }

  /** What stands in place of programs: that the font is being opened, or why it cannot be; empty where it is there. */
  public String status() {
    Loading<Font> font = font();
    return font.opening() ? "Opening\u2026" : font.failure().map(p -> p.what() + ". " + p.remedy()).orElse("");
  }

  /** Why the font cannot be played; empty where it can, or is being opened. */
  public Optional<StudioException> problem() {
    return font().failure();
  }

  /** Tries to open the font again. */
  public void retry() {
    shelf.retry(setting());
  }

  /** Plays another font: the same program of it where it has one there, else its first. */
  public void font(String setting) {
    device.id().ifPresent(id -> session.apply(TrackEdits.text(id, settingId(device.typeId()), setting, "font")));
  }

  /** What plays. */
  public Optional<Program> current() {
    return device.device().flatMap(d -> current(shelf, d));
  }

  /** What a device plays; empty while its font is not open, and for devices that play no font. */
  static Optional<Program> current(FontShelf shelf, Device device) {
    Map<String, Double> params = device.params();
    if (device.type().equals(SFZ) && setting(device).isEmpty()) {
      return Optional.empty();
    }
    return shelf
        .font(setting(device))
        .value()
        .flatMap(
            font ->
                font.playing(
                    params.getOrDefault("bank", 0.0).intValue(),
                    params.getOrDefault("program", 0.0).intValue(),
                    params.getOrDefault("drums", 0.0) >= .5));
  }

  /** The name of what plays; what the device remembers of it while the font is being opened. */
  public String currentName() {
    return current().map(p -> p.name().strip()).orElse(device.preset());
  }

  /** Shows only programs that hold every word of a text in their name or number. */
  public void search(String text) {
    search = text.strip().toLowerCase(Locale.ROOT);
  }

  /** The programs under their headings. */
  public List<ProgramRow> rows() {
    List<Program> programs = font().value().map(Font::programs).orElse(List.of());
    ProgramFamilies families = new ProgramFamilies(programs);
    Optional<Program> current = current();
    List<ProgramRow> rows = new ArrayList<>();
    String heading = "";
    for (Program program : programs) {
      String family = families.heading(program);
      if (matches(program, family)) {
        if (!family.equals(heading)) {
          heading = family;
          rows.add(ProgramRow.heading(heading));
        }
        rows.add(ProgramRow.of(program, current.equals(Optional.of(program))));
      }
    }
    if (rows.isEmpty() && !programs.isEmpty()) {
      rows.add(ProgramRow.heading("Nothing found"));
    }
    return rows;
  }

  private boolean matches(Program program, String family) {
    String words = (program.name() + " " + family + " " + program.number()).toLowerCase(Locale.ROOT);
    for (String word : search.split("\\s+")) {
      if (!words.contains(word)) {
        return false;
      }
    }
    return true;
  }

  /** Begins to step through programs: what follows is one step of history, apart from what came before. */
  public void beginStepping() {
    stepping = new Object();
  }

  /** Plays a program, gain and the like staying as they are. */
  public void choose(Program program, boolean step) {
    Optional<Device> playing = device.device();
    boolean there = current().equals(Optional.of(program)) && program.name().strip().equals(device.preset());
    if (playing.isEmpty() || sfz() || there) {
      return;
    }
    Edit edit = edit(playing.get(), program);
    if (step) {
      session.apply(edit, stepping);
    } else {
      session.apply(edit);
    }
  }

  private Edit edit(Device playing, Program program) {
    Map<String, Double> params = new HashMap<>(playing.params());
    params.keySet().removeAll(List.of("bank", "program", "drums"));
    params.put("program", (double) program.program());
    if (program.drums()) {
      params.put("drums", 1.0);
    } else if (program.bank() > 0) {
      params.put("bank", program.bank() > 127 ? program.bank() : program.bank() * 128.0);
    }
    String name = program.name().strip();
    Preset preset = new Preset(name, playing.type(), "", List.of(), "", "", params, playing.texts());
    Edit edit = TrackEdits.preset(playing.id(), preset);
    return track().filter(this::namedAfterItsSound).map(t -> edit.then(TrackEdits.rename(t.id(), name))).orElse(edit);
  }

  /** A track that nobody gave a name of its own goes by the name of what it plays. */
  private boolean namedAfterItsSound(Track track) {
    return track.name().equals(device.name())
        || track.name().equals(device.preset())
        || track.name().equals(currentName());
  }

  private Optional<Track> track() {
    return device.id().flatMap(
        id -> session.song().tracks().stream().filter(t -> t.device(id).isPresent()).findFirst());
  }

  /** The track that the device is on. */
  public Optional<TrackId> trackId() {
    return track().map(Track::id);
  }

  /** The parameters that a sampler's panel has knobs for. */
  public List<ParameterGroup> controls() {
    return Arrangement.of(device)
        .group("Output", "gain", "tuning")
        .group("Sends", "reverb", "chorus")
        .group("Response", "velocity.filter")
        .withRest("More", Set.of("bank", "program", "drums"));
  }

  /** Strikes a key of the device's track. */
  public void press(Stroke stroke) {
    trackId().ifPresent(track -> session.transport().press(track, stroke.key(), stroke.velocity()));
  }

  /** Lets a key go. */
  public void release(Stroke stroke) {
    trackId().ifPresent(track -> session.transport().release(track, stroke.key()));
  }

  /**
   * What lets a newly chosen program be heard: nothing where the running song does, for then it is heard in the song.
   */
  public List<Stroke> audition() {
    boolean drums = current().map(Program::drums).orElse(false);
    return track().map(t -> Stroke.toHear(t, drums, session.transport())).orElse(List.of());
  }
}
