package studio.overdub.main;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.overdub.ui.view.browser.DeviceSound;

class SfzSoundsTest {
  @TempDir Path folder;

  @Test
  void instrumentsStandUnderTheirFolders() throws Exception {
    Files.createDirectories(folder.resolve("Grand/samples"));
    Files.createDirectories(folder.resolve("Strings"));
    Path piano = Files.writeString(folder.resolve("Grand/Piano.sfz"), "<region>");
    Files.writeString(folder.resolve("Strings/Violin.SFZ"), "<region>");
    Files.writeString(folder.resolve("Strings/read me.txt"), "");
    List<DeviceSound> sounds = SfzSounds.in(List.of(folder, folder.resolve("Grand"), folder.resolve("gone")));
    assertThat(sounds).extracting(DeviceSound::group).containsExactly("Grand", "Strings");
    assertThat(sounds).extracting(DeviceSound::name).containsExactly("Piano", "Violin");
    assertThat(sounds.getFirst().preset().type()).isEqualTo("sfz");
    assertThat(sounds.getFirst().preset().texts()).containsEntry("file", piano.toString());
  }
}
