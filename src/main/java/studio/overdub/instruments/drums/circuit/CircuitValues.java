package studio.overdub.instruments.drums.circuit;

/** Where the parameters of a circuit stand now. Audio thread only, once made. */
public interface CircuitValues {
  /** The value of a parameter, by its place in {@link Circuit#params}. */
  double get(int param);

  /** Changes whenever a value does. */
  int version();
}
