# ./salient test: every test there is; --mutation tests the tests instead. The last line is "N passed, N failed"; the exit code is 1 unless all passed.
salient_test() {
  local from=$SECONDS
  reports=$root/target
  read_test_options "$@"
  need_java
  need_maven
  need_node
  take_lock "./salient test"
  if [ -n "$mutation" ]; then
    mutation_tests
    return
  fi
  # What an earlier run has left behind must not count.
  rm -rf "$reports"/surefire-reports "$reports"/failsafe-reports "$reports"/vitest.json "$reports"/logs
  mkdir -p "$reports/logs"
  test_typescript
  test_java "$browser"
  leave_lock
  printf '%d minutes %d seconds\n' $(((SECONDS - from) / 60)) $(((SECONDS - from) % 60))
  count_tests
}

# Sets browser (empty without), kills (empty for the usual number), faults (empty for the short form) and mutation (empty for the
# usual tests).
read_test_options() {
  browser=yes kills= faults= mutation=
  while [ $# -gt 0 ]; do
    case $1 in
      --no-e2e) browser= ;;
      --mutation) mutation=yes ;;
      --faults) faults=yes ;;
      --kills=*) kills=${1#*=} && valid_kills ;;
      --kills) kills=${2-} && valid_kills && shift ;;
      *) wrong "./salient test does not know \"$1\": it takes --no-e2e, --kills N, --faults or --mutation." ;;
    esac
    shift
  done
  [ -n "$browser" ] || [ -z "$kills" ] || wrong "--kills needs the tests with a browser, which --no-e2e leaves out."
  [ -z "$mutation" ] || [ "$browser$kills$faults" = yes ] || wrong "--mutation stands alone."
}

valid_kills() {
  case $kills in
    '' | *[!0-9]* | 0* | ????*) wrong "--kills needs a number from 1 to 999: ./salient test --kills 50" ;;
  esac
}

test_typescript() {
  [ -f "$root/package.json" ] || return 0
  stage "TypeScript: packages" install_packages || return 0
  if has_entry typecheck; then stage "TypeScript: types" typecheck || true; fi
  if has_entry lint; then stage "TypeScript: style" lint || true; fi
  if has_entry vitest; then
    expected+=("$reports/vitest.json")
    stage "TypeScript: tests" vitest || true
  fi
}

test_java() {
  local sources
  sources=$(fingerprint_of_sources)
  clear_classes
  expected+=("$reports/surefire-reports")
  stage "Java: compile, unit tests, production jar" unit_tests_and_jar || return 0
  stage "Java: formatting" formatting || true
  built=$sources-$(fingerprint_of_package)
  app=$own/app/$built
  is_prepared || stage "Production start: unpack and rehearse" prepare_app || return 0
  mark_running
  if [ -f "$root/src/main/java/app/salient/lesson/check/CheckLessons.java" ]; then
    stage "Lessons: check" check_lessons || true
  fi
  [ -z "$1" ] || test_in_browser
  tidy_apps
}

test_in_browser() {
  [ -n "$(find "$root/src/test/java" -name '*E2E.java' -print -quit)" ] || return 0
  expected+=("$reports/failsafe-reports")
  stage "Browser: find Chromium" need_chromium || return 0
  find_chromium
  stage "Browser: end-to-end tests" end_to_end_tests 3>&1 || true
}

# Names what failed, and prints the sums as the last line.
expected=()
count_tests() {
  local name arguments=()
  for name in ${broken[@]+"${broken[@]}"}; do arguments+=(--broken "$name"); done
  exec "$JAVA_HOME/bin/java" "$pieces/CountTests.java" ${arguments[@]+"${arguments[@]}"} \
    ${expected[@]+"${expected[@]}"}
}
