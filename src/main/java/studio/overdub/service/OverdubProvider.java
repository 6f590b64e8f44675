package studio.overdub.service;

import javax.sound.midi.MidiDevice;
import javax.sound.midi.spi.MidiDeviceProvider;

/** Tells the JDK of the synthesizer "Overdub". */
public final class OverdubProvider extends MidiDeviceProvider {
  /** What the synthesizer says about itself. */
  static final MidiDevice.Info INFO = new SynthesizerInfo();

  private static final class SynthesizerInfo extends MidiDevice.Info {
    SynthesizerInfo() {
      super("Overdub", "Overdub", "Software synthesizer for SoundFont and DLS banks", "1.0");
    }
  }

  @Override
  public MidiDevice.Info[] getDeviceInfo() {
    return new MidiDevice.Info[] {INFO};
  }

  @Override
  public MidiDevice getDevice(MidiDevice.Info info) {
    if (!INFO.equals(info)) {
      throw new IllegalArgumentException("No device of Overdub's: " + info);
    }
    return new OverdubSynthesizer();
  }
}
