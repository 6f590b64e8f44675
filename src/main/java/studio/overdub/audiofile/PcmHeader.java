package studio.overdub.audiofile;

import com.google.common.collect.ImmutableList;
import java.util.List;
import studio.overdub.base.Notice;

/** What the header of a file of plain samples says. */
record PcmHeader(PcmLayout layout, Tags tags, List<Notice> notices) {
  PcmHeader {
    notices = ImmutableList.copyOf(notices);
  }
}
