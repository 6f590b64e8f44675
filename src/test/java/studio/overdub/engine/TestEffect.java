package studio.overdub.engine;

import java.util.List;
import java.util.function.Supplier;
import studio.overdub.device.Block;
import studio.overdub.device.DeviceType;
import studio.overdub.device.ParamEvent;
import studio.overdub.device.ParamSpec;
import studio.overdub.device.Preparation;
import studio.overdub.device.Processor;
import studio.overdub.device.Settings;
import studio.overdub.device.Unit;

/** Effects to test with: a stated delay, and a tremolo whose phase runs with the frames it processes. */
record TestEffect(String id, Supplier<Processor> maker) implements DeviceType {
  static final String LATENT = "test.latent";
  static final String TREMOLO = "test.tremolo";

  static TestEffect latent(int frames) {
    return new TestEffect(LATENT + frames, () -> new Latent(frames));
  }

  static TestEffect tremolo() {
    return new TestEffect(TREMOLO, Tremolo::new);
  }

  @Override
  public String name() {
    return id;
  }

  @Override
  public String description() {
    return "To test with.";
  }

  @Override
  public Kind kind() {
    return Kind.AUDIO_EFFECT;
  }

  @Override
  public int soundVersion() {
    return 1;
  }

  @Override
  public List<ParamSpec> params() {
    return List.of(ParamSpec.linear("depth", "Depth", Unit.NONE, 0, 1, 0.5));
  }

  @Override
  public Processor create(Settings settings, Preparation preparation) {
    return maker.get();
  }

  private static final class Latent implements Processor {
    private final float[][] ring;
    private int at;
    private int quiet;

    Latent(int frames) {
      ring = new float[2][frames];
      quiet = frames;
    }

    @Override
    public void process(Block block) {
      for (int i = 0; i < block.frames(); i++) {
        boolean silent = true;
        for (int c = 0; c < 2; c++) {
          float in = block.channel(c)[i];
          silent &= in == 0;
          block.channel(c)[i] = ring[c][at];
          ring[c][at] = in;
        }
        at = (at + 1) % ring[0].length;
        quiet = silent ? quiet + 1 : 0;
      }
    }

    @Override
    public int latency() {
      return ring[0].length;
    }

    @Override
    public void reset() {
      quiet = ring[0].length;
    }

    @Override
    public boolean idle() {
      return quiet >= ring[0].length;
    }
  }

  private static final class Tremolo implements Processor {
    private int phase;
    private float depth = 0.5f;

    @Override
    public void process(Block block) {
      int next = 0;
      for (int i = 0; i < block.frames(); i++) {
        while (next < block.events().size() && block.events().offset(next) <= i) {
          depth = ParamEvent.value(block.events().message(next++));
        }
        float gain = 1 - depth * (phase++ & 8191) / 8192f;
        block.channel(0)[i] *= gain;
        block.channel(1)[i] *= gain;
      }
    }

    @Override
    public void reset() {
      phase = 0;
    }

    @Override
    public boolean idle() {
      return true;
    }
  }
}
