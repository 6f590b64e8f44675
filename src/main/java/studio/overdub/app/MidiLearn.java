package studio.overdub.app;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Executor;
import studio.overdub.app.mapping.Bindings;
import studio.overdub.app.mapping.ControllerMove;
import studio.overdub.app.mapping.ControllerReader;
import studio.overdub.app.mapping.Learning;
import studio.overdub.app.mapping.Manner;
import studio.overdub.app.mapping.MappedValue;
import studio.overdub.base.TrackId;
import studio.overdub.edit.Edit;
import studio.overdub.edit.MappingEdits;
import studio.overdub.engine.Playback;
import studio.overdub.midi.Message;
import studio.overdub.song.MappingTarget;
import studio.overdub.song.MidiController;
import studio.overdub.song.MidiMapping;
import studio.overdub.song.MidiMapping.Takeover;
import studio.overdub.song.Song;

/**
 * MIDI controllers that move the song: learning which does, and the moves themselves. A move is heard at once and
 * stands in the song, as one step of history, when the hand rests. What is mapped does not go to instruments any more.
 *
 * <p>Event thread only, but for {@link #take}.
 */
public final class MidiLearn {
  private static final Duration REST = Duration.ofMillis(500);

  private final Session session;
  private final Playback playback;
  private final Object lock = new Object();
  private final ControllerFeedback feedback = new ControllerFeedback(lock, this::places);
  private final ControllerReader reader = new ControllerReader();
  private final Map<MappingTarget, Moved> moved = new LinkedHashMap<>();
  private Executor eventThread = Runnable::run;
  private Later later = (task, delay) -> {};
  private Song followed = Song.EMPTY;
  private Bindings bindings = Bindings.NONE;
  private final Learning learning = new Learning();
  private CommandTable commands = new CommandTable();
  private Optional<ControllerMove> last = Optional.empty();
  private Object stretch = new Object();
  private boolean resting;
  private Optional<ControllerDevice> output = Optional.empty();
  private volatile long moves;

  /** Runs tasks later, on any thread. */
  interface Later {
    void run(Runnable task, Duration delay);
  }

  /** A value that a controller has moved, and that the song does not have yet. */
  private record Moved(MappedValue target, double value) {}

  MidiLearn(Session session, Playback playback) {
    this.session = session;
    this.playback = playback;
  }

  /** Says where edits are made, and who calls back when a hand has rested. */
  void connect(Executor eventThread, Later later) {
    this.eventThread = eventThread;
    this.later = later;
    session.addListener(feedback::show);
    session.transport().addListener(feedback::show);
  }

  /** Says which output values can be sent back to. */
  void connect(ControllerDevice output) {
    this.output = Optional.of(output);
  }

  /** The output that values are sent back to; empty in a session without MIDI. */
  public Optional<ControllerDevice> output() {
    return output;
  }

  /** What a device is sent of the values that its controllers move. */
  ControllerFeedback feedback() {
    return feedback;
  }

  private List<ControllerMove> places() {
    synchronized (lock) {
      return bindings.places(this::now);
    }
  }

  private double now(MappedValue bound) {
    return moving(bound.target()).orElse(value(bound.target()).map(MappedValue::value).orElse(bound.value()));
  }

  /** Lets controllers give these commands. */
  public void commands(CommandTable commands) {
    this.commands = commands;
    followed = Song.EMPTY;
    follow(session.song());
  }

  /** The commands that a controller can give: those of the transport, and the steps of history. */
  public List<Command> commands() {
    return commands.all().stream()
        .filter(c -> c.menu().equals("Transport") || c.id().equals("edit.undo") || c.id().equals("edit.redo"))
        .toList();
  }

  /** Waits for the next controller that is moved, and lets it move {@code target}. */
  public void learn(MappingTarget target) {
    boolean there = value(target).isPresent();
    synchronized (lock) {
      learning.await(Optional.of(target).filter(t -> there));
      moves++;
    }
  }

  /** Waits no more. */
  public void cancel() {
    synchronized (lock) {
      learning.await(Optional.empty());
      moves++;
    }
  }

  /** What waits for a controller. */
  public Optional<MappingTarget> waiting() {
    synchronized (lock) {
      return learning.waiting();
    }
  }

  /** What moves, as it stands in the song; empty where it is not there. */
  public Optional<MappedValue> value(MappingTarget target) {
    return target instanceof MappingTarget.Command command
        ? commands.find(command.id()).map(c -> MappedValue.of(command, c.menu(), c.name(), c.on()))
        : MappedValue.of(session.song(), session.catalog(), target);
  }

  /** The mapping of a target. */
  public Optional<MidiMapping> mapping(MappingTarget target) {
    return session.song().mappings().stream().filter(m -> m.target().equals(target)).findFirst();
  }

  /** Takes the controller off a target. */
  public void forget(MappingTarget target) {
    settle();
    session.apply(MappingEdits.forget(target, value(target).map(MappedValue::label).orElse("what is gone")));
  }

  /** Changes how a mapping moves its target. */
  public void change(MidiMapping mapping) {
    settle();
    session.apply(MappingEdits.change(mapping));
  }

  /** Where a controller has moved a target to, while the song does not have it yet. */
  public OptionalDouble moving(MappingTarget target) {
    synchronized (lock) {
      Moved found = moved.get(target);
      return found == null ? OptionalDouble.empty() : OptionalDouble.of(found.value());
    }
  }

