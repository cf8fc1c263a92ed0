. "$(dirname -- "$0")/begin.sh"
load_pieces
take_lock "./salient run"
(lock_file_9 -n 9>>"$own/build.lock") && broke "two have the lock"
sleep 60 & # a process that a build leaves behind, with the lock file still open
left=$!
leave_lock
(lock_file_9 -n 9>>"$own/build.lock") || broke "the lock was not given back"
kill "$left"

# Nobody waits for dev, which holds it for hours.
take_lock "./salient dev"
expect 1 './salient dev is running' bash -c ". '$project/src/test/launcher/begin.sh'; load_pieces; own='$own'; take_lock './salient run'"
