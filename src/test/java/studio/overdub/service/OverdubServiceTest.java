package studio.overdub.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import javax.sound.midi.Instrument;
import javax.sound.midi.InvalidMidiDataException;
import javax.sound.midi.MidiChannel;
import javax.sound.midi.MidiDevice;
import javax.sound.midi.MidiSystem;
import javax.sound.midi.MidiUnavailableException;
import javax.sound.midi.Receiver;
import javax.sound.midi.Sequence;
import javax.sound.midi.Sequencer;
import javax.sound.midi.ShortMessage;
import javax.sound.midi.Soundbank;
import javax.sound.midi.Synthesizer;
import javax.sound.midi.Track;
import javax.sound.midi.VoiceStatus;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.SourceDataLine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.overdub.soundfont.FontBuilder;
import studio.overdub.soundfont.Generator;
import studio.overdub.testing.Requires;

/** Overdub as any Java program meets it: through MidiSystem. */
class OverdubServiceTest {
  private static final int RATE = 48_000;
  private static final AudioFormat FORMAT = new AudioFormat(RATE, 16, 2, true, false);
  private static final String PROPERTY = "javax.sound.midi.Synthesizer";

  @TempDir Path folder;
  private StreamSynthesizer synthesizer;

  @AfterEach
  void close() {
    System.clearProperty(PROPERTY);
    if (synthesizer != null) {
      synthesizer.close();
    }
  }

  private static StreamSynthesizer find() throws MidiUnavailableException {
    for (MidiDevice.Info info : MidiSystem.getMidiDeviceInfo()) {
      if (info.getName().equals("Overdub")) {
        return (StreamSynthesizer) MidiSystem.getMidiDevice(info);
      }
    }
    throw new AssertionError("MidiSystem does not list Overdub");
  }

  /** A font whose only preset is a square wave of 500 Hz on key 60. */
  private Path squareFont() throws IOException {
    short[] frames = new short[960];
    for (int i = 0; i < frames.length; i++) {
      frames[i] = (short) (i / 48 % 2 == 0 ? 16000 : -16000);
    }
    return new FontBuilder().sample(frames).instrument(Generator.SAMPLE_MODES, 1).write(folder.resolve("square.sf2"));
  }

  private AudioInputStream openWith(Path font) throws Exception {
    synthesizer = find();
    synthesizer.loadAllInstruments(MidiSystem.getSoundbank(font.toFile()));
    AudioInputStream sound = synthesizer.openStream(FORMAT);
    for (MidiChannel channel : synthesizer.getChannels()) {
      // Without reverb, a note's end is silence.
      channel.controlChange(91, 0);
    }
    return sound;
  }

