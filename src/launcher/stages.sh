# The stages of ./salient test. A stage that breaks before it can count its tests counts as one failure, by its name.
broken=()

# stage "what it is" COMMAND...: says how long it took; remembers it, shows the end of its log and goes on if it broke.
stage() {
  local name=$1 log=$reports/logs/$2.log from=$SECONDS
  shift
  printf '%-52s' "$name ..."
  if ("$@") >"$log" 2>&1 </dev/null; then
    printf '%4d s\n' $((SECONDS - from))
  else
    printf '%4d s  BROKEN\n' $((SECONDS - from))
    end_of_stage "$log"
    printf '  (all of it: %s)\n' "$log"
    broken+=("$name")
    return 1
  fi
}

# What a person needs of a log: its end without Maven's stacks and advice.
end_of_stage() {
  grep -vE '^\[ERROR\] *(at |$|-> \[|To see the|Re-run|For more|\[Help|See )|^[[:space:]]+at |^\[INFO\] *$' "$1" | tail -n 40
}

# True when package.json names that script or package.
has_entry() { [ -f "$root/package.json" ] && grep -Eq "^ *\"$1\" *:" "$root/package.json"; }

# Not npm ci: it refuses a lock that lacks the native builds of other platforms, and not every registry has them all.
# What the lock names is installed as it says, and the lock stays as it is.
install_packages() { cd -- "$root" && npm install --no-save --no-audit --no-fund; }
typecheck() { cd -- "$root" && npm run --silent typecheck; }
lint() { cd -- "$root" && npm run --silent lint; }

# Failing tests are counted from the report; vitest's exit code only matters when it left none.
vitest() {
  cd -- "$root"
  npx vitest run --reporter=default --reporter=json --outputFile.json="$reports/vitest.json" || [ -s "$reports/vitest.json" ]
}

# Failing tests are counted from the reports; what makes Maven fail here is a broken build, or a JVM that died under the tests. Of one that
# hung Maven only speaks in its log.
unit_tests_and_jar() {
  in_maven -Pproduction -Dmaven.test.failure.ignore=true $(patience_of_tests) ${faults:+-Dsalient.faults=true} package || return 1
  ! grep -q 'There was a timeout in the fork' "$reports/logs/unit_tests_and_jar.log"
}

# Failsafe, made to go on whatever happens, only notes in its summary when the JVM died or hung. The third stream is for people.
end_to_end_tests() {
  in_maven failsafe:integration-test -De2e.skip=false "-Dsalient.app=$app" $(patience_of_tests) ${faults:+-Dsalient.faults=true} \
    ${kills:+"-Dsalient.kills=$kills"} | each_class || return 1
  ! grep -E 'SurefireBooterForkException|Crashed tests|timeout="true"' "$reports/failsafe-reports/failsafe-summary.xml"
}

# A test that hangs is ended (junit-platform.properties), and so is a JVM that does (pom.xml); the long forms may take a day.
patience_of_tests() {
  [ -z "$kills$faults" ] ||
    printf '%s ' -Dsurefire.timeout=86400 -Dfailsafe.timeout=86400 -Djunit.jupiter.execution.timeout.testable.method.default=1d
}

# Passes on what Maven says, and tells people of each class of tests when it begins and how long it took: the name that stands alone is
# the one that hangs.
each_class() {
  local line from=$SECONDS end='\n'
  while IFS= read -r line || [ -n "$line" ]; do
    printf '%s\n' "$line"
    case $line in
      *' Running app.'*) printf "$end"'  %-50s' "${line##*.} ..." >&3 && from=$SECONDS end='\n' ;;
      *'Time elapsed: '*' in app.'*) printf '%4d s\n' $((SECONDS - from)) >&3 && end='' ;;
    esac
  done
  printf "$end"'%-52s' '  all of them' >&3
}

formatting() { in_maven spotless:check; }

in_maven() { cd -- "$root" && "$maven" -B -ntp "$@" 3>&-; }

prepare_app() { unpack "$built" && prepare_start; }
