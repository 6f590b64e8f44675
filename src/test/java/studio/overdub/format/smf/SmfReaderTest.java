package studio.overdub.format.smf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static studio.overdub.format.smf.SmfBytes.header;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.overdub.base.Notice;
import studio.overdub.base.StudioException;

class SmfReaderTest {
  private static final String NOTE = "00 90 3C 64 60 80 3C 40 ";
  private static final String END = "00 FF 2F 00";

  private static SmfFile read(SmfBytes bytes) throws StudioException {
    return SmfReader.read(bytes.bytes(), "test.mid");
  }

  private static List<String> events(SmfTrack track) {
    List<String> events = new ArrayList<>();
    for (int i = 0; i < track.size(); i++) {
      events.add(track.tick(i) + ":" + track.bytes(i));
    }
    return events;
  }

  private static List<String> only(SmfBytes bytes) throws StudioException {
    return events(read(bytes).tracks().getFirst());
  }

  @Test
  void aSoundFileHasNoNotices() throws StudioException {
    SmfFile file = read(header(0, 1, 96).track(NOTE + "10 FF 2F 00"));
    assertThat(file.notices()).isEmpty();
    assertThat(file.type()).isZero();
    assertThat(file.division()).isEqualTo(96);
    assertThat(events(file.tracks().getFirst())).containsExactly("0:903c64", "96:803c40");
    assertThat(file.tracks().getFirst().end()).isEqualTo(112);
  }

  @Test
  void runningStatusHoldsAcrossMetaAndSysex() throws StudioException {
    assertThat(only(header(0, 1, 96).track("00 90 3C 64 01 FF 01 01 41 01 3C 00 01 F0 02 7E F7 01 3D 64" + END)))
        .containsExactly("0:903c64", "1:ff0141", "2:903c00", "3:f07ef7", "4:903d64");
  }

  @Test
  void everyKindOfEventIsRead() throws StudioException {
    String track = "00 A0 3C 01 00 B0 07 02 00 C0 05 00 D0 06 00 E0 00 40 00 F7 02 F8 FA 00 FF 7F 02 00 01 ";
    assertThat(only(header(0, 1, 96).track(track + END)))
        .containsExactly("0:a03c01", "0:b00702", "0:c005", "0:d006", "0:e00040", "0:f7f8fa", "0:ff7f0001");
  }

  @Test
  void aSmpteDivisionIsNegative() throws StudioException {
    SmfFile file = read(header(1, 1, 0xE728).track(END));
    assertThat(file.isSmpte()).isTrue();
    assertThat(file.division() >> 8).isEqualTo(-25);
  }

  @Test
  void aRiffWrapperIsLookedThrough() throws StudioException {
    byte[] inner = header(0, 1, 96).track(NOTE + END).bytes();
    SmfBytes riff = new SmfBytes().text("RIFF").u32(0).text("RMID").text("DISP").raw("03 00 00 00 01 02 03 00");
    riff.text("data").raw("%02X 00 00 00".formatted(inner.length));
    riff.text(new String(inner, StandardCharsets.ISO_8859_1));
    assertThat(only(riff)).hasSize(2);
  }

  @Test
  void aDumpOfSystemExclusiveMessagesIsASequenceOfThem() throws StudioException {
    assertThat(only(new SmfBytes().raw("F0 7E 7F 06 01 F7 F0 43 F7"))).containsExactly("0:f07e7f0601f7", "0:f043f7");
  }

  @ParameterizedTest
  @ValueSource(strings = {"not a midi file", "RIFF....WAVEfmt ", "PK\3\4", "MThx\0\0\0\6\0\0\0\1\0`", "x"})
  void whatIsNoMidiFileIsRefusedByName(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    assertThatThrownBy(() -> SmfReader.read(bytes, "holiday.jpg"))
        .isInstanceOf(StudioException.class)
        .hasMessageContaining("not a MIDI file")
        .hasMessageContaining("holiday.jpg");
  }

  @Test
  void anEmptyFileAndAHeaderCutShortAreRefusedByName() {
    assertThatThrownBy(() -> SmfReader.read(new byte[0], "a.mid")).hasMessageContaining("empty: a.mid");
    assertThatThrownBy(() -> SmfReader.read("MThd\0\0\0\6\0".getBytes(StandardCharsets.US_ASCII), "a.mid"))
        .hasMessageContaining("ends inside its header: a.mid");
  }

  private static void damaged(SmfBytes bytes, String where, String what, String... events) throws StudioException {
    SmfFile file = read(bytes);
    assertThat(file.notices()).extracting(Notice::toString).anyMatch(n -> n.startsWith(where) && n.contains(what));
    assertThat(events(file.tracks().getFirst())).containsExactly(events);
  }

  @Test
  void aTrackWithoutAnEndEndsWithItsLastEvent() throws StudioException {
    damaged(header(0, 1, 96).track(NOTE), "offset 30", "no end of track", "0:903c64", "96:803c40");
  }

