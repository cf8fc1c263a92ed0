# ./salient test --mutation: changes the scoring code in one place at a time and sees whether a test turns red. What is
# changed, and the share that must be killed, stand in the profile "mutation" of pom.xml.
mutation_tests() {
  local from=$SECONDS killed all
  reports=$root/target
  rm -rf "$reports/pit-reports"
  mkdir -p "$reports/logs"
  clear_classes
  # One stage each, so that code which does not compile is not taken for mutants that survived.
  stage "Java: compile" compile_tests && stage "Mutations of the scoring code" mutate || true
  leave_lock
  [ -s "$reports/pit-reports/mutations.xml" ] || refuse "mutation: no report; the logs are in $reports/logs"
  killed=$(mutants_that "detected='true'")
  all=$(mutants_that 'detected=')
  [ "$all" -gt 0 ] || refuse "mutation: nothing was changed; the logs are in $reports/logs"
  name_survivors
  printf 'Each in its line of code: %s\n' "$reports/pit-reports/index.html"
  printf '%d minutes %d seconds\n' $(((SECONDS - from) / 60)) $(((SECONDS - from) % 60))
  printf 'mutation: %d %% of %d killed\n' $((killed * 100 / all)) "$all"
  [ ${#broken[@]} -eq 0 ] || exit 1
}

compile_tests() { in_maven -Pmutation test-compile; }
mutate() { in_maven -Pmutation org.pitest:pitest-maven:mutationCoverage; }

# How many mutants of the report have that attribute.
mutants_that() { { grep -o "<mutation $1" "$reports/pit-reports/mutations.xml" || true; } | grep -c . || true; }

name_survivors() {
  { grep -o "<mutation detected='false'.*" "$reports/pit-reports/mutations.xml" || true; } |
    sed -E 's|.*<mutatedClass>([^<]*)</mutatedClass>.*<lineNumber>([0-9]+)</lineNumber>.*<description>([^<]*)</description>.*|survived: \1:\2 \3|' |
    sed 's/&gt;/>/g; s/&lt;/</g'
}
