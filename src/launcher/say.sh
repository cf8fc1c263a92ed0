# Words for people go to the error stream, so that what a command prints can be read by a program.
say() { printf '%s\n' "$*" >&2; }

# Something is missing or broken: one sentence, exit code 1.
refuse() {
  say "$*"
  exit 1
}

# The command was typed wrongly: one sentence, exit code 2.
wrong() {
  say "$*"
  exit 2
}

# Milliseconds since 1970 at the start of the launcher. EPOCHREALTIME uses the language's decimal sign.
launched_at() {
  local digits=${started//[!0-9]/}
  printf '%s' "${digits%???}"
}

# Shows how a log ends and where the rest of it is.
end_of_log() {
  local log=$1 lines=${2:-25}
  say "--- the last lines of $log"
  tail -n "$lines" "$log" >&2
  say "---"
}

# True when the version $1 is at least $2: at_least 3.10.1 3.9
at_least() {
  [ "$(printf '%s\n%s\n' "$2" "$1" | sort -t. -k1,1n -k2,2n -k3,3n | head -n 1)" = "$2" ]
}

# An absolute path; relative ones start where the person stands, not where Salient lies.
absolute() {
  case $1 in
    /*) printf '%s' "$1" ;;
    *) printf '%s/%s' "$PWD" "$1" ;;
  esac
}
