package studio.overdub.main;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import studio.overdub.app.Kits;
import studio.overdub.app.OwnLibrary;
import studio.overdub.app.OwnSounds;
import studio.overdub.app.SoundTrash;
import studio.overdub.base.StudioException;
import studio.overdub.device.Catalog;
import studio.overdub.device.DeviceType;
import studio.overdub.device.SoundCategory;
import studio.overdub.device.SoundFacts;
import studio.overdub.ui.shell.jobs.Job;
import studio.overdub.ui.shell.jobs.OwnSoundJobs;
import studio.overdub.ui.view.browser.DeviceSound;
import studio.overdub.ui.view.browser.Sound;
import studio.overdub.ui.view.saving.SoundForm;

/** The jobs with the person's sounds, done on their files; what the browser shows is read anew after each. */
final class SoundFileJobs implements OwnSoundJobs {
  private final Catalog catalog;
  private final PresetSounds sounds;
  private final OwnSounds own;
  private final Kits kits;
  private final OwnLibrary library;
  private final SoundTrash trash;
  private final Deque<Gone> deleted = new ArrayDeque<>();

  /** A sound that can be brought back, with what its mark as a favourite stands under; empty for none. */
  private record Gone(SoundTrash.Deleted files, String favourite) {}

  SoundFileJobs(
      Catalog catalog, PresetSounds sounds, OwnSounds own, Kits kits, OwnLibrary library, SoundTrash trash) {
    this.catalog = catalog;
    this.sounds = sounds;
    this.own = own;
    this.kits = kits;
    this.library = library;
    this.trash = trash;
  }

  @Override
  public Optional<String> refusal(Sound sound) {
    if (sounds.isOwn(sound)) {
      return Optional.empty();
    }
    if (sound instanceof DeviceSound && sound.facts().author().isEmpty()) {
      return Optional.of(
          "\u201c" + sound.name() + "\u201d belongs to " + sound.group() + " and stays as it is.");
    }
    return Optional.of(
        "\u201c" + sound.name() + "\u201d came with Overdub and stays as it is."
            + " Save it under another name to change it.");
  }

  private PresetSounds.Own files(Sound sound) {
    return sounds.own(sound).orElseThrow();
  }

  @Override
  public SoundForm form(Sound sound) {
    SoundFacts facts = sound.facts();
    return switch (files(sound)) {
      case PresetSounds.Own.OfPreset(var stored) -> {
        String type = stored.preset().type();
        DeviceType.Kind kind = catalog.find(type).map(DeviceType::kind).orElse(DeviceType.Kind.INSTRUMENT);
        yield SoundForm.changing(
            "preset", SoundCategory.of(kind), facts,
            name ->
                sounds.presets().stream().anyMatch(p -> p.type().equals(type) && p.name().equals(name))
                    || taken(own.presetFile(type, name), stored.file()));
      }
      case PresetSounds.Own.OfPatch(var stored) ->
          SoundForm.changing(
              "patch", SoundCategory.SOUNDS, facts,
              name ->
                  sounds.patches().stream().anyMatch(p -> p.patch().name().equals(name))
                      || taken(own.patchFile(name), stored.file()));
      case PresetSounds.Own.OfKit(var kit) ->
          SoundForm.changing(
              "kit", SoundCategory.SOUNDS, facts,
              name ->
                  sounds.kits().stream().anyMatch(k -> k.name().equals(name)) || taken(kits.file(name), kit.file()));
    };
  }

  private static boolean taken(Path file, Path own) {
    return Files.exists(file) && !file.equals(own);
  }

  @Override
  public Job change(Sound sound, SoundForm form) {
    PresetSounds.Own files = files(sound);
    SoundFacts facts = form.facts();
    return Job.of(
        "Changing " + sound.name(),
        progress -> {
          Path file = change(files, facts);
          OwnLibrary.Contents now = library.read();
          return new Job.Result(
              () -> {
                sounds.show(now);
                sounds.at(file).ifPresent(changed -> sounds.remark(sound.key(), changed.key()));
              },
              "Changed the " + form.kind() + " " + facts.name(), List.of());
        });
  }

  private Path change(PresetSounds.Own files, SoundFacts facts) throws StudioException {
    return switch (files) {
      case PresetSounds.Own.OfPreset(var stored) -> own.change(stored, facts).file();
      case PresetSounds.Own.OfPatch(var stored) -> own.change(stored, facts).file();
      case PresetSounds.Own.OfKit(var kit) -> kits.change(kit, facts).file();
    };
  }

  private List<Path> parts(PresetSounds.Own files) {
    return switch (files) {
      case PresetSounds.Own.OfPreset(var stored) -> List.of(stored.file());
      case PresetSounds.Own.OfPatch(var stored) -> own.parts(stored);
      case PresetSounds.Own.OfKit(var kit) -> kits.parts(kit);
    };
  }

  @Override
  public Job delete(Sound sound) {
    PresetSounds.Own files = files(sound);
    return Job.of(
        "Deleting " + sound.name(),
        progress -> {
          SoundTrash.Deleted gone = trash.delete(sound.name(), parts(files));
          OwnLibrary.Contents now = library.read();
          return new Job.Result(
              () -> {
                boolean favourite = sounds.isFavourite(sound);
                deleted.push(new Gone(gone, favourite ? sound.key() : ""));
                sounds.favourite(sound, false);
                sounds.show(now);
              },
              "Deleted " + sound.name(), List.of());
        });
  }

  @Override
  public Optional<String> deleted() {
    return Optional.ofNullable(deleted.peek()).map(gone -> gone.files().name());
  }

  @Override
  public Job restore() {
    Gone last = deleted.peek();
    return Job.of(
        "Bringing back " + last.files().name(),
        progress -> {
          trash.restore(last.files());
          OwnLibrary.Contents now = library.read();
          return new Job.Result(
              () -> {
                deleted.remove(last);
                sounds.markAgain(last.favourite());
                sounds.show(now);
              },
              "Brought back " + last.files().name(), List.of());
        });
  }

  @Override
  public Job reread() {
    return Job.of(
        "Reading your sounds",
        progress -> {
          OwnLibrary.Contents now = library.read();
          int damaged = now.notices().size();
          String rest = damaged == 0 ? "" : "; could not read " + (damaged == 1 ? "one file" : damaged + " files");
          int count = now.presets().size() + now.patches().size() + now.kits().size();
          return new Job.Result(
              () -> sounds.show(now), "Read " + (count == 1 ? "one sound" : count + " sounds") + " of yours" + rest,
              List.of());
        });
  }
}
