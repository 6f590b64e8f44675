package studio.overdub.main;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import studio.overdub.app.OwnLibrary;
import studio.overdub.app.OwnSounds;
import studio.overdub.app.Session;
import studio.overdub.base.DeviceId;
import studio.overdub.base.TrackId;
import studio.overdub.device.DeviceType;
import studio.overdub.device.Preset;
import studio.overdub.device.SoundCategory;
import studio.overdub.device.SoundFacts;
import studio.overdub.edit.PatchEdits;
import studio.overdub.edit.TrackEdits;
import studio.overdub.song.Device;
import studio.overdub.song.Track;
import studio.overdub.ui.shell.jobs.Job;
import studio.overdub.ui.view.browser.Sound;
import studio.overdub.ui.view.saving.SoundForm;

/** Jobs that save the person's presets and patches, which are offered as soon as they are there. Event thread. */
final class SoundJobs {
  private final Session session;
  private final OwnSounds own;
  private final OwnLibrary library;
  private final PresetSounds sounds;
  private final Supplier<Path> songFolder;

  /**
   * @param library reads what was saved
   * @param sounds where they are offered
   * @param songFolder where the recordings of the song that is open are
   */
  SoundJobs(
      Session session, OwnSounds own, OwnLibrary library, PresetSounds sounds, Supplier<Path> songFolder) {
    this.session = session;
    this.own = own;
    this.library = library;
    this.sounds = sounds;
    this.songFolder = songFolder;
  }

  /** What to ask before a track is saved as a patch; empty where it has no instrument. */
  Optional<SoundForm> patchForm(TrackId id) {
    return session.song().track(id)
        .filter(track -> track.instrument().isPresent())
        .map(
            track -> {
              Optional<SoundFacts> known =
                  sounds.patches().stream()
                      .map(stored -> stored.patch().facts())
                      .filter(facts -> facts.name().equals(track.patch()))
                      .findFirst()
                      .or(() -> known(track.instrument().get()));
              String name = track.patch().isEmpty() ? track.name() : track.patch();
              return new SoundForm("patch", SoundCategory.SOUNDS, suggested(name, known), this::patchNamed);
            });
  }

  private Optional<SoundFacts> known(Device device) {
    return sounds.presets().stream()
        .filter(preset -> preset.type().equals(device.type()) && preset.name().equals(device.preset()))
        .map(Preset::facts)
        .findFirst();
  }

  /** Category, tags and description of what was changed since, under the author whom the person named last. */
  private SoundFacts suggested(String name, Optional<SoundFacts> known) {
    String author =
        sounds.sounds().stream()
            .filter(sounds::isOwn)
            .map(sound -> sound.facts().author())
            .filter(word -> !word.isEmpty())
            .reduce("", (earlier, later) -> later);
    return new SoundFacts(
        name, known.map(SoundFacts::category).orElse(""), known.map(SoundFacts::tags).orElse(List.of()), author,
        known.map(SoundFacts::description).orElse(""));
  }

  private SoundForm.Taken patchNamed(String name) {
    boolean known = sounds.patches().stream().anyMatch(stored -> stored.patch().name().equals(name));
    return taken(own.patchFile(name), known);
  }

  private static SoundForm.Taken taken(Path file, boolean known) {
    if (Files.exists(file)) {
      return SoundForm.Taken.OWN;
    }
    return known ? SoundForm.Taken.FIXED : SoundForm.Taken.FREE;
  }

  /** Saves a track as a patch. */
  Job savePatch(TrackId id, SoundForm form) {
    Path folder = songFolder.get();
    Track track = session.song().track(id).orElseThrow();
    SoundFacts facts = form.facts();
    return Job.of(
        "Saving " + facts.name(),
        progress -> {
          own.save(facts, track, folder);
          OwnLibrary.Contents now = library.read();
          return new Job.Result(
              () -> {
                sounds.show(now);
                session.apply(PatchEdits.saved(id, facts.name(), session.catalog()));
              },
              "Saved the patch " + facts.name(), List.of());
        });
  }

  /** What to ask before a device is saved as a preset; empty where its type is missing here. */
  Optional<SoundForm> presetForm(DeviceId id) {
    return session.song().device(id)
        .flatMap(
            device ->
                session.catalog().find(device.type())
                    .map(
                        type -> {
                          String name = device.preset().isEmpty() ? "" : device.preset();
                          return new SoundForm(
                              "preset", SoundCategory.of(type.kind()), suggested(name, known(device)),
                              wanted -> presetNamed(type, wanted));
                        }));
  }

  private SoundForm.Taken presetNamed(DeviceType type, String name) {
    boolean known = sounds.presets().stream().anyMatch(p -> p.type().equals(type.id()) && p.name().equals(name));
    return taken(own.presetFile(type.id(), name), known);
  }

  /** Saves a device as a preset. */
  Job savePreset(DeviceId id, SoundForm form) {
    Device device = session.song().device(id).orElseThrow();
    SoundFacts facts = form.facts();
    return Job.of(
        "Saving " + facts.name(),
        progress -> {
          Preset saved = own.save(facts, device).preset();
          OwnLibrary.Contents now = library.read();
          return new Job.Result(
              () -> {
                sounds.show(now);
                session.apply(TrackEdits.preset(id, saved));
              },
              "Saved the preset " + facts.name(), List.of());
        });
  }
}
