package studio.overdub.app.material;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import studio.overdub.base.StudioException;
import studio.overdub.soundfont.FontLibrary;
import studio.overdub.testing.Requires;

class SoundFontSourceTest {
  private static final Path BANK = Path.of("soundfonts/overdub-gm.sf2");

  private final SoundFontSource source = new SoundFontSource(new FontLibrary(() -> Optional.of(BANK), List.of()));

  @Test
  void theBuiltInBankHasEveryProgramAndItsKitsLast() throws StudioException {
    Font font = source.open("").font();
    assertThat(font.title()).isEqualTo("Built-in bank");
    assertThat(font.programs().stream().filter(p -> !p.drums())).hasSizeGreaterThanOrEqualTo(128);
    assertThat(font.programs().getFirst().program()).isZero();
    assertThat(font.programs().getLast().drums()).isTrue();
  }

  @Test
  void everyZoneNamesASoundThatIsThereAndLiesInItsSample() throws StudioException {
    FontSource.Open open = source.open("");
    for (Program program : open.font().programs()) {
      for (Zone zone : open.zones(program)) {
        assertThat(zone.lowKey()).isLessThanOrEqualTo(zone.highKey());
        assertThat(zone.end()).isGreaterThan(zone.start()).isLessThanOrEqualTo(zone.frames());
        assertThat(zone.loop().end()).isLessThanOrEqualTo(zone.frames());
        assertThat(open.sound(zone.sound()).frames()).isEqualTo(zone.frames());
      }
    }
  }

  @Test
  void bothSidesOfAStereoPairAreOneZoneThoughTheFontForgetsToLinkThem() throws StudioException {
    FontSource.Open open = source.open(Requires.systemFont("FluidR3_GM.sf2").toString());
    List<Zone> zones = open.zones(open.font().playing(0, 0, false).orElseThrow());
    assertThat(zones).hasSize(180).allMatch(zone -> zone.channels() == 2);
    assertThat(Layers.of(zones)).allMatch(zone -> zone.layer() == 0);
    assertThat(open.sound(zones.getFirst().sound()).channels()).isEqualTo(2);
  }

  @Test
  void aFontThatIsNotThereIsRefusedByName() {
    assertThatThrownBy(() -> source.open("nowhere.sf2"))
        .isInstanceOf(StudioException.class)
        .hasMessageContaining("nowhere");
  }
}
