. "$(dirname -- "$0")/begin.sh"
expect 2 'There is no command "fly"' "$copy/salient" fly
expect 2 '"--prot"' "$copy/salient" run --prot 8081
expect 2 '--port needs a value' "$copy/salient" run --port
expect 2 'not "99999"' "$copy/salient" run --port 99999
expect 2 'not "80a"' "$copy/salient" run --port=80a
expect 2 "There is no lessons folder $scratch/nowhere" "$copy/salient" run --lessons "$scratch/nowhere"
expect 2 '"--fast"' "$copy/salient" test --fast
expect 0 './salient run' "$copy/salient" help
expect 0 './salient run' "$copy/salient"
for wrong in fly 'run --prot 1' 'run --port 1x' 'test --fast'; do
  lines=$("$copy/salient" $wrong 2>&1 | grep -c .) || true
  [ "$lines" = 1 ] || broke "$wrong was answered with $lines lines"
done
