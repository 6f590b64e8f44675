package studio.overdub.app;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Watches folders and the folders in them, on a thread of its own, and tells when something in them has changed and has
 * been at rest for a moment. A folder that is not there yet is waited for where the folder that is to hold it is there.
 * Some systems tell of nothing in folders of other machines.
 */
public final class FolderWatch implements AutoCloseable {
  private static final WatchEvent.Kind<?>[] KINDS = {
    StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_DELETE, StandardWatchEventKinds.ENTRY_MODIFY
  };

  private static final int DEEPEST = 4;
  private static final long REST_MS = 150;

  private final List<Path> folders;
  private final Runnable changed;
  private final WatchService service;

  private FolderWatch(List<Path> folders, Runnable changed, WatchService service) {
    this.folders = List.copyOf(folders);
    this.changed = changed;
    this.service = service;
  }

  /**
   * Begins to watch.
   *
   * @param changed is run on the watching thread
   * @throws IOException if this system cannot watch folders
   */
  public static FolderWatch of(List<Path> folders, Runnable changed) throws IOException {
    WatchService service = folders.getFirst().getFileSystem().newWatchService();
    FolderWatch watch = new FolderWatch(folders, changed, service);
    watch.register();
    Thread.ofPlatform().daemon().name("sound folders").start(watch::run);
    return watch;
  }

  private void register() {
    for (Path folder : folders) {
      Path parent = folder.toAbsolutePath().getParent();
      if (Files.isDirectory(folder)) {
        try (Stream<Path> all = Files.walk(folder, DEEPEST)) {
          all.filter(Files::isDirectory).forEach(this::register);
        } catch (IOException | java.io.UncheckedIOException e) {
          // What cannot be looked through cannot be watched; the rest is.
          continue;
        }
      } else if (Files.isDirectory(parent)) {
        register(parent);
      }
    }
  }

  private void register(Path folder) {
    try {
      folder.register(service, KINDS);
    } catch (IOException e) {
      // As above.
      return;
    }
  }

  private void run() {
    try {
      while (true) {
        settle(service.take());
        register();
        changed.run();
      }
    } catch (InterruptedException | ClosedWatchServiceException e) {
      // It was closed.
      return;
    }
  }

  /** Waits until nothing more happens: files are written in several steps. */
  private void settle(WatchKey first) throws InterruptedException {
    for (WatchKey key = first; key != null; key = service.poll(REST_MS, TimeUnit.MILLISECONDS)) {
      key.pollEvents();
      key.reset();
    }
  }

  /** Watches no more. */
  @Override
  public void close() {
    try {
      service.close();
    } catch (IOException e) {
      // The thread ends with the process.
      return;
    }
  }
}
