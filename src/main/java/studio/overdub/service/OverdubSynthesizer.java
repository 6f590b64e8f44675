package studio.overdub.service;

import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sound.midi.Instrument;
import javax.sound.midi.MidiChannel;
import javax.sound.midi.MidiDevice;
import javax.sound.midi.MidiUnavailableException;
import javax.sound.midi.Patch;
import javax.sound.midi.Receiver;
import javax.sound.midi.Soundbank;
import javax.sound.midi.Transmitter;
import javax.sound.midi.VoiceStatus;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;
import studio.overdub.audiofile.SampleFormat;
import studio.overdub.base.StudioException;
import studio.overdub.device.Preparation;
import studio.overdub.midi.Message;
import studio.overdub.soundfont.SoundFont;

/**
 * Overdub's sampler with reverb and chorus as a synthesizer of {@code javax.sound.midi}. Made closed; the bank that
 * comes with the program is loaded at the first opening unless instruments were loaded before. Any thread.
 */
public final class OverdubSynthesizer implements StreamSynthesizer {
  private static final int RATE = 48_000;
  private static final int POLYPHONY = 256;

  /** Blocks in the line's buffer: enough for a machine that is busy with a program of its own. */
  private static final int LINE_BLOCKS = 8;

  private final SynthesizerChannel[] channels = new SynthesizerChannel[Rack.CHANNELS];
  private final List<SynthesizerReceiver> receivers = new CopyOnWriteArrayList<>();
  private final List<FontInstrument> loaded = new ArrayList<>();
  private final List<Move> moves = new ArrayList<>();
  private Optional<FontSoundbank> defaultBank = Optional.empty();
  private Preparation preparation;
  private OrchestraStream stream;
  private LinePump pump;
  private Loadout loadout = Loadout.EMPTY;
  private volatile Orchestra orchestra;

  /** An instrument that was put in the place of another. */
  private record Move(int key, FontInstrument instrument) {}

  OverdubSynthesizer() {
    for (int i = 0; i < channels.length; i++) {
      channels[i] = new SynthesizerChannel(this, i);
    }
  }

  @Override
  public MidiDevice.Info getDeviceInfo() {
    return OverdubProvider.INFO;
  }

  @Override
  public synchronized void open() throws MidiUnavailableException {
    if (isOpen()) {
      return;
    }
    try {
      open(AudioSystem.getSourceDataLine(new AudioFormat(RATE, 16, 2, true, false)));
    } catch (LineUnavailableException | IllegalArgumentException e) {
      throw unavailable("There is no sound output", e);
    }
  }

  @Override
  public synchronized void open(SourceDataLine line) throws MidiUnavailableException {
    OrchestraStream sound = begin(line.getFormat(), true);
    try {
      if (!line.isOpen()) {
        line.open(line.getFormat(), LINE_BLOCKS * Orchestra.BLOCK * line.getFormat().getFrameSize());
      }
    } catch (LineUnavailableException e) {
      close();
      throw unavailable("The sound output cannot be opened", e);
    }
    pump = new LinePump(line, sound);
  }

  @Override
  public synchronized AudioInputStream openStream(AudioFormat format) throws MidiUnavailableException {
    return new AudioInputStream(begin(format, false), format, AudioSystem.NOT_SPECIFIED);
  }

  private OrchestraStream begin(AudioFormat format, boolean live) throws MidiUnavailableException {
    if (isOpen()) {
      throw new MidiUnavailableException("The synthesizer is open already");
    }
    int rate = Math.round(format.getSampleRate());
    studio.overdub.audiofile.AudioFormat own =
        new studio.overdub.audiofile.AudioFormat(rate, format.getChannels(), samples(format));
    Preparation rendering = Preparation.of(rate, Orchestra.BLOCK);
    preparation = live ? rendering.forLive() : rendering;
    try {
      Orchestra fresh = new Orchestra(preparation);
      if (loaded.isEmpty() && getDefaultSoundbank() instanceof FontSoundbank bank) {
        loaded.addAll(bank.instruments());
      }
      loadout = Loadout.EMPTY;
      load(loaded);
      for (Move move : moves) {
        loadout = loadout.with(move.key(), rack(move.instrument()), move.instrument());
      }
      fresh.loadout(loadout);
      orchestra = fresh;
      channelsHeard();
      ByteOrder order = format.isBigEndian() ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
      stream = new OrchestraStream(fresh, own, order);
      return stream;
    } catch (StudioException e) {
      throw unavailable(e.getMessage(), e);
    }
  }

