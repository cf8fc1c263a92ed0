. "$(dirname -- "$0")/begin.sh"
load_pieces
reports=$copy/target app=$scratch/app
mkdir -p "$reports/failsafe-reports"
: >"$reports/failsafe-reports/failsafe-summary.xml"
in_maven() {
  printf '%s\n' '[INFO] Running app.salient.e2e.FirstE2E' 'a line of its own' \
    '[ERROR] Tests run: 2, Failures: 1, Time elapsed: 12.3 s <<< FAILURE! -- in app.salient.e2e.FirstE2E' \
    '[INFO] Running app.salient.e2e.HangingE2E'
  return "$ends"
}

read_test_options
ends=0
end_to_end_tests >"$scratch/log"
told=$(sed -e 's/  */ /g' -e 's/[0-9][0-9]* s$/N s/' "$scratch/told")
wanted=$(printf '\n FirstE2E ... N s\n HangingE2E ... \n all of them ')
[ "$told" = "$wanted" ] || broke "told people: $told"
grep -q '^a line of its own$' "$scratch/log" || broke "the log lost a line: $(cat "$scratch/log")"

# A Maven that breaks still breaks the stage.
ends=1
! end_to_end_tests >"$scratch/log" || broke "a broken Maven went unnoticed"
