. "$(dirname -- "$0")/begin.sh"
expect 2 'stands alone' "$copy/salient" test --mutation --faults
expect 2 'does not know "--fault"' "$copy/salient" test --fault
expect 0 '--faults' "$copy/salient" help

# What reaches Maven: nothing unless it was asked for.
load_pieces
reports=$copy/target app=$scratch/app
mkdir -p "$reports/failsafe-reports" "$reports/logs"
: >"$reports/logs/unit_tests_and_jar.log"
: >"$reports/failsafe-reports/failsafe-summary.xml"
in_maven() { printf '%s\n' "$*" >>"$scratch/asked"; }
read_test_options --faults
unit_tests_and_jar
end_to_end_tests
[ "$(grep -c -e ' -Dsalient.faults=true' "$scratch/asked")" = 2 ] || broke "asked Maven for: $(cat "$scratch/asked")"
[ "$(grep -c -e ' -Dsurefire.timeout=86400 ' "$scratch/asked")" = 2 ] || broke "has no patience for faults: $(cat "$scratch/asked")"
rm "$scratch/asked"
read_test_options
unit_tests_and_jar
end_to_end_tests
! grep -q -e faults -e timeout "$scratch/asked" || broke "asked Maven for faults or patience that nobody wanted: $(cat "$scratch/asked")"
