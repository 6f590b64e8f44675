package studio.overdub.ui.kit;

import com.formdev.flatlaf.FlatClientProperties;
import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import java.awt.event.ActionEvent;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;

/** A field that searches as one types; Escape empties it. */
public final class SearchField extends JTextField {
  private static final long serialVersionUID = 1;

  /**
   * @param placeholder what it searches: "Search sounds"
   * @param onSearch hears the text after every change
   */
  public SearchField(String placeholder, Consumer<String> onSearch) {
    putClientProperty(FlatClientProperties.PLACEHOLDER_TEXT, placeholder);
    putClientProperty(FlatClientProperties.TEXT_FIELD_SHOW_CLEAR_BUTTON, true);
    getAccessibleContext().setAccessibleName(placeholder);
    Explanation.set(this, placeholder + ". [Esc] empties the field  [Down] goes to the list");
    setPreferredSize(UIScale.scale(new Dimension(192, 28)));
    getDocument()
        .addDocumentListener(
            new DocumentListener() {
              @Override
              public void insertUpdate(DocumentEvent e) {
                onSearch.accept(getText());
              }

              @Override
              public void removeUpdate(DocumentEvent e) {
                onSearch.accept(getText());
              }

              @Override
              public void changedUpdate(DocumentEvent e) {
                onSearch.accept(getText());
              }
            });
    getInputMap().put(KeyStroke.getKeyStroke("ESCAPE"), "empty");
    getActionMap()
        .put(
            "empty",
            new AbstractAction() {
              private static final long serialVersionUID = 1;

              @Override
              public void actionPerformed(ActionEvent e) {
                setText("");
              }
            });
  }
}
