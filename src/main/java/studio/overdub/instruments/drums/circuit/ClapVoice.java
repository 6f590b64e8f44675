package studio.overdub.instruments.drums.circuit;

import static studio.overdub.device.ParamSpec.linear;
import static studio.overdub.device.ParamSpec.logarithmic;
import static studio.overdub.device.ParamSpec.square;
import static studio.overdub.device.ParamSpec.whole;
import static studio.overdub.device.Unit.HERTZ;
import static studio.overdub.device.Unit.NONE;
import static studio.overdub.device.Unit.PERCENT;
import static studio.overdub.device.Unit.SECONDS;

import java.util.List;
import studio.overdub.device.ParamSpec;
import studio.overdub.dsp.ControlGrid;
import studio.overdub.dsp.Elementary;
import studio.overdub.dsp.StateVariableFilter;

/** Hands that do not quite clap together: bursts of band-passed noise, the last longer, and the room around them. */
final class ClapVoice extends CircuitVoice {
  static final List<ParamSpec> PARAMS =
      List.of(
          whole("bursts", "Bursts", NONE, 1, 6, 4),
          square("spread", "Spread", SECONDS, .003, .04, .0105),
          logarithmic("tone", "Tone", HERTZ, 300, 6000, 1050),
          linear("focus", "Focus", PERCENT, 0, .9, .35),
          square("decay", "Decay", SECONDS, .02, 2, .13),
          linear("room", "Room", PERCENT, 0, 1, .3),
          square("roomdecay", "Room decay", SECONDS, .05, 4, .45));

  private static final int BURSTS = 0;
  private static final int SPREAD = 1;
  private static final int TONE = 2;
  private static final int FOCUS = 3;
  private static final int DECAY = 4;
  private static final int ROOM = 5;
  private static final int ROOM_DECAY = 6;
  private static final int MOST_BURSTS = 6;
  private static final double BURST_LENGTH = 1.25;
  private static final double UNEVEN = .35;
  private static final double LOUDNESS = 1.7;
  private static final double ROOM_LOUDNESS = .5;

  private final StateVariableFilter band = new StateVariableFilter();
  private final StateVariableFilter floor = new StateVariableFilter();
  private final float[] hands = new float[ControlGrid.FRAMES];
  private final int[] gaps = new int[MOST_BURSTS];
  private int burst;
  private int bursts;
  private int toNext;
  private double level;
  private double burstFactor;
  private double lastFactor;
  private double room;
  private double roomLevel;
  private double roomFactor;
  private double gain;

  ClapVoice(CircuitValues values, double sampleRate) {
    super(values, sampleRate, PARAMS.size());
    band.shape(StateVariableFilter.Mode.BAND_PASS, false);
    floor.shape(StateVariableFilter.Mode.HIGH_PASS, false);
  }

  @Override
  protected void control() {
    double focus = value(FOCUS);
    tune(band, value(TONE), focus);
    tune(floor, .5 * value(TONE), 0);
    // A narrower band lets less noise through, but rings: about as loud with this.
    gain = LOUDNESS * (1 - .55 * focus);
    burstFactor = decay(BURST_LENGTH * value(SPREAD));
    lastFactor = decay(value(DECAY));
    roomLevel = ROOM_LOUDNESS * value(ROOM);
    roomFactor = decay(value(ROOM_DECAY));
  }

  @Override
  protected void begin() {
    bursts = (int) value(BURSTS);
    for (int i = 0; i < gaps.length; i++) {
      gaps[i] = Math.max(1, (int) (frames(value(SPREAD)) * (1 + UNEVEN * wander())));
    }
    burst = 1;
    toNext = gaps[0];
    level = 1;
    room = 1;
    band.reset();
    floor.reset();
  }

  @Override
  protected double remaining() {
    return burst < bursts ? 1 : gain * (level + roomLevel * room);
  }

  @Override
  protected void render(float[] out, int frames) {
    double r = room;
    for (int i = 0; i < frames; i++) {
      if (burst < bursts && toNext-- == 0) {
        level = 1;
        toNext = gaps[burst++];
      }
      hands[i] = (float) (gain * (level + roomLevel * r)) * noise.next();
      level *= burst < bursts ? burstFactor : lastFactor;
      r *= roomFactor;
    }
    level = Elementary.flush(level);
    room = Elementary.flush(r);
    band.process(hands, 0, frames);
    floor.process(hands, 0, frames);
    for (int i = 0; i < frames; i++) {
      out[i] += hands[i];
    }
  }
}
