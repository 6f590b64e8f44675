package studio.overdub.main;

import java.awt.Rectangle;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.io.File;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.SwingUtilities;
import javax.swing.TransferHandler;

/** A program of its own with one file in its window, to be dragged elsewhere as from any file manager. */
public final class FileManager {
  static final Rectangle WINDOW = new Rectangle(1500, 0, 160, 60);

  private FileManager() {}

  /** Shows a file, and says when it can be dragged. */
  public static void main(String[] args) throws Exception {
    SwingUtilities.invokeAndWait(() -> show(new File(args[0])));
    System.out.println("ready");
  }

  private static void show(File file) {
    JLabel label = new JLabel(file.getName(), JLabel.CENTER);
    label.setTransferHandler(
        new TransferHandler() {
          private static final long serialVersionUID = 1;

          @Override
          public int getSourceActions(JComponent component) {
            return COPY_OR_MOVE | LINK;
          }

          @Override
          protected Transferable createTransferable(JComponent component) {
            return new Files(List.of(file));
          }
        });
    label.addMouseMotionListener(
        new MouseAdapter() {
          @Override
          public void mouseDragged(MouseEvent e) {
            label.getTransferHandler().exportAsDrag(label, e, TransferHandler.COPY);
          }
        });
    JFrame frame = new JFrame("Files");
    frame.setUndecorated(true);
    frame.setAlwaysOnTop(true);
    frame.setBounds(WINDOW);
    frame.add(label);
    frame.setVisible(true);
  }

  private record Files(List<File> files) implements Transferable {
    @Override
    public DataFlavor[] getTransferDataFlavors() {
      return new DataFlavor[] {DataFlavor.javaFileListFlavor};
    }

    @Override
    public boolean isDataFlavorSupported(DataFlavor flavor) {
      return flavor.equals(DataFlavor.javaFileListFlavor);
    }

    @Override
    public Object getTransferData(DataFlavor flavor) {
      return files;
    }
  }
}
