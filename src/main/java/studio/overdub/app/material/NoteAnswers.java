package studio.overdub.app.material;

import java.util.ArrayList;
import java.util.List;
import studio.overdub.base.StudioException;
import studio.overdub.device.Block;
import studio.overdub.device.DeviceType;
import studio.overdub.device.Preparation;
import studio.overdub.device.Processor;
import studio.overdub.device.Settings;
import studio.overdub.midi.Message;

/** What a note effect makes of keys, asked of the unit that plays. */
public final class NoteAnswers {
  private static final int RATE = 8000;
  private static final int BLOCK = 800;
  private static final int EVENTS = 4096;
  private static final int VELOCITY = 100;

  private NoteAnswers() {}

  /**
   * A note that came out.
   *
   * @param key 0 to 127
   * @param velocity 1 to 127
   * @param seconds how long after the keys were pressed
   */
  public record Answer(int key, int velocity, double seconds) {}

  /**
   * Presses keys together, while the song stands still, and listens.
   *
   * @param seconds for how long; rounded to tenths
   * @return the notes in the order they begin; none where the effect cannot be made
   */
  public static List<Answer> to(DeviceType type, Settings settings, List<Integer> keys, double seconds) {
    List<Answer> answers = new ArrayList<>();
    try (Processor processor = type.create(settings, Preparation.of(RATE, BLOCK))) {
      Block block = new Block(2, BLOCK, EVENTS);
      keys.forEach(key -> block.events().add(0, Message.noteOn(0, key, VELOCITY)));
      for (long clock = 0; clock < Math.round(seconds * RATE); clock += BLOCK) {
        processor.process(block.at(clock, BLOCK));
        gather(block, clock, answers);
        block.events().clear();
      }
      return answers;
    } catch (StudioException missing) {
      return List.of();
    }
  }

  private static void gather(Block block, long clock, List<Answer> answers) {
    for (int i = 0; i < block.events().size(); i++) {
      long message = block.events().message(i);
      if (Message.is(message, Message.NOTE_ON)) {
        answers.add(
            new Answer(
                Message.key(message), Message.velocity(message),
                (clock + block.events().offset(i)) / (double) RATE));
      }
    }
  }
}
