package studio.overdub.ui.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import studio.overdub.app.Command;

class SnapCommandsTest {
  private final EditorFocus focus = new EditorFocus();
  private final List<Command> commands = new SnapCommands(focus).all();
  private Snap snap = Snap.SIXTEENTH;

  private final Editor editor =
      new Editor() {
        @Override
        public String subject() {
          return "things";
        }

        @Override
        public boolean hasSelection() {
          return false;
        }

        @Override
        public Optional<Snap> snap() {
          return Optional.of(snap);
        }

        @Override
        public void snap(Snap next) {
          snap = next;
        }
      };

  private String after(String id) {
    focus.gained(editor);
    commands.stream().filter(command -> command.id().equals(id)).findFirst().orElseThrow().action().run();
    return snap.label();
  }

  @Test
  void theGridIsMadeFinerAndCoarserUntilItsEnds() {
    assertThat(after("edit.snap.finer")).isEqualTo("1/32");
    assertThat(after("edit.snap.finer")).isEqualTo("1/64");
    assertThat(after("edit.snap.finer")).isEqualTo("1/64");
    snap = Snap.find("1/2").orElseThrow();
    assertThat(after("edit.snap.coarser")).isEqualTo("1/1");
    assertThat(after("edit.snap.coarser")).isEqualTo("1/1");
  }

  @Test
  void tripletsStayTriplets() {
    assertThat(after("edit.snap.triplets")).isEqualTo("1/16 triplet");
    assertThat(after("edit.snap.coarser")).isEqualTo("1/8 triplet");
    assertThat(after("edit.snap.triplets")).isEqualTo("1/8");
  }

  @Test
  void switchedOffAndOnTheGridIsWhatItWas() {
    snap = Snap.find("1/8 triplet").orElseThrow();
    assertThat(after("edit.snap.on")).isEqualTo("Off");
    assertThat(after("edit.snap.on")).isEqualTo("1/8 triplet");
  }

  @Test
  void everyGridHasACommand() {
    for (Snap each : Snap.ALL) {
      if (each.on()) {
        assertThat(after("edit.grid." + each.label().substring(2).replace(" ", "."))).isEqualTo(each.label());
      }
    }
  }

  @Test
  void withoutAnEditorThereIsNoGrid() {
    assertThat(commands).noneMatch(command -> command.enabled().getAsBoolean());
  }
}
