package studio.overdub.engine.score;

import java.util.List;
import studio.overdub.midi.Message;
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
import studio.overdub.song.Step;

/** Turns what is on a track into events of its MIDI channel. */
final class ClipCompiler {
  private ClipCompiler() {}

  /** The events of a clip of notes that lie in its window; notes are cut at the window's end. */
  static Events notes(NoteClip clip, int channel) {
    EventBuffer out = new EventBuffer();
    long from = clip.offset().value();
    long to = from + clip.length();
    long shift = clip.start().value() - from;
    int first = clip.notes().firstFrom(from);
    int last = clip.notes().firstFrom(to);
    out.expect(last - first);
    for (int i = first; i < last; i++) {
      Note note = clip.notes().get(i);
      long end = Math.min(note.start().value() + note.length(), to);
      addNote(out, clip, note.start().value() + shift, end + shift, channel, note.key(), note.velocity(),
          note.release(), note.id());
    }
    for (Lane lane : clip.lanes()) {
      lane(out, lane, from, to, shift, channel);
    }
    events(out, clip.events(), from, to, shift, channel);
    return out.sorted();
  }

  private static void addNote(
      EventBuffer out, Clip clip, long start, long end, int channel, int key, int velocity, int release, long id) {
    out.addNote(
        start, end, Message.noteOn(channel, key, velocity), Message.noteOff(channel, key, release),
        clip.id().value() * 0x9E3779B97F4A7C15L ^ id);
  }

  /**
   * A clip's own events keep the order they have there, for what they set up depends on it: a registered parameter, its
   * data, the null parameter after it.
   */
  private static void events(
      EventBuffer out, List<ClipEvent> events, long from, long to, long shift, int channel) {
    long before = Long.MIN_VALUE;
    int order = 0;
    for (ClipEvent event : events) {
      long at = event.at().value();
      if (at >= from && at < to && event.message().size() > 0) {
        long message = channelMessage(event, channel);
        order = Math.max(at == before ? order : 0, EventOrder.of(message, 0));
        before = at;
        out.add(at + shift, order, message);
      }
    }
  }

  private static long channelMessage(ClipEvent event, int channel) {
    int status = event.message().at(0) & 0xf0 | channel;
    int data1 = event.message().size() > 1 ? event.message().at(1) & 127 : 0;
    int data2 = event.message().size() > 2 ? event.message().at(2) & 127 : 0;
    return Message.ofBytes(status, data1, data2);
  }

  private static void lane(EventBuffer out, Lane lane, long from, long to, long shift, int channel) {
    long before = Long.MIN_VALUE;
    int repeat = 0;
    for (LanePoint point : lane.points()) {
      long at = point.at().value();
      repeat = at == before ? repeat + 1 : 0;
      before = at;
      if (at >= from && at < to && isMessage(lane.target())) {
        long message = message(lane.target(), point.value(), channel);
        out.add(at + shift, EventOrder.of(message, repeat), message);
      }
    }
  }

  /** Whether a lane's values are MIDI messages, not moves of the mixer or of a device. */
  static boolean isMessage(LaneTarget target) {
    return target instanceof LaneTarget.Controller
        || target instanceof LaneTarget.PitchBend
        || target instanceof LaneTarget.ChannelPressure
        || target instanceof LaneTarget.KeyPressure;
  }

  private static long message(LaneTarget target, double value, int channel) {
    int rounded = (int) Math.rint(value);
    int seven = Math.clamp(rounded, 0, 127);
    // No switch over types, as in ScoreCompiler.
    if (target instanceof LaneTarget.Controller(int number)) {
      return Message.control(channel, number, seven);
    }
    if (target instanceof LaneTarget.PitchBend) {
      return Message.pitchBend(channel, Math.clamp(rounded, 0, 16383));
    }
    if (target instanceof LaneTarget.ChannelPressure) {
      return Message.channelPressure(channel, seven);
    }
    if (target instanceof LaneTarget.KeyPressure(int key)) {
      return Message.polyPressure(channel, key, seven);
    }
    throw new IllegalArgumentException("No MIDI message moves " + target);
  }

  /** The events of a pattern clip: over and over for as long as the clip lasts. */
  static Events pattern(PatternClip clip, Pattern pattern, int channel) {
    EventBuffer out = new EventBuffer();
    for (int row = 0; row < pattern.rows().size(); row++) {
      row(out, clip, pattern, row, channel);
    }
    return out.sorted();
  }

  /**
   * A row turns at its own length, over all turns of the pattern: step n of the row's turn m is heard where step
   * m x length + n of the pattern's swung grid is.
   */
  private static void row(EventBuffer out, PatternClip clip, Pattern pattern, int index, int channel) {
    PatternRow row = pattern.rows().get(index);
    long from = clip.offset().value();
    long to = from + clip.length();
    long shift = clip.start().value() - from;
    int length = Math.max(1, row.steps());
    long firstStep = from / Math.max(1, pattern.stepLength());
    for (int base = (int) Math.max(0, firstStep / length - 1) * length; pattern.startOf(base) < to; base += length) {
      for (Step step : row.on()) {
        int at = base + step.index();
        long start = pattern.startOf(at);
        if (step.index() < length && start >= from && start < to) {
          long end = Math.min(to, start + Math.max(1, Math.round(step.gate() * pattern.stepLength())));
          addNote(out, clip, start + shift, end + shift, channel, Math.clamp(row.key(), 0, 127),
              Math.clamp(step.velocity(), 1, 127), Note.DEFAULT_RELEASE, (long) at << 16 | index);
        }
      }
    }
  }

  /** The events of a track's controller lanes; a ramp is a message for every value it passes. */
  static Events controllers(List<AutomationLane> lanes, int channel) {
    EventBuffer out = new EventBuffer();
    for (AutomationLane lane : lanes) {
      if (isMessage(lane.target())) {
        int repeat = 0;
        for (int i = 0; i < lane.points().size(); i++) {
          boolean again = i > 0 && lane.points().get(i - 1).at().equals(lane.points().get(i).at());
          repeat = again ? repeat + 1 : 0;
          point(out, lane, i, repeat, channel);
        }
      }
    }
    return out.sorted();
  }

  private static void point(EventBuffer out, AutomationLane lane, int index, int repeat, int channel) {
    AutomationPoint point = lane.points().get(index);
    long message = message(lane.target(), point.value(), channel);
    out.add(point.at().value(), EventOrder.of(message, repeat), message);
    if (!point.ramp() || index + 1 == lane.points().size()) {
      return;
    }
    AutomationPoint next = lane.points().get(index + 1);
    long distance = next.at().minus(point.at());
    long steps = Math.min(distance, (long) Math.abs(Math.rint(next.value()) - Math.rint(point.value())));
    for (long step = 1; step < steps; step++) {
      double share = (double) step / steps;
      long passing = message(lane.target(), point.value() + share * (next.value() - point.value()), channel);
      out.add(point.at().value() + Math.round(share * distance), EventOrder.of(passing, 0), passing);
    }
  }
}
