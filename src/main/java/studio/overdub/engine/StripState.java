package studio.overdub.engine;

import java.util.Arrays;
import java.util.List;
import studio.overdub.device.Block;
import studio.overdub.device.EventList;
import studio.overdub.engine.mix.Fader;
import studio.overdub.engine.mix.GainTable;
import studio.overdub.engine.mix.PanLaw;
import studio.overdub.engine.mix.PeakMeter;
import studio.overdub.engine.score.ScorePlayer;

/**
 * What a channel keeps from one plan to the next. The audio thread's, but for the meters, and for the buffers, which
 * the builder replaces by larger ones in a new plan.
 */
final class StripState {
  final ScorePlayer player = new ScorePlayer();
  final NoteChain chain = new NoteChain();
  final SoundingNotes sounding = new SoundingNotes();
  final Fader fader;
  final AudioTrack.State audio = new AudioTrack.State();
  final PeakMeter left = new PeakMeter();
  final PeakMeter right = new PeakMeter();
  double gainDb;
  double pan;

  /** What the song says of gain and pan, as last heard. */
  double songGainDb;

  double songPan;
  private final long[] live = new long[256];
  private int liveCount;
  private boolean liveLost;
  LiveDevice instrument;
  boolean awake;

  /** Where in this pass it begins to sound. */
  int from;

  StripState(double gainDb, double pan) {
    float gain = GainTable.gain(gainDb);
    fader = new Fader(gain * PanLaw.left(pan), gain * PanLaw.right(pan), gain);
    this.gainDb = gainDb;
    this.pan = pan;
    songGainDb = gainDb;
    songPan = pan;
  }

  /** Takes a message that is played by hand, for the next pass. */
  void live(long message) {
    if (liveCount < live.length) {
      live[liveCount++] = message;
    } else {
      liveLost = true;
    }
  }

  /** Adds what is played by hand; lets go of all of it where a message behind these was lost. */
  void playLive(boolean release, EventList out) {
    for (int i = 0; i < liveCount; i++) {
      player.live(live[i], out);
    }
    liveCount = 0;
    if (release || liveLost) {
      player.releaseLive(out);
      liveLost = false;
    }
  }

  /** Memory of a channel for one pass; nothing in it outlives the pass. */
  record Buffers(float[][] audio, float[][] preFader, EventList events) {
    static Buffers of(int channels, int maxFrames, int events, int sysex) {
      return new Buffers(new float[channels][maxFrames], new float[2][maxFrames], new EventList(events, sysex));
    }

    boolean holds(int channels, int events, int sysex) {
      return audio.length >= channels && this.events.capacity() >= events && this.events.sysexCapacity() >= sysex;
    }

    Block block(int channels) {
      return new Block(some(channels), events);
    }

    /** A block in which the further outputs that nobody wants for themselves are the main one. */
    Block block(int channels, List<Integer> routed) {
      float[][] some = some(channels);
      for (int output = 1; Block.channelsFor(output) <= channels; output++) {
        if (!routed.contains(output)) {
          some[Block.channelOf(output, 0)] = audio[Block.LEFT];
          some[Block.channelOf(output, 1)] = audio[Block.RIGHT];
        }
      }
      return new Block(some, events);
    }

    private float[][] some(int channels) {
      return Arrays.copyOf(audio, channels);
    }
  }
}
