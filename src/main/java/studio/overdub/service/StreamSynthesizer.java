package studio.overdub.service;

import javax.sound.midi.MidiUnavailableException;
import javax.sound.midi.Synthesizer;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.SourceDataLine;

/**
 * A synthesizer whose sound can also be read as a stream, without a sound card and as fast as the machine can, or be
 * written into a line of the caller's.
 */
public interface StreamSynthesizer extends Synthesizer {
  /**
   * Opens the synthesizer; its sound is what is read from the stream, which ends when the synthesizer is closed. Time
   * passes with the frames read: messages sent with a time stamp sound at the frame of that time, in microseconds from
   * the stream's start.
   *
   * @param format PCM of 16 or 24 bits signed or of 32-bit floats, stereo
   * @throws MidiUnavailableException if it is open already, or its fonts cannot be read
   * @throws IllegalArgumentException if it does not write this format
   */
  AudioInputStream openStream(AudioFormat format) throws MidiUnavailableException;

  /**
   * Opens the synthesizer to sound through a line.
   *
   * @param line opened by this call if it is not open yet, closed with the synthesizer
   * @throws MidiUnavailableException if it is open already, or line or fonts cannot be opened
   */
  void open(SourceDataLine line) throws MidiUnavailableException;
}
