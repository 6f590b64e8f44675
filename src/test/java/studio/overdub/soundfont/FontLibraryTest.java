package studio.overdub.soundfont;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.overdub.base.StudioException;

class FontLibraryTest {
  @TempDir Path folder;
  private FontLibrary library;
  private Path bank;

  @BeforeEach
  void fill() throws Exception {
    bank = new FontBuilder().sample(new short[64]).write(folder.resolve("bank.sf2"));
    library = new FontLibrary(() -> Optional.of(bank), List.of(folder.resolve("none"), folder));
  }

  @Test
  void theBuiltInBankHasNoNameOrItsOwn() throws Exception {
    assertThat(library.open("").path()).isEqualTo(bank);
    assertThat(library.open("builtin")).isSameAs(library.open(""));
  }

  @Test
  void aFontIsFoundByPathOrByItsNameInAFolder() throws Exception {
    assertThat(library.open("bank.sf2")).isSameAs(library.open(bank.toString()));
    assertThat(library.list()).containsExactly(bank);
  }

  @Test
  void fontsOfEveryKindAreListed() throws Exception {
    Path packed = new FontBuilder().compressed(CompressedFontTest.sine()).write(folder.resolve("packed.SF3"));
    Path dls = new DlsBuilder().wave(new short[64]).write(folder.resolve("waves.dls"));
    Files.writeString(folder.resolve("notes.txt"), "no font");
    assertThat(library.list()).containsExactly(bank, packed, dls);
    assertThat(library.open("waves.dls").kind()).isEqualTo(FontKind.DLS);
  }

  @Test
  void aFontThatIsNotThereIsNamed() {
    assertThatExceptionOfType(StudioException.class)
        .isThrownBy(() -> library.open("other.sf2"))
        .withMessageContaining("other.sf2");
    assertThatExceptionOfType(StudioException.class)
        .isThrownBy(() -> library.open("a\0b"))
        .withMessageContaining("no such font");
    assertThatExceptionOfType(StudioException.class)
        .isThrownBy(() -> new FontLibrary(Optional::empty, List.of()).open(""))
        .withMessageContaining("built-in bank");
  }
}