  private static SampleFormat samples(AudioFormat format) {
    boolean floats = format.getEncoding().equals(AudioFormat.Encoding.PCM_FLOAT);
    boolean integers = format.getEncoding().equals(AudioFormat.Encoding.PCM_SIGNED);
    int bits = format.getSampleSizeInBits();
    if (format.getChannels() == 2 && (floats && bits == 32 || integers && (bits == 16 || bits == 24))) {
      return floats ? SampleFormat.FLOAT_32 : bits == 16 ? SampleFormat.PCM_16 : SampleFormat.PCM_24;
    }
    throw new IllegalArgumentException("Not stereo PCM of 16 or 24 bits or of floats: " + format);
  }

  private static MidiUnavailableException unavailable(String what, Throwable cause) {
    MidiUnavailableException unavailable = new MidiUnavailableException(what);
    unavailable.initCause(cause);
    return unavailable;
  }

  @Override
  public synchronized void close() {
    orchestra = null;
    if (pump != null) {
      pump.close();
      pump = null;
    }
    if (stream != null) {
      stream.close();
      stream = null;
    }
    loadout = Loadout.EMPTY;
    for (SynthesizerReceiver receiver : receivers) {
      receiver.close();
    }
  }

  @Override
  public boolean isOpen() {
    return orchestra != null;
  }

  /** The time of the next frame to be rendered, in microseconds from the opening; -1 while it is closed. */
  @Override
  public long getMicrosecondPosition() {
    Orchestra now = orchestra;
    return now == null ? -1 : now.clock() * 1_000_000L / preparation.sampleRate();
  }

  @Override
  public int getMaxReceivers() {
    return -1;
  }

  @Override
  public int getMaxTransmitters() {
    return 0;
  }

  @Override
  public Receiver getReceiver() {
    SynthesizerReceiver receiver = new SynthesizerReceiver(this);
    receivers.add(receiver);
    return receiver;
  }

  @Override
  public List<Receiver> getReceivers() {
    return List.copyOf(receivers);
  }

  void forget(SynthesizerReceiver receiver) {
    receivers.remove(receiver);
  }

  @Override
  public Transmitter getTransmitter() throws MidiUnavailableException {
    throw new MidiUnavailableException("A synthesizer sends no messages");
  }

  @Override
  public List<Transmitter> getTransmitters() {
    return List.of();
  }

  /** Sends a packed message; lost while the synthesizer is closed. */
  void send(long message, long microseconds) {
    channels[Message.channel(message)].follow(message);
    deliver(microseconds, message, null);
  }

  void sendSysex(byte[] bytes, long microseconds) {
    deliver(microseconds, 0, bytes);
  }

  private void deliver(long microseconds, long message, byte[] sysex) {
    Orchestra now = orchestra;
    if (now != null) {
      long frame = microseconds < 0 ? TimedMessage.NOW : Math.round(microseconds * 1e-6 * preparation.sampleRate());
      now.send(new TimedMessage(frame, message, sysex));
    }
  }

  /** Takes mute and solo of the channels to the sound. */
  void channelsHeard() {
    boolean solo = Arrays.stream(channels).anyMatch(SynthesizerChannel::getSolo);
    int silent = 0;
    for (SynthesizerChannel channel : channels) {
      if (channel.getMute() || solo && !channel.getSolo()) {
        silent |= 1 << channel.number();
      }
    }
    Orchestra now = orchestra;
    if (now != null) {
      now.silent(silent);
    }
  }

  @Override
  public int getMaxPolyphony() {
    return POLYPHONY;
  }

  @Override
  public long getLatency() {
    LinePump now = pump;
    return now == null ? 0 : now.latency();
  }

  @Override
  public MidiChannel[] getChannels() {
    return channels.clone();
  }

  /** The notes whose keys are down; those that ring on are left out. */
  @Override
  public VoiceStatus[] getVoiceStatus() {
    VoiceStatus[] voices = new VoiceStatus[POLYPHONY];
    int count = 0;
    for (SynthesizerChannel channel : channels) {
      for (int key = 0; key < 128 && count < POLYPHONY; key++) {
        if (channel.heldVelocity(key) > 0) {
          voices[count++] = status(channel, key);
        }
      }
    }
    while (count < POLYPHONY) {
      voices[count++] = new VoiceStatus();
    }
    return voices;
  }

