# ./salient bench NAME: measures, and prints one line of JSON for each thing measured.
salient_bench() {
  local name=${1:-}
  [ $# -eq 0 ] || shift
  case $name in
    dashboard) bench_beside_tests "$name" app.salient.bench.DashboardBench "$@" ;;
    memory) bench_memory "$@" ;;
    *) wrong "There is no bench \"$name\": ./salient help lists them." ;;
  esac
}

# Compares schedulers of reviews on invented learners; pure, so it runs from the application itself.
bench_memory() {
  need_app "./salient bench"
  mark_running
  "$JAVA_HOME/bin/java" "@$app/java.args" -cp "$app/salient.jar" app.salient.review.simulation.BenchMemory "$@"
}

# With much data in a scratch database. What makes it lies beside the tests and is never part of the application.
bench_beside_tests() {
  local name=$1 main=$2
  [ $# -eq 2 ] || wrong "./salient bench $name takes no options."
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
