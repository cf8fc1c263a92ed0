. "$(dirname -- "$0")/begin.sh"
expect 2 '--kills needs a number from 1 to 999' "$copy/salient" test --kills
expect 2 '--kills needs a number from 1 to 999' "$copy/salient" test --kills many
expect 2 '--kills needs a number from 1 to 999' "$copy/salient" test --kills=0
expect 2 'which --no-e2e leaves out' "$copy/salient" test --no-e2e --kills 3
expect 2 'does not know "--kill"' "$copy/salient" test --kill 3
expect 0 '--kills N' "$copy/salient" help

# What reaches Maven: nothing unless it was asked for.
load_pieces
reports=$copy/target app=$scratch/app
mkdir -p "$reports/failsafe-reports"
: >"$reports/failsafe-reports/failsafe-summary.xml"
in_maven() { printf '%s\n' "$*" >"$scratch/asked"; }
read_test_options --kills 50
end_to_end_tests
grep -q -e ' -Dsalient.kills=50$' "$scratch/asked" || broke "asked Maven for: $(cat "$scratch/asked")"
grep -q -e ' -Dfailsafe.timeout=86400 ' "$scratch/asked" || broke "has no patience for many kills: $(cat "$scratch/asked")"
read_test_options --kills=7
[ "$kills" = 7 ] || broke "read $kills instead of 7"
read_test_options
end_to_end_tests
! grep -q -e kills -e timeout "$scratch/asked" || broke "asked Maven for kills or patience that nobody wanted: $(cat "$scratch/asked")"
