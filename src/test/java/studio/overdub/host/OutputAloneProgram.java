package studio.overdub.host;

import java.io.PrintStream;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Plays a while with an input asked for that is not there, and tells. */
final class OutputAloneProgram {
  private OutputAloneProgram() {}

  public static void main(String[] arguments) throws Exception {
    DriverSettings settings =
        new DriverSettings(Optional.empty(), DriverSettings.Input.MONO, Optional.of("Nowhere"), 48_000, 512);
    PrintStream out = System.out;
    CountDownLatch blocks = new CountDownLatch(20);
    out.println(AudioDevices.list().stream().anyMatch(device -> device.plays() && device.records()));
    try (JavaSoundDriver driver = JavaSoundDriver.open(settings)) {
      out.println(driver.inputTrouble().orElseThrow().getMessage());
      driver.start(
          (in, played, frames) -> {
            if (in.length == driver.inputs()) {
              blocks.countDown();
            }
          },
          failure -> out.println(failure.getMessage()));
      if (blocks.await(60, TimeUnit.SECONDS)) {
        out.println("played with " + driver.inputs() + " inputs");
      }
    }
  }
}
