. "$(dirname -- "$0")/begin.sh"
load_pieces
reports=$copy/target app=$scratch/app
mkdir -p "$reports/failsafe-reports" "$reports/logs"
summary=$reports/failsafe-reports/failsafe-summary.xml
says=
in_maven() { printf '%s\n' "$says"; }
read_test_options

# Maven ends well in both: it was told to go on whatever tests do.
stage "Unit tests" unit_tests_and_jar >/dev/null || broke "an ordinary run counts as broken"
says='[ERROR] There was a timeout in the fork'
! stage "Unit tests" unit_tests_and_jar >/dev/null || broke "nobody noticed that the unit tests hung"

printf '<failsafe-summary timeout="false">\n' >"$summary"
stage "Browser" end_to_end_tests >/dev/null || broke "an ordinary run with a browser counts as broken"
printf '<failsafe-summary timeout="true">\n' >"$summary"
! stage "Browser" end_to_end_tests >/dev/null || broke "nobody noticed that the tests with a browser hung"
[ "${#broken[@]}" = 2 ] || broke "counted ${#broken[@]} broken stages instead of 2"
