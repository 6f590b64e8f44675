package studio.overdub.ui.shell.device;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Insets;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.border.EmptyBorder;
import studio.overdub.ui.kit.Plane;
import studio.overdub.ui.kit.StudioButton;
import studio.overdub.ui.view.device.DeviceModel;
import studio.overdub.ui.view.device.fm.FmModel;

/** The face of the FM synthesizer: pages, beside them its algorithm and sound, and DX7 voices read and written. */
final class FmFace implements Face {
  private final DeviceModel model;
  private final DeviceFiles files;
  private final PresetChooser presets;
  private final FmSide side;
  private final FmPages pages;
  private final PageDeck deck;
  private final Plane body = Plane.clear(new BorderLayout());

  /**
   * @param files where voices come from and go to
   */
  FmFace(FmModel fm, DeviceFiles files) {
    this.files = files;
    model = fm.device();
    presets = new PresetChooser(model);
    side = new FmSide(fm);
    pages = new FmPages(fm);
    deck =
        new PageDeck(pages::refresh)
            .page("Operators", pages::operators)
            .page("Algorithms", pages::algorithms)
            .page("Pitch and LFO", pages::movements)
            .page("Playing", pages::playing);
    body.setBorder(new EmptyBorder(UIScale.scale(new Insets(6, 12, 8, 12))));
    body.add(new SideAndPages(side, deck.pages()));
    fm.changes().add(side::refresh);
    deck.show("Operators");
  }

  @Override
  public List<JComponent> head() {
    return List.of(
        presets,
        deck.tabs(),
        button(
            "Import voices\u2026", "Keeps the voices of a .syx file as presets, and plays the first",
            () -> files.bringVoices(model.track())),
        button(
            "Save as DX7 voice\u2026", "Writes the sound as a .syx file; what the DX7 does not know is left out",
            this::save));
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
    return body;
  }

  @Override
  public void refresh() {
    presets.refresh();
    side.refresh();
    pages.refresh();
  }

  /** The side beside the pages; where these have too little room the side gives way. */
  private static final class SideAndPages extends Plane {
    private static final long serialVersionUID = 1;
    private static final int LEAST_PAGE = 860;
    private static final int GAP = 8;

    private final JComponent side;
    private final JComponent pages;

    SideAndPages(JComponent side, JComponent pages) {
      super(null, null);
      this.side = side;
      this.pages = pages;
      setOpaque(false);
      add(side);
      add(pages);
    }

    @Override
    public void doLayout() {
      int taken = side.getPreferredSize().width + UIScale.scale(GAP);
      boolean room = getWidth() - taken >= UIScale.scale(LEAST_PAGE);
      int left = room ? taken : 0;
      side.setVisible(room);
      side.setBounds(0, 0, side.getPreferredSize().width, getHeight());
      pages.setBounds(left, 0, getWidth() - left, getHeight());
    }
  }
}
