package studio.overdub.ui.view.device.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.overdub.instruments.sample.SampleType;
import studio.overdub.instruments.sampling.SampleStore;
import studio.overdub.testing.DeviceBench;
import studio.overdub.testing.SongSoundFiles;
import studio.overdub.ui.view.device.EnvelopeShape;
import studio.overdub.ui.view.device.Parameter;
import studio.overdub.ui.view.device.wave.Mark;

class SampleModelTest {
  @TempDir Path song;
  private DeviceBench bench;
  private SampleModel sample;

  @BeforeEach
  void make() throws IOException {
    SongSoundFiles.write(song, "Rhodes D3");
    make(Map.of("loop.mode", 1.0, "loop.start", .5), "audio/Rhodes D3.wav");
  }

  private void make(Map<String, Double> params, String layer) {
    bench = new DeviceBench(new SampleType(new SampleStore()), params, Map.of("sample", layer), song);
    sample = new SampleModel(bench.session, bench.device, bench.shelf);
    sample.refresh();
  }

  @Test
  void itsMarksStandAtTheirPartsOfTheSound() {
    assertThat(sample.name()).isEqualTo("Rhodes D3");
    assertThat(sample.summary()).isEqualTo("0.18 s, 44.1 kHz, mono");
    assertThat(sample.wave().mark(Mark.Kind.LOOP_START).orElseThrow().frame()).isEqualTo(4_000);
    assertThat(sample.wave().mark(Mark.Kind.END).orElseThrow().frame()).isEqualTo(8_000);
  }

  @Test
  void withoutALoopThereAreNoLoopMarks() {
    make(Map.of(), "audio/Rhodes D3.wav");
    assertThat(sample.wave().marks()).extracting(Mark::kind).containsExactly(Mark.Kind.START, Mark.Kind.END);
  }

  @Test
  void partsAreOfTheStretchThatIsPlayed() {
    make(Map.of("start", .5), "start=2000 end=6000 audio/Rhodes D3.wav");
    assertThat(sample.wave().mark(Mark.Kind.START).orElseThrow().frame()).isEqualTo(4_000);
    sample.wave().grab(sample.wave().mark(Mark.Kind.START).orElseThrow());
    sample.wave().drag(375, 1_000, false);
    sample.wave().drop();
    assertThat(bench.now().params()).containsEntry("start", .25);
  }

  @Test
  void theRootIsReadAndTypedByName() {
    Parameter root = bench.device.parameter("root").orElseThrow();
    assertThat(root.format(62)).isEqualTo("D4");
    assertThat(root.parse("f#3")).hasValue(54);
    assertThat(root.parse("Bb\u22121")).hasValue(10);
    assertThat(root.parse("61")).hasValue(61);
    sample.root(65);
    assertThat(sample.root()).isEqualTo(65);
  }

  @Test
  void aKeyIsPlayedUntilItIsLetGo() {
    sample.play(60, 100);
    assertThat(sample.heldKey()).isEqualTo(60);
    sample.release();
    assertThat(sample.heldKey()).isEqualTo(-1);
    assertThat(bench.playback.sent).hasSize(2);
  }

  @Test
  void whatIsMissingIsSaidInItsPlace() {
    make(Map.of(), "audio/Lost.wav");
    assertThat(sample.wave().status()).contains("missing");
    make(Map.of(), "");
    assertThat(sample.wave().status()).startsWith("Drop a sound file here");
  }

  @Test
  void anEnvelopeRisesHoldsFallsAndEndsInSilence() {
    List<EnvelopeShape.Point> line = new EnvelopeShape(.1, 0, .5, .6, 1).line();
    assertThat(line.getFirst()).isEqualTo(new EnvelopeShape.Point(0, 0));
    assertThat(line.getLast().y()).isZero();
    assertThat(line.getLast().x()).isEqualTo(1, within(1e-9));
    assertThat(line).extracting(EnvelopeShape.Point::x).isSorted();
    assertThat(line).extracting(EnvelopeShape.Point::y).contains(1.0, .6);
  }
}
