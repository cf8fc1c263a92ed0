. "$(dirname -- "$0")/begin.sh"
load_pieces
for name in unused stopped running current; do mkdir -p "$own/app/$name/running"; done
sleep 60 &
: >"$own/app/running/running/$!"
: >"$own/app/stopped/running/999999999"
app=$own/app/current
tidy_apps
kill $!
left=$(cd "$own/app" && printf '%s ' *)
[ "$left" = "current running " ] || broke "left: $left"
