package studio.overdub.app.material;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.overdub.soundfont.sfz.SfzLibrary;
import studio.overdub.testing.SongSoundFiles;

class SfzSourceTest {
  @TempDir Path folder;
  private FontSource.Open open;

  @BeforeEach
  void write() throws IOException {
    SongSoundFiles.write(folder, "Low", "High");
    Path file = folder.resolve("Rhodes.sfz");
    Files.writeString(
        file,
        """
        <group> ampeg_release=0.4
        <region> sample=audio/Low.wav lokey=0 hikey=59 pitch_keycenter=48
          loop_mode=loop_sustain loop_start=100 loop_end=899
        <region> sample=audio/High.wav lokey=60 hikey=127 lovel=64 pitch_keycenter=72 cutoff=1200 resonance=6 offset=50
        <region> sample=*saw lokey=60 hikey=127 hivel=63
        """);
    SfzSource source = new SfzSource(new SfzLibrary());
    assertThat(source.reads(file.toString())).isTrue();
    assertThat(source.reads("some.sf2")).isFalse();
    open = source.open(file.toString());
  }

  @Test
  void anInstrumentIsAFontOfOneProgramNamedAfterItsFile() {
    assertThat(open.font().programs()).containsExactly(new Program("Rhodes", 0, 0, false));
    assertThat(open.font().playing(0, 17, false)).as("whatever is asked for").isPresent();
  }

  @Test
  void itsRegionsAreZonesWithTheirLoopsAndFilters() {
    List<Zone> zones = open.zones(open.font().programs().getFirst());
    assertThat(zones).extracting(Zone::name).containsExactly("Low", "High", "*saw");
    assertThat(zones.getFirst().loop()).isEqualTo(new Zone.Loop(Zone.LoopMode.WHILE_HELD, 100, 900));
    assertThat(zones.getFirst().rootKey()).isEqualTo(48);
    assertThat(zones.getFirst().tone().release()).isEqualTo(.4);
    assertThat(zones.get(1).lowVelocity()).isEqualTo(64);
    assertThat(zones.get(1).start()).isEqualTo(50);
    assertThat(zones.get(1).tone().cutoffHz()).isEqualTo(1200);
    assertThat(Layers.of(zones)).allMatch(zone -> zone.layer() == 0);
  }

  @Test
  void aWaveHasNoFramesAndASampleHasItsOwn() throws IOException {
    List<Zone> zones = open.zones(open.font().programs().getFirst());
    assertThat(open.sound(zones.getFirst().sound()).frames()).isEqualTo(8_000);
    assertThat(open.sound(zones.get(2).sound()).frames()).isZero();
    assertThat(SoundShape.of(open.sound(zones.get(2).sound())).peak()).isZero();
  }
}
