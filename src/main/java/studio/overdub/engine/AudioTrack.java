package studio.overdub.engine;

import java.util.Arrays;

/**
 * The clips of an audio track, in a plan. Where the song jumps or stops inside a clip, what sounded fades out and what
 * comes fades in. Audio thread only, once made.
 */
final class AudioTrack {
  /** What an audio track keeps from one plan to the next. */
  static final class State {
    private long next;
    private boolean ran;
    private long fadingFrame;
    private int fadeOutLeft;
    private int fadeInDone = Integer.MAX_VALUE;
  }

  private static final double FADE_SECONDS = 0.005;

  private final ClipSound[] clips;
  private final State state;
  private final int fade;
  private final float[] scratch;

  AudioTrack(ClipSound[] clips, State state, int sampleRate, int maxFrames) {
    this.clips = clips;
    this.state = state;
    fade = Math.max(1, (int) (FADE_SECONDS * sampleRate));
    scratch = new float[maxFrames];
  }

  /** Takes note of where the song is; before all else in a pass. */
  void begin(Pass pass) {
    if (state.ran && (pass.jumped || pass.stopped)) {
      state.fadingFrame = state.next;
      state.fadeOutLeft = sounds(state.next, 1) ? fade : 0;
    }
    if (pass.playing && pass.jumped) {
      state.fadeInDone = isInside(pass.songFrame) ? 0 : fade;
    }
    state.ran = pass.playing;
    state.next = pass.songFrame + (pass.playing ? pass.frames : 0);
  }

  private boolean isInside(long frame) {
    for (ClipSound clip : clips) {
      if (clip.start() < frame && frame < clip.end()) {
        return true;
      }
    }
    return false;
  }

  private boolean sounds(long frame, int count) {
    for (ClipSound clip : clips) {
      if (clip.start() < frame + count && frame < clip.end()) {
        return true;
      }
    }
    return false;
  }

  /** Where in this pass it begins to sound. */
  int from(Pass pass) {
    if (state.fadeOutLeft > 0) {
      return 0;
    }
    int from = pass.frames;
    for (ClipSound clip : clips) {
      if (pass.playing && clip.end() > pass.songFrame) {
        from = (int) Math.min(from, Math.max(0, clip.start() - pass.songFrame));
      }
    }
    return from;
  }

  /** Whether nothing sounds after this pass as the song runs on. */
  boolean silent() {
    return state.fadeOutLeft == 0 && !(state.ran && sounds(state.next, 1));
  }

  /** Adds what sounds in this pass to the two channels. */
  void mix(Pass pass, float[][] audio) {
    int fadeOut = Math.min(state.fadeOutLeft, pass.frames);
    if (fadeOut > 0) {
      for (int c = 0; c < 2; c++) {
        read(c, state.fadingFrame, 0, fadeOut);
        for (int i = 0; i < fadeOut; i++) {
          audio[c][i] += scratch[i] * (state.fadeOutLeft - i) / fade;
        }
      }
      state.fadeOutLeft -= fadeOut;
      state.fadingFrame += fadeOut;
    }
    if (pass.playing) {
      int fadeIn = Math.clamp(fade - state.fadeInDone, 0, pass.frames);
      for (int c = 0; c < 2; c++) {
        read(c, pass.songFrame, 0, pass.frames);
        for (int i = 0; i < fadeIn; i++) {
          scratch[i] *= (float) (state.fadeInDone + i) / fade;
        }
        for (int i = 0; i < pass.frames; i++) {
          audio[c][i] += scratch[i];
        }
      }
      state.fadeInDone = Math.min(fade, state.fadeInDone) + fadeIn;
    }
  }

  private void read(int channel, long frame, int at, int count) {
    Arrays.fill(scratch, at, at + count, 0);
    for (ClipSound clip : clips) {
      long from = Math.max(frame, clip.start());
      long to = Math.min(frame + count, clip.end());
      if (from < to) {
        clip.add(channel, from, scratch, at + (int) (from - frame), (int) (to - from));
      }
    }
  }
}
