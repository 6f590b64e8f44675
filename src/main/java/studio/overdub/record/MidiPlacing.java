package studio.overdub.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import studio.overdub.base.Bytes;
import studio.overdub.base.ClipId;
import studio.overdub.base.ClipTick;
import studio.overdub.base.TimelineTick;
import studio.overdub.midi.Message;
import studio.overdub.song.ClipEvent;
import studio.overdub.song.Lane;
import studio.overdub.song.LanePoint;
import studio.overdub.song.LaneTarget;
import studio.overdub.song.Note;
import studio.overdub.song.NoteClip;
import studio.overdub.song.Notes;
import studio.overdub.song.TempoMap;

/** Turns the messages of a recording into a clip: notes, lanes and events. */
public final class MidiPlacing {
  private static final int KEYS = 128;

  /** Messages this little before the ones that came earlier are jitter; more, and the song has jumped back. */
  private static final double JITTER_SECONDS = 0.05;

  private final TempoMap tempo;
  private final int sampleRate;
  private final TimelineTick start;
  private final List<Note> notes = new ArrayList<>();
  private final Map<LaneTarget, List<LanePoint>> lanes = new LinkedHashMap<>();
  private final List<ClipEvent> events = new ArrayList<>();
  private final long[] heldSince = new long[16 * KEYS];
  private final int[] heldVelocity = new int[16 * KEYS];
  private long frame;
  private long at;
  private long end;

  private MidiPlacing(TempoMap tempo, int sampleRate, long startFrame) {
    this.tempo = tempo;
    this.sampleRate = sampleRate;
    start = tempo.tickAtFrame(startFrame, sampleRate);
    frame = startFrame;
  }

  /**
   * The clip of a recording. Messages before its start count as at its start; notes still held where the song jumps
   * back, as it does in a loop, or at the end, are let go there.
   *
   * @param sampleRate of the take's frames
   * @param startFrame the frame of the song at which the clip begins, 0 or more
   * @param stopFrame the frame of the song at which the recording ended
   */
  public static NoteClip clip(
      ClipId id, String name, MidiTake take, TempoMap tempo, int sampleRate, long startFrame, long stopFrame) {
    long first = Math.max(0, startFrame);
    MidiPlacing placing = new MidiPlacing(tempo, sampleRate, first);
    int size = take.size();
    for (int i = 0; i < size; i++) {
      placing.moveTo(take.songFrame(i));
      placing.add(take.message(i));
    }
    placing.moveTo(stopFrame);
    placing.releaseAll();
    List<Lane> lanes = new ArrayList<>();
    placing.lanes.forEach(
        (target, points) -> {
          points.sort(Comparator.comparing(LanePoint::at));
          lanes.add(new Lane(target, points));
        });
    placing.events.sort(Comparator.comparing(ClipEvent::at));
    return NoteClip.of(id, name, placing.start, Math.max(1, placing.end), Notes.of(placing.notes))
        .withLanes(lanes)
        .withEvents(placing.events);
  }

  /** Goes to a frame of the song. */
  private void moveTo(long songFrame) {
    if (songFrame < frame - JITTER_SECONDS * sampleRate) {
      releaseAll();
      frame = songFrame;
    } else {
      frame = Math.max(songFrame, frame);
    }
    at = Math.max(0, tempo.tickAtFrame(frame, sampleRate).minus(start));
    end = Math.max(end, at);
  }

  private void add(long message) {
    if (Message.type(message) != Message.TYPE_VOICE) {
      return;
    }
    int key = Message.channel(message) * KEYS + Message.key(message);
    switch (Message.opcode(message)) {
      case Message.NOTE_ON -> {
        release(key, Note.DEFAULT_RELEASE);
        heldSince[key] = at;
        heldVelocity[key] = Math.max(1, Message.velocity(message));
      }
      case Message.NOTE_OFF -> release(key, Message.velocity(message));
      case Message.CONTROL ->
          point(new LaneTarget.Controller(Message.controller(message)), Message.value7(message));
      case Message.PITCH_BEND -> point(new LaneTarget.PitchBend(), Message.bend14(message));
      case Message.CHANNEL_PRESSURE -> point(new LaneTarget.ChannelPressure(), Message.value7(message));
      case Message.POLY_PRESSURE ->
          point(new LaneTarget.KeyPressure(Message.key(message)), Message.value7(message));
      case Message.PROGRAM -> {
        byte status = (byte) (0xC0 | Message.channel(message));
        events.add(new ClipEvent(new ClipTick(at), Bytes.of(status, (byte) Message.programOf(message))));
      }
      default -> { }
    }
  }

  private void point(LaneTarget target, double value) {
    lanes.computeIfAbsent(target, any -> new ArrayList<>()).add(new LanePoint(new ClipTick(at), value));
  }

  private void release(int key, int release) {
    if (heldVelocity[key] > 0) {
      long length = Math.max(1, at - heldSince[key]);
      int id = notes.size() + 1;
      notes.add(
          new Note(
              id,
              new ClipTick(heldSince[key]),
              length,
              (byte) (key % KEYS),
              (byte) heldVelocity[key],
              (byte) release));
      heldVelocity[key] = 0;
    }
  }

  private void releaseAll() {
    for (int key = 0; key < heldVelocity.length; key++) {
      release(key, Note.DEFAULT_RELEASE);
    }
  }
}
