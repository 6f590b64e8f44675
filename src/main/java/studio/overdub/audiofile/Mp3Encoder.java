package studio.overdub.audiofile;

import de.sciss.jump3r.mp3.BitStream;
import de.sciss.jump3r.mp3.GainAnalysis;
import de.sciss.jump3r.mp3.ID3Tag;
import de.sciss.jump3r.mp3.Lame;
import de.sciss.jump3r.mp3.LameGlobalFlags;
import de.sciss.jump3r.mp3.MPEGMode;
import de.sciss.jump3r.mp3.Presets;
import de.sciss.jump3r.mp3.Quantize;
import de.sciss.jump3r.mp3.QuantizePVT;
import de.sciss.jump3r.mp3.Reservoir;
import de.sciss.jump3r.mp3.Takehiro;
import de.sciss.jump3r.mp3.VBRTag;
import de.sciss.jump3r.mp3.Version;
import de.sciss.jump3r.mpg.Common;
import de.sciss.jump3r.mpg.Interface;
import de.sciss.jump3r.mpg.MPGLib;
import java.util.Arrays;

/** LAME, in Java: its parts put together, at a constant bit rate. */
final class Mp3Encoder {
  private static final int QUALITY = 3;

  private final Lame lame = new Lame();
  private final VBRTag tag = new VBRTag();
  private final LameGlobalFlags flags;
  private final boolean usable;

  /** An encoder of 1 or 2 channels. */
  Mp3Encoder(int sampleRate, int channels, int kilobits) {
    connect();
    flags = lame.lame_init();
    flags.num_channels = channels;
    flags.in_samplerate = sampleRate;
    flags.out_samplerate = sampleRate;
    flags.mode = channels == 1 ? MPEGMode.MONO : MPEGMode.JOINT_STEREO;
    flags.brate = kilobits;
    flags.quality = QUALITY;
    flags.bWriteVbrTag = true;
    flags.findReplayGain = false;
    flags.write_id3tag_automatic = false;
    usable = lame.lame_init_params(flags) >= 0;
  }

  private void connect() {
    BitStream bits = new BitStream();
    GainAnalysis gain = new GainAnalysis();
    Presets presets = new Presets();
    QuantizePVT steps = new QuantizePVT();
    Quantize quantize = new Quantize();
    Takehiro huffman = new Takehiro();
    Reservoir reservoir = new Reservoir();
    Version version = new Version();
    ID3Tag id3 = new ID3Tag();
    MPGLib decoder = new MPGLib();
    Interface decoding = new Interface();
    Common common = new Common();
    lame.setModules(gain, bits, presets, steps, quantize, tag, version, id3, decoder);
    bits.setModules(gain, decoder, version, tag);
    id3.setModules(bits, version);
    presets.setModules(lame);
    quantize.setModules(bits, reservoir, steps, huffman);
    steps.setModules(huffman, reservoir, lame.enc.psy);
    reservoir.setModules(bits);
    huffman.setModules(steps);
    tag.setModules(lame, bits, version);
    decoder.setModules(decoding, common);
    decoding.setModules(tag, common);
  }

  /** Whether there is such an MP3. */
  boolean usable() {
    return usable;
  }

  /** Encodes frames of 32-bit integers; returns how many bytes are in {@code out}. */
  int encode(int[] left, int[] right, int frames, byte[] out) {
    return lame.lame_encode_buffer_int(flags, left, right, frames, out, 0, out.length);
  }

  /** Encodes what is left; returns how many bytes are in {@code out}. */
  int finish(byte[] out) {
    return lame.lame_encode_flush(flags, out, 0, out.length);
  }

  /** The frame that tells how much was encoded; it replaces the first of the encoder's output, of the same length. */
  byte[] infoFrame() {
    byte[] frame = new byte[VBRTag.MAXFRAMESIZE];
    return Arrays.copyOf(frame, tag.getLameTagFrame(flags, frame));
  }
}
