package studio.overdub.engine;

import java.util.List;
import studio.overdub.device.Block;
import studio.overdub.device.DeviceType;
import studio.overdub.device.ParamEvent;
import studio.overdub.device.ParamSpec;
import studio.overdub.device.Preparation;
import studio.overdub.device.Processor;
import studio.overdub.device.Settings;
import studio.overdub.device.Unit;
import studio.overdub.midi.Message;

/** An instrument of one sine for each key of each channel, with a short straight release. */
final class TestSine implements DeviceType {
  static final String ID = "test.sine";
  private static final float[] SINE = new float[4096];

  static {
    for (int i = 0; i < SINE.length; i++) {
      SINE[i] = (float) StrictMath.sin(2 * StrictMath.PI * i / SINE.length);
    }
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public String name() {
    return "Sine";
  }

  @Override
  public String description() {
    return "Sines.";
  }

  @Override
  public Kind kind() {
    return Kind.INSTRUMENT;
  }

  @Override
  public int soundVersion() {
    return 1;
  }

  @Override
  public List<ParamSpec> params() {
    return List.of(ParamSpec.linear("level", "Level", Unit.NONE, 0, 1, 0.25));
  }

  @Override
  public Processor create(Settings settings, Preparation preparation) {
    return new Player((float) settings.value("level"), preparation.sampleRate());
  }

  private static final class Player implements Processor {
    private static final int VOICES = 32;
    private static final float RELEASE = 1 / 2048f;
    private final float initial;
    private final int[] step = new int[128];
    private final int[] key = new int[VOICES];
    private final int[] phase = new int[VOICES];
    private final float[] level = new float[VOICES];
    private final boolean[] held = new boolean[VOICES];
    private float gain;

    Player(float gain, int sampleRate) {
      initial = gain;
      this.gain = gain;
      for (int k = 0; k < 128; k++) {
        step[k] = (int) (440 * StrictMath.pow(2, (k - 69) / 12.0) / sampleRate * 0x1p32);
      }
    }

    @Override
    public void process(Block block) {
      int at = 0;
      for (int e = 0; e < block.events().size(); e++) {
        sound(block, at, block.events().offset(e));
        at = block.events().offset(e);
        event(block.events().message(e));
      }
      sound(block, at, block.frames());
    }

    private void event(long message) {
      if (ParamEvent.is(message)) {
        gain = ParamEvent.value(message);
      } else if (Message.is(message, Message.NOTE_ON)) {
        begin(Message.channel(message) << 7 | Message.key(message), Message.velocity(message) / 127f);
      } else if (Message.is(message, Message.NOTE_OFF)) {
        for (int v = 0; v < VOICES; v++) {
          held[v] &= key[v] != (Message.channel(message) << 7 | Message.key(message));
        }
      }
    }

    private void begin(int newKey, float velocity) {
      for (int v = 0; v < VOICES; v++) {
        if (level[v] == 0) {
          key[v] = newKey;
          phase[v] = 0;
          level[v] = velocity;
          held[v] = true;
          return;
        }
      }
    }

    private void sound(Block block, int from, int to) {
      float[] left = block.channel(Block.LEFT);
      float[] right = block.channel(Block.RIGHT);
      java.util.Arrays.fill(left, from, to, 0);
      for (int v = 0; v < VOICES; v++) {
        for (int i = from; i < to && level[v] > 0; i++) {
          left[i] += SINE[phase[v] >>> 20] * level[v] * gain;
          phase[v] += step[key[v] & 127];
          level[v] = held[v] ? level[v] : Math.max(0, level[v] - RELEASE);
        }
      }
      System.arraycopy(left, from, right, from, to - from);
    }

    @Override
    public void reset() {
      java.util.Arrays.fill(level, 0);
      gain = initial;
    }

    @Override
    public boolean idle() {
      for (float each : level) {
        if (each > 0) {
          return false;
        }
      }
      return true;
    }
  }
}
