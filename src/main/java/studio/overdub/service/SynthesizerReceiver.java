package studio.overdub.service;

import javax.sound.midi.MidiDevice;
import javax.sound.midi.MidiDeviceReceiver;
import javax.sound.midi.MidiMessage;
import javax.sound.midi.ShortMessage;
import javax.sound.midi.SysexMessage;
import studio.overdub.midi.Message;

/** Takes MIDI messages for the synthesizer. Any thread. */
final class SynthesizerReceiver implements MidiDeviceReceiver {
  private static final int CHANNEL_MESSAGES_END = 0xF0;

  private final OverdubSynthesizer synthesizer;
  private volatile boolean open = true;

  SynthesizerReceiver(OverdubSynthesizer synthesizer) {
    this.synthesizer = synthesizer;
  }

  @Override
  public void send(MidiMessage message, long timeStamp) {
    if (!open) {
      throw new IllegalStateException("The receiver is closed");
    }
    if (message instanceof ShortMessage voice && voice.getStatus() < CHANNEL_MESSAGES_END) {
      long packed = Message.ofBytes(voice.getStatus(), voice.getData1(), voice.getData2());
      synthesizer.send(packed, timeStamp);
    } else if (message instanceof SysexMessage && message.getStatus() == SysexMessage.SYSTEM_EXCLUSIVE) {
      synthesizer.sendSysex(message.getMessage(), timeStamp);
    }
  }

  @Override
  public void close() {
    open = false;
    synthesizer.forget(this);
  }

  @Override
  public MidiDevice getMidiDevice() {
    return synthesizer;
  }
}
