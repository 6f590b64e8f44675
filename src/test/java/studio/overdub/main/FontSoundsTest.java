package studio.overdub.main;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.overdub.soundfont.DamagedFonts;
import studio.overdub.soundfont.FontLibrary;
import studio.overdub.ui.view.browser.Sound;

class FontSoundsTest {
  @TempDir Path folder;

  private List<String> groups() {
    FontLibrary fonts = new FontLibrary(Optional::empty, List.of(folder));
    return FontSounds.of(fonts).stream().map(Sound::group).distinct().toList();
  }

  @Test
  void twoFontsOfOneNameHaveGroupsOfTheirOwn() throws Exception {
    Files.write(folder.resolve("default-GM.sf2"), DamagedFonts.whole().get("plain.sf2"));
    Files.write(folder.resolve("default-GM.sf3"), DamagedFonts.whole().get("packed.sf3"));
    Files.write(folder.resolve("Piano.sf2"), DamagedFonts.whole().get("plain.sf2"));
    assertThat(groups()).containsExactlyInAnyOrder("default-GM.sf2", "default-GM.sf3", "Piano");
  }

  @Test
  void aLinkToAnotherFontIsNoFontOfItsOwn() throws Exception {
    Path font = Files.write(folder.resolve("Piano.sf2"), DamagedFonts.whole().get("plain.sf2"));
    Files.createSymbolicLink(folder.resolve("default-GM.sf2"), font);
    Files.createSymbolicLink(folder.resolve("another.sf2"), folder.resolve("gone.sf2"));
    assertThat(groups()).containsExactly("Piano");
  }

  @Test
  void namesGrowUntilTheyDiffer() {
    Path one = Path.of("/fonts/a/Keys.sf2");
    Path other = Path.of("/fonts/b/Keys.sf2");
    Path third = Path.of("/fonts/b/Strings.sf2");
    assertThat(GroupNames.of(List.of(one, other, third)).values())
        .containsExactly("a/Keys.sf2", "b/Keys.sf2", "Strings");
  }
}
