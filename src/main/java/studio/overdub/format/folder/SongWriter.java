package studio.overdub.format.folder;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import studio.overdub.format.json.JsonLayout;
import studio.overdub.song.AudioClip;
import studio.overdub.song.AutomationLane;
import studio.overdub.song.Clip;
import studio.overdub.song.ClipEvent;
import studio.overdub.song.KeySignature;
import studio.overdub.song.Lane;
import studio.overdub.song.LanePoint;
import studio.overdub.song.Marker;
import studio.overdub.song.Meter;
import studio.overdub.song.Note;
import studio.overdub.song.NoteClip;
import studio.overdub.song.Pattern;
import studio.overdub.song.PatternClip;
import studio.overdub.song.PatternRow;
import studio.overdub.song.Song;
import studio.overdub.song.SongEvent;
import studio.overdub.song.Step;
import studio.overdub.song.Tempo;
import studio.overdub.song.Track;

/** Writes a song as canonical JSON: members in one order, a note, a step, a lane's point a line. */
final class SongWriter {
  private final JsonLayout out;
  private final TrackWriter tracks;

  private SongWriter(Writer writer) {
    out = new JsonLayout(writer);
    tracks = new TrackWriter(out, this::clip);
  }

  /**
   * Writes a song.
   *
   * @param origin where in the folder the MIDI file is that it came from; null for none
   */
  static void write(Song song, StoredOrigin origin, Writer writer) throws IOException {
    new SongWriter(writer).song(song, origin);
    writer.write('\n');
  }

  private void song(Song song, StoredOrigin origin) throws IOException {
    out.object();
    out.name("format").value(SongJson.FORMAT).name("version").value(SongJson.VERSION);
    out.name("name").value(song.name()).name("ppq").value(song.ppq()).name("nextId").value(song.nextId());
    conductor(song);
    out.name("patterns").array();
    for (Pattern pattern : song.patterns()) {
      pattern(pattern);
    }
    out.endArray().name("tracks").array();
    for (Track track : song.tracks()) {
      tracks.track(track);
    }
    out.endArray().name("master");
    tracks.channel(song.master());
    if (!song.masterLanes().isEmpty()) {
      out.name("masterLanes").array();
      for (AutomationLane lane : song.masterLanes()) {
        tracks.lane(lane);
      }
      out.endArray();
    }
    MappingWriter.write(song, out);
    out.name("origin");
    origin(origin);
    out.extras(song.extras().without(SongJson.LATER_MAPPINGS)).endObject();
  }

  private void origin(StoredOrigin origin) throws IOException {
    if (origin == null) {
      out.none();
    } else {
      out.object().name("name").value(origin.name()).name("file").value(origin.file());
      out.name("sha256").value(origin.sha256()).endObject();
    }
  }

  private void conductor(Song song) throws IOException {
    out.name("tempo").array();
    for (Tempo tempo : song.tempo().tempos()) {
      out.rowObject().name("at").value(tempo.at().value());
      out.name("microsPerQuarter").value(tempo.microsPerQuarter()).name("ramp").value(tempo.ramp()).endObject();
    }
    out.endArray().name("meter").array();
    for (Meter meter : song.meter().meters()) {
      out.rowObject().name("at").value(meter.at().value());
      out.name("beats").value(meter.beats()).name("unit").value(meter.unit());
      out.name("clocksPerClick").value(meter.clocksPerClick());
      out.name("thirtySeconds").value(meter.thirtySeconds()).endObject();
    }
    out.endArray().name("keys").array();
    for (KeySignature key : song.keys()) {
      out.rowObject().name("at").value(key.at().value());
      out.name("fifths").value(key.fifths()).name("minor").value(key.minor()).endObject();
    }
    out.endArray().name("markers").array();
    for (Marker marker : song.markers()) {
      out.rowObject().name("at").value(marker.at().value()).name("name").value(marker.name()).endObject();
    }
    out.endArray().name("loop").rowObject().name("start").value(song.loop().range().start().value());
    out.name("end").value(song.loop().range().end().value()).name("on").value(song.loop().on()).endObject();
    out.name("events").array();
    for (SongEvent event : song.events()) {
      out.row().value(event.at().value()).value(event.message().toString()).endArray();
    }
    out.endArray();
  }

  private void pattern(Pattern pattern) throws IOException {
    out.object().name("id").value(pattern.id().value()).name("name").value(pattern.name());
    out.name("steps").value(pattern.steps()).name("stepLength").value(pattern.stepLength());
    out.name("swing").value(pattern.swing()).name("rows").array();
    for (PatternRow row : pattern.rows()) {
      out.object().name("key").value(row.key()).name("name").value(row.name()).name("steps").value(row.steps());
      out.name("on").array();
      for (Step step : row.on()) {
        out.row().value(step.index()).value(step.velocity()).value(step.gate()).endArray();
      }
      out.endArray().endObject();
    }
    out.endArray().extras(pattern.extras()).endObject();
  }

  private void clip(Clip clip) throws IOException {
    out.object().name("type");
    out.value(
        switch (clip) {
          case NoteClip notes -> "notes";
          case PatternClip pattern -> "pattern";
          case AudioClip audio -> "audio";
        });
    out.name("id").value(clip.id().value()).name("name").value(clip.name());
    out.name("start").value(clip.start().value()).name("length").value(clip.length());
    out.name("muted").value(clip.muted());
    switch (clip) {
      case NoteClip notes -> noteClip(notes);
      case PatternClip pattern ->
          out.name("offset").value(pattern.offset().value()).name("pattern").value(pattern.pattern().value());
      case AudioClip audio -> {
        out.name("file").value(audio.file()).name("firstFrame").value(audio.firstFrame());
        out.name("gainDb").value(audio.gainDb());
      }
    }
    out.extras(clip.extras()).endObject();
  }

  private void noteClip(NoteClip clip) throws IOException {
    out.name("offset").value(clip.offset().value());
    out.name("notes").array();
    for (Note note : clip.notes()) {
      out.row().value(note.id()).value(note.start().value()).value(note.length());
      out.value(note.key()).value(note.velocity()).value(note.release()).endArray();
    }
    out.endArray().name("lanes").array();
    for (Lane lane : clip.lanes()) {
      out.object().name("target");
      tracks.target(lane.target());
      out.name("points").array();
      for (LanePoint point : lane.points()) {
        out.row().value(point.at().value()).value(point.value()).endArray();
      }
      out.endArray().endObject();
    }
    out.endArray();
    events(clip.events());
  }

  private void events(List<ClipEvent> events) throws IOException {
    out.name("events").array();
    for (ClipEvent event : events) {
      out.row().value(event.at().value()).value(event.message().toString()).endArray();
    }
    out.endArray();
  }
}
