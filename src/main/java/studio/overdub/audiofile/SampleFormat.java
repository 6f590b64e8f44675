package studio.overdub.audiofile;

/** How one sample is written down. Floats of full scale are -1 to 1; integers of n bits are those times 2^(n-1). */
public enum SampleFormat {
  UNSIGNED_8(1, false, "8-bit"),
  SIGNED_8(1, false, "8-bit"),
  PCM_16(2, false, "16-bit"),
  PCM_24(3, false, "24-bit"),
  PCM_32(4, false, "32-bit"),
  FLOAT_32(4, true, "32-bit float"),
  FLOAT_64(8, true, "64-bit float");

  private final int bytes;
  private final boolean floating;
  private final String label;

  SampleFormat(int bytes, boolean floating, String label) {
    this.bytes = bytes;
    this.floating = floating;
    this.label = label;
  }

  /** Bytes of one sample. */
  public int bytes() {
    return bytes;
  }

  /** Bits of one sample. */
  public int bits() {
    return bytes * 8;
  }

  /** Whether samples are IEEE floats. */
  public boolean isFloat() {
    return floating;
  }

  /** What people read: "24-bit", "32-bit float". */
  public String label() {
    return label;
  }
}
