package studio.overdub.ui.view.browser;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import studio.overdub.app.Session;
import studio.overdub.base.TrackId;
import studio.overdub.device.DeviceType;
import studio.overdub.device.Patch;
import studio.overdub.device.Preset;
import studio.overdub.edit.Edit;
import studio.overdub.edit.History;
import studio.overdub.edit.PatchEdits;
import studio.overdub.edit.TrackEdits;
import studio.overdub.song.Device;
import studio.overdub.song.Track;
import studio.overdub.ui.view.Stroke;

/** The sound of the chosen track: what it plays, and letting it play another. Event thread only. */
public final class TrackSound {
  private final Session session;
  private final SoundLibrary library;
  private final Consumer<String> tell;
  private Object stepping = new Object();
  private Optional<Track> before = Optional.empty();
  private History stepped;
  private Object wanted = new Object();

  /**
   * The sound of the track that is chosen in {@code session}.
   *
   * @param tell hears what a person should know of a choice
   */
  public TrackSound(Session session, SoundLibrary library, Consumer<String> tell) {
    this.session = session;
    this.library = library;
    this.tell = tell;
  }

  private Optional<Track> target() {
    return session.selection().track().flatMap(session.song()::track).filter(t -> t.kind() == Track.Kind.INSTRUMENT);
  }

  /** The chosen track; empty where none is that can play sounds. */
  public Optional<TrackId> track() {
    return target().map(Track::id);
  }

  /** What it plays, as the library knows it. */
  public Optional<Sound> playing() {
    return target().flatMap(track -> playing(track, library.sounds()));
  }

  private static Optional<Sound> playing(Track track, List<Sound> sounds) {
    if (track.instrument().isEmpty()) {
      return Optional.empty();
    }
    Device device = track.instrument().get();
    return sounds.stream()
        .filter(
            sound ->
                switch (sound) {
                  case PatchSound patch -> track.patch().equals(patch.name());
                  case DeviceSound preset -> track.patch().isEmpty() && plays(device, preset);
                  case KitSound kit ->
                      track.patch().isEmpty() && kit.kit().preset().type().equals(device.type())
                          && kit.name().equals(device.preset());
                })
        .findFirst();
  }

  private static boolean plays(Device device, DeviceSound sound) {
    Map<String, String> texts = sound.preset().texts();
    return sound.preset().type().equals(device.type())
        && (sound.name().equals(device.preset()) || sameProgram(sound, device))
        && (texts.isEmpty() || texts.equals(device.texts()));
  }

  /** Whether a device without a preset's name, as MIDI files leave it, is set to what a sound is. */
  private static boolean sameProgram(DeviceSound sound, Device device) {
    Map<String, Double> params = sound.preset().params();
    return device.preset().isEmpty()
        && params.containsKey("program")
        && params.entrySet().stream().allMatch(p -> device.params().getOrDefault(p.getKey(), 0.0).equals(p.getValue()))
        && params.getOrDefault("drums", 0.0).equals(device.params().getOrDefault("drums", 0.0))
        && params.getOrDefault("bank", 0.0).equals(device.params().getOrDefault("bank", 0.0));
  }

  /** Begins to step through sounds: what follows is one step of history, apart from what came before. */
  public void beginStepping() {
    stepping = new Object();
    before = Optional.empty();
  }

  /**
   * Lets the chosen track play a sound as one of many that are stepped through, all of them one step of history. What
   * it has in the end does not depend on what was stepped past.
   *
   * @param heard run once it plays the sound
   */
  public void step(Sound sound, Runnable heard) {
    ready(
        sound,
        ready ->
            target()
                .ifPresent(
                    track -> {
                      if (session.history() != stepped || before.filter(t -> t.id().equals(track.id())).isEmpty()) {
                        before = Optional.of(track);
                      }
                      session.apply(PatchEdits.from(before.get(), ready.onto(track.id())), stepping);
                      stepped = session.history();
                      heard.run();
                    }));
  }

  /**
   * Lets the chosen track play a sound; without one, a new track is made for it.
   *
   * @param heard run once it plays the sound
   */
  public void assign(Sound sound, Runnable heard) {
    if (target().isEmpty()) {
      assignToNewTrack(sound, heard);
      return;
    }
    ready(
        sound,
        ready ->
            target()
                .ifPresent(
                    track -> {
                      session.apply(ready.onto(track.id()));
                      tellOfLanes(track);
                      heard.run();
                    }));
  }

  private void tellOfLanes(Track earlier) {
    int stranded =
        session.song().track(earlier.id()).map(PatchEdits::strandedLanes).orElse(0) - PatchEdits.strandedLanes(earlier);
    if (stranded > 0) {
      tell.accept(
          (stranded == 1 ? "A lane" : stranded + " lanes")
              + " of automation moved a device that is gone. The points stay on the track; undo brings all back.");
    }
  }

  /**
   * Makes a track that plays a sound, and chooses it.
   *
   * @param heard run once it plays the sound
   */
  public void assignToNewTrack(Sound sound, Runnable heard) {
    ready(
        sound,
        ready -> {
          TrackId made = new TrackId(session.song().nextId());
          session.apply(ready.alone(made));
          session.select(session.selection().withTrack(made));
          heard.run();
        });
  }

  /** A sound that the song can play now. */
  private interface Ready {
    /** Lets a track play it. */
    Edit onto(TrackId track);

    /** Makes a track that plays it. */
    Edit alone(TrackId made);
  }

  /** Hands on a sound when it can be played, unless another is wanted by then. */
  private void ready(Sound sound, Consumer<Ready> use) {
    Object now = new Object();
    wanted = now;
    switch (sound) {
      case DeviceSound preset ->
          session.catalog().find(preset.preset().type())
              .ifPresent(type -> use.accept(new ReadyPreset(type, preset.preset())));
      case KitSound kit ->
          session.catalog().find(kit.kit().preset().type())
              .ifPresent(
                  type -> library.fetch(kit, stillWanted(now, fetched -> use.accept(new ReadyPreset(type, fetched)))));
      case PatchSound patch ->
          library.fetch(patch, stillWanted(now, fetched -> use.accept(new ReadyPatch(fetched))));
    }
  }

  private <T> Consumer<T> stillWanted(Object when, Consumer<T> use) {
    return fetched -> {
      if (wanted == when) {
        use.accept(fetched);
      }
    };
  }

  private record ReadyPreset(DeviceType type, Preset preset) implements Ready {
    @Override
    public Edit onto(TrackId track) {
      return TrackEdits.play(track, type, preset);
    }

    @Override
    public Edit alone(TrackId made) {
      return TrackEdits.add(preset.name(), Track.Kind.INSTRUMENT, Optional.of(type)).then(onto(made));
    }
  }

  private final class ReadyPatch implements Ready {
    private final Patch patch;

    ReadyPatch(Patch patch) {
      this.patch = patch;
    }

    @Override
    public Edit onto(TrackId track) {
      return PatchEdits.play(track, patch, session.catalog());
    }

    @Override
    public Edit alone(TrackId made) {
      return PatchEdits.add(patch, session.catalog());
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
