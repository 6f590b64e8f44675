package studio.overdub.app;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import studio.overdub.base.TickRange;
import studio.overdub.base.TimelineTick;
import studio.overdub.base.TrackId;
import studio.overdub.device.DeviceType;
import studio.overdub.edit.Edit;
import studio.overdub.edit.MixerEdits;
import studio.overdub.edit.SongEdits;
import studio.overdub.edit.TrackEdits;
import studio.overdub.song.Clip;
import studio.overdub.song.Marker;
import studio.overdub.song.MidiAddress;
import studio.overdub.song.Song;
import studio.overdub.song.Track;

/** The commands that need a session and nothing else: history, tracks, transport. */
public final class SessionCommands {
  private static final String EDIT = "Edit";
  private static final String TRACK = "Track";
  private static final String TRANSPORT = "Transport";

  private final Session session;
  private final CommandTable table;

  private SessionCommands(Session session, CommandTable table) {
    this.session = session;
    this.table = table;
  }

  /** Adds the commands of history to the table. */
  public static void addHistory(Session session, CommandTable table) {
    new SessionCommands(session, table).history();
  }

  /** Adds the commands of tracks and transport to the table. */
  public static void addTracksAndTransport(Session session, CommandTable table) {
    SessionCommands commands = new SessionCommands(session, table);
    commands.tracks();
    commands.transport();
    commands.places();
  }

  private void history() {
    table.add(
        Command.of("edit.undo", EDIT, "Undo", "ctrl Z", "Takes the last step back.", session::undo)
            .labelled(() -> session.history().undoName().map(name -> "Undo " + name).orElse("Undo"))
            .when(() -> session.history().undoName().isPresent()));
    table.add(
        Command.of("edit.redo", EDIT, "Redo", "ctrl shift Z", "Brings the step undone last back.", session::redo)
            .labelled(() -> session.history().redoName().map(name -> "Redo " + name).orElse("Redo"))
            .when(() -> session.history().redoName().isPresent()));
  }

  private void tracks() {
    table.add(
        Command.of(
            "track.addInstrument", TRACK, "Add instrument track", "ctrl T",
            "Adds a track of notes that a synthesizer plays; choose another sound in the browser.",
            () -> addTrack("Synthesizer", Track.Kind.INSTRUMENT, session.catalog().find("synth"))));
    table.add(
        Command.of(
            "track.addDrums", TRACK, "Add drum track", "ctrl shift D", "Adds a track that plays the drum kit.",
            this::addDrums));
    table.add(
        Command.of(
            "track.addAudio", TRACK, "Add audio track", "ctrl shift T",
            "Adds a track to record a voice or a player onto.",
            () -> addTrack("Audio", Track.Kind.AUDIO, Optional.empty())));
    table.add(
        Command.of(
            "track.addBus", TRACK, "Add bus", "", "Adds a bus that other tracks can send to or end in.",
            () -> addTrack("Bus", Track.Kind.BUS, Optional.empty())));
    onTrack("track.duplicate", "Duplicate track", "", "Copies the chosen track, its clips and its sound.",
        track -> session.apply(TrackEdits.duplicate(track.id())));
    onTrack("track.delete", "Delete track", "ctrl DELETE", "Deletes the chosen track and all on it.",
        track -> session.apply(TrackEdits.remove(track.id())));
    onTrack("track.up", "Move track up", "ctrl alt UP", "Moves the chosen track one row up.",
        track -> reorder(track, -1));
    onTrack("track.down", "Move track down", "ctrl alt DOWN", "Moves the chosen track one row down.",
        track -> reorder(track, 1));
    switchOnTrack("track.mute", "Mute", "shift M", "Silences the chosen track.", t -> t.channel().muted(),
        t -> MixerEdits.mute(t.id(), !t.channel().muted()));
    switchOnTrack("track.solo", "Solo", "shift S", "Lets only soloed tracks be heard.", t -> t.channel().solo(),
        t -> MixerEdits.solo(t.id(), !t.channel().solo()));
    switchOnTrack("track.arm", "Arm for recording", "shift R", "Makes the next recording go onto the chosen track.",
        Track::armed, t -> TrackEdits.arm(t.id(), !t.armed()));
  }

  private void addTrack(String name, Track.Kind kind, Optional<DeviceType> instrument) {
    TrackId id = new TrackId(session.song().nextId());
    session.apply(TrackEdits.add(name, kind, instrument));
    session.select(session.selection().withTrack(id));
  }

  private void addDrums() {
    DeviceType sampler = session.catalog().find("sampler").orElseThrow();
    Song song = session.song();
    TrackId id = new TrackId(song.nextId());
    Edit add = TrackEdits.add("Drums", Track.Kind.INSTRUMENT, Optional.of(sampler));
    session.apply(
        add.then(
            new Edit(
                "Choose drums",
                s ->
                    s.mapTrack(
                        id,
                        t ->
                            t.withInstrument(t.instrument().map(d -> d.withParam("drums", 1)))
                                .withMidi(new MidiAddress(0, MidiAddress.DRUMS))))));
    session.select(session.selection().withTrack(id));
  }

  private void reorder(Track track, int by) {
    session.apply(TrackEdits.reorder(track.id(), session.song().tracks().indexOf(track) + by));
  }

