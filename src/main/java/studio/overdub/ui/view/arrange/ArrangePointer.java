package studio.overdub.ui.view.arrange;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import studio.overdub.base.ClipId;
import studio.overdub.base.TimelineTick;
import studio.overdub.base.TrackId;
import studio.overdub.edit.ClipEdits;
import studio.overdub.edit.MixerEdits;
import studio.overdub.edit.SongEdits;
import studio.overdub.edit.TrackEdits;
import studio.overdub.song.Track;
import studio.overdub.ui.view.Area;
import studio.overdub.ui.view.EdgeScroll;
import studio.overdub.ui.view.EditorPointer;
import studio.overdub.ui.view.Gesture;
import studio.overdub.ui.view.Hint;
import studio.overdub.ui.view.Naming;
import studio.overdub.ui.view.PanGesture;
import studio.overdub.ui.view.Pointer;
import studio.overdub.ui.view.PointerShape;
import studio.overdub.ui.view.RulerGesture;
import studio.overdub.ui.view.Tool;
import studio.overdub.ui.view.automation.AutomationPointer;
import studio.overdub.ui.view.automation.LaneRow;

/** Turns the mouse over the arranger into gestures. */
public final class ArrangePointer implements EditorPointer {
  private static final double ZOOM_A_NOTCH = 1.18;
  private static final double PIXELS_A_NOTCH = 40;

  private final ArrangeModel model;
  private final WaveformPeaks peaks;
  private final FaderScale faders;
  private final ArrangeHints hints;
  private final AutomationPointer automation;
  private Gesture gesture = Gesture.NONE;

  /** The mouse over what {@code model} shows. */
  public ArrangePointer(ArrangeModel model, WaveformPeaks peaks, FaderScale faders) {
    this.model = model;
    this.peaks = peaks;
    this.faders = faders;
    automation = new AutomationPointer(model.automation());
    hints = new ArrangeHints(model, automation);
  }

  @Override
  public void press(Pointer at) {
    cancel();
    model.held(true);
    gesture = begin(at);
    model.changed();
  }

  private Gesture begin(Pointer at) {
    if (at.button() == Pointer.Button.MIDDLE) {
      return new PanGesture(
          at,
          (dx, dy) -> {
            model.time(model.time().scrolled(dx));
            model.scroll(model.scroll() + dy);
          });
    }
    Optional<Gesture> scrolling = model.scrolling(at);
    if (scrolling.isPresent()) {
      return scrolling.get();
    }
    return switch (model.layout().part(at.x(), at.y())) {
      case SECTIONS -> onSection(at);
      case RULER ->
          new RulerGesture(
              model.session(), model.preview(), model::time, model.snap(), model.layout().lanes().x(), at);
      case HEADS -> onHeads(at);
      case LANES -> model.laneAt(at.y()).map(lane -> automation.onLane(lane, at)).orElseGet(() -> onLanes(at));
      case CORNER -> onCorner(at);
    };
  }

  private Gesture onCorner(Pointer at) {
    if (model.layout().busses().contains(at.x(), at.y())) {
      model.toggleBusses();
    }
    return Gesture.NONE;
  }

  private Gesture onSection(Pointer at) {
    long tick = model.tickAt(at);
    Optional<Section> section =
        Section.of(model.song()).stream().filter(s -> s.range().contains(new TimelineTick(tick))).findFirst();
    section.ifPresent(
        s -> {
          if (at.clicks() == 2) {
            model.ask(
                new Naming(
                    ArrangeHints.place(model, s), s.name(),
                    name -> model.session().apply(SongEdits.renameMarker(s.range().start(), name))));
          } else if (at.shift()) {
            model.session().apply(SongEdits.loopRange(s.range()).then(SongEdits.loop(true)));
          } else {
            model.session().transport().seek(s.range().start());
          }
        });
    return Gesture.NONE;
  }

  private Gesture onHeads(Pointer at) {
    model.laneAt(at.y()).ifPresent(lane -> automation.onHead(lane, at));
    return model.rowAt(at.y()).map(row -> onHeadOf(row, at)).orElse(Gesture.NONE);
  }

  private Gesture onHeadOf(TrackRow row, Pointer at) {
    Track track = row.track();
    TrackId id = track.id();
    for (TrackRow.Button button : TrackRow.Button.values()) {
      if (row.presses(button, at.x(), at.y())) {
        switch (button) {
          case MUTE -> model.session().apply(MixerEdits.mute(id, !track.channel().muted()));
          case SOLO -> model.session().apply(MixerEdits.solo(id, !track.channel().solo()));
          case ARM -> model.session().apply(TrackEdits.arm(id, !track.armed()));
        }
        return Gesture.NONE;
      }
    }
    chooseTrack(row);
    model.automation().chooseNone();
    if (row.discloses(at.x(), at.y())) {
      model.toggleAutomation(track);
      return Gesture.NONE;
    }
    if (row.onLowerEdge(at.y())) {
      return new DragHeight(model, row, at);
    }
    if (row.onFader(at.x(), at.y())) {
      if (at.clicks() == 2) {
        model.session().apply(MixerEdits.gain(row.mixed(), 0));
        return Gesture.NONE;
      }
      return new DragFader(model, faders, row, at);
    }
    if (at.clicks() == 2 && !row.master()) {
      model.renameTrack(row);
      return Gesture.NONE;
    }
    return row.holdsClips() ? new DragTrack(model, row, at) : Gesture.NONE;
  }

