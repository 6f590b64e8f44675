package studio.overdub.main;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import studio.overdub.app.SoundRig;
import studio.overdub.base.StudioException;
import studio.overdub.engine.AudioCallback;

/** No sound and no time: for a picture of the studio, which nothing moves in. */
final class StillRig implements SoundRig {
  private static final int RATE = 48_000;

  @Override
  public List<Port> ports() {
    return List.of();
  }

  @Override
  public void start(AudioCallback callback, Consumer<StudioException> onFailure) {
    // A picture calls for no sound.
  }

  @Override
  public int sampleRate() {
    return RATE;
  }

  @Override
  public int inputChannels() {
    return 0;
  }

  @Override
  public Optional<StudioException> inputProblem() {
    return Optional.empty();
  }

  @Override
  public int outputFrames() {
    return 0;
  }

  @Override
  public int roundTripFrames() {
    return 0;
  }

  @Override
  public double frameAt(long nanos) {
    return 0;
  }

  @Override
  public String label() {
    return "No audio";
  }

  @Override
  public void onMidi(MidiListener listener) {
    // Nobody plays in a picture.
  }

  @Override
  public void close() {
    // Nothing is open.
  }
}
