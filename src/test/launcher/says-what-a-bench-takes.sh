. "$(dirname -- "$0")/begin.sh"
expect 2 'There is no bench ""' "$copy/salient" bench
expect 2 'There is no bench "speed"' "$copy/salient" bench speed
expect 2 'takes no options' "$copy/salient" bench dashboard --students 1
expect 2 'does not know "--student"' "$copy/salient" bench load --student 1
expect 2 '--students needs numbers' "$copy/salient" bench load --students
expect 2 '--students needs numbers' "$copy/salient" bench load --think 0 --students 1,,10
expect 2 '--think needs numbers' "$copy/salient" bench load --think ten
expect 2 'does not know "--student"' "$copy/salient" bench cluster --student 1
expect 2 '--answers needs numbers' "$copy/salient" bench growth --answers many