  private Optional<Track> chosen() {
    return session.selection().track().flatMap(session.song()::track);
  }

  private void onTrack(String id, String label, String key, String explanation, Consumer<Track> action) {
    table.add(
        Command.of(id, TRACK, label, key, explanation, () -> chosen().ifPresent(action))
            .when(() -> chosen().isPresent()));
  }

  private void switchOnTrack(
      String id, String label, String key, String explanation, Predicate<Track> on,
      Function<Track, Edit> edit) {
    BooleanSupplier checked = () -> chosen().filter(on).isPresent();
    table.add(
        Command.of(
                id, TRACK, label, key, explanation, () -> chosen().ifPresent(track -> session.apply(edit.apply(track))))
            .when(() -> chosen().isPresent())
            .checkedWhen(checked));
  }

  private void transport() {
    Transport transport = session.transport();
    table.add(
        Command.of(
                "transport.play", TRANSPORT, "Play", "SPACE", "Plays from the playhead; stops and goes back to it.",
                transport::playOrStop)
            .labelled(() -> transport.playing() ? "Stop" : "Play"));
    table.add(
        Command.of(
            "transport.pause", TRANSPORT, "Pause", "shift SPACE", "Stops where the song is, or plays on from there.",
            () -> {
              if (transport.playing()) {
                transport.stop();
              } else {
                transport.play();
              }
            }));
    table.add(
        Command.of("transport.stop", TRANSPORT, "Stop", "ESCAPE", "Stops where the song is.", transport::stop)
            .when(transport::playing));
    table.add(
        Command.of(
            "transport.toStart", TRANSPORT, "Go to the start", "HOME", "Moves the playhead to the song's start.",
            () -> transport.seek(TimelineTick.ZERO)));
    table.add(
        Command.of(
            "transport.toEnd", TRANSPORT, "Go to the end", "END", "Moves the playhead to the end of the last clip.",
            () -> transport.seek(session.song().end())));
    table.add(
        Command.of(
                "transport.loop", TRANSPORT, "Loop", "ctrl L", "Repeats the loop range while the song plays.",
                this::toggleLoop)
            .checkedWhen(() -> session.song().loop().on()));
    table.add(
        Command.of(
                "transport.loopSelection", TRANSPORT, "Loop the selected clips", "ctrl shift L",
                "Makes the stretch of the selected clips the loop range and goes there.", this::loopSelection)
            .when(() -> !session.selection().clips().isEmpty()));
    table.add(
        Command.of(
                "transport.click", TRANSPORT, "Click", "ctrl K", "Lets the metronome click while the song plays.",
                () -> transport.metronome(!transport.metronome()))
            .checkedWhen(transport::metronome));
    table.add(
        Command.of(
                "transport.countIn", TRANSPORT, "Count-in", "ctrl shift K", "Counts one bar in before playing.",
                () -> transport.countIn(!transport.countIn()))
            .checkedWhen(transport::countIn));
  }

  private void toggleLoop() {
    Song song = session.song();
    Edit edit = SongEdits.loop(!song.loop().on());
    if (!song.loop().on() && song.loop().range().length() == 0) {
      TimelineTick start = song.meter().barStart(session.transport().position());
      TimelineTick end = song.meter().barStart(song.meter().position(start).bar() + 4);
      edit = edit.then(SongEdits.loopRange(new TickRange(start, end)));
    }
    session.apply(edit);
  }

  private void loopSelection() {
    Song song = session.song();
    List<Clip> clips =
        session.selection().clips().stream().flatMap(id -> song.clip(id).stream()).toList();
    TimelineTick start = clips.stream().map(Clip::start).min(TimelineTick::compareTo).orElseThrow();
    TimelineTick end = clips.stream().map(Clip::end).max(TimelineTick::compareTo).orElseThrow();
    TickRange range = new TickRange(start, end);
    session.apply(SongEdits.loopRange(range).then(SongEdits.loop(true)));
    if (!range.contains(session.transport().position())) {
      session.transport().seek(start);
    }
  }

  private void places() {
    table.add(
        Command.of(
            "marker.add", TRANSPORT, "Add marker", "ctrl shift M", "Begins a section at the bar of the playhead.",
            this::addMarker));
    table.add(
        Command.of(
            "marker.previous", TRANSPORT, "Go to the section before", "ctrl PAGE_UP",
            "Moves the playhead back by a section.",
            () -> marker(false)));
    table.add(
        Command.of(
            "marker.next", TRANSPORT, "Go to the next section", "ctrl PAGE_DOWN", "Moves the playhead on by a section.",
            () -> marker(true)));
  }

  private void addMarker() {
    TimelineTick bar = session.song().meter().barStart(session.transport().position());
    session.apply(SongEdits.addMarker(new Marker(bar, "Section " + (session.song().markers().size() + 1))));
  }

  private void marker(boolean forward) {
    TimelineTick now = session.transport().position();
    var places = session.song().markers().stream().map(Marker::at);
    Optional<TimelineTick> to =
        forward
            ? places.filter(now::isBefore).findFirst()
            : places.filter(at -> at.isBefore(now)).reduce((earlier, later) -> later);
    session.transport().seek(to.orElse(forward ? session.song().end() : TimelineTick.ZERO));
  }
}