  /** Grows with each thing that a picture of the studio would have to show. Any thread. */
  public long moves() {
    return moves;
  }

  /** What the controller that was moved last has not picked up yet, with the values to be reached. */
  public List<MappedValue> reaching() {
    synchronized (lock) {
      return last.map(move -> bindings.reaching(move.controller(), move.channel())).orElse(List.of());
    }
  }

  /**
   * Takes a message that came in, if it is a controller's that moves something or is being learnt. The rig's threads.
   *
   * @param nanos when it came in
   * @return whether it is taken, so that no instrument should hear it
   */
  boolean take(long message, long nanos) {
    boolean taken;
    boolean inTheSong;
    synchronized (lock) {
      List<ControllerMove> read = reader.read(message);
      if (feedback.hear(message, read, nanos)) {
        return true;
      }
      Optional<Learning.Learnt> learnt = learning.hear(message, read, nanos);
      if (learnt.isPresent()) {
        moves++;
        eventThread.execute(() -> assign(learnt.get()));
        return true;
      }
      taken = read.stream().anyMatch(move -> belongs(move.controller(), move.channel()));
      // The coarse half of a pair is no move yet, and not the instrument's either.
      taken |= ControllerReader.pairOf(message).filter(p -> belongs(p, Message.channel(message))).isPresent();
      read.stream().filter(move -> bindings.has(move.controller(), move.channel())).forEach(this::move);
      inTheSong = taken && moved.keySet().stream().anyMatch(target -> !heardAtOnce(target));
    }
    if (inTheSong) {
      eventThread.execute(this::commit);
    }
    return taken;
  }

  private void move(ControllerMove move) {
    last = Optional.of(move);
    moves++;
    bindings.move(move, this::moved);
  }

  private boolean belongs(MidiController controller, int channel) {
    return bindings.has(controller, channel) || learning.isFresh(controller, channel);
  }

  /** What is learnt better as more of it comes makes one step of history. */
  private void assign(Learning.Learnt learnt) {
    value(learnt.target())
        .ifPresent(
            target -> {
              Manner manner = Manner.usual(learnt.controller(), target);
              MidiMapping mapping =
                  new MidiMapping(
                      manner.controller(), learnt.channel(), learnt.target(), target.spec().min(),
                      target.spec().max(), manner.takeover());
              session.apply(MappingEdits.learn(mapping, target.label()), List.of("learn", learnt.target()));
            });
    synchronized (lock) {
      learning.assigned();
    }
  }

  private void moved(MappedValue target, double value) {
    if (target.target() instanceof MappingTarget.Command(String id)) {
      eventThread.execute(() -> give(id, value));
      return;
    }
    moved.put(target.target(), new Moved(target, value));
    adjust(target.target(), value);
    if (!resting) {
      resting = true;
      waitForRest();
    }
  }

  /** Gives a command; one that is on or off only where it is not as asked for already. */
  private void give(String id, double value) {
    boolean toggles = mapping(new MappingTarget.Command(id)).filter(m -> m.takeover() == Takeover.TOGGLE).isPresent();
    commands
        .find(id)
        .filter(c -> toggles || c.on().map(on -> on != (value != 0)).orElse(value != 0))
        .ifPresent(c -> commands.run(id));
  }

  private void waitForRest() {
    long seen = moves;
    later.run(() -> rested(seen), REST);
  }

  private void rested(long seen) {
    synchronized (lock) {
      if (moves != seen) {
        waitForRest();
        return;
      }
      resting = false;
    }
    eventThread.execute(this::settle);
  }

  private static boolean heardAtOnce(MappingTarget target) {
    return switch (target) {
      case MappingTarget.Parameter _, MappingTarget.Gain _, MappingTarget.Pan _, MappingTarget.SendLevel _ -> true;
      default -> false;
    };
  }

  private void adjust(MappingTarget target, double value) {
    switch (target) {
      case MappingTarget.Parameter parameter -> playback.adjust(parameter.device(), parameter.param(), value);
      case MappingTarget.Gain gain -> playback.adjustGain(channel(gain.track()), value);
      case MappingTarget.Pan pan -> playback.adjustPan(channel(pan.track()), value);
      case MappingTarget.SendLevel send -> playback.adjustSend(send.track(), send.bus(), value);
      default -> { }
    }
  }

  private static TrackId channel(TrackId track) {
    return track.equals(Song.MASTER) ? null : track;
  }

  /** Puts into the song what controllers have moved and ends the stretch: what they move next is a step of its own. */
  public void settle() {
    commit();
    stretch = new Object();
  }

  private void commit() {
    List<Moved> ended;
    synchronized (lock) {
      ended = new ArrayList<>(moved.values());
      moved.clear();
    }
    ended.stream()
        .map(m -> m.target().set(m.value()))
        .reduce(Edit::then)
        .map(edit -> ended.size() == 1 ? edit : new Edit("Move " + ended.size() + " controllers", edit.change()))
        .ifPresent(edit -> session.apply(edit, stretch));
  }

  /** The song is another than before. */
  void follow(Song song) {
    synchronized (lock) {
      if (song != followed) {
        followed = song;
        bindings =
            bindings.follow(
                song, this::value,
                (target, value) -> {
                  moved.remove(target);
                  adjust(target, value);
                });
        learning.follow(song.mappings());
        moved.keySet().removeIf(target -> value(target).isEmpty());
        learning.await(learning.waiting().filter(target -> value(target).isPresent()));
      }
    }
  }
}
