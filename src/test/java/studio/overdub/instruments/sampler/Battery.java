package studio.overdub.instruments.sampler;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import studio.overdub.device.Preparation.Interpolation;
import studio.overdub.midi.Message;
import studio.overdub.testing.Requires;

/**
 * The SoundFont Spec Implementation Test (S. Christian Collins), played once and measured: levels in decibels, times in
 * seconds of its MIDI file.
 *
 * <p>What a test expects is worked out from the specification, the README of the material, and the font's own
 * generators, which are named beside it.
 */
final class Battery extends BatterySound {
  final List<MidiFile.Event> events;
  final float[] right;
  final float[] reverb;
  final float[] chorus;

  private Battery(List<MidiFile.Event> events, float[][] out) {
    super(out[0]);
    this.events = events;
    right = out[1];
    reverb = out[2];
    chorus = out[3];
  }

  /** Plays a font and its MIDI file from a folder of the conformance material. */
  static Battery play(String font, String midi) throws IOException {
    List<MidiFile.Event> events = MidiFile.read(Requires.conformance(midi));
    Ensemble ensemble = new Ensemble(Requires.conformance(font), Rig.RATE, Interpolation.CUBIC);
    return new Battery(events, ensemble.play(events, 1));
  }

  /** Plays the test with the default modulator from velocity to cutoff. */
  static Battery playStrictly() throws IOException {
    List<MidiFile.Event> events = MidiFile.read(Requires.conformance("soundfont/sf_spec_test.mid"));
    Ensemble ensemble =
        new Ensemble(
            Requires.conformance("soundfont/sf_spec_test.sf2"), Rig.RATE, Interpolation.CUBIC,
            Map.of("velocity.filter", 1.0));
    return new Battery(events, ensemble.play(events, 1));
  }

  /** Plays the test itself. */
  static Battery play() throws IOException {
    return play("soundfont/sf_spec_test.sf2", "soundfont/sf_spec_test.mid");
  }

  /** Where controller 1 of the first channel stands at a time. */
  int wheel(double time) {
    int value = 0;
    for (MidiFile.Event event : events) {
      boolean wheel =
          event.sysex() == null
              && Message.is(event.message(), Message.CONTROL)
              && Message.channel(event.message()) == 0
              && Message.controller(event.message()) == 1;
      if (wheel && event.seconds() <= time) {
        value = Message.value7(event.message());
      }
    }
    return value;
  }
}
