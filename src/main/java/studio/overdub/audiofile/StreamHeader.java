package studio.overdub.audiofile;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.OptionalLong;
import studio.overdub.base.Notice;

/**
 * What the header of a compressed file says.
 *
 * @param frames how many frames were encoded, where it says
 * @param delay how many frames of the decoder's output come before the first that was encoded
 */
record StreamHeader(AudioFormat format, OptionalLong frames, long delay, Tags tags, List<Notice> notices) {
  StreamHeader {
    notices = ImmutableList.copyOf(notices);
  }
}
