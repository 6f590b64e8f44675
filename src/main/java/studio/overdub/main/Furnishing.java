package studio.overdub.main;

import com.google.common.base.Suppliers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import studio.overdub.app.Kits;
import studio.overdub.app.LiveStudio;
import studio.overdub.app.OwnLibrary;
import studio.overdub.app.OwnSounds;
import studio.overdub.app.Rendering;
import studio.overdub.app.SongFiles;
import studio.overdub.app.SoundRig;
import studio.overdub.app.SoundTrash;
import studio.overdub.app.UnsavedFolder;
import studio.overdub.app.demo.DemoSong;
import studio.overdub.audiofile.SampleCache;
import studio.overdub.base.StudioException;
import studio.overdub.device.Catalog;
import studio.overdub.device.Preset;
import studio.overdub.effects.ChorusType;
import studio.overdub.effects.CompressorType;
import studio.overdub.effects.DelayType;
import studio.overdub.effects.DriveType;
import studio.overdub.effects.EqType;
import studio.overdub.effects.PhaserType;
import studio.overdub.effects.ReverbType;
import studio.overdub.effects.notes.ArpeggiatorType;
import studio.overdub.effects.notes.ChordType;
import studio.overdub.effects.notes.HumanizeType;
import studio.overdub.effects.notes.LatchType;
import studio.overdub.effects.notes.NoteEchoType;
import studio.overdub.effects.notes.NoteLengthType;
import studio.overdub.effects.notes.ProbabilityType;
import studio.overdub.effects.notes.ScaleType;
import studio.overdub.effects.notes.SplitType;
import studio.overdub.effects.notes.StrumType;
import studio.overdub.effects.notes.TransposeType;
import studio.overdub.effects.notes.VelocityType;
import studio.overdub.format.preset.PresetLibrary;
import studio.overdub.format.preset.StoredPatch;
import studio.overdub.instruments.drums.DrumMachineType;
import studio.overdub.instruments.fm.FmType;
import studio.overdub.instruments.gervill.GervillType;
import studio.overdub.instruments.pads.DrumRackType;
import studio.overdub.instruments.sample.SampleType;
import studio.overdub.instruments.sampler.SamplerType;
import studio.overdub.instruments.sampling.SampleStore;
import studio.overdub.instruments.sfz.SfzType;
import studio.overdub.instruments.synth.SynthType;
import studio.overdub.song.Song;
import studio.overdub.soundfont.FontLibrary;
import studio.overdub.soundfont.sfz.SfzLibrary;

/** What the studio is furnished with: every device, fonts, presets, and where things lie. */
public final class Furnishing {
  private static final DateTimeFormatter SESSION_NAME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH.mm.ss");

  /** How much of decoded samples is kept. */
  private static final long MOST_CACHE_BYTES = 16L << 30;

  private final Path data;
  private final FontLibrary fonts;
  private final SfzLibrary instruments;
  private final Catalog catalog;
  private final Supplier<PresetLibrary> factory;
  private final Supplier<PresetLibrary> own;
  private final Kits kits;
  private final SongFiles files;
  private final Rendering rendering;

  /**
   * A furnishing.
   *
   * @param home the folder that holds the program's own {@code soundfonts} and {@code presets}
   * @param user the person's own folder, which may hold fonts
   * @param data where the program keeps what is not saved yet, and the person's presets
   */
  public Furnishing(Path home, Path user, Path data) {
    this(home, user, data, data.resolve("cache"));
  }

