package studio.overdub.ui.view.device.sampler;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import studio.overdub.app.Session;
import studio.overdub.app.material.FontShelf;
import studio.overdub.app.material.Loading;
import studio.overdub.app.material.Program;
import studio.overdub.app.material.Zone;
import studio.overdub.base.TrackId;
import studio.overdub.ui.view.Audition;
import studio.overdub.ui.view.Changes;
import studio.overdub.ui.view.KeyNames;
import studio.overdub.ui.view.device.wave.Mark;
import studio.overdub.ui.view.device.wave.WaveModel;

/**
 * The zones of the program that plays, over keys and velocities; one of them is selected and shows its sample. Pressing
 * a place plays its key and velocity. Event thread only.
 */
public final class ZonesModel {
  private static final int USUAL_KEY = 60;
  private static final int USUAL_VELOCITY = 96;
  private static final String VIEW =
      "  [Wheel] zooms keys  [Ctrl Wheel] velocities  [Shift Wheel] scrolls  [+] [\u2212] [0] zoom by keys";

  private final ProgramsModel programs;
  private final FontShelf shelf;
  private final Audition audition;
  private final WaveModel wave = new WaveModel();
  private final Changes changes = new Changes();
  private Optional<Program> shownProgram = Optional.empty();
  private String shownFont = "";
  private List<Zone> zones = List.of();
  private String status = "";
  private int selected = -1;
  private int heldVelocity;
  private ZoneRange keys = ZoneRange.ALL;
  private ZoneRange velocities = ZoneRange.ALL;

  /** A model of the zones of what {@code programs} says plays. */
  public ZonesModel(Session session, ProgramsModel programs, FontShelf shelf) {
    this.programs = programs;
    this.shelf = shelf;
    audition = new Audition(session.transport());
  }

  /** Who wants to hear that the map is to be drawn anew. */
  public Changes changes() {
    return changes;
  }

  /** The waveform of the selected zone. */
  public WaveModel wave() {
    return wave;
  }

  /** Brings itself up to date with the device and with what has been read by now. */
  public void refresh() {
    Optional<Program> program = programs.current();
    Loading<List<Zone>> loaded =
        program.map(p -> shelf.zones(programs.setting(), p)).orElseGet(Loading.Opening::new);
    List<Zone> next = loaded.value().orElse(List.of());
    String nextStatus = statusOf(program, loaded);
    boolean other = !program.equals(shownProgram) || !programs.setting().equals(shownFont);
    if (other || !next.equals(zones) || !nextStatus.equals(status)) {
      boolean choose = other || next.size() != zones.size();
      shownProgram = program;
      shownFont = programs.setting();
      zones = next;
      status = nextStatus;
      if (choose) {
        selected = usual();
        keys = ZoneRange.ALL;
        velocities = ZoneRange.ALL;
      }
      changes.tell();
    }
    showWave();
  }

  private String statusOf(Optional<Program> program, Loading<List<Zone>> loaded) {
    if (!programs.status().isEmpty()) {
      return programs.status();
    }
    if (program.isEmpty()) {
      return "This font has no programs.";
    }
    return loaded.opening()
        ? "Opening\u2026"
        : loaded.value().filter(List::isEmpty).map(none -> "This program has no samples.").orElse("");
  }

  private int usual() {
    for (int i = 0; i < zones.size(); i++) {
      if (zones.get(i).sounds(USUAL_KEY, USUAL_VELOCITY)) {
        return i;
      }
    }
    return zones.isEmpty() ? -1 : 0;
  }

  private void showWave() {
    Optional<Zone> zone = selected();
    if (zone.isEmpty()) {
      if (wave.present() || !wave.status().isEmpty()) {
        wave.clear("");
      }
      return;
    }
    wave.show(shelf.shape(shownFont, zone.get()), marks(zone.get()));
  }

  private static List<Mark> marks(Zone zone) {
    List<Mark> marks = new ArrayList<>();
    marks.add(new Mark(Mark.Kind.START, zone.start()));
    marks.add(new Mark(Mark.Kind.END, zone.end()));
    if (zone.loop().mode() != Zone.LoopMode.NONE) {
      marks.add(new Mark(Mark.Kind.LOOP_START, zone.loop().start()));
      marks.add(new Mark(Mark.Kind.LOOP_END, zone.loop().end()));
    }
    return marks;
  }

  /** What stands in place of zones; empty where there are some. */
  public String status() {
    return status;
  }

  /** How many zones and layers there are, as people read it. */
  public String summary() {
    if (zones.isEmpty()) {
      return "";
    }
    int layers = zones.stream().mapToInt(Zone::layer).max().orElse(0) + 1;
    String first = zones.size() == FontShelf.MOST_ZONES ? "the first " : "";
    return first + zones.size() + (zones.size() == 1 ? " zone" : " zones")
        + (layers == 1 ? "" : ", " + layers + " layers");
  }

  /** The zones as they are drawn, lower layers first. */
  public List<ZoneBox> boxes() {
    int key = audition.key().orElse(-1);
    List<ZoneBox> boxes = new ArrayList<>(zones.size());
    for (int i = 0; i < zones.size(); i++) {
      Zone zone = zones.get(i);
      boxes.add(
          new ZoneBox(
              i, zone.name(), zone.lowKey(), zone.highKey(), zone.lowVelocity(), zone.highVelocity(), zone.rootKey(),
              zone.layer(), i == selected, key >= 0 && zone.sounds(key, heldVelocity)));
    }
    boxes.sort(Comparator.comparingInt(ZoneBox::layer));
    return boxes;
  }

