package studio.overdub.ui.shell;

import studio.overdub.app.CommandTable;
import studio.overdub.app.Session;
import studio.overdub.app.material.FontShelf;
import studio.overdub.app.material.SampleShelf;
import studio.overdub.app.material.ToneShelf;
import studio.overdub.ui.shell.jobs.StudioJobs;
import studio.overdub.ui.view.arrange.WaveformPeaks;
import studio.overdub.ui.view.browser.SoundLibrary;

/**
 * What a window is made from.
 *
 * @param session the song that is open
 * @param commands what menus, keys and buttons do; the window adds its own: files, view, keyboard, help
 * @param sounds what the browser shows
 * @param jobs opening, saving, importing and exporting
 * @param services what else the outside world offers
 * @param peaks the shape of recorded sound
 * @param fonts fonts with their programs and zones
 * @param samples the shapes of the song's sounds
 * @param tones what instruments sound like as they stand
 */
public record StudioContext(
    Session session,
    CommandTable commands,
    SoundLibrary sounds,
    StudioJobs jobs,
    StudioServices services,
    WaveformPeaks peaks,
    FontShelf fonts,
    SampleShelf samples,
    ToneShelf tones) {}
