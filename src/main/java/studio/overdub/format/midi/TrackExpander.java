package studio.overdub.format.midi;

import java.util.List;
import studio.overdub.base.Ticks;
import studio.overdub.base.TimelineTick;
import studio.overdub.format.smf.ChannelMessages;
import studio.overdub.song.AudioClip;
import studio.overdub.song.AutomationLane;
import studio.overdub.song.AutomationPoint;
import studio.overdub.song.Clip;
import studio.overdub.song.ClipEvent;
import studio.overdub.song.Lane;
import studio.overdub.song.LanePoint;
import studio.overdub.song.LaneTarget;
import studio.overdub.song.Note;
import studio.overdub.song.NoteClip;
import studio.overdub.song.Pattern;
import studio.overdub.song.PatternClip;
import studio.overdub.song.PatternRow;
import studio.overdub.song.Song;
import studio.overdub.song.Step;
import studio.overdub.song.Track;

/** Plays a track out as channel messages: clips within their windows, patterns step by step, lanes point by point. */
final class TrackExpander {
  /** How finely a ramp of automation is written out. */
  private static final long RAMP_STEP = Ticks.PER_QUARTER / 24;

  /** Receives a message at a tick of the timeline; {@code rank} is one of {@link MadeEvents}. */
  interface Receiver {
    void message(long tick, int rank, int message);

    /** A note from tick to tick. */
    void note(long start, long end, int noteOn, int noteOff);
  }

  private final Song song;
  private final Track track;
  private final int channel;
  private final Receiver receiver;

  TrackExpander(Song song, Track track, int channel, Receiver receiver) {
    this.song = song;
    this.track = track;
    this.receiver = receiver;
    this.channel = channel;
  }

  void expand() {
    for (Clip clip : track.clips()) {
      if (!clip.muted()) {
        switch (clip) {
          case NoteClip notes -> expand(notes);
          case PatternClip pattern -> song.pattern(pattern.pattern()).ifPresent(p -> expand(pattern, p));
          case AudioClip audio -> {
            // A MIDI file carries no sound.
          }
        }
      }
    }
    track.lanes().forEach(this::expand);
  }

  private void note(long start, long end, int key, int velocity, int release) {
    receiver.note(
        start, end, ChannelMessages.pack(0x90 | channel, key & 127, Math.clamp(velocity, 1, 127)),
        ChannelMessages.pack(0x80 | channel, key & 127, release & 127));
  }

  private void expand(NoteClip clip) {
    long from = clip.offset().value();
    long to = from + clip.length();
    long shift = clip.start().value() - from;
    List<Note> notes = clip.notes().startingIn(from, to);
    for (Note note : notes) {
      long start = note.start().value();
      long end = Math.min(start + note.length(), to);
      note(start + shift, end + shift, note.key(), note.velocity(), note.release());
    }
    for (Lane lane : clip.lanes()) {
      for (LanePoint point : lane.points()) {
        if (point.at().value() >= from && point.at().value() < to) {
          value(lane.target(), point.at().value() + shift, point.value());
        }
      }
    }
    for (ClipEvent event : clip.events()) {
      int message = ChannelMessages.ofBytes(event.message());
      if (message >= 0 && event.at().value() >= from && event.at().value() < to) {
        receiver.message(
            event.at().value() + shift, MadeEvents.RANK_EVENT, ChannelMessages.withChannel(message, channel));
      }
    }
  }

  private void value(LaneTarget target, long tick, double value) {
    int message = Controllers.message(target, value, channel);
    if (message >= 0) {
      receiver.message(tick, MadeEvents.RANK_VALUE, message);
    }
  }

  private void expand(PatternClip clip, Pattern pattern) {
    for (PatternRow row : pattern.rows()) {
      for (Step step : row.on()) {
        if (step.index() < row.steps()) {
          expand(clip, pattern, row, step);
        }
      }
    }
  }

  /** Every time that a step comes round in a clip; rows turn at their own length. */
  private void expand(PatternClip clip, Pattern pattern, PatternRow row, Step step) {
    long from = clip.offset().value();
    long to = from + clip.length();
    long turn = Math.max(0, from / pattern.stepLength() / row.steps() - 1);
    for (long index = turn * row.steps() + step.index(); index <= Integer.MAX_VALUE; index += row.steps()) {
      long start = pattern.startOf((int) index);
      if (start >= to) {
        return;
      }
      if (start >= from) {
        long end = Math.min(to, start + Math.max(1, Math.round(step.gate() * pattern.stepLength())));
        long shift = clip.start().value() - from;
        note(start + shift, end + shift, row.key(), step.velocity(), Note.DEFAULT_RELEASE);
      }
    }
  }

  private void expand(AutomationLane lane) {
    List<AutomationPoint> points = lane.points();
    for (int i = 0; i < points.size(); i++) {
      AutomationPoint point = points.get(i);
      value(lane.target(), point.at().value(), point.value());
      if (point.ramp() && i + 1 < points.size()) {
        expandRamp(lane, point, points.get(i + 1));
      }
    }
  }

  private void expandRamp(AutomationLane lane, AutomationPoint from, AutomationPoint to) {
    TimelineTick start = from.at();
    long length = to.at().minus(start);
    int last = Controllers.message(lane.target(), from.value(), channel);
    long step = Math.max(RAMP_STEP, length / 16384);
    for (long into = step; into < length; into += step) {
      double value = from.value() + (to.value() - from.value()) * ((double) into / length);
      int message = Controllers.message(lane.target(), value, channel);
      if (message != last) {
        value(lane.target(), start.value() + into, value);
        last = message;
      }
    }
  }
}
