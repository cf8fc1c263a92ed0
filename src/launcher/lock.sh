# One build at a time. The lock is the open file itself, so it ends with its holder, however that dies.

# lock_file_9 [-n]: waits, or with -n fails at once, when another process has the lock. -u gives it back.
lock_file_9() {
  if command -v flock >/dev/null; then
    flock "$@" 9
  else # macOS: perl can lock the same open file
    perl -e 'use Fcntl ":flock"; open(F, ">&=9") or die;
      my %how = ("-n" => LOCK_EX | LOCK_NB, "-u" => LOCK_UN);
      exit(flock(F, $how{$ARGV[0] // ""} // LOCK_EX) ? 0 : 1)' -- "$@"
  fi
}

# Takes the build lock for this process: take_lock "./salient run". Waits for another build, but not for "dev".
take_lock() {
  local holder
  mkdir -p "$own"
  exec 9>>"$own/build.lock"
  if ! lock_file_9 -n; then
    holder=$(cat "$own/build.lock.holder" 2>/dev/null || true)
    [ "$holder" != "./salient dev" ] || refuse "./salient dev is running and uses the same target folder: stop it first."
    say "Waiting for ${holder:-another build} ..."
    lock_file_9
  fi
  printf '%s\n' "$1" >"$own/build.lock.holder"
}

# Given back by word, not only by closing: a process that a build has left behind may still have the file open.
leave_lock() {
  lock_file_9 -u
  exec 9>&-
}
