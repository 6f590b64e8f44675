package studio.overdub.main;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.overdub.base.StudioException;

class FavouriteFileTest {
  @TempDir Path folder;
  private final List<StudioException> problems = new ArrayList<>();

  private FavouriteFile open(Path file) {
    return new FavouriteFile(file, problems::add);
  }

  @Test
  void marksAreThereInTheNextSession() {
    Path file = folder.resolve("new/favourites.txt");
    FavouriteFile favourites = open(file);
    favourites.mark("sampler bank=0 program=4 Tines \u00e9", true);
    favourites.mark("synth Amber Pad", true);
    favourites.mark("synth Amber Pad", false);
    assertThat(open(file).contains("sampler bank=0 program=4 Tines \u00e9")).isTrue();
    assertThat(open(file).contains("synth Amber Pad")).isFalse();
    assertThat(problems).isEmpty();
  }

  @Test
  void whereTheyCannotBeKeptThatIsSaid() throws Exception {
    Path blocked = Files.writeString(folder.resolve("file"), "");
    FavouriteFile favourites = open(blocked.resolve("favourites.txt"));
    favourites.mark("synth Amber Pad", true);
    assertThat(favourites.contains("synth Amber Pad")).isTrue();
    assertThat(problems).singleElement().asString().contains("Favourites cannot be kept");
  }
}
