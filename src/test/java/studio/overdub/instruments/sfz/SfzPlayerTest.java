package studio.overdub.instruments.sfz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.overdub.audiofile.AudioFiles;
import studio.overdub.audiofile.AudioFormat;
import studio.overdub.audiofile.AudioWriter;
import studio.overdub.audiofile.SampleFormat;
import studio.overdub.audiofile.Tags;
import studio.overdub.device.Block;
import studio.overdub.device.Preparation.Interpolation;
import studio.overdub.device.Processor;
import studio.overdub.midi.Message;

/** What the regression test suite does not try. */
class SfzPlayerTest {
  private static final double A4 = 440;

  @TempDir private Path folder;

  private SfzRig play(String text) throws IOException {
    Path file = folder.resolve("x.sfz");
    Files.writeString(file, text);
    return new SfzRig(file);
  }

  @Test
  void groupsAreLimitedToTheirPolyphony() throws IOException {
    Heard heard = play("<region> sample=*sine polyphony=1").on(0, 69, 127).on(.5, 81, 127).play(1);
    assertThat(heard.tone(.1, .45, A4)).isGreaterThan(-20);
    assertThat(heard.tone(.6, 1, A4)).isLessThan(-70);
    assertThat(heard.tone(.6, 1, 2 * A4)).isGreaterThan(-20);
  }

  @Test
  void aNoteMasksItsOwnSofterOnes() throws IOException {
    String text = "<region> sample=*sine note_polyphony=1 sustain_sw=on ampeg_release=9";
    Heard masked = play(text).cc(0, 64, 127).note(0, 69, 50, .1).on(.5, 69, 127).play(1);
    Heard alone = play(text).on(.5, 69, 127).play(1);
    assertThat(masked.level(.6, 1)).isCloseTo(alone.level(.6, 1), offset(.2));
  }

  @Test
  void sostenutoHoldsTheKeysThatWereDown() throws IOException {
    Heard heard =
        play("<region> sample=*sine").on(0, 69, 127).cc(.1, 66, 127)
            .on(.2, 81, 127).off(.3, 69).off(.3, 81).cc(.8, 66, 0).play(1);
    assertThat(heard.tone(.4, .75, A4)).isGreaterThan(-20);
    assertThat(heard.tone(.4, .75, 2 * A4)).isLessThan(-70);
    assertThat(heard.isSilent(.85, 1)).isTrue();
  }

  @Test
  void programsVelocityLayersAndTheNoteBeforeChoose() throws IOException {
    String text =
        """
        <region> sample=*sine loprog=5 hiprog=5 hivel=63
        <region> sample=*sine loprog=5 hiprog=5 lovel=64 transpose=12
        """;
    assertThat(play(text).on(0, 69, 100).play(.3).isSilent(0, .3)).isTrue();
    assertThat(play(text).at(0, Message.program(0, 5)).on(0, 69, 40).play(.5).hertz(.1, .5)).isCloseTo(A4, offset(.5));
    assertThat(play(text).at(0, Message.program(0, 5)).on(0, 69, 100).play(.5).hertz(.1, .5))
        .isCloseTo(2 * A4, offset(.5));
    String previous = "<region> sample=*sine sw_vel=previous hivel=50";
    assertThat(play(previous).note(0, 69, 40, .1).on(.3, 69, 127).play(.6).peak(.4, .6)).isGreaterThan(.01);
  }

  @Test
  void rangesOfSwitchesAreMet() throws IOException {
    String text = "<region> sample=*sine lokey=60 sw_lokey=24 sw_hikey=30 sw_lolast=26 sw_hilast=28";
    assertThat(play(text).note(0, 25, 100, .05).on(.1, 69, 127).play(.3).isSilent(0, .3)).isTrue();
    assertThat(play(text).note(0, 27, 100, .05).on(.1, 69, 127).play(.3).onset()).isCloseTo(.1, offset(.01));
  }

  @Test
  void everyKindOfSoundFileIsASample() throws IOException {
    float[] sine = new float[44100];
    for (int i = 0; i < sine.length; i++) {
      sine[i] = (float) (.5 * Math.sin(2 * Math.PI * A4 * i / 44100));
    }
    for (String kind : new String[] {"wav", "flac"}) {
      Path path = folder.resolve("tone." + kind);
      try (AudioWriter writer = AudioFiles.create(path, new AudioFormat(44100, 1, SampleFormat.PCM_24), Tags.NONE)) {
        writer.write(new float[][] {sine}, sine.length);
      }
      Heard heard = play("<region> sample=tone." + kind + " pitch_keycenter=69").on(0, 69, 127).play(1.2);
      assertThat(heard.hertz(.1, .9)).as(kind).isCloseTo(A4, offset(.2));
      assertThat(heard.isSilent(1.01, 1.2)).isTrue();
    }
  }

  @Test
  void waitingForTheBeatStartsOnIt() throws IOException {
    Heard heard = play("<region> sample=*sine sync_beats=1").tempo(120).on(.3, 69, 127).play(1);
    assertThat(heard.onset()).isCloseTo(.5, offset(.002));
  }

  @Test
  void dynamicEnvelopesFollowTheirControllers() throws IOException {
    String text = "<region> sample=*sine ampeg_sustain=100 ampeg_sustain_oncc20=-100 ampeg_dynamic=";
    assertThat(play(text + "1").on(0, 69, 127).cc(.5, 20, 127).play(1).level(.6, 1)).isLessThan(-100);
    assertThat(play(text + "0").on(0, 69, 127).cc(.5, 20, 127).play(1).level(.6, 1)).isGreaterThan(-20);
  }

  @Test
  void playingARichInstrumentAllocatesNothing() throws IOException {
    SfzRig rig =
        play(
            """
            <region> sample=*saw lfo01_freq=3 lfo01_pitch=20 lfo01_step1=2 eg01_time1=.2 eg01_level1=1 eg01_cutoff=1200
            cutoff=500 cutoff_oncc1=2400 cutoff_smoothcc1=50 eq1_gain=6 eq1_freq=300 decim=20 bitred=10 drive_shape=20
            noise_level=-40 noise_filter=pink fil2_type=hpf_2p cutoff2=60 comp_threshold=-20 comp_ratio=4 polyphony=3
            <region> sample=*noise trigger=release rt_dead=on fil_type=comb cutoff=300 resonance=50
            <region> sample=*sine on_locc20=64 on_hicc20=127 amp_velcurve_40=.7 seq_length=2 seq_position=1
            """);
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    try (Processor processor = rig.processor(Interpolation.CUBIC)) {
      Block block = new Block(4, 8192, 64);
      long allocated = 1;
      for (int round = 0; round < 4; round++) {
        processor.reset();
        long before = threads.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < 400; i++) {
          block.events().clear();
          block.events().add(3, i % 3 == 2 ? Message.noteOff(0, 40 + i % 30, 64) : Message.noteOn(0, 40 + i % 31, 100));
          block.events().add(60, Message.control(0, i % 2 == 0 ? 1 : 20, i % 128));
          processor.process(block.at(i * 128L, 128));
        }
        allocated = threads.getCurrentThreadAllocatedBytes() - before;
      }
      assertThat(allocated).isZero();
    }
  }
}
