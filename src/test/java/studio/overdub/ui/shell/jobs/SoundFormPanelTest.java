package studio.overdub.ui.shell.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import studio.overdub.device.SoundCategory;
import studio.overdub.device.SoundFacts;
import studio.overdub.testing.Picture;
import studio.overdub.ui.kit.Plane;
import studio.overdub.ui.kit.Theme;
import studio.overdub.ui.kit.ThemeKey;
import studio.overdub.ui.view.saving.SoundForm;

class SoundFormPanelTest {
  private static SoundForm form() {
    SoundFacts facts =
        new SoundFacts(
            "Stair Hook", "Lead", List.of("arp", "bright", "hook"), "Ana",
            "Hold a chord: plucks climb over two octaves, with echoes between the steps.");
    return new SoundForm(
        "patch", SoundCategory.SOUNDS, facts,
        name -> name.equals("Neon Stairs") ? SoundForm.Taken.FIXED : SoundForm.Taken.OWN);
  }

  private static JTextField name(Container in) {
    for (Component child : in.getComponents()) {
      if (child instanceof JTextField field && "Name".equals(field.getAccessibleContext().getAccessibleName())) {
        return field;
      }
      JTextField found = child instanceof Container container ? name(container) : null;
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  @ParameterizedTest
  @EnumSource
  void aFormThatCannotBeSavedSaysWhyAndLocksTheButton(Theme theme) throws Exception {
    SwingUtilities.invokeAndWait(
        () -> {
          theme.install();
          JButton save = new JButton("Save");
          Plane dialog =
              DialogFrame.all(new SoundFormPanel(form(), save::setEnabled), save, new JButton("Cancel"));
          paint(dialog, "save " + theme.label());
          assertThat(save.isEnabled()).isTrue();
          name(dialog).setText("Neon Stairs");
          assertThat(save.isEnabled()).isFalse();
          Picture refused = paint(dialog, "save refused " + theme.label());
          assertThat(refused.count(ThemeKey.RECORD_TEXT.color(), 0, 0, dialog.getWidth(), dialog.getHeight()))
              .isPositive();
        });
  }

  private static Picture paint(Plane dialog, String name) {
    Dimension size = dialog.getPreferredSize();
    dialog.setSize(size);
    Picture.layOut(dialog);
    Picture.of(dialog, size.width, size.height, 1).save(name + " 1");
    return Picture.of(dialog, size.width, size.height, 2).save(name + " 2");
  }
}
