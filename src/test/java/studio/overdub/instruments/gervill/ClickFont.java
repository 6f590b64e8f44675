package studio.overdub.instruments.gervill;

import com.sun.media.sound.EmergencySoundbank;
import com.sun.media.sound.ModelPatch;
import com.sun.media.sound.SF2Layer;
import com.sun.media.sound.SF2Sample;
import com.sun.media.sound.SF2Soundbank;
import java.io.IOException;
import java.nio.file.Path;

/** A SoundFont whose every note is a step from silence to a constant: it shows to the frame when a note starts. */
final class ClickFont {
  private ClickFont() {}

  static Path write(Path folder) throws IOException {
    SF2Soundbank bank = new SF2Soundbank();
    bank.setName("Click");
    byte[] step = new byte[2 * 44100];
    for (int i = 0; i < step.length; i += 2) {
      step[i + 1] = 100;
    }
    SF2Sample sample = new SF2Sample(bank);
    sample.setName("Step");
    sample.setData(step);
    sample.setSampleRate(44100);
    sample.setOriginalPitch(60);
    bank.addResource(sample);
    SF2Layer layer = EmergencySoundbank.newLayer(bank, "Step", sample);
    EmergencySoundbank.newInstrument(bank, "Step", new ModelPatch(0, 0, false), layer);
    EmergencySoundbank.newInstrument(bank, "Kit", new ModelPatch(0, 0, true), layer);
    Path file = folder.resolve("click.sf2");
    bank.save(file.toFile());
    return file;
  }
}
