package studio.overdub.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SampleLayerTest {
  @Test
  void layersComeBackFromTheirText() {
    List<SampleLayer> layers =
        List.of(
            SampleLayer.of("audio/Kick 1 (loud) end=3.wav"),
            SampleLayer.of("audio/Break.wav", 22_050, 44_100),
            SampleLayer.of("audio/Snare soft.wav", 0, 9).withVelocities(1, 90));
    String text = SampleLayer.format(layers);
    assertThat(text)
        .isEqualTo(
            """
            audio/Kick 1 (loud) end=3.wav
            start=22050 end=44100 audio/Break.wav
            end=9 velocity=1-90 audio/Snare soft.wav""");
    assertThat(SampleLayer.parse(text)).isEqualTo(layers);
  }

  @Test
  void whatCannotBeIsHeldWithinBounds() {
    SampleLayer layer = SampleLayer.parse("velocity=90-300 start=5 audio/x.wav").getFirst();
    assertThat(layer.highVelocity()).isEqualTo(127);
    assertThat(layer.answers(89)).isFalse();
    assertThat(layer.answers(90)).isTrue();
    assertThat(SampleLayer.parse("\n  \nvelocity=9-12 \n")).isEmpty();
  }
}