  /**
   * A furnishing.
   *
   * @param cache where decoded samples are kept; may be emptied at any time
   */
  public Furnishing(Path home, Path user, Path data, Path cache) {
    this.data = data;
    Optional<Path> bank = Optional.of(home.resolve("soundfonts/overdub-gm.sf2")).filter(Files::isRegularFile);
    fonts = new FontLibrary(() -> bank, FontLibrary.usualFolders(user));
    instruments = new SfzLibrary(new SampleCache(cache, MOST_CACHE_BYTES));
    SampleStore samples = new SampleStore();
    catalog =
        new Catalog(
            List.of(
                new SynthType(),
                new FmType(),
                new SamplerType(fonts),
                new SampleType(samples),
                new DrumRackType(samples),
                new DrumMachineType(),
                new SfzType(instruments),
                new GervillType(bank),
                new ArpeggiatorType(),
                new ChordType(),
                new ScaleType(),
                new StrumType(),
                new HumanizeType(),
                new NoteEchoType(),
                new NoteLengthType(),
                new VelocityType(),
                new ProbabilityType(),
                new SplitType(),
                new LatchType(),
                new TransposeType(),
                new ReverbType(),
                new ChorusType(),
                new DelayType(),
                new EqType(),
                new CompressorType(),
                new PhaserType(),
                new DriveType()));
    factory = library(home.resolve("presets"));
    own = library(ownPresets());
    kits = new Kits(List.of(home.resolve("presets/drumrack"), ownKits()), catalog.types());
    files = new SongFiles(catalog);
    rendering = new Rendering(catalog, fonts);
  }

  private Supplier<PresetLibrary> library(Path folder) {
    return Suppliers.memoize(() -> PresetLibrary.ofFolders(List.of(folder), catalog.types()));
  }

  private Path ownPresets() {
    return data.resolve("presets");
  }

  private Path ownKits() {
    return data.resolve("kits");
  }

  /** Every instrument and effect. Adding one is adding a line to the constructor. */
  public Catalog catalog() {
    return catalog;
  }

  /** The fonts. */
  FontLibrary fonts() {
    return fonts;
  }

  /** The SFZ instruments. */
  SfzLibrary instruments() {
    return instruments;
  }

  /** The program's presets and the person's own; read when they are first asked for. */
  List<Preset> presets() {
    return Stream.concat(factory.get().presets().stream(), own.get().presets().stream()).toList();
  }

  /** The program's patches and the person's own; read when they are first asked for. */
  List<StoredPatch> patches() {
    return Stream.concat(factory.get().patches().stream(), own.get().patches().stream()).toList();
  }

  /** The program's presets and patches. */
  PresetLibrary factory() {
    return factory.get();
  }

  /** The folders of the person's own sounds. */
  OwnLibrary ownLibrary() {
    return new OwnLibrary(ownPresets(), ownKits(), catalog);
  }

  /** Where the person's sounds go that they delete. */
  SoundTrash trash() {
    return new SoundTrash(data.resolve("trash"), Clock.systemDefaultZone());
  }

  /** Where the person's presets and patches are saved. */
  OwnSounds ownSounds() {
    return new OwnSounds(ownPresets(), catalog);
  }

  /** Where the person's favourite sounds are kept. */
  Path favourites() {
    return data.resolve("favourites.txt");
  }

  /** Where the person's choice of a MIDI output for motor faders and lamps is kept. */
  Path controllerOutput() {
    return data.resolve("controller-output.txt");
  }

  /** Where the person's presets of the FM synthesizer are kept. */
  Path voices() {
    return ownPresets().resolve("fm");
  }

  /** The program's kits. */
  List<Kits.Kit> factoryKits() {
    return kits.find().kits().stream().filter(kit -> !kit.own()).toList();
  }

  /** The program's kits and the person's own. */
  Kits kits() {
    return kits;
  }

  /** Songs on disk. */
  SongFiles files() {
    return files;
  }

  /** Songs to sound files. */
  Rendering rendering() {
    return rendering;
  }

  /** The demo song. */
  Song demo() {
    return DemoSong.make(factory.get().presets());
  }

  /** A studio with an empty song that sounds through a rig. */
  LiveStudio studio(SoundRig rig, Executor eventThread, Consumer<StudioException> onProblem) {
    String name = LocalDateTime.now().format(SESSION_NAME) + " " + ProcessHandle.current().pid();
    UnsavedFolder unsaved = new UnsavedFolder(unsaved().resolve(name + "." + SongFiles.FOLDER));
    return new LiveStudio(Song.EMPTY, catalog, rig, files, unsaved, eventThread, onProblem);
  }

  /** The newest song that was never saved, of a process that is gone. */
  Optional<UnsavedFolder.Leftover> leftover() {
    return UnsavedFolder.newest(unsaved());
  }

  /** Where songs are kept that were never saved. */
  Path unsaved() {
    return data.resolve("unsaved");
  }
}
