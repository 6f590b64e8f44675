package studio.overdub.soundfont.sfz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.overdub.audiofile.AudioFiles;
import studio.overdub.audiofile.AudioFormat;
import studio.overdub.audiofile.AudioWriter;
import studio.overdub.audiofile.SampleFormat;
import studio.overdub.audiofile.Tags;
import studio.overdub.base.Notice;
import studio.overdub.base.Progress;
import studio.overdub.base.StudioException;

class SfzInstrumentTest {
  @TempDir private Path home;

  private Path library() throws IOException {
    return Files.createDirectories(home.resolve("a/b/library"));
  }

  private SfzInstrument read(String text) throws IOException {
    Path file = library().resolve("x.sfz");
    Files.writeString(file, text);
    return SfzInstrument.open(file, Progress.NONE);
  }

  private static List<String> notices(SfzInstrument instrument) {
    return instrument.notices().stream().map(Notice::toString).toList();
  }

  private void sound(Path path) throws IOException {
    Files.createDirectories(path.getParent());
    try (AudioWriter writer = AudioFiles.create(path, new AudioFormat(44100, 1, SampleFormat.PCM_16), Tags.NONE)) {
      writer.write(new float[][] {new float[100]}, 100);
    }
  }

  @Test
  void headersHandTheirOpcodesDown() throws IOException {
    SfzInstrument instrument =
        read(
            """
            <global> volume=-1 pan=5 <master> volume=-2 tune=3
            <group> key=c4 volume=-3 // over the master's
            <region> sample=*sine
            <region> sample=*saw volume=-4 lokey=50 /* and
            more */ hikey=70
            <group> <region> sample=*sine
            <master> <region> sample=*sine
            """);
    assertThat(instrument.regions()).extracting(r -> r.value(Opcode.VOLUME)).containsExactly(-3.0, -4.0, -2.0, -1.0);
    assertThat(instrument.regions()).extracting(r -> r.value(Opcode.TUNE)).containsExactly(3.0, 3.0, 3.0, 0.0);
    assertThat(instrument.regions()).extracting(SfzRegion::loKey).containsExactly(60, 50, 0, 0);
    assertThat(instrument.regions()).extracting(SfzRegion::hiKey).containsExactly(60, 70, 127, 127);
    assertThat(instrument.regions().get(1).value(Opcode.PITCH_KEYCENTER)).isEqualTo(60);
    assertThat(notices(instrument)).isEmpty();
  }

  @Test
  void definesArePutInTheLongestNameFirst() throws IOException {
    SfzInstrument instrument =
        read(
            """
            #define $K 40
            #define $KEY 64
            #define $MORE 1$K
            <region> sample=*sine lokey=$K hikey=$KEY ampeg_attack_oncc$MORE=2
            <region> sample=*sine tune=$NOTHING
            """);
    assertThat(instrument.regions().getFirst().loKey()).isEqualTo(40);
    assertThat(instrument.regions().getFirst().hiKey()).isEqualTo(64);
    assertThat(instrument.regions().getFirst().wiring().moves().controller(0)).isEqualTo(140);
    assertThat(notices(instrument)).anyMatch(n -> n.contains("line 5") && n.contains("$NOTHING"));
  }

  @Test
  void includesAreFollowedWithinTheLibraryAndNotInCircles() throws IOException {
    Files.createDirectories(library().resolve("parts"));
    Files.writeString(library().resolve("parts/one.txt"), "<region> sample=*sine\n#include \"x.sfz\"\n");
    Files.writeString(home.resolve("a/b/secret.txt"), "<region> sample=*saw\n");
    Files.createSymbolicLink(library().resolve("link.txt"), home.resolve("a/b/secret.txt"));
    SfzInstrument instrument =
        read(
            """
            #include "parts\\One.TXT"
            #include "../secret.txt"
            #include "link.txt"
            #include "/etc/passwd"
            #include "missing.txt"
            """);
    assertThat(instrument.regions()).hasSize(1);
    assertThat(notices(instrument))
        .containsExactly(
            "one.txt, line 2: the file x.sfz includes itself; that include is left out",
            "x.sfz, line 2: the included file ../secret.txt lies outside the library, and is not opened",
            "x.sfz, line 3: the included file link.txt lies outside the library, and is not opened",
            "x.sfz, line 4: the included file /etc/passwd lies outside the library, and is not opened",
            "x.sfz, line 5: the included file missing.txt is not there");
  }

  @Test
  void definesThatGrowWithoutEndAreCut() throws IOException {
    StringBuilder text = new StringBuilder("#define $A0 xxxxxxxxxx\n");
    for (int i = 1; i < 64; i++) {
      text.append("#define $A").append(i).append(" $A").append(i - 1).append("$A").append(i - 1).append('\n');
    }
    assertThat(notices(read(text + "<region> sample=$A63\n"))).anyMatch(n -> n.contains("too long"));
  }

