package studio.overdub.app.mapping;

import java.util.List;
import java.util.Optional;
import studio.overdub.midi.Message;
import studio.overdub.song.MappingTarget;
import studio.overdub.song.MidiController;
import studio.overdub.song.MidiController.Encoding;
import studio.overdub.song.MidiMapping;

/**
 * Learns what moves a target: the next controller, note, bend or pressure, at once, and better as more of it comes:
 * that it is a pair of 14 bits, or an encoder. One thread at a time.
 */
public final class Learning {
  /** A pair's fine half comes right behind the coarse one. */
  private static final long PAIR_NANOS = 50_000_000;

  /** How long it is watched whether what was learnt is an encoder. */
  private static final long ENCODER_NANOS = 5_000_000_000L;

  private Optional<MappingTarget> waiting = Optional.empty();
  private Optional<Learnt> fresh = Optional.empty();
  private boolean pending;
  private EncoderGuess guess = new EncoderGuess();

  /** What moves a target, as far as is known now; nanos when it was first heard. */
  public record Learnt(MappingTarget target, MidiController controller, int channel, long nanos) {
    Learnt better(MidiController better) {
      return new Learnt(target, better, channel, nanos);
    }
  }

  /** Waits for what is moved next; for nothing where empty. */
  public void await(Optional<MappingTarget> target) {
    waiting = target;
    if (target.isPresent()) {
      fresh = Optional.empty();
    }
  }

  /** What waits. */
  public Optional<MappingTarget> waiting() {
    return waiting;
  }

  /** Whether a controller was learnt last, and the song may not know it yet. */
  public boolean isFresh(MidiController controller, int channel) {
    return pending && fresh.filter(f -> f.controller().equals(controller) && f.channel() == channel).isPresent();
  }

  /** What was learnt stands in the song. */
  public void assigned() {
    pending = false;
  }

  /** The song has these mappings: what was learnt and has been taken back or changed is not learnt better any more. */
  public void follow(List<MidiMapping> mappings) {
    fresh =
        fresh.filter(
            f ->
                pending
                    || mappings.stream()
                        .anyMatch(m -> m.target().equals(f.target()) && m.controller().equals(f.controller())));
  }

  /**
   * Hears a message.
   *
   * @param read the moves it may be
   * @return what is learnt, or learnt better, by it; it moves nothing then
   */
  public Optional<Learnt> hear(long message, List<ControllerMove> read, long nanos) {
    Optional<Learnt> learnt = waiting.isPresent() ? first(read, nanos) : better(message, nanos);
    learnt.ifPresent(
        l -> {
          fresh = learnt;
          pending = true;
          waiting = Optional.empty();
        });
    if (learnt.isPresent() && learnt.get().nanos() == nanos) {
      guess = new EncoderGuess();
      guess(message);
    }
    return learnt;
  }

  private Optional<Learnt> first(List<ControllerMove> read, long nanos) {
    // Of the ways to read a number, the plain one: whether it is a pair shows with its fine half.
    boolean letGo =
        !read.isEmpty() && read.getLast().controller() instanceof MidiController.Note && read.getLast().position() == 0;
    return read.isEmpty() || letGo
        ? Optional.empty()
        : Optional.of(
            new Learnt(waiting.orElseThrow(), read.getLast().controller(), read.getLast().channel(), nanos));
  }

  private Optional<Learnt> better(long message, long nanos) {
    if (fresh.isEmpty()) {
      return Optional.empty();
    }
    Learnt last = fresh.get();
    long since = nanos - last.nanos();
    if (since < PAIR_NANOS && ControllerReader.isFineHalf(message, last.controller(), last.channel())) {
      return ControllerReader.pairOf(message).map(last::better);
    }
    if (since > ENCODER_NANOS || !says(message, last)) {
      return Optional.empty();
    }
    int number = Message.controller(message);
    return guess(message)
        .map(encoding -> new MidiController.Encoder(number, encoding))
        .filter(encoder -> !encoder.equals(last.controller()))
        .map(last::better);
  }

  private Optional<Encoding> guess(long message) {
    return Message.is(message, Message.CONTROL) ? guess.hear(Message.value7(message)) : Optional.empty();
  }

  private static boolean says(long message, Learnt learnt) {
    int number =
        switch (learnt.controller()) {
          case MidiController.Control control -> control.number();
          case MidiController.Encoder encoder -> encoder.number();
          default -> -1;
        };
    return Message.is(message, Message.CONTROL)
        && Message.channel(message) == learnt.channel()
        && Message.controller(message) == number;
  }
}
