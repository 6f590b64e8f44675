package studio.overdub.ui.shell;

import java.awt.Point;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.swing.SwingUtilities;
import javax.swing.TransferHandler;
import studio.overdub.ui.kit.Canvas;
import studio.overdub.ui.shell.jobs.FileActions;
import studio.overdub.ui.view.arrange.ArrangeModel;
import studio.overdub.ui.view.opening.FileLanding;

/** Files dropped onto the arranger: a clip or an instrument, by where and how they are dropped. */
final class TrackDrop extends TransferHandler {
  private static final long serialVersionUID = 1;

  private final transient ArrangeModel model;
  private final transient FileActions files;

  TrackDrop(ArrangeModel model, FileActions files) {
    this.model = model;
    this.files = files;
  }

  @Override
  public boolean canImport(TransferSupport support) {
    return support.isDataFlavorSupported(DataFlavor.javaFileListFlavor);
  }

  @Override
  public boolean importData(TransferSupport support) {
    try {
      List<?> dropped = (List<?>) support.getTransferable().getTransferData(DataFlavor.javaFileListFlavor);
      List<Path> paths = dropped.stream().map(file -> ((File) file).toPath()).toList();
      Point point = support.getDropLocation().getDropPoint();
      boolean linking = support.getUserDropAction() == LINK;
      // The file manager waits until this returns, and a question may come up.
      SwingUtilities.invokeLater(() -> paths.stream().findFirst().ifPresent(path -> land(path, point, linking)));
      return !paths.isEmpty();
    } catch (UnsupportedFlavorException | IOException e) {
      return false;
    }
  }

  private void land(Path path, Point point, boolean linking) {
    files.land(
        path,
        FileLanding.of(model, Canvas.logical(point.x), Canvas.logical(point.y), files.kind(path), linking));
  }
}
