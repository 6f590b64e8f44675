package studio.overdub.engine;

/**
 * What is asked of the transport. The whole state is handed over at each change, so that requests never pile up; serial
 * numbers tell what has not been done yet.
 *
 * @param starts counts starts and stops
 * @param running whether it is to run
 * @param version the version of the song that must be there before it starts
 * @param seeks counts seeks
 * @param position where the last seek goes, in ticks
 * @param countIn bars
 * @param metronome whether it clicks while the song runs
 * @param resets counts resets of the meters
 */
record TransportRequest(
    long starts,
    boolean running,
    long version,
    long seeks,
    long position,
    int countIn,
    boolean metronome,
    long resets) {
  static final TransportRequest INITIAL = new TransportRequest(0, false, 0, 0, 0, 0, false, 0);

  TransportRequest withRunning(boolean running, long version) {
    return new TransportRequest(starts + 1, running, version, seeks, position, countIn, metronome, resets);
  }

  TransportRequest withPosition(long position) {
    return new TransportRequest(starts, running, version, seeks + 1, position, countIn, metronome, resets);
  }

  TransportRequest withCountIn(int bars) {
    return new TransportRequest(starts, running, version, seeks, position, bars, metronome, resets);
  }

  TransportRequest withMetronome(boolean on) {
    return new TransportRequest(starts, running, version, seeks, position, countIn, on, resets);
  }

  TransportRequest withReset() {
    return new TransportRequest(starts, running, version, seeks, position, countIn, metronome, resets + 1);
  }
}
