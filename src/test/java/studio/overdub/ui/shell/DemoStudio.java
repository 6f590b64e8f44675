package studio.overdub.ui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import studio.overdub.app.Command;
import studio.overdub.app.CommandTable;
import studio.overdub.app.Session;
import studio.overdub.app.material.SampleShelf;
import studio.overdub.app.material.ToneShelf;
import studio.overdub.base.DeviceId;
import studio.overdub.base.Notice;
import studio.overdub.base.Ticks;
import studio.overdub.base.TimelineTick;
import studio.overdub.app.Kits;
import studio.overdub.base.DeviceId;
import studio.overdub.base.TrackId;
import studio.overdub.device.Patch;
import studio.overdub.device.PatchDevice;
import studio.overdub.device.Preset;
import studio.overdub.device.SoundCategory;
import studio.overdub.device.SoundFacts;
import studio.overdub.edit.TrackEdits;
import studio.overdub.song.Channel;
import studio.overdub.song.Device;
import studio.overdub.song.Send;
import studio.overdub.song.Song;
import studio.overdub.song.Track;
import studio.overdub.testing.DrawnPeaks;
import studio.overdub.testing.FakeFonts;
import studio.overdub.testing.FakePlayback;
import studio.overdub.testing.SmallSong;
import studio.overdub.ui.shell.jobs.Job;
import studio.overdub.ui.shell.jobs.OwnSoundJobs;
import studio.overdub.ui.shell.jobs.StudioJobs;
import studio.overdub.ui.view.browser.DeviceSound;
import studio.overdub.ui.view.browser.KitSound;
import studio.overdub.ui.view.browser.PatchSound;
import studio.overdub.ui.view.browser.Sound;
import studio.overdub.ui.view.browser.SoundLibrary;
import studio.overdub.ui.view.saving.SoundForm;

/** A studio to test with: a song of ten tracks, a small catalogue, a playback without sound. */
public final class DemoStudio {
  public static final TrackId PLATE = new TrackId(9);
  public static final TrackId ECHO = new TrackId(10);

  public final FakePlayback playback = new FakePlayback();
  public final Session session;
  public final CommandTable commands = new CommandTable();
  public final List<String> done = new ArrayList<>();
  public final StudioContext context;

  private DemoStudio(Song song) {
    session = new Session(song, FakeDevice.catalog(), playback);
    addCommands();
    session.midiLearn().commands(commands);
    context = new StudioContext(session, commands, new Sounds(), new Jobs(), new Services(), new DrawnPeaks(),
        FakeFonts.shelf(), new SampleShelf(() -> Path.of("nowhere"), Runnable::run, Runnable::run),
        new ToneShelf(FakeDevice.catalog(), Runnable::run, Runnable::run));
  }

  /** A studio with the demo song, its fifth track chosen, the transport inside bar 17. */
  public static DemoStudio playing() {
    DemoStudio studio = new DemoStudio(song());
    studio.session.select(
        studio.session.selection().withTrack(SmallSong.CHOIR).withEditing(SmallSong.CHORUS)
            .withDevice(Optional.of(new DeviceId(53))));
    studio.playback.peakDb = -9.8;
    studio.playback.lufs = -14.2;
    studio.session.transport().seek(new TimelineTick(66 * Ticks.PER_QUARTER + Ticks.PER_QUARTER / 4));
    studio.session.transport().play();
    return studio;
  }

  /** A studio with an empty song. */
  public static DemoStudio empty() {
    return new DemoStudio(Song.EMPTY);
  }

  private static Song song() {
    Song song = SmallSong.make();
    List<Track> tracks = new ArrayList<>();
    song.tracks().forEach(track -> tracks.add(furnished(track, tracks.size())));
    tracks.add(furnished(Track.of(PLATE, "Plate", Track.Kind.BUS, 4), 8));
    tracks.add(furnished(Track.of(ECHO, "Echo", Track.Kind.BUS, 4), 9));
    Channel master = Channel.DEFAULT.withGainDb(-4).withInserts(List.of(device(200, "eq")));
    return song.withTracks(tracks).withMaster(master).withNextId(9000);
  }

  private static Track furnished(Track track, int i) {
    List<Device> inserts = new ArrayList<>(List.of(device(i * 10 + 14, "eq"), device(i * 10 + 15, "compressor")));
    if (i % 2 == 0) {
      inserts.add(device(i * 10 + 16, "tape").withEnabled(i % 4 == 0));
    }
    Channel channel =
        Channel.DEFAULT.withInserts(inserts).withGainDb(-3 - i * 5 % 7).withPan(new double[] {-.36, 0, .44}[i % 3]);
    if (!track.kind().isBus()) {
      channel = channel.withSend(new Send(PLATE, -9 - i, false));
    }
    if (track.id().equals(SmallSong.CHOIR)) {
      channel = channel.withSend(new Send(ECHO, -18.5, false));
    }
    Track next = track.withChannel(channel);
    if (track.kind() == Track.Kind.INSTRUMENT) {
      String preset = track.id().equals(SmallSong.CHOIR) ? "Tape Choir" : "Wool Bass";
      next = next.withInstrument(Optional.of(device(i * 10 + 13, "tone").withSound(preset, Map.of(), Map.of())));
    }
    return track.id().equals(SmallSong.CHOIR)
        ? next.withNoteEffects(List.of(device(52, "arp").withEnabled(false)))
        : next;
  }