  @Test
  void samplesAreFoundInAnyCaseWithSpacesAndBackslashes() throws IOException {
    sound(home.resolve("a/b/Samples/Grand Piano C4.wav"));
    sound(home.resolve("outside.wav"));
    sound(home.resolve("a/elsewhere/linked.wav"));
    Files.createSymbolicLink(library().resolve("out.wav"), home.resolve("outside.wav"));
    SfzInstrument instrument =
        read(
            """
            <control> default_path=..\\samples\\Grand
            <region> sample= piano c4.WAV key=60
            <control> default_path=
            <region> sample=../Samples/Grand Piano C4.wav volume=-3
            <region> sample=../../../outside.wav
            <region> sample=out.wav
            <region> sample=C:\\windows\\chord.wav
            <region> sample=gone.wav
            <region> sample=gone.wav key=3
            """);
    assertThat(instrument.samples().stream().filter(SfzSample::isPlayable)).hasSize(1);
    assertThat(instrument.regions()).hasSize(7);
    assertThat(notices(instrument)).filteredOn(n -> n.contains("outside the library")).hasSize(3);
    assertThat(notices(instrument)).filteredOn(n -> n.contains("gone.wav")).hasSize(1);
  }

  @Test
  void spacesBelongToThePath() throws IOException {
    sound(library().resolve("Grand piano c4.wav"));
    SfzInstrument instrument = read("<region> sample=Grand piano c4.wav key=60 volume=-3\n");
    assertThat(instrument.samples().getFirst().isPlayable()).isTrue();
    assertThat(instrument.regions().getFirst().value(Opcode.VOLUME)).isEqualTo(-3);
    assertThat(notices(instrument)).isEmpty();
  }

  @Test
  void whatIsNotUnderstoodIsToldByFileAndLine() throws IOException {
    SfzInstrument instrument =
        read(
            """
            <region> sample=*sine
            cutof=100
            volume=loud
            lokey=h4
            hikey=300
            loop_mode=sometimes
            tune=12abc
            <hello>
            """);
    assertThat(notices(instrument))
        .containsExactly(
            "x.sfz, line 2: there is no such opcode: cutof",
            "x.sfz, line 3: this is no value of volume, left out: loud",
            "x.sfz, line 4: this is no value of lokey, left out: h4",
            "x.sfz, line 5: hikey goes from -1 to 127; 300 counts as the nearest",
            "x.sfz, line 6: this is no value of loop_mode, left out: sometimes",
            "x.sfz, line 7: this is no value of tune, read as 12: 12abc",
            "x.sfz, line 8: there is no such header: <hello>");
    assertThat(instrument.regions().getFirst().value(Opcode.TUNE)).isEqualTo(12);
  }

  @Test
  void oldSpellingsMeanTheSame() throws IOException {
    SfzRegion region =
        read(
                "<region> sample=*sine loopmode=one_shot offby=3 filtype=hpf_1p bendup=7 rtdecay=2 cutoff_cc1=5"
                    + " gain_cc7=3\n")
            .regions()
            .getFirst();
    assertThat(region.value(Opcode.LOOP_MODE)).isEqualTo(1);
    assertThat(region.value(Opcode.OFF_BY)).isEqualTo(3);
    assertThat(region.value(Opcode.FIL_TYPE)).isEqualTo(2);
    assertThat(region.value(Opcode.BEND_UP)).isEqualTo(7);
    assertThat(region.value(Opcode.RT_DECAY)).isEqualTo(2);
    assertThat(region.wiring().moves().moves(Opcode.CUTOFF.slot())).isTrue();
    assertThat(region.wiring().moves().moves(Opcode.VOLUME.slot())).isTrue();
  }

  @Test
  void controllersStartWhereControlSays() throws IOException {
    SfzInstrument instrument =
        read("<control> set_cc7=64 set_hdcc20=.25 label_cc20=Vibrato depth\n<region> sample=*sine\n");
    assertThat(instrument.controllers()).containsEntry(7, 64 / 127.0).containsEntry(20, .25);
    assertThat(instrument.labels()).containsEntry(20, "Vibrato depth");
  }

  @Test
  void aMillionRegionsLoad() throws IOException {
    Path file = library().resolve("many.sfz");
    try (var out = Files.newBufferedWriter(file)) {
      out.write("<group> ampeg_release=.3\n");
      for (int i = 0; i < 1_000_000; i++) {
        int key = i % 128;
        out.write(
            "<region> sample=*sine lokey=" + key + " hikey=" + key + " lovel=" + i % 100 + " tune=" + i % 90 + "\n");
      }
    }
    SfzInstrument instrument = SfzInstrument.open(file, Progress.NONE);
    assertThat(instrument.regions()).hasSize(1_000_000);
    assertThat(instrument.notices()).isEmpty();
    int found = 0;
    for (int level = 0; level < instrument.index().levels(); level++) {
      for (int place : instrument.index().regions(5, level)) {
        assertThat(instrument.regions().get(place).hasKey(5)).isTrue();
        found++;
      }
    }
    assertThat(found).isEqualTo(7813);
  }

