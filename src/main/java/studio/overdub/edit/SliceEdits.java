package studio.overdub.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.overdub.base.ClipId;
import studio.overdub.base.ClipTick;
import studio.overdub.base.DeviceId;
import studio.overdub.base.TrackId;
import studio.overdub.device.DeviceType;
import studio.overdub.device.SampleLayer;
import studio.overdub.song.AudioClip;
import studio.overdub.song.Clip;
import studio.overdub.song.Device;
import studio.overdub.song.Note;
import studio.overdub.song.NoteClip;
import studio.overdub.song.Notes;
import studio.overdub.song.Song;
import studio.overdub.song.Track;

/** Cuts an audio clip into the pads of a drum rack, and writes the notes that play it as it was. */
public final class SliceEdits {
  /** The most slices that find a pad. */
  public static final int MOST_SLICES = 128;

  private static final int FIRST_KEY = 36;
  private static final int FULL_VELOCITY = 127;
  private static final double LEAST_GAIN = -36;
  private static final double MOST_GAIN = 12;

  /**
   * How a clip is cut.
   *
   * @param sampleRate of the clip's sound, in frames a second
   * @param starts the frames of the sound at which slices begin, in order; the first slice begins with the clip
   * @param end the frame of the sound at which the clip ends
   */
  public record Cut(int sampleRate, List<Long> starts, long end) {
    public Cut {
      starts = List.copyOf(starts);
    }
  }

  private SliceEdits() {}

  /**
   * Puts a drum rack of the clip's slices on a track of its own below, with a clip of notes that plays them at the same
   * times, and mutes the audio clip. The track's id is the song's {@link Song#nextId}. Slices beyond {@value
   * #MOST_SLICES} stay part of the last one.
   *
   * @param rack the type of the drum rack
   */
  public static Edit toPads(ClipId audioClip, DeviceType rack, Cut cut) {
    return new Edit(
        "Slice to pads",
        song ->
            song.clip(audioClip)
                .filter(AudioClip.class::isInstance)
                .map(clip -> sliced(song, (AudioClip) clip, rack, cut))
                .orElse(song));
  }

  private static Song sliced(Song song, AudioClip clip, DeviceType rack, Cut cut) {
    Track from = song.trackOf(clip.id()).orElseThrow();
    List<Long> bounds = bounds(clip, cut);
    TrackId id = new TrackId(song.nextId());
    Device device = rack(new DeviceId(song.nextId() + 1), rack, clip, bounds);
    NoteClip notes = notes(new ClipId(song.nextId() + 2), song, clip, cut.sampleRate(), bounds);
    Track track =
        Track.of(id, clip.name(), Track.Kind.INSTRUMENT, from.colour())
            .withInstrument(Optional.of(device))
            .withChannel(from.channel().withInserts(List.of()).withSolo(false))
            .withClips(List.of(notes));
    List<Track> tracks = new ArrayList<>(song.tracks());
    tracks.add(tracks.indexOf(from) + 1, track);
    return song.withTracks(tracks)
        .withNextId(song.nextId() + 3)
        .mapClip(clip.id(), (Clip c) -> c.withMuted(true));
  }

  /** Where slices begin, and where the last one ends. */
  private static List<Long> bounds(AudioClip clip, Cut cut) {
    List<Long> bounds = new ArrayList<>(List.of(clip.firstFrame()));
    for (long start : cut.starts()) {
      if (start > bounds.getLast() && start < cut.end() && bounds.size() < MOST_SLICES) {
        bounds.add(start);
      }
    }
    bounds.add(Math.max(bounds.getLast() + 1, cut.end()));
    return bounds;
  }

  /** Keys from the bass drum's upwards, then those below it. */
  private static int key(int slice) {
    return (FIRST_KEY + slice) % MOST_SLICES;
  }

  private static Device rack(DeviceId id, DeviceType type, AudioClip clip, List<Long> bounds) {
    Device device = Device.of(id, type.id(), type.soundVersion());
    if (clip.gainDb() != 0) {
      device = device.withParam("gain", Math.clamp(clip.gainDb(), LEAST_GAIN, MOST_GAIN));
    }
    for (int i = 0; i + 1 < bounds.size(); i++) {
      String pad = "pad" + key(i);
      SampleLayer slice = SampleLayer.of(clip.file(), bounds.get(i), bounds.get(i + 1));
      device =
          device
              .withText(pad + ".samples", SampleLayer.format(List.of(slice)))
              .withText(pad + ".name", "Slice " + (i + 1))
              .withParam(pad + ".choke", 1);
    }
    return device;
  }

  private static NoteClip notes(ClipId id, Song song, AudioClip clip, int sampleRate, List<Long> bounds) {
    // Frames are counted from the one that the clip begins at, so that a slice falls on the frame it was cut at.
    long origin = song.tempo().frame(clip.start(), sampleRate) - clip.firstFrame();
    List<Note> notes = new ArrayList<>();
    long end = Math.max(1, tick(song, origin + bounds.getLast(), sampleRate) - clip.start().value());
    for (int i = 0; i + 1 < bounds.size(); i++) {
      long start = Math.max(0, tick(song, origin + bounds.get(i), sampleRate) - clip.start().value());
      long next = tick(song, origin + bounds.get(i + 1), sampleRate) - clip.start().value();
      notes.add(Note.of(i + 1, new ClipTick(start), Math.max(1, next - start), key(i), FULL_VELOCITY));
    }
    return NoteClip.of(id, clip.name(), clip.start(), Math.max(clip.length(), end), Notes.of(notes));
  }

  private static long tick(Song song, long frame, int sampleRate) {
    return song.tempo().tickAtFrame(frame, sampleRate).value();
  }
}
