package studio.overdub.instruments.sampler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.overdub.base.StudioException;
import studio.overdub.device.Block;
import studio.overdub.device.Preparation;
import studio.overdub.device.Preparation.Interpolation;
import studio.overdub.device.Processor;
import studio.overdub.device.Settings;
import studio.overdub.midi.Message;
import studio.overdub.soundfont.BankMaker;
import studio.overdub.soundfont.FontBuilder;
import studio.overdub.soundfont.FontLibrary;
import studio.overdub.soundfont.Generator;
import studio.overdub.soundfont.Modulator;

/** What a part owes MIDI and the engine, on a font made here: a sine of 480 Hz, looped. */
class SamplerContractTest {
  private static final byte[][] EXCLUSIVES = {
    Exclusives.gs(0x40, 0, 0x7F, 0), Exclusives.gs(0x40, 0x11, 0x15, 1), Exclusives.gs(0x41, 1, 60, 64),
    Exclusives.xg(8, 0, 8, 66), Exclusives.xg(0, 0, 0x7E, 0), Exclusives.xg(0x30, 60, 0, 70),
    Exclusives.of(0xF0, 0x7F, 0x10, 8, 2, 0, 1, 60, 61, 0x20, 0, 0xF7),
    Exclusives.of(0xF0, 0x7F, 0x7F, 4, 3, 0, 96, 0xF7), Exclusives.of(0xF0, 0x7F, 0x7F, 4, 2, 0, 96, 0xF7),
    Exclusives.of(0xF0, 0x7E, 0x7F, 9, 3, 0xF7)
  };

  @TempDir Path folder;
  private Path font;

  @BeforeEach
  void write() throws Exception {
    font = sine().write(folder.resolve("sine.sf2"));
  }

  private static FontBuilder sine() {
    short[] wave = new short[1000];
    for (int i = 0; i < wave.length; i++) {
      wave[i] = (short) Math.round(20000 * Math.sin(2 * Math.PI * i / 100));
    }
    return new FontBuilder().sample(wave).instrument(Generator.SAMPLE_MODES, 1);
  }

  private Rig rig() {
    return new Rig(font).at(0, Message.control(0, 91, 0));
  }

  private static double level(float[][] out, double time) {
    return Measure.rms(out[0], time, time + 0.05);
  }

  @Test
  void resetEqualsFresh() throws Exception {
    Rig rig = busy(new Rig(font));
    Processor processor = rig.processor();
    float[][] first = rig.play(processor, 2, 256);
    processor.reset();
    assertThat(processor.idle()).isTrue();
    float[][] second = rig.play(processor, 2, 256);
    assertThat(second).isDeepEqualTo(first);
  }

  private static Rig busy(Rig rig) {
    SplittableRandom random = new SplittableRandom(7);
    for (int i = 0; i < 400; i++) {
      double time = random.nextDouble() * 2;
      switch (random.nextInt(7)) {
        case 5 -> rig.sysex(time, Exclusives.gs(0x40, 0x11, random.nextInt(0x4C), random.nextInt(128)));
        case 6 -> rig.sysex(time, EXCLUSIVES[random.nextInt(EXCLUSIVES.length)]);
        case 0 -> rig.at(time, Message.control(0, random.nextInt(128), random.nextInt(128)));
        case 1 -> rig.at(time, Message.pitchBend(0, random.nextInt(16384)));
        case 2 -> rig.at(time, Message.channelPressure(0, random.nextInt(128)));
        default -> rig.note(time, random.nextInt(128), 1 + random.nextInt(127), random.nextDouble());
      }
    }
    return rig;
  }

  @Test
  void blocksMayBeCutAnywhereWhateverIsPlayed() throws Exception {
    Rig rig = busy(new Rig(font, Map.of("playing", 2.0, "glide", 0.1), Interpolation.CUBIC));
    float[][] expected = rig.play(rig.processor(), 2, 512);
    for (int size : new int[] {1, 64, 8192}) {
      assertThat(rig.play(rig.processor(), 2, size)).as("blocks of %d", size).isDeepEqualTo(expected);
    }
  }

