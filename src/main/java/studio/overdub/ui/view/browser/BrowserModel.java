package studio.overdub.ui.view.browser;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import studio.overdub.app.Session;
import studio.overdub.base.TrackId;
import studio.overdub.device.DeviceType;
import studio.overdub.edit.TrackEdits;
import studio.overdub.song.Device;
import studio.overdub.song.Track;
import studio.overdub.ui.view.Stroke;

/** What can be used, searched and narrowed by tags. Event thread only. */
public final class BrowserModel {
  private static final int TAGS = 8;
  private static final int MOST_ROWS = 400;
  private static final String FAVOURITES = "Favourites";

  private final Session session;
  private final SoundLibrary library;
  private final Set<String> tags = new LinkedHashSet<>();
  private String search = "";
  private Object stepping = new Object();
  private String group = "";
  private Optional<TrackId> shownFor = Optional.empty();

  /** A model that shows {@code library} for the chosen track of {@code session}. */
  public BrowserModel(Session session, SoundLibrary library) {
    this.session = session;
    this.library = library;
  }

  /** Shows only what holds every word of {@code text} in its name, group or tags. */
  public void search(String text) {
    search = text.strip().toLowerCase(Locale.ROOT);
  }

  /** The tags most in use, to choose from. */
  public List<String> tags() {
    Map<String, Integer> counts = new TreeMap<>();
    sounds().forEach(s -> s.preset().tags().forEach(tag -> counts.merge(tag, 1, Integer::sum)));
    return counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(TAGS)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Narrows the list to a tag, or widens it again. */
  public void tag(String tag, boolean on) {
    if (on) {
      tags.add(tag);
    } else {
      tags.remove(tag);
    }
  }

  /** What an instrument plays; presets of effects are chosen on their panels. */
  private Stream<Sound> sounds() {
    return library.sounds().stream()
        .filter(
            sound ->
                session.catalog().find(sound.preset().type()).stream()
                    .allMatch(type -> type.kind() == DeviceType.Kind.INSTRUMENT));
  }

  private void follow() {
    Optional<TrackId> now = target().map(Track::id);
    if (!now.equals(shownFor)) {
      shownFor = now;
      group = "";
    }
  }

  /** Opens a group of instruments; the open one closes. */
  public void open(String name) {
    follow();
    group = name.equals(group) ? "" : name;
  }

  /** The rows as they stand now. Another track brings its own sounds into view. */
  public List<BrowserRow> rows() {
    follow();
    List<BrowserRow> rows = new ArrayList<>();
    List<Sound> found = sounds().filter(this::matches).toList();
    Map<String, Integer> groups = new LinkedHashMap<>();
    int favourites = (int) found.stream().filter(library::isFavourite).count();
    if (favourites > 0) {
      groups.put(FAVOURITES, favourites);
    }
    found.forEach(sound -> groups.merge(sound.group(), 1, Integer::sum));
    if (!groups.isEmpty()) {
      rows.add(BrowserRow.heading("Instruments"));
      groups.forEach((name, count) -> rows.add(new BrowserRow(
          BrowserRow.Kind.GROUP, name, String.valueOf(count), false, name.equals(open(groups)), Optional.empty(),
          Optional.empty())));
      addSounds(rows, found, open(groups));
    }
    addFiles(rows);
    if (rows.isEmpty()) {
      rows.add(BrowserRow.heading(narrowed() ? "Nothing found" : "No sounds yet"));
    }
    return rows;
  }

  /** The group whose sounds show: the one opened; while searching, all of them. */
  private String open(Map<String, Integer> groups) {
    if (narrowed()) {
      return "";
    }
    return groups.containsKey(group) ? group : playing().map(Sound::group).filter(groups::containsKey)
        .orElseGet(
            () -> groups.keySet().stream().filter(name -> !name.equals(FAVOURITES)).findFirst().orElse(FAVOURITES));
  }

  private boolean narrowed() {
    return !search.isEmpty() || !tags.isEmpty();
  }

  private void addSounds(List<BrowserRow> rows, List<Sound> found, String open) {
    Optional<Sound> playing = playing();
    String searched = search.isEmpty() ? "" : " \u201c" + search + "\u201d";
    String heading = narrowed() ? String.join(", ", tags) + searched : open;
    rows.add(BrowserRow.heading("Presets \u00b7 " + heading.strip()));
    found.stream()
        .filter(sound -> narrowed() || isIn(sound, open))
        .limit(MOST_ROWS)
        .forEach(sound -> rows.add(new BrowserRow(
            BrowserRow.Kind.SOUND, sound.name(), detail(sound, open), library.isFavourite(sound),
            playing.equals(Optional.of(sound)), Optional.of(sound), Optional.empty())));
  }

  private boolean isIn(Sound sound, String group) {
    return group.equals(FAVOURITES) ? library.isFavourite(sound) : sound.group().equals(group);
  }

  private String detail(Sound sound, String open) {
    boolean ofMany = narrowed() || open.equals(FAVOURITES);
    return ofMany && sound.detail().isEmpty() ? sound.group() : sound.detail();
  }

  /** Marks a sound as a favourite, or takes the mark. */
  public void toggleFavourite(Sound sound) {
    library.favourite(sound, !library.isFavourite(sound));
  }

  private void addFiles(List<BrowserRow> rows) {
    String heading = "";
    for (SoundLibrary.Place place : library.files()) {
      if (tags.isEmpty() && contains(place.name())) {
        if (!place.heading().equals(heading)) {
          heading = place.heading();
          rows.add(BrowserRow.heading(heading));
        }
        rows.add(new BrowserRow(
            BrowserRow.Kind.FILE, place.name(), "", false, false, Optional.empty(), Optional.of(place.path())));
      }
    }
  }

  private boolean matches(Sound sound) {
    return sound.preset().tags().containsAll(tags)
        && contains(sound.name() + " " + sound.group() + " " + sound.preset().category() + " "
            + String.join(" ", sound.preset().tags()));
  }

  private boolean contains(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    for (String word : search.split("\\s+")) {
      if (!lower.contains(word)) {
        return false;
      }
    }
    return true;
  }

  private Optional<Sound> playing() {
    Optional<Device> device = target().flatMap(Track::instrument);
    return device.flatMap(d -> library.sounds().stream()
        .filter(s -> s.preset().type().equals(d.type()) && (s.name().equals(d.preset()) || sameProgram(s, d)))
        .filter(s -> s.preset().texts().isEmpty() || s.preset().texts().equals(d.texts()))
        .findFirst());
  }

  /** Whether a device without a preset's name, as MIDI files leave it, is set to what a sound is. */
  private static boolean sameProgram(Sound sound, Device device) {
    Map<String, Double> params = sound.preset().params();
    return device.preset().isEmpty()
        && params.containsKey("program")
        && params.entrySet().stream().allMatch(p -> device.params().getOrDefault(p.getKey(), 0.0).equals(p.getValue()))
        && params.getOrDefault("drums", 0.0).equals(device.params().getOrDefault("drums", 0.0))
        && params.getOrDefault("bank", 0.0).equals(device.params().getOrDefault("bank", 0.0));
  }

  private Optional<Track> target() {
    return session.selection().track().flatMap(session.song()::track).filter(t -> t.kind() == Track.Kind.INSTRUMENT);
  }

  /** Whether a track that can play sounds is chosen. */
  public boolean hasTarget() {
    return target().isPresent();
  }

  /** Begins to step through sounds: what follows is one step of history, apart from what came before. */
  public void beginStepping() {
    stepping = new Object();
  }

  /** Lets the chosen track play a sound as one of many that are stepped through, all of them one step of history. */
  public void step(Sound sound) {
    DeviceType type = session.catalog().find(sound.preset().type()).orElse(null);
    if (type != null && target().isPresent()) {
      session.apply(TrackEdits.play(target().get().id(), type, sound.preset()), stepping);
    }
  }

  /** Lets the chosen track play a sound; without one, a new track is made for it. */
  public void assign(Sound sound) {
    DeviceType type = session.catalog().find(sound.preset().type()).orElse(null);
    if (type == null) {
      return;
    }
    if (target().isEmpty()) {
      TrackId made = new TrackId(session.song().nextId());
      session.apply(TrackEdits.add(sound.name(), Track.Kind.INSTRUMENT, Optional.of(type))
          .then(TrackEdits.play(made, type, sound.preset())));
      session.select(session.selection().withTrack(made));
    } else {
      session.apply(TrackEdits.play(target().get().id(), type, sound.preset()));
    }
  }

  /** What lets a sound be heard that the chosen track was just given. */
  public List<Stroke> audition() {
    return target()
        .map(
            track ->
                Stroke.toHear(track, track.instrument().map(Device::playsDrums).orElse(false), session.transport()))
        .orElse(List.of());
  }

  /** Strikes a key of the chosen track. */
  public void press(Stroke stroke) {
    target().ifPresent(track -> session.transport().press(track.id(), stroke.key(), stroke.velocity()));
  }

  /** Lets a key of the chosen track go. */
  public void release(Stroke stroke) {
    target().ifPresent(track -> session.transport().release(track.id(), stroke.key()));
  }
}
