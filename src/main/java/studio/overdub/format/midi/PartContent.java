package studio.overdub.format.midi;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.LongSupplier;
import studio.overdub.base.ClipId;
import studio.overdub.base.ClipTick;
import studio.overdub.base.TimelineTick;
import studio.overdub.format.smf.ChannelMessages;
import studio.overdub.song.AutomationLane;
import studio.overdub.song.AutomationPoint;
import studio.overdub.song.Clip;
import studio.overdub.song.ClipEvent;
import studio.overdub.song.Extras;
import studio.overdub.song.Lane;
import studio.overdub.song.LanePoint;
import studio.overdub.song.NoteClip;

/** What a part plays, gathered event by event and then cut into clips. All ticks are of the timeline. */
final class PartContent {
  /** A clip begins anew where this many whole bars are empty. */
  private static final int BARS_OF_REST = 4;

  private final NoteColumns notes;
  private final EventColumns events = new EventColumns();
  private final EventColumns values = new EventColumns();
  private final List<Clip> clips = new ArrayList<>();
  private int valueAt;

  /** The content of a part of {@code notes} notes. */
  PartContent(int notes) {
    this.notes = new NoteColumns(notes);
  }

  void add(long tick, int message) {
    int key = ChannelMessages.data1(message);
    if (ChannelMessages.isNoteOn(message)) {
      notes.begin(tick, key, ChannelMessages.data2(message));
    } else if (ChannelMessages.isNoteOff(message)) {
      if (!notes.end(tick, key, ChannelMessages.data2(ChannelMessages.normal(message)))) {
        events.add(tick, message);
      }
    } else if (Controllers.isLaneValue(message)) {
      values.add(tick, message);
    } else {
      events.add(tick, message);
    }
  }

  /** Ends what still sounds; returns how many notes that were. */
  int finish(long end) {
    return notes.endAll(end);
  }

  /**
   * Cuts the content into clips that begin and end at bar lines. The controllers between clips stay behind for the
   * track.
   *
   * @param outside receives the controllers that lie in no clip
   */
  List<Clip> clips(String name, BarGrid bars, LongSupplier ids, EventColumns outside) {
    int note = 0;
    int event = 0;
    while (note < notes.size() || event < events.size()) {
      int firstNote = note;
      int firstEvent = event;
      long first = Math.min(noteStart(note), eventTick(event));
      long last = first;
      while (true) {
        boolean takesNote = noteStart(note) <= eventTick(event);
        long next = takesNote ? noteStart(note) : eventTick(event);
        if (next == Long.MAX_VALUE || isApart(bars, last, next)) {
          break;
        }
        last = Math.max(last, takesNote ? Math.max(notes.end(note), next + 1) : next + 1);
        note += takesNote ? 1 : 0;
        event += takesNote ? 0 : 1;
      }
      long start = bars.barStart(first);
      long end = bars.barEnd(last);
      passOutside(start, outside);
      clips.add(
          new NoteClip(
              new ClipId(ids.getAsLong()), name, new TimelineTick(start), end - start, ClipTick.ZERO, false,
              notes.slice(firstNote, note, start), lanes(start, end), clipEvents(firstEvent, event, start),
              Extras.NONE));
    }
    passOutside(Long.MAX_VALUE, outside);
    return clips;
  }

  private long noteStart(int note) {
    return note < notes.size() ? notes.start(note) : Long.MAX_VALUE;
  }

  private long eventTick(int event) {
    return event < events.size() ? events.tick(event) : Long.MAX_VALUE;
  }

  private static boolean isApart(BarGrid bars, long last, long next) {
    return next > last && bars.bar(next) - bars.bar(bars.barEnd(last)) >= BARS_OF_REST;
  }

  private void passOutside(long until, EventColumns outside) {
    int to = values.firstFrom(valueAt, until);
    for (int i = valueAt; i < to; i++) {
      outside.add(values.tick(i), values.message(i));
    }
    valueAt = to;
  }

  private List<ClipEvent> clipEvents(int from, int to, long start) {
    List<ClipEvent> own = new ArrayList<>(to - from);
    for (int i = from; i < to; i++) {
      own.add(new ClipEvent(new ClipTick(events.tick(i) - start), ChannelMessages.bytes(events.message(i))));
    }
    return own;
  }

  private List<Lane> lanes(long start, long end) {
    int to = values.firstFrom(valueAt, end);
    List<List<LanePoint>> slots = slots();
    for (int i = valueAt; i < to; i++) {
      int message = values.message(i);
      slot(slots, message).add(new LanePoint(new ClipTick(values.tick(i) - start), Controllers.value(message)));
    }
    valueAt = to;
    List<Lane> lanes = new ArrayList<>();
    for (int slot = 0; slot < Controllers.SLOTS; slot++) {
      if (slots.get(slot) != null) {
        lanes.add(new Lane(Controllers.target(slot), slots.get(slot)));
      }
    }
    return lanes;
  }

  /** The lanes of a track for the controllers that lie in no clip. */
  static List<AutomationLane> trackLanes(EventColumns outside) {
    List<List<AutomationPoint>> slots = slots();
    for (int i = 0; i < outside.size(); i++) {
      int message = outside.message(i);
      slot(slots, message)
          .add(new AutomationPoint(new TimelineTick(outside.tick(i)), Controllers.value(message), false));
    }
    List<AutomationLane> lanes = new ArrayList<>();
    for (int slot = 0; slot < Controllers.SLOTS; slot++) {
      if (slots.get(slot) != null) {
        lanes.add(new AutomationLane(Controllers.target(slot), slots.get(slot)));
      }
    }
    return lanes;
  }

  private static <T> List<List<T>> slots() {
    return new ArrayList<>(Collections.nCopies(Controllers.SLOTS, null));
  }

  private static <T> List<T> slot(List<List<T>> slots, int message) {
    int slot = Controllers.slot(message);
    if (slots.get(slot) == null) {
      slots.set(slot, new ArrayList<>());
    }
    return slots.get(slot);
  }
}
