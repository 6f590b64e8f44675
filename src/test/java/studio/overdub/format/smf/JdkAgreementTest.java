package studio.overdub.format.smf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.sound.midi.InvalidMidiDataException;
import javax.sound.midi.MetaMessage;
import javax.sound.midi.MidiEvent;
import javax.sound.midi.MidiMessage;
import javax.sound.midi.MidiSystem;
import javax.sound.midi.Sequence;
import javax.sound.midi.ShortMessage;
import javax.sound.midi.SysexMessage;
import javax.sound.midi.Track;
import org.junit.jupiter.api.Test;
import studio.overdub.base.Bytes;

/** Another reader and writer, the JDK's, means the same by the same bytes. */
class JdkAgreementTest {
  private static final int NOTES = 500;

  private static SmfFile ours() {
    SmfTrack.Builder track = new SmfTrack.Builder();
    Random random = new Random(4);
    long tick = 0;
    for (int i = 0; i < NOTES; i++) {
      tick += random.nextInt(3) * 20_000L;
      int channel = random.nextInt(2);
      track.addChannel(tick, ChannelMessages.pack(0x90 | channel, random.nextInt(128), random.nextInt(128)));
      track.addChannel(tick, ChannelMessages.pack(0xC0 | channel, random.nextInt(128), 0));
      track.addChannel(tick + 5, ChannelMessages.pack(0xE0 | channel, random.nextInt(128), random.nextInt(128)));
      track.add(tick + 5, Bytes.ofHex("ff0141"));
      track.add(tick + 5, Bytes.ofHex("f07e7f0901f7"));
      tick += 5;
    }
    return new SmfFile(1, 480, List.of(track.build(tick + 7)), List.of());
  }

  private static String event(MidiEvent event) {
    MidiMessage message = event.getMessage();
    byte[] bytes = message.getMessage();
    if (message instanceof MetaMessage meta) {
      return event.getTick() + ":ff%02x".formatted(meta.getType()) + Bytes.of(meta.getData());
    }
    return event.getTick() + ":" + Bytes.of(bytes, 0, message.getLength());
  }

  private static List<String> events(SmfTrack track) {
    List<String> events = new ArrayList<>();
    for (int i = 0; i < track.size(); i++) {
      events.add(track.tick(i) + ":" + track.bytes(i));
    }
    events.add(track.end() + ":ff2f");
    return events;
  }

  @Test
  void theJdkReadsWhatIsWritten() throws IOException, InvalidMidiDataException {
    SmfFile file = ours();
    Sequence sequence = MidiSystem.getSequence(new ByteArrayInputStream(SmfWriter.write(file)));
    Track track = sequence.getTracks()[0];
    List<String> theirs = new ArrayList<>();
    for (int i = 0; i < track.size(); i++) {
      theirs.add(event(track.get(i)));
    }
    assertThat(theirs).containsExactlyElementsOf(events(file.tracks().getFirst()));
  }

  @Test
  void whatTheJdkWritesIsRead() throws IOException, InvalidMidiDataException {
    Sequence sequence = new Sequence(Sequence.SMPTE_25, 40);
    Track track = sequence.createTrack();
    track.add(new MidiEvent(new ShortMessage(ShortMessage.NOTE_ON, 3, 60, 64), 10));
    track.add(new MidiEvent(new SysexMessage(new byte[] {(byte) 0xF0, 1, 2, (byte) 0xF7}, 4), 20));
    track.add(new MidiEvent(new ShortMessage(ShortMessage.NOTE_OFF, 3, 60, 0), 300_000));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    MidiSystem.write(sequence, 0, out);
    SmfFile file = SmfReader.read(out.toByteArray(), "jdk");
    assertThat(file.notices()).isEmpty();
    assertThat(file.division()).isEqualTo((short) 0xE728);
    assertThat(events(file.tracks().getFirst()))
        .containsExactly("10:933c40", "20:f00102f7", "300000:833c00", "300000:ff2f");
  }
}
