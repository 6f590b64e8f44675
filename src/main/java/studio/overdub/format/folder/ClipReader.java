package studio.overdub.format.folder;

import java.io.IOException;
import java.util.List;
import studio.overdub.base.Bytes;
import studio.overdub.base.ClipId;
import studio.overdub.base.ClipTick;
import studio.overdub.base.PatternId;
import studio.overdub.base.StudioException;
import studio.overdub.base.TimelineTick;
import studio.overdub.format.json.Fields;
import studio.overdub.format.json.JsonSource;
import studio.overdub.format.json.Schema;
import studio.overdub.song.AudioClip;
import studio.overdub.song.Clip;
import studio.overdub.song.ClipEvent;
import studio.overdub.song.Lane;
import studio.overdub.song.LanePoint;
import studio.overdub.song.LaneTarget;
import studio.overdub.song.Note;
import studio.overdub.song.NoteClip;
import studio.overdub.song.Notes;
import studio.overdub.song.PatternClip;

/** Reads clips. */
final class ClipReader {
  private final JsonSource in;
  private final Schema lane;
  private final Schema clip;

  ClipReader(JsonSource in, JsonSource.Reader<LaneTarget> target) {
    this.in = in;
    lane = Schema.of().with("target", target).with("points", () -> in.list(this::point));
    clip =
        Schema.of(
                "type", "id", "name", "start", "length", "muted", "offset", "pattern", "file", "firstFrame", "gainDb")
            .with("notes", () -> in.list(this::note))
            .with("lanes", () -> in.list(this::lane))
            .with("events", () -> in.list(this::event));
  }

  Clip clip() throws IOException {
    Fields fields = in.object(clip);
    return switch (fields.text("type")) {
      case "notes" -> noteClip(fields);
      case "pattern" -> patternClip(fields);
      case "audio" -> audioClip(fields);
      default -> throw fields.damaged("There is no type of clip \"" + fields.text("type") + "\"");
    };
  }

  private static ClipId id(Fields fields) throws StudioException {
    return new ClipId(fields.whole("id", 1, Long.MAX_VALUE));
  }

  private static TimelineTick start(Fields fields) throws StudioException {
    return new TimelineTick(fields.whole("start", -SongJson.FARTHEST_TICK, SongJson.FARTHEST_TICK));
  }

  private static long length(Fields fields) throws StudioException {
    return fields.whole("length", 0, SongJson.FARTHEST_TICK);
  }

  private static ClipTick offset(Fields fields) throws StudioException {
    return new ClipTick(fields.whole("offset", -SongJson.FARTHEST_TICK, SongJson.FARTHEST_TICK));
  }

  private NoteClip noteClip(Fields fields) throws StudioException {
    return new NoteClip(
        id(fields), fields.text("name"), start(fields), length(fields), offset(fields), fields.flag("muted"),
        Notes.of(fields.<List<Note>>read("notes")), fields.<List<Lane>>read("lanes"),
        fields.<List<ClipEvent>>read("events"), fields.extras());
  }

  private PatternClip patternClip(Fields fields) throws StudioException {
    return new PatternClip(
        id(fields), fields.text("name"), start(fields), length(fields), offset(fields), fields.flag("muted"),
        new PatternId(fields.whole("pattern", 1, Long.MAX_VALUE)), fields.extras());
  }

  private AudioClip audioClip(Fields fields) throws StudioException {
    String file = fields.text("file");
    if (!SafePaths.isInside(file)) {
      throw fields.damaged("A sound lies within the song's folder, not at \"" + file + "\"");
    }
    return new AudioClip(
        id(fields), fields.text("name"), start(fields), length(fields), fields.flag("muted"), file,
        fields.whole("firstFrame", -SongJson.FARTHEST_TICK, SongJson.FARTHEST_TICK), fields.number("gainDb"),
        fields.extras());
  }

  private ClipTick at() throws IOException {
    return new ClipTick(in.whole(-SongJson.FARTHEST_TICK, SongJson.FARTHEST_TICK));
  }

  private Note note() throws IOException {
    in.beginRow();
    int id = (int) in.whole(Integer.MIN_VALUE, Integer.MAX_VALUE);
    in.nextInRow();
    ClipTick start = at();
    in.nextInRow();
    long length = in.whole(0, SongJson.FARTHEST_TICK);
    in.nextInRow();
    byte key = (byte) in.whole(0, 127);
    in.nextInRow();
    byte velocity = (byte) in.whole(1, 127);
    in.nextInRow();
    byte release = (byte) in.whole(0, 127);
    in.endRow();
    return new Note(id, start, length, key, velocity, release);
  }

  private Lane lane() throws IOException {
    Fields fields = in.object(lane);
    return new Lane(fields.read("target"), fields.<List<LanePoint>>read("points"));
  }

  private LanePoint point() throws IOException {
    in.beginRow();
    ClipTick at = at();
    in.nextInRow();
    double value = in.number();
    in.endRow();
    return new LanePoint(at, value);
  }

  private ClipEvent event() throws IOException {
    in.beginRow();
    ClipTick at = at();
    in.nextInRow();
    Bytes message = TrackReader.bytes(in);
    in.endRow();
    return new ClipEvent(at, message);
  }
}