  private static Device device(long id, String type) {
    return Device.of(new DeviceId(id), type, 1);
  }

  private void addCommands() {
    add("edit.undo", "Edit", "Undo", "ctrl Z", session::undo);
    add("edit.redo", "Edit", "Redo", "ctrl shift Z", session::redo);
    add("track.addInstrument", "Track", "Add instrument track", "ctrl shift I", () ->
        session.apply(TrackEdits.add("Synthesizer", Track.Kind.INSTRUMENT, session.catalog().find("tone"))));
    add("transport.toStart", "Transport", "To the start", "HOME", () -> session.transport().seek(TimelineTick.ZERO));
    add("transport.stop", "Transport", "Stop", "", () -> session.transport().stop());
    add("transport.play", "Transport", "Play or stop", "SPACE", () -> session.transport().playOrStop());
    add("transport.record", "Transport", "Record", "R", () -> done.add("record"));
    add("transport.loop", "Transport", "Loop", "L", () -> done.add("loop"));
    commands.add(
        Command.of("transport.click", "Transport", "Click", "C", "A click on every beat", () ->
                session.transport().metronome(!session.transport().metronome()))
            .checkedWhen(() -> session.transport().metronome()));
    add("transport.countIn", "Transport", "Count-in", "", () -> session.transport().countIn(true));
  }

  private void add(String id, String menu, String label, String key, Runnable action) {
    commands.add(Command.of(id, menu, label, key, label, () -> {
      done.add(id);
      action.run();
    }));
  }

  private static final class Sounds implements SoundLibrary {
    private final Set<String> favourites = new HashSet<>();
    private final List<Sound> sounds = made();

    private static List<Sound> made() {
      List<Sound> sounds = new ArrayList<>();
      sounds.add(
          patch(
              "Neon Stairs", "Lead", List.of("arp", "warm"), "Held chords climb through a bright echo.",
              List.of(set("arp", Map.of())), set("tone", Map.of("filter.cutoff", 900.0)),
              List.of(set("tape", Map.of()))));
      sounds.add(
          patch(
              "Caf\u00e9 Wool", "Bass", List.of("dark"), "A round bass under a small compressor.", List.of(),
              set("tone", Map.of("filter.cutoff", 200.0)), List.of(set("compressor", Map.of()))));
      String[] names = {
        "Amber Pad", "Tape Choir", "Felt Upright", "Slow Brass", "Wool Bass", "Dust Keys", "Halogen", "Low Tide"
      };
      String[] tags = {"warm", "pad", "keys", "brass", "bass", "pluck", "lo-fi", "warm"};
      for (int i = 0; i < names.length; i++) {
        Preset preset =
            new Preset(
                names[i], "tone", "Pad", List.of(tags[i], "soft"), "Overdub", "", Map.of("filter.cutoff", 400.0 + i),
                Map.of());
        sounds.add(new DeviceSound("Synthesizer", preset, ""));
      }
      for (int i = 0; i < 128; i++) {
        String name = "Program " + (i + 1);
        sounds.add(new DeviceSound("Built-in bank", new Preset(name, "sampler", "GM", List.of("gm"), "Overdub", "",
            Map.of("program", (double) i), Map.of()), String.valueOf(i + 1)));
      }
      return sounds;
    }

    private static Sound patch(
        String name, String category, List<String> tags, String description, List<PatchDevice> noteEffects,
        PatchDevice instrument, List<PatchDevice> inserts) {
      SoundFacts facts = new SoundFacts(name, category, tags, "Overdub", description);
      return new PatchSound(Path.of(name + ".patch"), new Patch(facts, noteEffects, instrument, inserts));
    }

    private static PatchDevice set(String type, Map<String, Double> params) {
      return new PatchDevice(type, 1, "", true, params, Map.of());
    }

    @Override
    public List<Sound> sounds() {
      return sounds;
    }

    @Override
    public boolean isOwn(Sound sound) {
      return sound.name().equals("Low Tide");
    }

    @Override
    public void fetch(PatchSound sound, Consumer<Patch> use) {
      use.accept(sound.patch());
    }

    @Override
    public void fetch(KitSound sound, Consumer<Preset> use) {
      use.accept(sound.kit().preset());
    }

    @Override
    public List<Notice> problems() {
      return List.of(new Notice("/home/ana/presets/tone/Broken.json, line 3", "This is damaged: Unexpected end"));
    }

    @Override
    public boolean isFavourite(Sound sound) {
      return favourites.contains(sound.key());
    }

