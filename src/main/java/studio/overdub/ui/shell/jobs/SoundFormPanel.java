package studio.overdub.ui.shell.jobs;

import com.formdev.flatlaf.FlatClientProperties;
import com.formdev.flatlaf.ui.FlatScrollPaneBorder;
import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.ScrollPaneConstants;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import javax.swing.text.JTextComponent;
import studio.overdub.ui.kit.Line;
import studio.overdub.ui.kit.Plane;
import studio.overdub.ui.kit.TextLabel;
import studio.overdub.ui.kit.ThemeKey;
import studio.overdub.ui.kit.Typeface;
import studio.overdub.ui.view.saving.SoundForm;

/** The fields of a sound that is to be saved, and what stands against saving it. */
final class SoundFormPanel extends Plane {
  private static final long serialVersionUID = 1;
  private static final int WIDTH = 300;
  private static final int LABEL_WIDTH = 84;

  private final transient SoundForm form;
  private final transient Consumer<Boolean> ready;
  private final TextLabel remark =
      new TextLabel("", Typeface.LABEL, ThemeKey.FAINT, TextLabel.Side.LEFT, LABEL_WIDTH + 12 + WIDTH);

  /**
   * @param ready hears whether it can be saved as it stands, now and after every change
   */
  SoundFormPanel(SoundForm form, Consumer<Boolean> ready) {
    super(ThemeKey.PANEL, Line.column(8, 0, 0, 0, 0));
    this.form = form;
    this.ready = ready;
    JTextField name = new JTextField(form.name());
    name.selectAll();
    add(row("Name", text(name, form::name), 28));
    add(row("Category", category(), 28));
    add(row("Tags", text(new JTextField(form.tags()), form::tags), 28));
    add(row("Description", description(), 64));
    add(row("Author", text(new JTextField(form.author()), form::author), 28));
    add(remark);
    refresh();
  }

  private JComponent category() {
    JComboBox<String> choice =
        new JComboBox<>(Stream.concat(Stream.of(""), form.categories().stream()).toArray(String[]::new));
    choice.setMaximumRowCount(16);
    choice.setSelectedItem(form.category());
    choice.addActionListener(
        e -> {
          form.category((String) choice.getSelectedItem());
          refresh();
        });
    return choice;
  }

  private JComponent description() {
    JTextArea area = new JTextArea(form.description());
    area.setLineWrap(true);
    area.setWrapStyleWord(true);
    area.setFont(Typeface.BODY.scaled());
    area.getAccessibleContext().setAccessibleName("Description");
    text(area, form::description);
    JScrollPane scroll =
        new JScrollPane(
            area, ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED, ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
    scroll.setBorder(new FlatScrollPaneBorder());
    scroll.putClientProperty(FlatClientProperties.STYLE, "arc: 8");
    return scroll;
  }

  private <T extends JTextComponent> T text(T field, Consumer<String> set) {
    field
        .getDocument()
        .addDocumentListener(
            new DocumentListener() {
              @Override
              public void insertUpdate(DocumentEvent e) {
                changed();
              }

              @Override
              public void removeUpdate(DocumentEvent e) {
                changed();
              }

              @Override
              public void changedUpdate(DocumentEvent e) {
                changed();
              }

              private void changed() {
                set.accept(field.getText());
                refresh();
              }
            });
    return field;
  }

  private static Plane row(String label, JComponent control, int height) {
    Plane row = Plane.clear(Line.row(12, 0, 0, 0, 0));
    row.add(new TextLabel(label, Typeface.BODY, ThemeKey.DIM, TextLabel.Side.LEFT, LABEL_WIDTH));
    control.setPreferredSize(UIScale.scale(new Dimension(WIDTH, height)));
    control.getAccessibleContext().setAccessibleName(label);
    row.add(control, Line.GROW);
    return row;
  }

  private void refresh() {
    boolean good = form.objection().isEmpty();
    remark.text(
        form.objection()
            .orElse(form.replaces() ? "A " + form.kind() + " of yours has this name." : "Commas go between tags."));
    remark.ink(good ? ThemeKey.FAINT : ThemeKey.RECORD_TEXT);
    ready.accept(good);
  }
}