  @Test
  void blocksMakeNoDifferenceToASincFarAboveTheRoot() throws Exception {
    Rig rig = new Rig(font, Map.of("tuning", 1200.0), Interpolation.SINC).at(0.1, Message.control(0, 1, 127));
    for (int key = 60; key < 128; key += 7) {
      rig.note(0.001 * key, key, 100, 0.3);
    }
    float[][] expected = rig.play(rig.processor(), 0.5, 441);
    for (int size : new int[] {1, 64, 8192}) {
      assertThat(rig.play(rig.processor(), 0.5, size)).as("blocks of %d", size).isDeepEqualTo(expected);
    }
  }

  @Test
  void extremesStayFinite() throws Exception {
    for (Interpolation interpolation : Interpolation.values()) {
      float[][] out = busy(new Rig(font, Map.of("gain", 24.0, "tuning", 1200.0), interpolation)).play(2.5);
      for (float[] channel : out) {
        for (float sample : channel) {
          assertThat(Math.abs(sample)).isLessThan(100);
        }
      }
    }
  }

  @Test
  void playingAllocatesNothing() throws Exception {
    Processor processor = new Rig(font).processor();
    Block block = new Block(4, 512, 512);
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    // HotSpot resolves a class's strings on the thread that first has a method of the class compiled.
    run(processor, block, 1500);
    for (int round = 0; round < 6; round++) {
      long before = threads.getCurrentThreadAllocatedBytes();
      run(processor, block, 300);
      assertThat(threads.getCurrentThreadAllocatedBytes() - before).as("round %d", round).isZero();
    }
  }

  @Test
  void systemExclusiveGlidesAndModesAllocateNothing() throws Exception {
    font =
        Tones.font(
            folder,
            z ->
                z.add(new Modulator(0x80 | 20, 0x8001, 64, 0, 0))
                    .add(new Modulator(Modulator.LINK, Generator.FINE_TUNE.ordinal(), 100, 0, 0)));
    Processor processor = new Rig(font).processor();
    byte[][] messages = {
      Exclusives.gs(0x40, 0, 0x7F, 0), Exclusives.gs(0x40, 0x11, 0x16, 70), Exclusives.gs(0x41, 1, 60, 64),
      Exclusives.xg(8, 0, 8, 66), Exclusives.of(0xF0, 0x7F, 0x10, 8, 2, 0, 1, 60, 61, 0x20, 0, 0xF7),
      Exclusives.of(0xF0, 0x7F, 0x7F, 4, 3, 0, 96, 0xF7), Exclusives.gs(0x40, 0x11, 0x15, 1)
    };
    Block block = new Block(4, 512, 512);
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    // Five rounds warm up, as above.
    for (int round = 0; round < 11; round++) {
      long before = threads.getCurrentThreadAllocatedBytes();
      for (int i = 0; i < 300; i++) {
        block.events().clear();
        block.events().addSysex(0, messages[i % messages.length]);
        block.events().add(1, Message.control(0, 126 + i / 7 % 2, 0));
        block.events().add(2, Message.control(0, 65, i % 128));
        block.events().add(3, Message.control(0, 99 + i % 3, i % 128));
        block.events().add(4, Message.control(0, 6, i % 128));
        block.events().add(5, Message.noteOn(0, 40 + i % 40, 1 + i % 127));
        block.events().add(400, Message.noteOff(0, 40 + (i + 30) % 40, 0));
        processor.process(block.at(i * 512L, 512));
      }
      long allocated = threads.getCurrentThreadAllocatedBytes() - before;
      assertThat(round < 5 ? 0 : allocated).as("round %d", round).isZero();
    }
  }