  @Test
  void garbageIsRefusedOrReadPast() throws IOException {
    Random random = new Random(7);
    Path file = library().resolve("garbage.sfz");
    for (int i = 0; i < 200; i++) {
      byte[] bytes = new byte[random.nextInt(3000)];
      random.nextBytes(bytes);
      Files.write(file, bytes);
      try {
        assertThat(SfzInstrument.open(file, Progress.NONE).notices()).hasSizeLessThan(1002);
      } catch (StudioException refused) {
        assertThat(refused.what()).contains("no SFZ");
      }
    }
    assertThatThrownBy(() -> SfzInstrument.open(library().resolve("none.sfz"), Progress.NONE))
        .isInstanceOf(StudioException.class);
  }

  @Test
  void aTextCutAnywhereIsReadAsFarAsItGoes() throws IOException {
    String text =
        "<control> set_cc1=3 #define $A 12\n<group> lfo01_freq=2 lfo01_pitch=20 eg01_time1=2 /* c */ <curve> v064=.5\n"
            + "<region> sample=*sine cutoff=300 cutoff_oncc$A=40 amp_velcurve_20=.4 #include \"x\"\n";
    Path file = library().resolve("cut.sfz");
    for (int i = 0; i <= text.length(); i++) {
      Files.write(file, text.substring(0, i).getBytes(StandardCharsets.UTF_8));
      assertThat(SfzInstrument.open(file, Progress.NONE).regions().size()).isLessThan(2);
    }
  }

  @Test
  void textsMayLieInAFolderNextDoor() throws IOException {
    Path data = Files.createDirectories(home.resolve("a/b/Data"));
    Path hidden = Files.createDirectories(home.resolve("a/b/.keys"));
    Files.writeString(data.resolve("keys.txt"), "#define $KEY 40\n");
    Files.writeString(data.resolve("keys.png"), "<region> sample=*saw\n");
    Files.writeString(hidden.resolve("keys.txt"), "<region> sample=*saw\n");
    Files.writeString(home.resolve("a/keys.txt"), "<region> sample=*saw\n");
    SfzInstrument instrument =
        read(
            """
            #include "../Data/keys.txt"
            <region> sample=*sine key=$KEY
            #include "../Data/keys.png"
            #include "../.keys/keys.txt"
            #include "../../keys.txt"
            """);
    assertThat(instrument.regions()).hasSize(1);
    assertThat(instrument.regions().getFirst().loKey()).isEqualTo(40);
    assertThat(notices(instrument)).hasSize(3).allMatch(n -> n.contains("outside the library"));
  }

  @Test
  void openingTellsHowFarItIsAndCanBeStopped() throws IOException {
    sound(library().resolve("one.wav"));
    sound(library().resolve("two.wav"));
    Path file = library().resolve("x.sfz");
    Files.writeString(file, "<region> sample=one.wav\n<region> sample=two.wav\n");
    List<Double> told = new java.util.ArrayList<>();
    SfzInstrument.open(
        file,
        (fraction, activity) -> {
          told.add(fraction);
          return true;
        });
    assertThat(told).endsWith(.5, 1.0);
    assertThatThrownBy(() -> SfzInstrument.open(file, (fraction, activity) -> fraction < .5))
        .isInstanceOf(java.util.concurrent.CancellationException.class);
    assertThatThrownBy(() -> new SfzLibrary().open(file.toString(), (fraction, activity) -> false))
        .isInstanceOf(java.util.concurrent.CancellationException.class);
  }

  @Test
  void effectsAreReadWithTheirRouting() throws IOException {
    SfzInstrument instrument =
        read(
            """
            <region> sample=*sine effect1=100
            <effect> directtomain=50 fx1tomain=100 type=delay bus=fx1 delay_timel=.3 delay_feedback_oncc20=50
            <effect> type=phaser bus=main
            """);
    assertThat(instrument.effects().direct()).isEqualTo(.5);
    assertThat(instrument.effects().toMain()[0]).isEqualTo(1);
    assertThat(instrument.effects().effects()).singleElement().satisfies(effect -> {
      assertThat(effect.bus()).isEqualTo(1);
      assertThat(effect.number("delay_timel", 0)).isEqualTo(.3);
      assertThat(effect.moves()).containsExactly(new EffectSpec.Move("delay_feedback", 20, 50));
    });
    assertThat(notices(instrument)).containsExactly("x.sfz, line 3: effects of this type are left out: phaser");
  }
}
