package studio.overdub.bank.synth;

import java.util.List;

/** What sounds when a key is played, before time: the frequencies of a string, a bar, a tube or a circuit. */
@FunctionalInterface
public interface Spectrum {
  /** The modes at a MIDI key, the lowest first, none above 15 kHz. */
  List<Mode> at(int key);
}