  @Test
  void anExclusiveClassSparesTheVoicesOfItsOwnNote() throws Exception {
    // Two voices a note in one class; the end takes 100 dB in 40 ms, and a tick or two.
    font =
        new BankMaker()
            .sine(100).sine(50)
            .pair(
                0, 0, z -> z.set(Generator.SAMPLE_MODES, 1).set(Generator.EXCLUSIVE_CLASS, 3),
                z -> z.set(Generator.SAMPLE_MODES, 1).set(Generator.EXCLUSIVE_CLASS, 3))
            .write(folder.resolve("class.sf2"));
    float[][] out = rig().at(0, Message.noteOn(0, 60, 100)).at(0.3, Message.noteOn(0, 67, 100)).play(0.7);
    assertThat(Measure.tone(out[0], 0.1, 0.25, 480)).isGreaterThan(-40);
    assertThat(Measure.tone(out[0], 0.1, 0.25, 960)).isGreaterThan(-40);
    assertThat(Measure.tone(out[0], 0.3 + 0.0427, 0.65, 480)).isLessThan(-100);
    assertThat(Measure.tone(out[0], 0.4, 0.65, 480 * Math.pow(2, 7 / 12.0))).isGreaterThan(-40);
    assertThat(Measure.tone(out[0], 0.4, 0.65, 960 * Math.pow(2, 7 / 12.0))).isGreaterThan(-40);
  }

  @Test
  void timesStopAtTheLimitsOfTheSpecification() throws Exception {
    // Section 8.1.3: delay and hold end at 5000 timecents, 17.96 s; what is less than -12000 takes no time.
    font = Tones.font(folder, z -> z.set(Generator.VOL_ENV_DELAY, 32_000));
    float[][] out = rig().note(0, 60, 100, 30).play(18.3);
    assertThat(Measure.peak(out[0], 0, 17.9)).isZero();
    assertThat(level(out, 18.1)).isGreaterThan(-40);
    font = Tones.font(folder, z -> z.set(Generator.VOL_ENV_DELAY, -32_768).set(Generator.VOL_ENV_HOLD, -32_768));
    assertThat(level(rig().note(0, 60, 100, 1).play(0.1), 0.01)).isGreaterThan(-40);
  }

  @Test
  void keysScaleHoldWithinItsLimits() throws Exception {
    // 1200 timecents a key, 60 keys below the middle, on a hold of a millisecond: 2^50 times, held at 17.96 s.
    font =
        Tones.font(
            folder,
            z ->
                z.set(Generator.VOL_ENV_HOLD, -12_000).set(Generator.KEY_TO_VOL_ENV_HOLD, 1200)
                    .set(Generator.VOL_ENV_DECAY, -6000).set(Generator.VOL_ENV_SUSTAIN, 1000));
    float[][] out = rig().note(0, 12, 100, 30).play(18.3);
    assertThat(level(out, 17.8)).isGreaterThan(-40);
    assertThat(level(out, 18.2)).isLessThan(-100);
  }

  private static void run(Processor processor, Block block, int blocks) {
    for (int i = 0; i < blocks; i++) {
      block.events().clear();
      block.events().add(i % 512, Message.noteOn(0, 30 + i % 60, 1 + i % 127));
      block.events().add(i % 400, Message.control(0, 1 + i % 119, i % 128));
      block.events().add(i % 300, Message.program(0, i % 128));
      block.events().add(i % 200, Message.noteOff(0, 30 + (i + 40) % 60, 0));
      processor.process(block.at(i * 512L, 512));
    }
  }

  @Test
  void sustainHoldsUntilThePedalComesUp() throws Exception {
    float[][] out =
        rig().at(0.1, Message.control(0, 64, 127)).note(0.2, 60, 100, 0.1).at(1, Message.control(0, 64, 0)).play(1.3);
    assertThat(level(out, 0.8)).isGreaterThan(-40);
    assertThat(level(out, 1.2)).isLessThan(-100);
  }

  @Test
  void sostenutoHoldsOnlyWhatWasDown() throws Exception {
    Rig rig = rig().note(0, 60, 100, 0.3).at(0.1, Message.control(0, 66, 127)).note(0.5, 72, 100, 0.1);
    float[][] out = rig.at(1, Message.control(0, 66, 0)).play(1.3);
    assertThat(Measure.tone(out[0], 0.7, 0.9, 480)).isGreaterThan(-40);
    assertThat(Measure.tone(out[0], 0.7, 0.9, 960)).isLessThan(-80);
    assertThat(level(out, 1.2)).isLessThan(-100);
  }