  private static VoiceStatus status(SynthesizerChannel channel, int key) {
    VoiceStatus voice = new VoiceStatus();
    voice.active = true;
    voice.channel = channel.number();
    voice.bank = channel.bank();
    voice.program = channel.getProgram();
    voice.note = key;
    voice.volume = channel.heldVelocity(key);
    return voice;
  }

  @Override
  public boolean isSoundbankSupported(Soundbank soundbank) {
    return soundbank instanceof FontSoundbank;
  }

  private static FontInstrument own(Instrument instrument) {
    if (instrument instanceof FontInstrument font) {
      return font;
    }
    throw new IllegalArgumentException("Not of a bank that Overdub read: " + instrument);
  }

  private static FontSoundbank own(Soundbank soundbank) {
    if (soundbank instanceof FontSoundbank font) {
      return font;
    }
    throw new IllegalArgumentException("Not a bank that Overdub read: " + soundbank);
  }

  @Override
  public boolean loadInstrument(Instrument instrument) {
    return loadAll(List.of(own(instrument)));
  }

  private synchronized boolean loadAll(List<FontInstrument> instruments) {
    List<FontInstrument> fresh = instruments.stream().filter(i -> !loaded.contains(i)).toList();
    if (isOpen()) {
      try {
        load(instruments);
      } catch (StudioException e) {
        return false;
      }
      orchestra.loadout(loadout);
    }
    loaded.addAll(fresh);
    return true;
  }

  private void load(List<FontInstrument> instruments) throws StudioException {
    for (FontInstrument instrument : instruments) {
      loadout = loadout.with(FontPatch.key(instrument.getPatch()), rack(instrument), instrument);
    }
  }

  /** The rack that plays an instrument's font, made if there is none yet. */
  private Rack rack(FontInstrument instrument) throws StudioException {
    SoundFont font = instrument.bank().font();
    for (Rack rack : loadout.racks()) {
      if (rack.font() == font) {
        return rack;
      }
    }
    return new Rack(font, preparation);
  }

  @Override
  public synchronized void unloadInstrument(Instrument instrument) {
    FontInstrument own = own(instrument);
    loaded.remove(own);
    moves.removeIf(move -> move.instrument() == own);
    loadout = loadout.without(own);
    if (isOpen()) {
      orchestra.loadout(loadout);
    }
  }

  @Override
  public synchronized boolean remapInstrument(Instrument from, Instrument to) {
    FontInstrument replacement = own(to);
    int key = FontPatch.key(own(from).getPatch());
    moves.removeIf(move -> move.key() == key);
    moves.add(new Move(key, replacement));
    if (isOpen()) {
      try {
        loadout = loadout.with(key, rack(replacement), replacement);
      } catch (StudioException e) {
        return false;
      }
      orchestra.loadout(loadout);
    }
    return true;
  }

  /** The bank that comes with the program; null where it is not installed. */
  @Override
  public synchronized Soundbank getDefaultSoundbank() {
    if (defaultBank.isEmpty()) {
      defaultBank = DefaultBank.find().flatMap(OverdubSynthesizer::read);
    }
    return defaultBank.orElse(null);
  }

  private static Optional<FontSoundbank> read(Path path) {
    try {
      return Optional.of(new FontSoundbank(SoundFont.open(path)));
    } catch (StudioException damaged) {
      return Optional.empty();
    }
  }

  @Override
  public Instrument[] getAvailableInstruments() {
    Soundbank bank = getDefaultSoundbank();
    return bank == null ? new Instrument[0] : bank.getInstruments();
  }

  @Override
  public synchronized Instrument[] getLoadedInstruments() {
    return loaded.toArray(Instrument[]::new);
  }

  @Override
  public boolean loadAllInstruments(Soundbank soundbank) {
    return loadAll(own(soundbank).instruments());
  }

  @Override
  public void unloadAllInstruments(Soundbank soundbank) {
    own(soundbank).instruments().forEach(this::unloadInstrument);
  }

  @Override
  public boolean loadInstruments(Soundbank soundbank, Patch[] patches) {
    return loadAll(chosen(soundbank, patches));
  }

  @Override
  public void unloadInstruments(Soundbank soundbank, Patch[] patches) {
    chosen(soundbank, patches).forEach(this::unloadInstrument);
  }

  private static List<FontInstrument> chosen(Soundbank soundbank, Patch[] patches) {
    List<Integer> keys = Arrays.stream(patches).map(FontPatch::key).toList();
    return own(soundbank).instruments().stream().filter(i -> keys.contains(FontPatch.key(i.getPatch()))).toList();
  }
}
