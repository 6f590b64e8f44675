package studio.overdub.engine;

import java.util.ArrayList;
import java.util.List;
import studio.overdub.device.Block;
import studio.overdub.device.DeviceType;
import studio.overdub.device.ParamSpec;
import studio.overdub.device.Preparation;
import studio.overdub.device.Processor;
import studio.overdub.device.Settings;
import studio.overdub.device.Unit;
import studio.overdub.midi.Message;

/** An instrument that writes down what it is told, and gives a sample of 1 for each note that begins. */
public final class TestRecorder implements DeviceType {
  public static final String ID = "test.recorder";

  /** An event, by the engine's clock. */
  public record Heard(long clock, long message) {}

  private final List<Heard> heard = new ArrayList<>();
  private int made;
  private int closed;

  List<Heard> heard() {
    return heard;
  }

  /** The events of an opcode, as {@link Message#NOTE_ON}. */
  public List<Heard> heard(int opcode) {
    return heard.stream().filter(each -> Message.is(each.message(), opcode)).toList();
  }

  int made() {
    return made;
  }

  int closed() {
    return closed;
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public String name() {
    return "Recorder";
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
    return List.of(ParamSpec.linear("level", "Level", Unit.NONE, 0, 1, 0.5));
  }

  @Override
  public Processor create(Settings settings, Preparation preparation) {
    made++;
    return new Processor() {
      @Override
      public void process(Block block) {
        java.util.Arrays.fill(block.channel(0), 0, block.frames(), 0);
        java.util.Arrays.fill(block.channel(1), 0, block.frames(), 0);
        for (int i = 0; i < block.events().size(); i++) {
          long message = block.events().message(i);
          heard.add(new Heard(block.clock() + block.events().offset(i), message));
          if (Message.is(message, Message.NOTE_ON)) {
            block.channel(0)[block.events().offset(i)] = 1;
            block.channel(1)[block.events().offset(i)] = 1;
          }
        }
      }

      @Override
      public void reset() {
        heard.clear();
      }

      @Override
      public boolean idle() {
        return true;
      }

      @Override
      public void close() {
        closed++;
      }
    };
  }
}
