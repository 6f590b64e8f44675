package studio.overdub.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import studio.overdub.app.Session;
import studio.overdub.device.Catalog;
import studio.overdub.testing.FakePlayback;
import studio.overdub.testing.Picture;
import studio.overdub.testing.SmallSong;
import studio.overdub.ui.canvas.roll.RollTools;
import studio.overdub.ui.kit.StudioButton;
import studio.overdub.ui.kit.Theme;
import studio.overdub.ui.view.Tool;
import studio.overdub.ui.view.roll.RollModel;

class ToolButtonsTest {
  @BeforeAll
  static void theme() {
    Theme.DARK.install();
  }

  @Test
  void theChosenToolAndTheSongsKeyShow() {
    Session session = new Session(SmallSong.make(), new Catalog(List.of()), new FakePlayback());
    RollModel model = new RollModel(session);
    RollTools tools = new RollTools(model);
    session.select(session.selection().withEditing(SmallSong.CHORUS));
    model.tool(Tool.SPLIT);
    Picture.of(tools, 560, 30, 2).save("roll-tools");
    List<String> on =
        Arrays.stream(tools.getComponents())
            .filter(c -> c instanceof StudioButton b && b.isOn())
            .map(c -> ((StudioButton) c).getText())
            .toList();
    assertThat(on).containsExactly("Split", "Snap 1/16", "Scale: D minor", "Ghosts");
  }
}
