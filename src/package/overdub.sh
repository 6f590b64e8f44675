#!/bin/sh
# Starts Overdub on Linux, from lib/app/overdub.cfg. Takes the place of jpackage's launcher, which first asks the package
# manager where it was installed and so takes a fifth of a second more; and chooses what jpackage cannot: what sounds live
# has the garbage collector that never halts it, a command the one that starts soonest, each with its start-up cache.

home=$(cd "$(dirname "$(readlink -f "$0")")/.." && pwd)
app=$home/lib/app

case $1 in
  info | screenshot | catalog | devices | check | -*)
    # Over in a second or two: what the second compiler makes would come too late.
    set -- -XX:TieredStopAtLevel=1 -XX:-UseShenandoahGC -XX:+UseSerialGC "-XX:AOTCache=$app/commands.aot" \
      studio.overdub.main.Main "$@" ;;
  render | import | export | audition | loudness)
    # What a rehearsal found worth compiling is not compiled before this command needs it, and a loop that gets busy waits
    # for its method to be compiled as a whole: the compilers take a quarter of a short render's time (decision 171).
    set -- -XX:+UnlockDiagnosticVMOptions -XX:-AOTReplayTraining -XX:Tier4BackEdgeThreshold=120000 \
      -XX:-UseShenandoahGC -XX:+UseSerialGC "-XX:AOTCache=$app/commands.aot" studio.overdub.main.Main "$@" ;;
  *)
    set -- studio.overdub.main.Main "$@" ;;
esac

while IFS= read -r line; do
  value=${line#*=}
  case $value in
    *\$APPDIR*) value=${value%%\$APPDIR*}$app${value#*\$APPDIR} ;;
  esac
  case $line in
    app.classpath=*) classpath=$classpath${classpath:+:}$value ;;
    java-options=*) set -- "$value" "$@" ;;
  esac
done < "$app/overdub.cfg"

exec "$home/lib/runtime/bin/java" -cp "$classpath" "$@"
