package studio.overdub.instruments.sampler;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import studio.overdub.device.Preparation.Interpolation;
import studio.overdub.device.Processor;
import studio.overdub.midi.Message;
import studio.overdub.testing.Requires;

class SamplerProcessorTest {
  private static Path font() {
    return Requires.systemFont("TimGM6mb.sf2");
  }

  @ParameterizedTest
  @EnumSource(Interpolation.class)
  void aNoteSoundsAtItsPitchAndFallsSilent(Interpolation interpolation) throws Exception {
    Rig rig = new Rig(font(), Map.of("program", 80.0), interpolation).note(0, 69, 100, 1);
    Processor processor = rig.processor();
    float[][] out = rig.play(processor, 8, 512);

    assertThat(Measure.rms(out[0], 0.2, 0.9)).isBetween(-40.0, -10.0);
    assertThat(Measure.tone(out[0], 0.2, 0.9, 440)).isGreaterThan(Measure.tone(out[0], 0.2, 0.9, 452) + 20);
    assertThat(Measure.peak(out[0], 7, 8)).isZero();
    assertThat(processor.idle()).isTrue();
  }

  @Test
  void blocksMayBeCutAnywhere() throws Exception {
    Rig rig = song(new Rig(font(), Map.of("program", 48.0), Interpolation.CUBIC));
    float[][] expected = rig.play(rig.processor(), 4, 512);
    for (int size : new int[] {1, 17, 64, 441, 4096}) {
      float[][] actual = rig.play(rig.processor(), 4, size);
      for (int c = 0; c < 4; c++) {
        assertThat(Arrays.mismatch(actual[c], expected[c])).as("channel %d in blocks of %d", c, size).isEqualTo(-1);
      }
    }
  }

  private static Rig song(Rig rig) {
    for (int i = 0; i < 30; i++) {
      rig.note(i * 0.0713, 48 + i * 7 % 30, 40 + i * 3 % 80, 0.31);
      rig.at(i * 0.0611, Message.pitchBend(0, 8192 + i * 200));
      rig.at(i * 0.0577, Message.control(0, 1, i * 4));
      rig.at(i * 0.05, Message.control(0, 10, i * 4));
    }
    return rig.at(1, Message.program(0, 4)).at(1.5, Message.control(0, 64, 127)).at(2.5, Message.control(0, 64, 0));
  }
}
