package studio.overdub.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import studio.overdub.audiofile.AudioFiles;
import studio.overdub.audiofile.AudioReader;
import studio.overdub.base.Notice;
import studio.overdub.base.StudioException;
import studio.overdub.song.Clip;
import studio.overdub.song.Device;
import studio.overdub.song.NoteClip;
import studio.overdub.song.Song;
import studio.overdub.song.Track;
import studio.overdub.soundfont.FontLibrary;
import studio.overdub.soundfont.SoundFont;

/** What a file holds, as facts by name in the order that people read them: texts, numbers, and lists of more facts. */
public final class FileFacts {
  private static final double LONGEST_NOTE_SECONDS = 15;

  private final SongFiles songs;

  /** Facts of files; songs among them are opened through {@code songs}. */
  public FileFacts(SongFiles songs) {
    this.songs = songs;
  }

  /**
   * The facts of a song, MIDI file, font or sound file.
   *
   * @throws StudioException if it is none of these, or cannot be read
   */
  public Map<String, Object> of(Path file) throws StudioException {
    return of(file, false);
  }

  /** As {@link #of}, and of a font its whole structure. */
  public Map<String, Object> whole(Path file) throws StudioException {
    return of(file, true);
  }

  private Map<String, Object> of(Path file, boolean whole) throws StudioException {
    if (!Files.exists(file)) {
      throw new StudioException("There is no such file", file.toString(), "Check the name.");
    }
    if (songs.opens(file)) {
      try (SongVisit visit = songs.visit(file)) {
        return ofSong(visit.opened());
      }
    }
    if (file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".sfz")) {
      return SfzFacts.of(file);
    }
    if (VoiceFiles.named(file)) {
      return VoiceFiles.facts(file);
    }
    String ending = file.getFileName().toString().toLowerCase(Locale.ROOT);
    boolean font = FontLibrary.ENDINGS.stream().anyMatch(ending::endsWith);
    return font ? ofFont(file, whole) : ofSound(file);
  }

  private static Map<String, Object> ofSong(SongFiles.Opened opened) {
    Song song = opened.song();
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("kind", opened.folder().isPresent() ? "song" : "MIDI file");
    facts.put("name", song.name());
    facts.put("seconds", rounded(song.tempo().seconds(song.end())));
    boolean endsWithABar = song.end().equals(song.meter().barStart(song.end()));
    facts.put("bars", song.meter().position(song.end()).bar() - (endsWithABar ? 1 : 0));
    facts.put("tempo", rounded(song.tempo().tempos().getFirst().bpm()));
    facts.put("tempo changes", song.tempo().tempos().size() - 1);
    facts.put("meter", song.meter().meters().getFirst().name());
    song.keys().stream().findFirst().ifPresent(key -> facts.put("key", key.name()));
    facts.put("pulses per quarter", song.ppq());
    facts.put("notes", song.tracks().stream().mapToLong(FileFacts::notes).sum());
    facts.put("patterns", song.patterns().size());
    facts.put("markers", song.markers().stream().map(marker -> marker.name()).toList());
    facts.put("tracks", song.tracks().stream().map(FileFacts::ofTrack).toList());
    putNotices(facts, opened.notices());
    return facts;
  }

  private static long notes(Track track) {
    return track.clips().stream().mapToLong(c -> c instanceof NoteClip notes ? notes.notes().size() : 0).sum();
  }

  private static Map<String, Object> ofTrack(Track track) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("name", track.name());
    facts.put("kind", track.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '));
    track.instrument().ifPresent(device -> facts.put("instrument", device.type()));
    track.instrument().map(Device::preset).filter(p -> !p.isEmpty()).ifPresent(p -> facts.put("preset", p));
    facts.put("clips", track.clips().stream().map(Clip::name).count());
    facts.put("notes", notes(track));
    return facts;
  }

  private static Map<String, Object> ofFont(Path file, boolean whole) throws StudioException {
    SoundFont font = SoundFont.open(file);
    FontFacts facts = new FontFacts(font);
    Map<String, Object> all = whole ? facts.whole() : facts.brief();
    putNotices(all, font.notices());
    return all;
  }

  private static Map<String, Object> ofSound(Path file) throws StudioException {
    try (AudioReader reader = AudioFiles.open(file)) {
      Map<String, Object> facts = new LinkedHashMap<>();
      facts.put("kind", "sound");
      facts.put("sample rate", reader.format().sampleRate());
      facts.put("channels", reader.format().channels());
      facts.put("samples", reader.format().samples().label());
      reader.frames()
          .ifPresent(
              frames -> {
                facts.put("frames", frames);
                facts.put("seconds", rounded((double) frames / reader.format().sampleRate()));
              });
      putRoot(facts, file);
      facts.putAll(reader.tags().fields());
      putNotices(facts, reader.notices());
      return facts;
    } catch (StudioException e) {
      throw e;
    } catch (IOException e) {
      throw new StudioException("This file cannot be read", file.toString(), "Check that it may be read.", e);
    }
  }

  /** The key of a sound that may be a note. */
  private static void putRoot(Map<String, Object> facts, Path file) throws StudioException {
    if (facts.get("seconds") instanceof Double seconds && seconds <= LONGEST_NOTE_SECONDS) {
      SoundAnalysis.heard(file)
          .ifPresent(
              root -> {
                facts.put("root key", root.key());
                facts.put("cents above", rounded(root.cents()));
              });
    }
  }

  private static void putNotices(Map<String, Object> facts, List<Notice> notices) {
    if (!notices.isEmpty()) {
      facts.put("notices", notices.stream().map(Notice::toString).toList());
    }
  }

  private static double rounded(double value) {
    return Math.rint(value * 1000) / 1000;
  }
}
