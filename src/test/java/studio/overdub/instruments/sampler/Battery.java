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
final class Battery {
  /** The pitch of its sine: 128 frames of 48 kHz a period, corrected by -23 cents. */
  static final double SINE = 375 * Math.pow(2, -23 / 1200.0);

  final List<MidiFile.Event> events;
  final float[] left;
  final float[] right;
  final float[] reverb;
  final float[] chorus;

  private Battery(List<MidiFile.Event> events, float[][] out) {
    this.events = events;
    left = out[0];
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

  /** The level of the steady sine around a time: 43.2 ms are 16 of its periods. */
  double level(double time) {
    return Measure.rms(left, time - 0.0216, time + 0.0216) + 10 * Math.log10(2);
  }

  double amplitude(double time) {
    return Math.pow(10, level(time) / 20);
  }

  /** The crest of the sine within one period around a time. */
  double crest(double time) {
    return 20 * Math.log10(Measure.peak(left, time - 0.00135, time + 0.00135));
  }

  /** How far the pitch between two times is above a frequency, in cents. */
  double cents(double from, double to, double hertz) {
    return 1200 * Math.log(Measure.frequency(left, from, to) / hertz) / Math.log(2);
  }

  /**
   * The power of one stretch by that of another at some frequencies, in dB. Stretches are 0.35 s and begin 0.05 s after
   * the starts given.
   */
  double transfer(double start, double reference, double low, double high) {
    double power = 0;
    double whole = 0;
    double step = Math.max(1, (high - low) / 8);
    for (double hertz = low; hertz <= high; hertz += step) {
      power += Math.pow(10, Measure.tone(left, start + 0.05, start + 0.4, hertz) / 10);
      whole += Math.pow(10, Measure.tone(left, reference + 0.05, reference + 0.4, hertz) / 10);
    }
    return 10 * Math.log10(power / whole);
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
