package studio.overdub.soundfont.sfz;

import java.util.regex.Pattern;

/** The opcodes that are known and change no sound here: descriptions, hints to other players, and what stands in docs. */
final class KnownOpcodes {
  /** Texts for people and settings of other players. */
  private static final Pattern DESCRIPTIONS =
      Pattern.compile(
          "hint_.*|label_(cc|key|output)\\d+|(region|group|master|global|sw)_label|md5|image.*|sample_quality|"
              + "image_controls|vendor_specific|sw_note_offset|sw_octave_offset|oscillator_quality|ram_based");

  /** Sound shaping that this player leaves out; said once of an instrument that uses it. */
  private static final Pattern LEFT_OUT =
      Pattern.compile(
          "eg\\d+_(glide_speed|follow(attack|release|speed)|loop_shape|[a-z]+_on|ampeg_dynamic|rectify\\w*|"
              + "(driveshape|width2?|lfo\\w*)\\w*)|lfo\\d+_(sync|seq|dynamic|point|filter|drivelevel|rectify)\\w*|"
              + "oscillator(_(mode|multi|detune|mod_depth|mod_smoothcc|table_size|phase_mode))?\\w*|"
              + "sample_dyn_param\\d+\\w*|off_(shape|curve)|(amp|pitch|fil)eg_release_zero|"
              + "loop_(start|end|mode|type|count|crossfade|tune)\\d+\\w*|"
              + "var\\d+_\\w+|waveguide\\w*|rectify\\w*|ring\\w*|effect\\d+\\w*|bus|fx\\w+|"
              + "delay_filter|sostenuto\\w*|note_gain\\w*|(global|master|group)_\\w+|param_offset|stop_beats|"
              + "gate_\\w+|comp_\\w+|noise_\\w+|drive_\\w+|decim\\w*|bitred\\w*|amp_attenuation|reverse_(lo|hi)cc\\d+");

  private static final Pattern EFFECT =
      Pattern.compile(
          "(type|bus|dsp_order|directtomain|fx\\d+to(main|mix)|fx\\d+_(return|output|gain)|main_(return|output)|"
              + "input|dry|wet|output|bypass|width|"
              + "delay_(mode|dry|wet|input|time[lrc]?|feedback|filter|cutoff|resonance|damp|spread|stereo|levelc|panc|"
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
