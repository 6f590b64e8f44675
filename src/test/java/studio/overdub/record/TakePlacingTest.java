package studio.overdub.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import studio.overdub.base.ClipId;
import studio.overdub.base.TimelineTick;
import studio.overdub.base.TrackId;
import studio.overdub.song.AudioClip;
import studio.overdub.song.Tempo;
import studio.overdub.song.TempoMap;

class TakePlacingTest {
  private static final TempoMap RAMPED =
      TempoMap.of(
          List.of(
              Tempo.ofBpm(TimelineTick.ZERO, 20).withRamp(true),
              Tempo.ofBpm(TimelineTick.ofQuarters(64), 300),
              Tempo.ofBpm(TimelineTick.ofQuarters(100), 97.3)));

  private static Take take(long firstSongFrame, long frames, int rate) {
    return new Take(
        new TrackId(1), "Vocal take 1", "audio/Vocal take 1.wav", 1, rate, firstSongFrame, frames, List.of());
  }

  @Test
  void aTakeLiesAtTheVeryFrameItWasPlayedTo() {
    for (int rate : new int[] {44100, 48000, 192_000}) {
      for (long frame = 0; frame < 60L * rate; frame += 9973) {
        AudioClip clip = TakePlacing.clip(new ClipId(1), take(frame, 5 * rate, rate), RAMPED);

        assertThat(RAMPED.frame(clip.start(), rate)).isEqualTo(frame);
        assertThat(RAMPED.frame(clip.end(), rate)).isEqualTo(frame + 5 * rate);
        assertThat(clip.firstFrame()).isZero();
      }
    }
  }

  @Test
  void whatWasPlayedBeforeTheSongIsTrimmed() {
    AudioClip clip = TakePlacing.clip(new ClipId(1), take(-1500, 49_500, 48_000), TempoMap.DEFAULT);

    assertThat(clip.start()).isEqualTo(TimelineTick.ZERO);
    assertThat(clip.firstFrame()).isEqualTo(1500);
    assertThat(clip.end()).isEqualTo(TimelineTick.ofQuarters(2));
    assertThat(clip.name()).isEqualTo("Vocal take 1");
    assertThat(clip.file()).isEqualTo("audio/Vocal take 1.wav");
  }
}
