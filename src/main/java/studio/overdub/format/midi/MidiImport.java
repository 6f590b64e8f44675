package studio.overdub.format.midi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import studio.overdub.base.Bytes;
import studio.overdub.base.DeviceId;
import studio.overdub.base.Notice;
import studio.overdub.base.StudioException;
import studio.overdub.base.TrackId;
import studio.overdub.device.Catalog;
import studio.overdub.device.DeviceType;
import studio.overdub.format.smf.ChannelMessages;
import studio.overdub.format.smf.SmfFile;
import studio.overdub.format.smf.SmfReader;
import studio.overdub.format.smf.SmfTrack;
import studio.overdub.song.Channel;
import studio.overdub.song.Clip;
import studio.overdub.song.Device;
import studio.overdub.song.MidiOrigin;
import studio.overdub.song.Song;
import studio.overdub.song.Track;

/**
 * Makes a song of a MIDI file: a track for each channel of each MTrk, a sampler for each channel, a reverb and a chorus
 * that the samplers feed.
 */
public final class MidiImport {
  /** The instrument that plays imported tracks. */
  public static final String SAMPLER = "sampler";

  private static final int COLOURS = 8;

  private final Catalog catalog;

  /** An import that knows devices through {@code catalog}; it asks it for the versions of their sounds. */
  public MidiImport(Catalog catalog) {
    this.catalog = catalog;
  }

  /**
   * A song and what its file had wrong.
   *
   * @param notices damages and oddities, by place
   */
  public record Imported(Song song, List<Notice> notices) {
    public Imported {
      notices = List.copyOf(notices);
    }
  }

  /**
   * Reads a file.
   *
   * @throws StudioException if it cannot be read or is no MIDI file
   */
  public Imported read(Path path) throws StudioException {
    try {
      return read(Files.readAllBytes(path), path.getFileName().toString());
    } catch (StudioException e) {
      throw e;
    } catch (NoSuchFileException e) {
      throw new StudioException("There is no such file", path.toString(), "Check the name.", e);
    } catch (IOException e) {
      throw new StudioException("This file cannot be read", path.toString(), "Check that it may be read.", e);
    }
  }

  /**
   * Reads the bytes of a file.
   *
   * @param name the file's name, which names the song where the file does not
   * @throws StudioException if they are no MIDI file
   */
  public Imported read(byte[] bytes, String name) throws StudioException {
    SmfFile file = SmfReader.read(bytes, name);
    List<Notice> notices = new ArrayList<>(file.notices());
    Song song = new Job(MidiLayout.of(file), notices).song(name);
    return new Imported(song.withOrigin(Optional.of(new MidiOrigin(name, Bytes.of(bytes)))), notices);
  }

  /** One import: hands out the song's ids in an order that export can follow, the tracks' first. */
  private final class Job {
    private final MidiLayout layout;
    private final List<Notice> notices;
    private final Conductor conductor;
    private final BarGrid bars;
    private long nextId;

    Job(MidiLayout layout, List<Notice> notices) {
      this.layout = layout;
      this.notices = notices;
      conductor = new Conductor(layout, notices);
      bars = new BarGrid(conductor.meters());
      nextId = layout.parts().size() + 1L;
    }

    Song song(String fileName) {
      List<Track> tracks = new ArrayList<>();
      for (int mtrk = 0; mtrk < layout.file().tracks().size(); mtrk++) {
        if (!layout.parts(mtrk).isEmpty()) {
          addTracks(mtrk, tracks);
        }
      }
      tracks.add(bus("Reverb", Track.Kind.REVERB_BUS, "reverb", tracks.size()));
      tracks.add(bus("Chorus", Track.Kind.CHORUS_BUS, "chorus", tracks.size()));
      return conductor
          .applyTo(Song.EMPTY.withName(layout.songName(fileName)).withPpq(layout.ppq()))
          .withTracks(tracks)
          .withNextId(nextId);
    }

    private void addTracks(int mtrk, List<Track> tracks) {
      List<Part> parts = layout.parts(mtrk);
      PartReader reader = new PartReader(layout, mtrk);
      int[] notes = new int[parts.size()];
      reader.read((part, tick, message) -> notes[part] += ChannelMessages.isNoteOn(message) ? 1 : 0);
      PartContent[] contents = Arrays.stream(notes).mapToObj(PartContent::new).toArray(PartContent[]::new);
      SmfTrack events = layout.file().tracks().get(mtrk);
      reader.read((part, tick, message) -> contents[part].add(tick, message));
      for (int i = 0; i < contents.length; i++) {
        Part part = parts.get(i);
        int hanging = contents[i].finish(layout.toTicks(mtrk, events.end()));
        if (hanging > 0) {
          notices.add(
              new Notice("MTrk " + (mtrk + 1), hanging + " notes without an end were ended with the track"));
        }
        tracks.add(track(part, contents[i]));
      }
    }

    private Track track(Part part, PartContent content) {
      EventColumns outside = new EventColumns();
      List<Clip> clips = content.clips(part.name(), bars, () -> nextId++, outside);
      Track track =
          Track.of(part.track(), part.name(), Track.Kind.INSTRUMENT, part.index() % COLOURS)
              .withMidi(part.address())
              .withClips(clips)
              .withLanes(PartContent.trackLanes(outside));
      return part.ownsInstrument()
          ? track.withInstrument(Optional.of(sampler(part)))
          : track.withPlaysThrough(Optional.of(layout.parts().get(part.owner()).track()));
    }

    private Device sampler(Part part) {
      Device device = device(SAMPLER).withParam("bank", part.bank()).withParam("program", part.program());
      return part.drums() ? device.withParam("drums", 1) : device;
    }

    private Track bus(String name, Track.Kind kind, String effect, int index) {
      return Track.of(new TrackId(nextId++), name, kind, index % COLOURS)
          .withChannel(Channel.DEFAULT.withInserts(List.of(device(effect))));
    }

    private Device device(String type) {
      int version = catalog.find(type).map(DeviceType::soundVersion).orElse(1);
      return Device.of(new DeviceId(nextId++), type, version);
    }
  }
}
