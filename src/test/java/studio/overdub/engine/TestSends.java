package studio.overdub.engine;

import java.util.List;
import studio.overdub.device.Block;
import studio.overdub.device.DeviceType;
import studio.overdub.device.ParamSpec;
import studio.overdub.device.Preparation;
import studio.overdub.device.Processor;
import studio.overdub.device.Settings;
import studio.overdub.midi.Message;

/** An instrument that gives a sample of 1 for each note, and half of it to the song's reverb. */
final class TestSends implements DeviceType {
  static final String ID = "test.sends";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public String name() {
    return "Sends";
  }

  @Override
  public String description() {
    return "To test with.";
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
    return List.of();
  }

  @Override
  public boolean hasEffectSends() {
    return true;
  }

  @Override
  public Processor create(Settings settings, Preparation preparation) {
    return new Processor() {
      @Override
      public void process(Block block) {
        for (int c = 0; c < block.channels(); c++) {
          java.util.Arrays.fill(block.channel(c), 0, block.frames(), 0);
        }
        for (int i = 0; i < block.events().size(); i++) {
          if (Message.is(block.events().message(i), Message.NOTE_ON)) {
            block.channel(Block.LEFT)[block.events().offset(i)] = 1;
            block.channel(Block.RIGHT)[block.events().offset(i)] = 1;
            if (block.channels() > Block.REVERB) {
              block.channel(Block.REVERB)[block.events().offset(i)] = 0.5f;
            }
          }
        }
      }

      @Override
      public void reset() {}

      @Override
      public boolean idle() {
        return true;
      }
    };
  }
}
