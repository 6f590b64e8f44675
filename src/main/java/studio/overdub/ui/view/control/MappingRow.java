package studio.overdub.ui.view.control;

import java.util.List;
import studio.overdub.song.MidiMapping;

/**
 * A line of the list of what MIDI controllers move.
 *
 * @param mapping what it shows
 * @param controller "CC 21"
 * @param channel 1 to 16
 * @param target what is moved: "Cutoff"; the id of what is gone
 * @param owner where it is: "Wool Bass, Synthesizer"; "not in this song any more"
 * @param present whether it is there
 * @param from the value at the controller's least, as people read it; empty for what is gone and for commands
 * @param to the value at its greatest
 * @param inverted whether the greater value is at the controller's least
 * @param takeovers the ways it can take over, as people read them
 * @param takeover which of them
 */
public record MappingRow(
    MidiMapping mapping,
    String controller,
    int channel,
    String target,
    String owner,
    boolean present,
    String from,
    String to,
    boolean inverted,
    List<String> takeovers,
    int takeover) {}
