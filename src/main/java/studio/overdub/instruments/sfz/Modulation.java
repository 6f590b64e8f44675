package studio.overdub.instruments.sfz;

import java.util.Arrays;
import studio.overdub.soundfont.sfz.EgSpec;
import studio.overdub.soundfont.sfz.LfoSpec;
import studio.overdub.soundfont.sfz.Opcode;
import studio.overdub.soundfont.sfz.Target;
import studio.overdub.soundfont.sfz.Wiring;

/**
 * A voice's LFOs and multi-stage envelopes, and what they add up to for each target. LFOs that move each other do so by
 * one tick's delay, so that any circle of them is defined. Audio thread.
 */
final class Modulation {
  private static final double PERCENT = .01;
  private static final Target[] TARGETS = Target.values();

  private final Shared shared;
  private final VoiceLfo[] lfos;
  private final PointEnvelope[] egs;
  private final double[] sums = new double[TARGETS.length];
  private int lfoCount;
  private int egCount;
  private double amplitude;
  private double envelope;

  Modulation(Shared shared) {
    this.shared = shared;
    lfos = new VoiceLfo[shared.lfos()];
    Arrays.setAll(lfos, i -> new VoiceLfo());
    egs = new PointEnvelope[shared.egs()];
    Arrays.setAll(egs, i -> new PointEnvelope());
  }

  void start(Wiring wiring, Numbers numbers) {
    lfoCount = 0;
    egCount = 0;
    double[] slots = numbers.now();
    for (int i = 0; i < wiring.lfos().size(); i++) {
      lfos[lfoCount++].start(wiring.lfos().get(i), slots, shared.sampleRate(), shared.chance());
    }
    startFirst(LfoSpec.PITCH, Opcode.PITCHLFO_DEPTH, numbers);
    startFirst(LfoSpec.FILTER, Opcode.FILLFO_DEPTH, numbers);
    startFirst(LfoSpec.AMPLITUDE, Opcode.AMPLFO_DEPTH, numbers);
    for (int i = 0; i < wiring.egs().size(); i++) {
      egs[egCount++].start(wiring.egs().get(i), slots, shared.sampleRate());
    }
    collect(slots);
  }

  private void startFirst(LfoSpec spec, Opcode depth, Numbers numbers) {
    if (numbers.is(depth) || numbers.moves(depth)) {
      lfos[lfoCount++].start(spec, numbers.now(), shared.sampleRate(), shared.chance());
    }
  }

  /** Moves on by some frames, in which the voice's source had this peak. */
  void advance(double[] slots, int frames, double peak) {
    if (lfoCount + egCount == 0) {
      return;
    }
    for (int i = 0; i < lfoCount; i++) {
      lfos[i].advance(slots, frames, shared);
    }
    for (int i = 0; i < egCount; i++) {
      egs[i].advance(slots, frames, peak);
    }
    collect(slots);
  }

  private void collect(double[] slots) {
    Arrays.fill(sums, 0);
    amplitude = 1;
    envelope = 1;
    for (int i = 0; i < egCount; i++) {
      EgSpec spec = egs[i].spec();
      for (int k = 0; k < spec.targets().length; k++) {
        add(spec.targets()[k], spec.indexes()[k], slots[spec.depths()[k]], egs[i].level(), false);
      }
    }
    for (int i = 0; i < lfoCount; i++) {
      LfoSpec spec = lfos[i].spec();
      for (int k = 0; k < spec.targets().length; k++) {
        add(spec.targets()[k], spec.indexes()[k], slots[spec.depths()[k]], lfos[i].value(), true);
      }
    }
  }

  private void add(Target target, int index, double depth, double value, boolean bipolar) {
    switch (target) {
      case AMPLITUDE -> amplitude *= Math.max(0, (bipolar ? 1 : 0) + PERCENT * depth * value);
      case AMPEG -> envelope *= PERCENT * depth * value;
      case LFO_FREQ -> lfos[index].push(depth * value);
      case LFO_DEPTH -> lfos[index].scale(PERCENT * depth * value);
      case LFO_DEPTH_ADD -> lfos[index].scale(1 + PERCENT * depth * value);
      default -> sums[target.ordinal()] += depth * value;
    }
  }

  /** The keys were let go. */
  void release(double[] slots) {
    for (int i = 0; i < egCount; i++) {
      egs[i].release(slots);
    }
  }

  /** Whether any envelope follows the voice's level. */
  boolean follows() {
    for (int i = 0; i < egCount; i++) {
      if (egs[i].spec().follower() != null) {
        return true;
      }
    }
    return false;
  }

  /** Whether anything moves a target. */
  boolean reaches(Target target) {
    for (int i = 0; i < egCount; i++) {
      if (contains(egs[i].spec().targets(), target)) {
        return true;
      }
    }
    for (int i = 0; i < lfoCount; i++) {
      if (contains(lfos[i].spec().targets(), target)) {
        return true;
      }
    }
    return false;
  }

  private static boolean contains(Target[] targets, Target wanted) {
    for (Target target : targets) {
      if (target == wanted) {
        return true;
      }
    }
    return false;
  }

  /** What is to be added to a target. */
  double sum(Target target) {
    return sums[target.ordinal()];
  }

  /** What is to be added to the target that stands {@code number} places behind another. */
  double sum(Target first, int number) {
    return sums[first.ordinal() + number];
  }

  /** The factor of the amplitude. */
  double amplitude() {
    return amplitude;
  }

  /** The factor of envelopes that stand in place of the amplitude's own. */
  double envelope() {
    return envelope;
  }

  /** Whether an envelope stands in place of the amplitude's own. */
  boolean shapesAmplitude() {
    for (int i = 0; i < egCount; i++) {
      if (egs[i].spec().shapesAmplitude()) {
        return true;
      }
    }
    return false;
  }

  /** Whether all envelopes that stand in place of the amplitude's own have ended. */
  boolean amplitudeIsDone() {
    for (int i = 0; i < egCount; i++) {
      if (egs[i].spec().shapesAmplitude() && !egs[i].isDone()) {
        return false;
      }
    }
    return true;
  }
}