  @Test
  void aTrackCutShortKeepsWhatIsThere() throws StudioException {
    damaged(header(0, 1, 96).track(100, NOTE + "10 90"), "offset 18", "beyond the end", "0:903c64", "96:803c40");
  }

  @Test
  void aTrackThatIsShorterThanItSaysDoesNotHideTheNext() throws StudioException {
    SmfFile file = read(header(1, 2, 96).track(30, NOTE + END).track(NOTE + END));
    assertThat(file.tracks()).hasSize(2);
    assertThat(file.notices()).extracting(Notice::where).containsExactly("offset 18");
  }

  @Test
  void aTrackThatIsLongerThanItSaysIsReadToItsEnd() throws StudioException {
    SmfFile file = read(header(1, 2, 96).track(3, NOTE + NOTE + END).track(NOTE + END));
    assertThat(file.tracks()).extracting(SmfTrack::size).containsExactly(4, 2);
    assertThat(file.notices()).extracting(Notice::where).containsExactly("offset 18");
  }

  @ParameterizedTest
  @ValueSource(strings = {"F1 7F", "F2 01 02", "F3 05", "F4", "F5", "F6", "F8", "F9", "FA", "FB", "FC", "FD", "FE"})
  void messagesThatHaveNoPlaceInAFileAreSkipped(String message) throws StudioException {
    damaged(
        header(0, 1, 96).track("05 " + message + NOTE + END), "offset 23", message.substring(0, 2), "5:903c64",
        "101:803c40");
  }

  @Test
  void aMessageThatLacksAByteIsLeftOut() throws StudioException {
    damaged(
        header(0, 1, 96).track("00 90 3C 90 3E 64 60 3E 00" + END), "offset 22", "cut short", "0:903e64", "96:903e00");
  }

  @Test
  void dataWithoutAStatusIsSkipped() throws StudioException {
    damaged(header(0, 1, 96).track("00 3C 40 90 3E 64" + END), "offset 23", "without a status", "0:903e64");
  }

  @Test
  void otherChunksAreSkipped() throws StudioException {
    damaged(
        header(0, 1, 96).text("Junk").u32(3).raw("01 02 03").track(NOTE + END), "offset 14", "\"Junk\"", "0:903c64",
        "96:803c40");
  }

  @Test
  void bytesBetweenChunksAreSkipped() throws StudioException {
    damaged(header(0, 1, 96).raw("00 01").track(NOTE + END), "offset 14", "2 bytes", "0:903c64", "96:803c40");
  }

  @Test
  void aWrongCountOfTracksIsToldOf() throws StudioException {
    damaged(header(1, 7, 96).track(END), "offset 10", "names 7 tracks, the file has 1");
  }

  @Test
  void aTypeZeroFileOfSeveralTracksIsReadAsTypeOne() throws StudioException {
    SmfFile file = read(header(0, 2, 96).track(NOTE + END).track(NOTE + END));
    assertThat(file.type()).isEqualTo(1);
    assertThat(file.tracks()).hasSize(2);
  }

  @Test
  void aPauseOfThousandsOfYearsIsLeftOut() throws StudioException {
    StringBuilder track = new StringBuilder();
    for (int i = 0; i < 300; i++) {
      track.append("FF FF FF 7F B0 07 01 ");
    }
    SmfFile file = read(header(0, 1, 96).track(track + END));
    assertThat(file.tracks().getFirst().size()).isEqualTo(300);
    assertThat(file.tracks().getFirst().end()).isLessThanOrEqualTo(SmfFile.MAX_PULSE);
    assertThat(file.notices()).isNotEmpty();
  }

  @Test
  void aNumberOfMoreThanFourBytesIsReadOn() throws StudioException {
    damaged(header(0, 1, 96).track("80 80 80 80 05 90 3C 64" + END), "offset 22", "5 bytes", "5:903c64");
  }

  @Test
  void anEventThatSaysItHasGigabytesEndsTheTrack() throws StudioException {
    damaged(
        header(1, 2, 96).track(NOTE + "00 FF 01 FF FF FF 7F 41" + END).track(END), "offset 30", "beyond the end",
        "0:903c64", "96:803c40");
  }

  @Test
  void aFileThatIsWrongThroughoutIsToldOfOnce() throws StudioException {
    SmfFile file = read(header(0, 1, 96).track("00 F4 ".repeat(5000) + END));
    assertThat(file.notices()).hasSize(101);
    assertThat(file.notices().getLast().text()).isEqualTo("and 4900 more of the kind");
  }

  @Test
  void aLongPauseIsWrittenInPieces() throws StudioException {
    SmfTrack.Builder track = new SmfTrack.Builder();
    track.addChannel(1L << 30, ChannelMessages.pack(0x90, 60, 64));
    byte[] bytes = SmfWriter.write(new SmfFile(0, 96, List.of(track.build(1L << 30)), List.of()));
    SmfTrack back = SmfReader.read(bytes, "test").tracks().getFirst();
    assertThat(back.tick(back.size() - 1)).isEqualTo(1L << 30);
    assertThat(back.bytes(back.size() - 1)).hasToString("903c40");
  }
}
