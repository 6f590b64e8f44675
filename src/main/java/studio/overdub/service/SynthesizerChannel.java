package studio.overdub.service;

import java.util.concurrent.atomic.AtomicIntegerArray;
import javax.sound.midi.MidiChannel;
import studio.overdub.midi.Message;

/** A channel of the synthesizer and what was last sent to it. Any thread. */
final class SynthesizerChannel implements MidiChannel {
  private static final int BANK = 0;
  private static final int BANK_LSB = 32;
  private static final int VOLUME = 7;
  private static final int PAN = 10;
  private static final int EXPRESSION = 11;
  private static final int ALL_SOUND_OFF = 120;
  private static final int RESET_CONTROLLERS = 121;
  private static final int LOCAL_CONTROL = 122;
  private static final int ALL_NOTES_OFF = 123;
  private static final int OMNI_OFF = 124;
  private static final int OMNI_ON = 125;
  private static final int MONO = 126;
  private static final int POLY = 127;
  private static final int MIDDLE = 64;
  private static final int BEND_MIDDLE = 8192;
  private static final int KEYS = 128;

  private final OverdubSynthesizer synthesizer;
  private final int number;
  private final AtomicIntegerArray controllers = new AtomicIntegerArray(KEYS);
  private final AtomicIntegerArray keyPressure = new AtomicIntegerArray(KEYS);

  /** The velocity of the note that each key holds, 0 where it holds none. */
  private final AtomicIntegerArray held = new AtomicIntegerArray(KEYS);

  private volatile int program;
  private volatile int bank;
  private volatile int pressure;
  private volatile int bend = BEND_MIDDLE;
  private volatile boolean mono;
  private volatile boolean mute;
  private volatile boolean solo;

  SynthesizerChannel(OverdubSynthesizer synthesizer, int number) {
    this.synthesizer = synthesizer;
    this.number = number;
    resetState();
  }

  private void resetState() {
    for (int controller = 0; controller < ALL_SOUND_OFF; controller++) {
      controllers.set(controller, 0);
    }
    controllers.set(VOLUME, 100);
    controllers.set(PAN, MIDDLE);
    controllers.set(EXPRESSION, 127);
    pressure = 0;
    bend = BEND_MIDDLE;
  }

  /** Takes note of a message that is on its way to the sound. */
  void follow(long message) {
    switch (Message.opcode(message)) {
      case Message.NOTE_ON -> held.set(Message.key(message), Message.velocity(message));
      case Message.NOTE_OFF -> held.set(Message.key(message), 0);
      case Message.POLY_PRESSURE -> keyPressure.set(Message.key(message), Message.value7(message));
      case Message.CHANNEL_PRESSURE -> pressure = Message.value7(message);
      case Message.PITCH_BEND -> bend = Message.bend14(message);
      case Message.PROGRAM -> {
        program = Message.programOf(message);
        bank = controllers.get(BANK) << 7 | controllers.get(BANK_LSB);
      }
      case Message.CONTROL -> followControl(Message.controller(message), Message.value7(message));
      default -> { }
    }
  }

  private void followControl(int controller, int value) {
    controllers.set(controller, value);
    switch (controller) {
      case RESET_CONTROLLERS -> {
        int volume = controllers.get(VOLUME);
        int pan = controllers.get(PAN);
        int msb = controllers.get(BANK);
        int lsb = controllers.get(BANK_LSB);
        resetState();
        // What the recommended practice RP-015 leaves alone.
        controllers.set(VOLUME, volume);
        controllers.set(PAN, pan);
        controllers.set(BANK, msb);
        controllers.set(BANK_LSB, lsb);
      }
      case MONO -> mono = true;
      case POLY -> mono = false;
      default -> { }
    }
    if (controller == ALL_SOUND_OFF || controller >= ALL_NOTES_OFF) {
      for (int key = 0; key < KEYS; key++) {
        held.set(key, 0);
      }
    }
  }

  int number() {
    return number;
  }

  /** The velocity of the note that a key holds, 0 where it holds none. */
  int heldVelocity(int key) {
    return held.get(key);
  }

  private void send(long message) {
    synthesizer.send(message, -1);
  }

  private static int seven(int value) {
    return Math.clamp(value, 0, 127);
  }

  @Override
  public void noteOn(int noteNumber, int velocity) {
    send(Message.noteOn(number, seven(noteNumber), seven(velocity)));
  }

  @Override
  public void noteOff(int noteNumber, int velocity) {
    send(Message.noteOff(number, seven(noteNumber), seven(velocity)));
  }

  @Override
  public void noteOff(int noteNumber) {
    noteOff(noteNumber, MIDDLE);
  }

  @Override
  public void setPolyPressure(int noteNumber, int value) {
    send(Message.polyPressure(number, seven(noteNumber), seven(value)));
  }

  @Override
  public int getPolyPressure(int noteNumber) {
    return keyPressure.get(seven(noteNumber));
  }

  @Override
  public void setChannelPressure(int value) {
    send(Message.channelPressure(number, seven(value)));
  }

  @Override
  public int getChannelPressure() {
    return pressure;
  }

  @Override
  public void controlChange(int controller, int value) {
    send(Message.control(number, seven(controller), seven(value)));
  }

  @Override
  public int getController(int controller) {
    return controllers.get(seven(controller));
  }

  @Override
  public void programChange(int program) {
    send(Message.program(number, seven(program)));
  }

  @Override
  public void programChange(int bank, int program) {
    controlChange(BANK, bank >> 7);
    controlChange(BANK_LSB, bank & 127);
    programChange(program);
  }

  @Override
  public int getProgram() {
    return program;
  }

  /** The bank that was chosen with the program: 14 bits. */
  int bank() {
    return bank;
  }

  @Override
  public void setPitchBend(int bend) {
    send(Message.pitchBend(number, Math.clamp(bend, 0, 2 * BEND_MIDDLE - 1)));
  }

  @Override
  public int getPitchBend() {
    return bend;
  }

  @Override
  public void resetAllControllers() {
    controlChange(RESET_CONTROLLERS, 0);
  }

  @Override
  public void allNotesOff() {
    controlChange(ALL_NOTES_OFF, 0);
  }

  @Override
  public void allSoundOff() {
    controlChange(ALL_SOUND_OFF, 0);
  }

  /** Nothing to control: the synthesizer has no keys of its own. */
  @Override
  public boolean localControl(boolean on) {
    controlChange(LOCAL_CONTROL, on ? 127 : 0);
    return false;
  }

  @Override
  public void setMono(boolean on) {
    controlChange(on ? MONO : POLY, on ? 1 : 0);
  }

  @Override
  public boolean getMono() {
    return mono;
  }

  /** Omni mode ends all notes, as the standard has it, and is otherwise not to be had. */
  @Override
  public void setOmni(boolean on) {
    controlChange(on ? OMNI_ON : OMNI_OFF, 0);
  }

  @Override
  public boolean getOmni() {
    return false;
  }

  @Override
  public void setMute(boolean on) {
    mute = on;
    synthesizer.channelsHeard();
  }

  @Override
  public boolean getMute() {
    return mute;
  }

  @Override
  public void setSolo(boolean on) {
    solo = on;
    synthesizer.channelsHeard();
  }

  @Override
  public boolean getSolo() {
    return solo;
  }
}