  /** Chooses a row's track; the master cannot be chosen. */
  private void chooseTrack(TrackRow row) {
    row.mixed().ifPresent(id -> model.session().select(model.session().selection().withTrack(id)));
  }

  private Gesture onLanes(Pointer at) {
    if (at.button() == Pointer.Button.RIGHT || model.tool() == Tool.ERASE) {
      return new EraseClips(model, at);
    }
    Optional<ClipHit> hit = model.hit(at.x(), at.y());
    return hit.map(h -> onClip(h, at)).orElseGet(() -> onEmpty(at));
  }

  private Gesture onClip(ClipHit hit, Pointer at) {
    if (at.clicks() == 2) {
      model.open(hit.clip());
      return Gesture.NONE;
    }
    if (model.tool() == Tool.SPLIT) {
      long tick = model.snap().unless(at.alt()).nearest(model.tickAt(at), model.song().meter());
      ClipId id = hit.clip().id();
      Set<ClipId> ids = model.selected().contains(id) ? model.selected() : Set.of(id);
      model.session().apply(ClipEdits.split(ids, new TimelineTick(tick), SampleRates.of(hit.clip(), peaks)));
      return Gesture.NONE;
    }
    return hit.part() == ClipHit.Part.BODY
        ? new MoveClips(model, at, hit)
        : new ResizeClips(model, at, hit.clip(), hit.part() == ClipHit.Part.END, peaks);
  }

  private Gesture onEmpty(Pointer at) {
    Optional<TrackRow> row = model.rowAt(at.y());
    row.ifPresent(this::chooseTrack);
    boolean drawing = model.tool() == Tool.DRAW || at.clicks() == 2;
    Optional<Track> track = row.map(TrackRow::track).filter(t -> t.kind() == Track.Kind.INSTRUMENT);
    return drawing && track.isPresent() ? new DrawClip(model, track.get(), at) : new BandClips(model, at);
  }

  @Override
  public void drag(Pointer at) {
    if (gesture.scrolls()) {
      Area lanes = model.layout().lanes();
      model.time(model.time().scrolled(EdgeScroll.beyond(at.x(), lanes.x(), lanes.right())));
      model.scroll(model.scroll() + EdgeScroll.beyond(at.y(), lanes.y(), lanes.bottom()));
    }
    gesture.drag(at);
    model.changed();
  }

  @Override
  public void release(Pointer at) {
    Gesture ending = gesture;
    gesture = Gesture.NONE;
    ending.release(at);
    model.held(false);
    model.changed();
  }

  @Override
  public void cancel() {
    gesture.cancel();
    model.held(false);
    gesture = Gesture.NONE;
    model.changed();
  }

  @Override
  public void wheel(Pointer at, double notches) {
    double x = Math.max(0, at.x() - model.layout().lanes().x());
    ArrangeLayout.Part part = model.layout().part(at.x(), at.y());
    if (at.ctrl() && part == ArrangeLayout.Part.HEADS) {
      model.rowAt(at.y()).ifPresent(row -> model.height(row.track().id(), row.height() - notches * 8));
    } else if (at.ctrl() || part == ArrangeLayout.Part.RULER || part == ArrangeLayout.Part.SECTIONS) {
      model.time(model.time().zoomed(Math.pow(ZOOM_A_NOTCH, -notches), x));
    } else if (at.shift()) {
      model.time(model.time().scrolled(notches * PIXELS_A_NOTCH));
    } else {
      model.scroll(model.scroll() + notches * PIXELS_A_NOTCH);
    }
  }

  @Override
  public boolean offers(Pointer at) {
    return switch (model.layout().part(at.x(), at.y())) {
      case HEADS, LANES ->
          model.rowAt(at.y()).filter(row -> !row.master()).isPresent() || model.laneAt(at.y()).isPresent();
      default -> false;
    };
  }

  @Override
  public List<String> offer(Pointer at) {
    Optional<LaneRow> lane = model.laneAt(at.y());
    if (lane.isPresent()) {
      automation.choose(lane.get(), at);
      return ArrangeCommands.ON_AUTOMATION;
    }
    model.rowAt(at.y()).ifPresent(row -> choose(row, at));
    return model.layout().part(at.x(), at.y()) == ArrangeLayout.Part.HEADS
        ? ArrangeCommands.ON_HEAD
        : model.hit(at.x(), at.y()).isPresent() ? ArrangeCommands.ON_CLIP : ArrangeCommands.ON_LANE;
  }

  private void choose(TrackRow row, Pointer at) {
    Optional<ClipId> clip = model.hit(at.x(), at.y()).map(hit -> hit.clip().id());
    if (model.layout().part(at.x(), at.y()) == ArrangeLayout.Part.LANES && clip.isPresent()) {
      if (!model.selected().contains(clip.get())) {
        model.choose(Set.of(clip.get()));
      }
    } else {
      model.session().select(model.session().selection().withTrack(row.track().id()).withClips(Set.of()));
    }
  }

  @Override
  public PointerShape shape(Pointer at) {
    return hints.shape(at);
  }

  @Override
  public Hint hint(Pointer at) {
    return hints.hint(at);
  }
}
