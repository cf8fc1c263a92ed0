# ./salient bench: measures, one line of JSON for each thing measured.
salient_bench() {
  local what=${1:-}
  [ $# -eq 0 ] || shift
  case $what in
    memory) bench_memory "$@" ;;
    *) wrong "There is no bench \"$what\": ./salient bench memory compares schedulers on invented learners." ;;
  esac
}

bench_memory() {
  need_app "./salient bench"
  mark_running
  "$JAVA_HOME/bin/java" "@$app/java.args" -cp "$app/salient.jar" app.salient.review.simulation.BenchMemory "$@"
}