    @Override
    public void favourite(Sound sound, boolean on) {
      if (on) {
        favourites.add(sound.key());
      } else {
        favourites.remove(sound.key());
      }
    }

    @Override
    public List<Place> files() {
      return List.of(
          new Place("Samples", "Tape hiss.wav", Path.of("Tape hiss.wav")),
          new Place("Songs", "Night Bus Home", Path.of("Night Bus Home.overdub")),
          new Place("Songs", "Paper Lanterns", Path.of("Paper Lanterns.overdub")));
    }

    @Override
    public void onChange(Runnable listener) {
      // These sounds never change.
    }
  }

  private final class Services implements StudioServices {
    @Override
    public String audioDriver() {
      return "JACK 2.7 ms";
    }

    @Override
    public boolean recording() {
      return false;
    }

    @Override
    public void exit() {
      done.add("exit");
    }
  }

  private final class Jobs implements StudioJobs {
    @Override
    public void newSong() {
      session.open(Song.EMPTY, Optional.empty());
    }

    @Override
    public Job openDemo() {
      return job("demo");
    }

    @Override
    public Job open(Path path) {
      return job("open " + path);
    }

    @Override
    public Job save(Path folder) {
      return job("save " + folder);
    }

    @Override
    public Job importInto(Path file) {
      return job("import " + file);
    }

    @Override
    public Job bringSounds(List<Path> files, Consumer<List<String>> use) {
      return job("bring " + files);
    }

    @Override
    public Job makeInstrument(Path sound, Optional<TrackId> track) {
      return job("instrument " + sound + track.map(id -> " on " + id.value()).orElse(""));
    }

    @Override
    public Job playFont(Path font, Optional<TrackId> track) {
      return job("font " + font + track.map(id -> " on " + id.value()).orElse(""));
    }

    @Override
    public Job bringVoices(Path file, Optional<TrackId> track) {
      return job("voices " + file + track.map(id -> " on " + id.value()).orElse(""));
    }

    @Override
    public Job saveVoice(DeviceId device, Path file) {
      return job("save voice " + file);
    }

    @Override
    public List<String> voices() {
      return List.of("syx");
    }

    @Override
    public List<Kits.Kit> kits(String type) {
      return List.of();
    }

    @Override
    public Job loadKit(Kits.Kit kit, DeviceId device) {
      return job("load kit " + kit.name());
    }

    @Override
    public Job saveKit(String name, DeviceId device) {
      return job("save kit " + name);
    }

    @Override
    public List<String> fonts() {
      return List.of("sf2");
    }

    @Override
    public List<String> sounds() {
      return List.of("wav");
    }

    @Override
    public Job export(Path file, ExportOptions options) {
      return job("export " + file);
    }

    @Override
    public Optional<SoundForm> patchForm(TrackId track) {
      return Optional.of(form("patch", "Neon Stairs"));
    }

    @Override
    public Job savePatch(TrackId track, SoundForm form) {
      return job("save patch " + form.name());
    }

    @Override
    public Optional<SoundForm> presetForm(DeviceId device) {
      return Optional.of(form("preset", "Low Tide"));
    }

    @Override
    public Job savePreset(DeviceId device, SoundForm form) {
      return job("save preset " + form.name());
    }

    private static SoundForm form(String kind, String name) {
      SoundFacts facts = new SoundFacts(name, "Pad", List.of("slow", "warm"), "Ana", "Swells under a chord.");
      return new SoundForm(kind, SoundCategory.SOUNDS, facts, wanted -> SoundForm.Taken.FREE);
    }

    private Job job(String name) {
      return Job.of(name, progress -> new Job.Result(() -> done.add(name), name, List.of()));
    }

    @Override
    public OwnSoundJobs ownSounds() {
      return new Own();
    }

    private final class Own implements OwnSoundJobs {
      @Override
      public Optional<String> refusal(Sound sound) {
        return sound.name().equals("Low Tide") ? Optional.empty() : Optional.of(sound.name() + " stays as it is.");
      }

      @Override
      public SoundForm form(Sound sound) {
        return Jobs.form("preset", sound.name());
      }

      @Override
      public Job change(Sound sound, SoundForm form) {
        return job("change " + sound.name());
      }

      @Override
      public Job delete(Sound sound) {
        return job("delete " + sound.name());
      }

      @Override
      public Optional<String> deleted() {
        return done.stream().filter(name -> name.startsWith("delete ")).map(name -> name.substring(7)).findFirst();
      }

      @Override
      public Job restore() {
        return job("restore");
      }

      @Override
      public Job reread() {
        return job("reread");
      }
    }

    @Override
    public List<String> openable() {
      return List.of("mid");
    }

    @Override
    public List<String> importable() {
      return List.of("mid", "wav");
    }

    @Override
    public List<String> exportable() {
      return List.of("wav", "flac", "mp3", "mid");
    }

    @Override
    public String songEnding() {
      return "overdub";
    }
  }
}
