# One build at a time. The lock is the open file itself, so it ends with its holder, however that dies.
lock_file_9() {
  if command -v flock >/dev/null; then
    flock "$@" 9
  else # macOS: perl can lock the same open file
    perl -e 'use Fcntl ":flock"; open(F, ">&=9") or die; exit(flock(F, $ARGV[0] eq "-n" ? LOCK_EX | LOCK_NB : LOCK_EX) ? 0 : 1)' "${1:-}"
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

leave_lock() { exec 9>&-; }
