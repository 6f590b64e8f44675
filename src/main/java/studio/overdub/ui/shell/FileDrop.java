package studio.overdub.ui.shell;

import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.SwingUtilities;
import javax.swing.TransferHandler;

/** Files dropped onto the window. */
final class FileDrop extends TransferHandler {
  private static final long serialVersionUID = 1;

  private final transient Consumer<List<Path>> onDrop;

  FileDrop(Consumer<List<Path>> onDrop) {
    this.onDrop = onDrop;
  }

  @Override
  public boolean canImport(TransferSupport support) {
    return support.isDataFlavorSupported(DataFlavor.javaFileListFlavor);
  }

  @Override
  public boolean importData(TransferSupport support) {
    try {
      List<?> files = (List<?>) support.getTransferable().getTransferData(DataFlavor.javaFileListFlavor);
      List<Path> paths = files.stream().map(file -> ((File) file).toPath()).toList();
      // The file manager waits until this returns, and a question may come up.
      SwingUtilities.invokeLater(() -> onDrop.accept(paths));
      return !paths.isEmpty();
    } catch (UnsupportedFlavorException | IOException e) {
      return false;
    }
  }
}
