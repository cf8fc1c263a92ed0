# ./salient bench NAME: measures, and prints one line of JSON for each thing measured.
salient_bench() {
  local name=${1:-}
  [ $# -eq 0 ] || shift
  case $name in
    dashboard) bench_beside_tests "$name" app.salient.bench.DashboardBench "$@" ;;
    load) bench_app LoadBench "--students --think --seconds" "$@" ;;
    growth) bench_app GrowthBench "--answers --students --seconds --commits" "$@" ;;
    cluster) bench_app ClusterBench "--students --think --seconds" "$@" ;;
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
  measure "$main"
}

# On the application as people start it, in processes of its own: bench_app CLASS "OPTION ..." ARGUMENT ...
bench_app() {
  local class=$1 options=$2
  shift 2
  valid_numbers "$options" "$@"
  need_app "./salient bench $name"
  need_maven
  mark_running
  measure "app.salient.bench.$class" "$@"
}

# measure CLASS ARGUMENT ...: compiles the tests and runs the bench among them, where it is told the application if there is one.
measure() {
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
    -Dlogback.configurationFile=logback-bench.xml "-Dsalient.app=${app:-}" \
    -cp "target/test-classes:target/classes:$(cat "$classes")" "$@")
}

# valid_numbers "OPTION ..." ARGUMENT ...: each option takes whole numbers with commas between them.
valid_numbers() {
  local options=$1
  shift
  while [ $# -gt 0 ]; do
    case " $options " in
      *" $1 "*) ;;
      *) wrong "./salient bench $name does not know \"$1\": it takes numbers after each of $options." ;;
    esac
    case ${2-} in
      '' | *[!0-9,]* | ,* | *, | *,,*) wrong "$1 needs numbers: ./salient bench $name $1 10,100" ;;
    esac
    shift 2
  done
}
