package studio.overdub.instruments.synth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import java.io.UncheckedIOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import studio.overdub.midi.Message;

/** Tunings, measured from what is heard. */
class PlayedTuningTest {
  @ParameterizedTest
  @MethodSource("studio.overdub.instruments.synth.TunedNote#all")
  void aTunedKeySoundsWithinAHundredthOfACent(TunedNote note) {
    assertThat(note.heard()).isCloseTo(note.expected(), offset(.01));
  }

  @Test
  void aSilentKeyOfTheMapPlaysNothing() {
    PlayedSynth synth = new PlayedSynth(TunedNote.SINE, Map.of("tuning.mapping", "2\n0\n127\n60\n60\n261.6\n2\n0\nx\n"));
    synth.play(.1, Message.noteOn(0, 61, 100));
    assertThat(synth.processor().idle()).isTrue();
    synth.play(.1, Message.noteOn(0, 62, 100));
    assertThat(synth.processor().idle()).isFalse();
  }

  @Test
  void aDamagedScaleIsRefusedByLine() {
    assertThatThrownBy(() -> new PlayedSynth(TunedNote.SINE, Map.of("tuning.scale", "x\n2\n100.0\nwide\n")))
        .isInstanceOf(UncheckedIOException.class)
        .hasRootCauseMessage("\"wide\" is no number: the scale, line 4. Choose another file, or correct this line.");
  }
}
