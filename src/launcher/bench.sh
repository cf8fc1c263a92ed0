# ./salient bench NAME: measures with much data in a scratch database, and prints one line of JSON for each thing measured.
# What is measured lies beside the tests and is never part of the application.
salient_bench() {
  local name=${1:-} main
  case $name in
    dashboard) main=app.salient.bench.DashboardBench ;;
    *) wrong "There is no bench \"$name\": ./salient bench dashboard" ;;
  esac
  [ $# -eq 1 ] || wrong "./salient bench $name takes no options."
  need_java
  need_maven
  need_node
  local log=$own/bench.log classes=$own/bench.classpath
  mkdir -p "$own"
  take_lock "./salient bench"
  say "Compiling. Details: $log"
  (cd -- "$root" && "$maven" -B -ntp test-compile dependency:build-classpath "-Dmdep.outputFile=$classes") \
    </dev/null >"$log" 2>&1 || {
    end_of_log "$log"
    refuse "The bench could not be compiled; the whole log is in $log"
  }
  leave_lock
  say "Making the data and measuring: a few minutes."
  (cd -- "$root" && "$JAVA_HOME/bin/java" -Xmx1g -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED \
    -cp "target/test-classes:target/classes:$(cat "$classes")" "$main")
}
