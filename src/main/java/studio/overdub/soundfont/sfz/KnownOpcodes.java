package studio.overdub.soundfont.sfz;

import java.util.regex.Pattern;

/** The opcodes that are known and change no sound here: descriptions, hints to other players, and what is left out. */
final class KnownOpcodes {
  /** Texts for people and settings of other players. */
  private static final Pattern DESCRIPTIONS =
      Pattern.compile(
          "hint_.*|label_(cc|key|output)\\d+|(region|group|master|global|sw)_label|md5|image.*|sample_quality|"
              + "image_controls|vendor_specific|oscillator_(quality|table_size)|ram_based|"
              + "load_(mode|start|end)|polyphony_stealing|eq\\d+_dynamic");

  /** Sound shaping that this player leaves out; said once of an instrument that uses it. */
  private static final Pattern LEFT_OUT =
      Pattern.compile(
          "eg\\d+_(glide_speed|loop_shape|[a-z]+_on|ampeg_dynamic|ringmod\\w*|rectify\\w*|[a-z]+_curve\\w*|"
              + "(width2?|lfo\\w*)\\w*)|lfo\\d+_(sync|seq|dynamic|point|filter|drivelevel|rectify|delay_beats)\\w*|"
              + "oscillator_phase_mode|sample_dyn_param\\d+\\w*|off_curve|(amp|pitch|fil)eg_release_zero|"
              + "loop_(start|end|mode|type|count|crossfade|tune)\\d+\\w*|waveguide\\w*|rectify\\w*|ring\\w*|"
              + "effect\\d+\\w*|bus|fx\\w+|delay_filter|sostenuto\\w*|sustain_cancels_release|note_gain\\w*|"
              + "(global|master|group)_\\w+|param_offset|\\w+_mod|"
              + "gate_\\w+|comp_\\w+|noise_\\w+|drive_\\w+|decim\\w*|bitred\\w*|amp_attenuation");

  private static final Pattern EFFECT =
      Pattern.compile(
          "(type|bus|dsp_order|param_offset|vendor_specific|directtomain|fx\\d+to(main|mix)|"
              + "fx\\d+_(return|output|gain)|main_(return|output)|"
              + "input|dry|wet|output|bypass|width|"
              + "delay_(mode|dry|wet|input|time[lrc]?|time_tap|feedback|filter|cutoff|resonance|damp(hi|lo)?|"
              + "spread|stereo|"
              + "level[lrc]|pan[lrc]|"
              + "lfofreq|moddepth|sync\\w*)|"
              + "reverb_(type|dry|wet|tone|size|damp|predelay|input|output|width|stereo)|"
              + "filter_(type|cutoff|resonance)|eq_(freq|bw|gain|type)\\w*|"
              + "(comp|gate|lofi|disto|dist|chorus|phaser|apan|tdfir|strings|static|limiter|gain|eq|xfm|rectify)\\w*"
              + "|bitred|decim|internal|resonant\\w*|string\\w*)(_?(on|curve|smooth|step)?cc\\d+)?");

  private KnownOpcodes() {}

  static boolean describes(String name) {
    return DESCRIPTIONS.matcher(name).matches();
  }

  static boolean isLeftOut(String name) {
    return LEFT_OUT.matcher(name).matches();
  }

  static boolean isEffect(String name) {
    return EFFECT.matcher(name).matches();
  }
}
