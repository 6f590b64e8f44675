package studio.overdub.app.material;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.overdub.soundfont.BankMaker;
import studio.overdub.soundfont.FontLibrary;

class StackedFontSourceTest {
  @TempDir Path folder;
  private StackedFontSource source;

  @BeforeEach
  void write() throws Exception {
    new BankMaker().sine(100).preset(0, 0, 0, z -> { }).preset(128, 0, 0, z -> { }).write(folder.resolve("a.sf2"));
    new BankMaker().sine(50).preset(0, 0, 0, z -> { }).preset(0, 5, 0, z -> { }).preset(128, 0, 0, z -> { })
        .write(folder.resolve("b.sf2"));
    source = new StackedFontSource(new SoundFontSource(new FontLibrary(Optional::empty, List.of(folder))));
  }

  @Test
  void oneFontIsItself() throws Exception {
    assertThat(source.open("a.sf2").font().title()).isEqualTo("a");
    assertThat(source.reads("a.sfz")).isFalse();
  }

  @Test
  void theFirstFontHasItsWayAndTheOthersFillIn() throws Exception {
    FontSource.Open stack = source.open("a.sf2; b.sf2");
    assertThat(stack.font().title()).isEqualTo("a + b");
    assertThat(stack.font().programs()).extracting(Program::program).containsExactly(0, 5, 0);
    Program first = stack.font().programs().getFirst();
    Program filled = stack.font().programs().get(1);
    assertThat(stack.sound(stack.zones(first).getFirst().sound()).frames()).isEqualTo(1000);
    assertThat(stack.sound(stack.zones(filled).getFirst().sound()).frames()).isEqualTo(500);
  }

  @Test
  void banksAreOffset() throws Exception {
    FontSource.Open stack = source.open("a.sf2\nb.sf2@100");
    assertThat(stack.font().programs())
        .extracting(Program::number)
        .containsExactly("1", "100:1", "100:6", "228:1", "1");
  }
}