  /** The left channel of the next frames. */
  private static float[] read(InputStream in, int frames) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(in.readNBytes(4 * frames)).order(ByteOrder.LITTLE_ENDIAN);
    float[] left = new float[frames];
    for (int i = 0; i < frames; i++) {
      left[i] = bytes.getShort(4 * i) / 32768f;
    }
    return left;
  }

  private static float peak(float[] audio, int from, int to) {
    float peak = 0;
    for (int i = from; i < to; i++) {
      peak = Math.max(peak, Math.abs(audio[i]));
    }
    return peak;
  }

  @Test
  void thePropertyOfTheJdkChoosesIt() throws Exception {
    System.setProperty(PROPERTY, OverdubProvider.class.getName());
    assertThat(MidiSystem.getSynthesizer().getDeviceInfo().getName()).isEqualTo("Overdub");
    System.setProperty(PROPERTY, "#Gervill");
    assertThat(MidiSystem.getSynthesizer().getDeviceInfo().getName()).isEqualTo("Gervill");
    System.setProperty(PROPERTY, "#Overdub");
    assertThat(MidiSystem.getSynthesizer()).isInstanceOf(StreamSynthesizer.class);
    System.clearProperty(PROPERTY);
    assertThat(MidiSystem.getSynthesizer()).as("before the JDK's own").isInstanceOf(StreamSynthesizer.class);
  }

  @Test
  void aMessageSoundsAtTheFrameOfItsTime() throws Exception {
    AudioInputStream sound = openWith(squareFont());
    Receiver receiver = synthesizer.getReceiver();
    receiver.send(new ShortMessage(ShortMessage.NOTE_ON, 0, 60, 127), 250_000);
    receiver.send(new ShortMessage(ShortMessage.NOTE_OFF, 0, 60, 0), 500_000);

    float[] left = read(sound, RATE);

    assertThat(peak(left, 0, RATE / 4)).isZero();
    assertThat(peak(left, RATE / 4, RATE / 4 + 480)).isGreaterThan(0.01f);
    assertThat(peak(left, RATE / 2 + 4800, RATE)).isLessThan(peak(left, RATE / 4, RATE / 2) / 100);
    assertThat(synthesizer.getMicrosecondPosition()).isCloseTo(1_000_000, within(6_000L));
  }

  @Test
  void channelsPlayAreMutedAndSolo() throws Exception {
    AudioInputStream sound = openWith(squareFont());
    MidiChannel channel = synthesizer.getChannels()[3];
    channel.noteOn(60, 100);
    assertThat(peak(read(sound, 4800), 2400, 4800)).isPositive();

    channel.setMute(true);
    assertThat(peak(read(sound, 4800), 2400, 4800)).isLessThan(0.002f);
    channel.setMute(false);
    synthesizer.getChannels()[4].setSolo(true);
    assertThat(peak(read(sound, 4800), 2400, 4800)).isLessThan(0.002f);
    synthesizer.getChannels()[4].setSolo(false);
    assertThat(peak(read(sound, 4800), 2400, 4800)).isGreaterThan(0.01f);
  }

  @Test
  void controllersAreRememberedAndHeard() throws Exception {
    AudioInputStream sound = openWith(squareFont());
    MidiChannel channel = synthesizer.getChannels()[0];
    channel.noteOn(60, 127);
    float loud = peak(read(sound, 9600), 4800, 9600);
    channel.controlChange(7, 50);
    float soft = peak(read(sound, 9600), 4800, 9600);

    // Volume counts squared against the 100 that it starts from.
    assertThat(soft / loud).isCloseTo(0.25f, within(0.02f));
    assertThat(channel.getController(7)).isEqualTo(50);
    channel.setPitchBend(9000);
    channel.setChannelPressure(20);
    channel.setPolyPressure(60, 30);
    channel.programChange(128, 5);
    assertThat(channel.getPitchBend()).isEqualTo(9000);
    assertThat(channel.getChannelPressure()).isEqualTo(20);
    assertThat(channel.getPolyPressure(60)).isEqualTo(30);
    assertThat(channel.getProgram()).isEqualTo(5);
    channel.resetAllControllers();
    assertThat(channel.getPitchBend()).isEqualTo(8192);
    assertThat(channel.getController(7)).as("volume stays").isEqualTo(50);
    channel.setMono(true);
    assertThat(channel.getMono()).isTrue();
  }

  @Test
  void voiceStatusTellsTheKeysThatAreDown() throws Exception {
    openWith(squareFont());
    synthesizer.getChannels()[2].noteOn(64, 90);
    VoiceStatus[] voices = synthesizer.getVoiceStatus();

    assertThat(voices).hasSize(synthesizer.getMaxPolyphony());
    assertThat(voices[0].active).isTrue();
    assertThat(voices[0].channel).isEqualTo(2);
    assertThat(voices[0].note).isEqualTo(64);
    assertThat(voices[0].volume).isEqualTo(90);
    assertThat(Arrays.stream(voices).filter(v -> v.active)).hasSize(1);
  }

  @Test
  void whatIsUnloadedFallsSilentAndWhatIsRemappedTakesAPlace() throws Exception {
    AudioInputStream sound = openWith(squareFont());
    Instrument square = synthesizer.getLoadedInstruments()[0];
    synthesizer.unloadInstrument(square);
    assertThat(synthesizer.getLoadedInstruments()).isEmpty();
    synthesizer.getChannels()[0].noteOn(60, 127);
    assertThat(peak(read(sound, 4800), 0, 4800)).isZero();

    assertThat(synthesizer.loadInstrument(square)).isTrue();
    synthesizer.getChannels()[0].noteOn(60, 127);
    assertThat(peak(read(sound, 4800), 0, 4800)).isPositive();
    assertThat(synthesizer.remapInstrument(square, square)).isTrue();
    assertThat(synthesizer.isSoundbankSupported(square.getSoundbank())).isTrue();
  }

  @Test
  void anInstrumentOfASecondBankPlaysInPlaceOfTheFirsts() throws Exception {
    AudioInputStream sound = openWith(squareFont());
    short[] quiet = new short[960];
    Arrays.fill(quiet, (short) 100);
    Path other =
        new FontBuilder().sample(quiet).instrument(Generator.SAMPLE_MODES, 1).write(folder.resolve("quiet.sf2"));
    Instrument replacement = MidiSystem.getSoundbank(other.toFile()).getInstruments()[0];
    Instrument square = synthesizer.getLoadedInstruments()[0];

    synthesizer.remapInstrument(square, replacement);
    synthesizer.getChannels()[0].noteOn(60, 127);

    assertThat(peak(read(sound, 9600), 4800, 9600)).isBetween(0.0001f, 0.01f);
  }

  @Test
  void withoutInstrumentsItPlaysTheBankOfTheProgram() throws Exception {
    synthesizer = find();
    AudioInputStream sound = synthesizer.openStream(FORMAT);
    assertThat(synthesizer.getLoadedInstruments()).hasSizeGreaterThan(128);
    assertThat(synthesizer.getAvailableInstruments()).hasSameSizeAs(synthesizer.getLoadedInstruments());
    synthesizer.getChannels()[0].noteOn(60, 100);
    synthesizer.getChannels()[9].noteOn(38, 100);
    assertThat(peak(read(sound, RATE), 0, RATE)).isGreaterThan(0.01f);
  }

  @Test
  void aMidiFileRendersAheadOfTime() throws Exception {
    Sequence sequence = MidiSystem.getSequence(Requires.conformance("midi/test-all-gm-sounds.mid").toFile());
    synthesizer = find();
    AudioInputStream sound = synthesizer.openStream(FORMAT);
    Receiver receiver = synthesizer.getReceiver();
    // Its first notes, at its one tempo: 120 quarters a minute where it names none.
    for (Track track : sequence.getTracks()) {
      for (int i = 0; i < track.size(); i++) {
        long tick = track.get(i).getTick();
        receiver.send(track.get(i).getMessage(), tick * 500_000 / sequence.getResolution());
      }
    }
    float[] left = read(sound, 10 * RATE);
    assertThat(peak(left, 0, 10 * RATE)).isGreaterThan(0.01f);
  }

  @Test
  void theSequencerOfTheJdkPlaysIt() throws Exception {
    AudioInputStream sound = openWith(squareFont());
    Sequence sequence = MidiSystem.getSequence(Requires.conformance("midi/test-vlq-2-byte.mid").toFile());
    CountDownLatch ended = new CountDownLatch(1);
    try (Sequencer sequencer = MidiSystem.getSequencer(false)) {
      sequencer.open();
      sequencer.getTransmitter().setReceiver(synthesizer.getReceiver());
      sequencer.setSequence(sequence);
      sequencer.setTempoFactor(20);
      sequencer.addMetaEventListener(
          meta -> {
            if (meta.getType() == 0x2F) {
              ended.countDown();
            }
          });
      sequencer.start();
      float peak = 0;
      while (ended.getCount() > 0) {
        peak = Math.max(peak, peak(read(sound, 4800), 0, 4800));
      }
      assertThat(peak).isPositive();
    }
  }

  /** A line that takes all it is given, and tells when sound comes. */
  private static SourceDataLine line(CountDownLatch sounding) {
    return (SourceDataLine)
        Proxy.newProxyInstance(
            OverdubServiceTest.class.getClassLoader(),
            new Class<?>[] {SourceDataLine.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "getFormat" -> FORMAT;
                  case "isOpen" -> false;
                  case "getBufferSize" -> 4 * RATE / 10;
                  case "write" -> {
                    byte[] bytes = (byte[]) arguments[0];
                    if (!Arrays.equals(bytes, new byte[bytes.length])) {
                      sounding.countDown();
                    }
                    yield bytes.length;
                  }
                  default -> null;
                });
  }

  @Test
  void itSoundsThroughALine() throws Exception {
    CountDownLatch sounding = new CountDownLatch(1);
    synthesizer = find();
    synthesizer.loadAllInstruments(MidiSystem.getSoundbank(squareFont().toFile()));
    synthesizer.open(line(sounding));
    assertThat(synthesizer.getLatency()).isEqualTo(100_000);
    synthesizer.getChannels()[0].noteOn(60, 127);
    sounding.await();
    synthesizer.close();
    assertThat(synthesizer.getMicrosecondPosition()).isEqualTo(-1);
  }

  @Test
  void banksOfAllKindsAreRead() throws Exception {
    String dreams = "soundfont/vintage-dreams/VintageDreamsWaves-v2";
    for (String ending : new String[] {".sf2", ".sf3", ".dls"}) {
      Soundbank bank = MidiSystem.getSoundbank(Requires.conformance(dreams + ending).toFile());
      assertThat(bank).isInstanceOf(FontSoundbank.class);
      assertThat(bank.getInstruments()).hasSize(136);
      assertThat(bank.getResources()).hasSize(124);
      AudioInputStream wave = (AudioInputStream) bank.getResources()[1].getData();
      assertThat(wave.getFrameLength()).as(ending).isGreaterThan(100);
    }
  }

  @Test
  void aBankIsReadFromAStreamAndOtherFilesAreLeftToOthers() throws Exception {
    byte[] font = Files.readAllBytes(squareFont());
    Soundbank bank = MidiSystem.getSoundbank(new ByteArrayInputStream(font));
    assertThat(bank.getInstruments()[0].getName()).isEqualTo("Preset");
    assertThat(bank.getInstrument(bank.getInstruments()[0].getPatch())).isSameAs(bank.getInstruments()[0]);
    assertThat(MidiSystem.getSoundbank(folder.resolve("square.sf2").toUri().toURL()).getName()).isEqualTo("Test font");

    Path text = Files.writeString(folder.resolve("notes.txt"), "no bank at all");
    assertThatExceptionOfType(InvalidMidiDataException.class)
        .isThrownBy(() -> new FontSoundbankReader().getSoundbank(text.toFile()));
    byte[] damaged = Arrays.copyOf(font, font.length / 2);
    assertThatExceptionOfType(InvalidMidiDataException.class)
        .isThrownBy(() -> new FontSoundbankReader().getSoundbank(new ByteArrayInputStream(damaged)))
        .withMessageContaining("damaged");
  }

  @Test
  void aClosedOneRefusesReceiversAndOpensAgain() throws Exception {
    AudioInputStream sound = openWith(squareFont());
    Receiver receiver = synthesizer.getReceiver();
    assertThatExceptionOfType(MidiUnavailableException.class).isThrownBy(() -> synthesizer.openStream(FORMAT));
    synthesizer.close();
    assertThat(synthesizer.isOpen()).isFalse();
    assertThat(sound.read(new byte[4])).isEqualTo(-1);
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> receiver.send(new ShortMessage(ShortMessage.NOTE_ON, 0, 60, 127), -1));

    AudioInputStream again = synthesizer.openStream(new AudioFormat(44100, 24, 2, true, true));
    synthesizer.getChannels()[0].noteOn(60, 127);
    byte[] bytes = again.readNBytes(6 * 4410);
    assertThat(bytes).isNotEqualTo(new byte[bytes.length]);
    assertThatExceptionOfType(MidiUnavailableException.class).isThrownBy(() -> synthesizer.getTransmitter());
    Synthesizer other = find();
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> ((StreamSynthesizer) other).openStream(new AudioFormat(44100, 8, 1, true, true)));
  }
}
