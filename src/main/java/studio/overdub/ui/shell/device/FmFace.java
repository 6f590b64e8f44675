package studio.overdub.ui.shell.device;

import java.util.ArrayList;
import java.util.List;
import javax.swing.JComponent;
import studio.overdub.ui.kit.StudioButton;
import studio.overdub.ui.view.device.DeviceModel;

/** The face of the FM synthesizer: its parameters, and DX7 voices read and written. */
final class FmFace implements Face {
  private final DeviceModel model;
  private final DeviceFiles files;
  private final GenericFace parameters;

  /**
   * @param files where voices come from and go to
   */
  FmFace(DeviceModel model, DeviceFiles files) {
    this.model = model;
    this.files = files;
    parameters = new GenericFace(model, files);
  }

  @Override
  public List<JComponent> head() {
    List<JComponent> head = new ArrayList<>(parameters.head());
    head.add(
        button(
            "Import voices\u2026", "Keeps the voices of a .syx file as presets, and plays the first",
            () -> files.bringVoices(model.track())));
    head.add(
        button(
            "Save as DX7 voice\u2026", "Writes the sound as a .syx file; what the DX7 does not know is left out",
            this::save));
    return head;
  }

  private static StudioButton button(String word, String explanation, Runnable action) {
    StudioButton button = StudioButton.ofSmallText(word, explanation);
    button.addActionListener(e -> action.run());
    return button;
  }

  private void save() {
    String name = model.preset().isEmpty() ? "Voice" : model.preset();
    model.id().ifPresent(id -> files.saveVoice(name.replaceAll("[\\\\/:*?\"<>|]", "-"), id));
  }

  @Override
  public JComponent body() {
    return parameters.body();
  }

  @Override
  public void refresh() {
    parameters.refresh();
  }
}