  private Optional<Zone> selected() {
    return selected >= 0 && selected < zones.size() ? Optional.of(zones.get(selected)) : Optional.empty();
  }

  /** The name of the selected zone's sample; empty for none. */
  public String selectedName() {
    return selected().map(Zone::name).orElse("");
  }

  /** What there is to know of the selected zone. */
  public List<Fact> facts() {
    return selected().map(ZoneFacts::of).orElse(List.of());
  }

  /** What lies at a key and velocity, in a line. */
  public String describe(int key, int velocity) {
    return zones.stream()
        .filter(z -> z.sounds(key, velocity))
        .reduce((below, above) -> above)
        .map(z -> ZoneFacts.line(z) + ". [Click] plays and selects it" + VIEW)
        .orElse(KeyNames.of(key, Optional.empty()) + ", velocity " + velocity + ": no zone sounds here" + VIEW);
  }

  /** What a key of the keyboard does, in a line. */
  public String describeKey(int key, int velocity) {
    long sounding = zones.stream().filter(z -> z.sounds(key, velocity)).count();
    return KeyNames.of(key, Optional.empty()) + ", velocity " + velocity + ", "
        + (sounding == 1 ? "one zone" : sounding == 0 ? "no zone" : sounding + " zones")
        + ". Press to play, harder further down; drag over keys to play them in turn";
  }

  /**
   * Presses a place on the map: plays it, and selects a zone there. Where zones lie over each other, each further press
   * takes the next.
   */
  public void press(int key, int velocity) {
    List<Integer> there = new ArrayList<>();
    for (int i = zones.size() - 1; i >= 0; i--) {
      if (zones.get(i).sounds(key, velocity)) {
        there.add(i);
      }
    }
    if (!there.isEmpty()) {
      select(there.get((there.indexOf(selected) + 1) % there.size()));
    }
    play(key, velocity);
  }

  /** Selects the next zone, or with -1 the one before, and brings it into view. */
  public void step(int by) {
    if (!zones.isEmpty()) {
      select(Math.clamp(selected + by, 0, zones.size() - 1));
      reveal();
    }
  }

  private void reveal() {
    selected().ifPresent(zone -> {
      keys = keys.showing(zone.lowKey(), zone.highKey() + 1);
      velocities = velocities.showing(zone.lowVelocity(), zone.highVelocity() + 1);
      changes.tell();
    });
  }

  /** Strikes the selected zone at its root key, or the key of it next to that, in the middle of its velocities. */
  public void playSelected() {
    selected().ifPresent(
        zone ->
            play(
                Math.clamp(zone.rootKey(), zone.lowKey(), zone.highKey()),
                Math.max(1, (zone.lowVelocity() + zone.highVelocity()) / 2)));
  }

  /** Which keys are seen. */
  public ZoneRange keys() {
    return keys;
  }

  /** Which velocities are seen. */
  public ZoneRange velocities() {
    return velocities;
  }

  /** Shows {@code factor} times fewer keys, the one at {@code key} staying in its place. */
  public void zoomKeys(double factor, double key) {
    see(keys.zoomed(factor, key), velocities);
  }

  /** Shows {@code factor} times fewer velocities, the one at {@code velocity} staying in its place. */
  public void zoomVelocities(double factor, double velocity) {
    see(keys, velocities.zoomed(factor, velocity));
  }

  /** Zooms keys and velocities about the selected zone. */
  public void zoom(double factor) {
    double key = selected().map(z -> (z.lowKey() + z.highKey() + 1) / 2.0).orElse(keys.from() + keys.span() / 2);
    double velocity =
        selected()
            .map(z -> (z.lowVelocity() + z.highVelocity() + 1) / 2.0)
            .orElse(velocities.from() + velocities.span() / 2);
    see(keys.zoomed(factor, key), velocities.zoomed(factor, velocity));
    if (factor > 1) {
      reveal();
    }
  }

  /** Moves the view up by shares of what is seen. */
  public void scroll(double byKeys, double byVelocities) {
    see(keys.moved(byKeys * keys.span()), velocities.moved(byVelocities * velocities.span()));
  }

  /** Shows all keys and velocities. */
  public void showAll() {
    see(ZoneRange.ALL, ZoneRange.ALL);
  }

  private void see(ZoneRange nextKeys, ZoneRange nextVelocities) {
    keys = nextKeys;
    velocities = nextVelocities;
    changes.tell();
  }

  private void select(int zone) {
    selected = zone;
    showWave();
    changes.tell();
  }

  /** Plays a key until {@link #release}, the key before it being let go. */
  public void play(int key, int velocity) {
    Optional<TrackId> track = programs.trackId();
    if (track.isPresent()) {
      heldVelocity = velocity;
      audition.play(track.get(), key, velocity);
      changes.tell();
    }
  }

  /** Lets the key go. */
  public void release() {
    audition.stop();
    changes.tell();
  }

  /** Whether a key sounds some zone. */
  public boolean sounds(int key) {
    return zones.stream().anyMatch(z -> key >= z.lowKey() && key <= z.highKey());
  }

  /** The key that is held; -1 for none. */
  public int heldKey() {
    return audition.key().orElse(-1);
  }

  /** How hard the key was struck. */
  public int heldVelocity() {
    return heldVelocity;
  }
}
