package studio.overdub.ui.view.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import studio.overdub.app.Session;
import studio.overdub.base.DeviceId;
import studio.overdub.base.TrackId;
import studio.overdub.device.DeviceType;
import studio.overdub.edit.TrackEdits;
import studio.overdub.song.Device;
import studio.overdub.song.Song;
import studio.overdub.song.Track;
import studio.overdub.ui.view.inspector.DeviceCard.Place;
import studio.overdub.ui.view.mixer.Effect;

/** The chosen track and the devices its sound goes through. Event thread only. */
public final class InspectorModel {
  private final Session session;
  private final Function<Device, String> sounds;

  /**
   * A model over {@code session}.
   *
   * @param sounds what a device plays, as people call it
   */
  public InspectorModel(Session session, Function<Device, String> sounds) {
    this.session = session;
    this.sounds = sounds;
  }

  private Optional<Track> chosen() {
    return session.selection().track().flatMap(session.song()::track);
  }

  /** The chosen track; empty where none is. */
  public Optional<TrackId> track() {
    return chosen().map(Track::id);
  }

  /** Its name. */
  public String name() {
    return chosen().map(Track::name).orElse("");
  }

  /** Its colour, 0 to 7. */
  public int colour() {
    return chosen().map(Track::colour).orElse(0);
  }

  /** Where it stands, and what it is: "track 5", "bus". */
  public String place() {
    Song song = session.song();
    return chosen()
        .map(t -> t.kind().isBus() ? "bus" : (t.kind() == Track.Kind.AUDIO ? "audio " : "track ")
            + (song.tracks().indexOf(t) + 1))
        .orElse("");
  }

  /** Whether it plays notes, so that note effects and an instrument belong to it. */
  public boolean playsNotes() {
    return chosen().filter(t -> t.kind() == Track.Kind.INSTRUMENT).isPresent();
  }

  /** The track whose instrument it plays, where that is another's. */
  public Optional<String> playsThrough() {
    return chosen().flatMap(Track::playsThrough).flatMap(session.song()::track).map(Track::name);
  }

  /** Its devices in the order sound flows: note effects, instrument, inserts. */
  public List<DeviceCard> chain() {
    List<DeviceCard> cards = new ArrayList<>();
    chosen()
        .ifPresent(
            track -> {
              track.noteEffects().forEach(d -> cards.add(card(d, Place.NOTE_EFFECT)));
              track.instrument().ifPresent(d -> cards.add(card(d, Place.INSTRUMENT)));
              track.channel().inserts().forEach(d -> cards.add(card(d, Place.INSERT)));
            });
    return cards;
  }

  private DeviceCard card(Device device, Place place) {
    String name = session.catalog().find(device.type()).map(DeviceType::name).orElse("Missing: " + device.type());
    boolean shown = session.selection().device().equals(Optional.of(device.id()));
    return new DeviceCard(device.id(), name, sounds.apply(device), device.enabled(), shown, place);
  }

  /** Renames the track; nothing happens for an empty name. */
  public void rename(String name) {
    if (!name.isBlank()) {
      track().ifPresent(id -> session.apply(TrackEdits.rename(id, name.strip())));
    }
  }

  /** Gives the track a colour, 0 to 7. */
  public void colour(int colour) {
    track().ifPresent(id -> session.apply(TrackEdits.colour(id, colour)));
  }

  /** Opens a device's panel. */
  public void choose(DeviceId device) {
    session.select(session.selection().withDevice(Optional.of(device)));
  }

  /** Switches a device on or off. */
  public void toggle(DeviceCard card) {
    session.apply(TrackEdits.enable(card.id(), !card.enabled()));
  }

  /** Removes an effect. */
  public void remove(DeviceId device) {
    session.apply(TrackEdits.removeEffect(device));
  }

  /** Moves an effect one place earlier (negative) or later among those of its kind. */
  public void move(DeviceId device, int by) {
    List<DeviceId> row = row(device);
    int to = row.indexOf(device) + by;
    if (to >= 0 && to < row.size()) {
      place(device, to);
    }
  }

  /** Moves an effect to a place, from 0, among those of its kind. */
  public void place(DeviceId device, int place) {
    track().ifPresent(id -> session.apply(TrackEdits.moveEffect(Optional.of(id), device, place)));
  }

  /** The devices of a device's kind. */
  private List<DeviceId> row(DeviceId device) {
    List<DeviceCard> chain = chain();
    Optional<Place> kind = chain.stream().filter(c -> c.id().equals(device)).findFirst().map(DeviceCard::place);
    return chain.stream().filter(c -> kind.equals(Optional.of(c.place()))).map(DeviceCard::id).toList();
  }

  /** The effects that the track can be given: those of notes only where it plays notes. */
  public List<Effect> effects() {
    List<Effect> effects = new ArrayList<>();
    if (playsNotes()) {
      add(effects, DeviceType.Kind.NOTE_EFFECT);
    }
    add(effects, DeviceType.Kind.AUDIO_EFFECT);
    return effects;
  }

  private void add(List<Effect> effects, DeviceType.Kind kind) {
    session.catalog().types(kind).forEach(t -> effects.add(new Effect(t.id(), t.name(), t.description())));
  }

  /** Adds an effect where its kind belongs and opens its panel. */
  public void addEffect(String type) {
    List<DeviceId> before = chain().stream().map(DeviceCard::id).toList();
    session.catalog().find(type).ifPresent(t -> session.apply(TrackEdits.addEffect(track(), t)));
    chain().stream().map(DeviceCard::id).filter(id -> !before.contains(id)).findFirst().ifPresent(this::choose);
  }
}
