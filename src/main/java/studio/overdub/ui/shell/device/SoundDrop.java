package studio.overdub.ui.shell.device;

import java.awt.Point;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.swing.SwingUtilities;
import javax.swing.TransferHandler;

/** Sound files dropped onto a place of a device's panel. */
final class SoundDrop extends TransferHandler {
  private static final long serialVersionUID = 1;

  private final transient Target target;

  /** A place that takes sounds. */
  interface Target {
    /** Whether sounds can be dropped at a point of the component; shows where they would go. */
    boolean over(Point point);

    /**
     * Takes sounds.
     *
     * @param beside whether the person asks for them beside what is there, rather than in its place
     */
    void drop(Point point, List<Path> sounds, boolean beside);
  }

  SoundDrop(Target target) {
    this.target = target;
  }

  @Override
  public boolean canImport(TransferSupport support) {
    boolean files = support.isDataFlavorSupported(DataFlavor.javaFileListFlavor) && support.isDrop();
    boolean takes = files && target.over(support.getDropLocation().getDropPoint());
    if (takes) {
      support.setShowDropLocation(false);
    }
    return takes;
  }

  @Override
  public boolean importData(TransferSupport support) {
    try {
      List<?> files = (List<?>) support.getTransferable().getTransferData(DataFlavor.javaFileListFlavor);
      List<Path> paths = files.stream().map(file -> ((File) file).toPath()).toList();
      Point point = support.getDropLocation().getDropPoint();
      boolean linking = support.getUserDropAction() == LINK;
      // The file manager waits until this returns, and copying may take a while.
      SwingUtilities.invokeLater(() -> target.drop(point, paths, linking));
      return !paths.isEmpty();
    } catch (UnsupportedFlavorException | IOException e) {
      return false;
    }
  }
}