  @Test
  void bendRangeIsRegisteredParameterZero() throws Exception {
    float[][] out =
        rig()
            .at(0, Message.control(0, 101, 0)).at(0, Message.control(0, 100, 0)).at(0, Message.control(0, 6, 12))
            .at(0, Message.pitchBend(0, 0)).note(0, 72, 100, 1).play(0.5);
    assertThat(Measure.frequency(out[0], 0.1, 0.4)).isEqualTo(480, within(0.1));
  }

  @Test
  void tuningIsRegisteredParametersOneAndTwo() throws Exception {
    float[][] out =
        rig()
            .at(0, Message.control(0, 101, 0)).at(0, Message.control(0, 100, 2)).at(0, Message.control(0, 6, 76))
            .note(0, 60, 100, 1).play(0.5);
    assertThat(Measure.frequency(out[0], 0.1, 0.4)).isEqualTo(960, within(0.1));
  }

  @Test
  void allNotesOffAndAllSoundOffEndNotes() throws Exception {
    for (int controller : new int[] {120, 123}) {
      float[][] out = rig().note(0, 60, 100, 9).at(0.5, Message.control(0, controller, 0)).play(1);
      assertThat(level(out, 0.4)).isGreaterThan(-40);
      assertThat(level(out, 0.6)).isLessThan(-100);
    }
  }

  @Test
  void aResetPutsControllersBack() throws Exception {
    byte[] gmOn = {(byte) 0xF0, 0x7E, 0x7F, 9, 1, (byte) 0xF7};
    float[][] out = rig().at(0, Message.control(0, 7, 0)).sysex(0.1, gmOn).note(0.2, 60, 100, 1).play(0.5);
    assertThat(level(out, 0.3)).isGreaterThan(-40);
  }

  @Test
  void polyphonyIsBoundedAndTheNewestNoteSounds() throws Exception {
    Rig rig = rig().at(0, Message.control(0, 64, 127));
    for (int i = 0; i < 600; i++) {
      rig.note(i * 0.001, 30 + i % 20, 30, 0.0005);
    }
    Processor processor = rig.note(0.7, 96, 127, 1).processor();
    float[][] out = rig.play(processor, 1, 480);
    assertThat(((SamplerProcessor) processor).sounding()).isLessThanOrEqualTo(VoicePool.POLYPHONY + 1);
    assertThat(Measure.tone(out[0], 0.8, 1, 3840)).isGreaterThan(-30);
  }

  @Test
  void loopModeThreePlaysOnAfterTheKey() throws Exception {
    short[] wave = new short[24_000];
    for (int i = 0; i < wave.length; i++) {
      wave[i] = (short) Math.round(20000 * Math.sin(2 * Math.PI * i / (i < 1000 ? 100 : 50)));
    }
    font =
        new FontBuilder().sample(wave).loop(0, 1000).instrument(Generator.SAMPLE_MODES, 3)
            .instrument(Generator.VOL_ENV_RELEASE, 8000).write(folder.resolve("mode3.sf2"));
    float[][] out = rig().note(0, 60, 127, 0.5).play(1.2);
    assertThat(Measure.frequency(out[0], 0.1, 0.4)).isEqualTo(480, within(0.1));
    assertThat(Measure.frequency(out[0], 0.6, 0.9)).isEqualTo(960, within(0.1));
    assertThat(Measure.peak(out[0], 1.1, 1.2)).isZero();
  }

  @Test
  void aMissingFontIsNamed() {
    SamplerType type = new SamplerType(new FontLibrary(Optional::empty, List.of()));
    Settings settings = Settings.of(type, 1, Map.of(), Map.of("font", "nowhere.sf2"));
    assertThatExceptionOfType(StudioException.class)
        .isThrownBy(() -> type.create(settings, Preparation.of(48000, 512)))
        .withMessageContaining("nowhere.sf2");
  }
}
