# For every launcher test: a scratch folder, words to check with, and a copy of the launcher in a folder with a space.
set -euo pipefail
project=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../../.." && pwd -P)
scratch=$(cd -- "$(mktemp -d)" && pwd -P)
trap 'rm -rf "$scratch"' EXIT

copy="$scratch/a copy"
mkdir -p "$copy/src/main/java" "$copy/src/main/resources" "$copy/frontend" "$copy/lessons"
cp "$project/salient" "$copy/salient"
cp -R "$project/src/launcher" "$copy/src/launcher"
printf '<project/>\n' >"$copy/pom.xml"

# Every tool the launcher calls, and no java, mvn, node or chromium.
tools=$scratch/tools
mkdir "$tools"
for tool in bash env cat chmod cp cut date dirname find flock grep head id ln ls mkdir mktemp mv perl readlink rm sed seq sha256sum shasum sleep \
  sort tail tee touch uname xargs; do
  ! path=$(command -v "$tool") || ln -s "$path" "$tools/$tool"
done

broke() {
  printf '%s\n' "$*" >&2
  exit 1
}

# expect CODE WORDS COMMAND...: the command ends with that code and says those words (one line, or more with "lines")
expect() {
  local code=0 output wanted=$1 words=$2
  shift 2
  output=$("$@" 2>&1) || code=$?
  [ "$code" = "$wanted" ] || broke "exit code $code instead of $wanted from: $* -- $output"
  case $output in
    *"$words"*) ;;
    *) broke "\"$words\" is missing in what $* said: $output" ;;
  esac
}

# A JDK as the launcher sees it: fake_jdk FOLDER VERSION
fake_jdk() {
  mkdir -p "$1/bin"
  printf 'JAVA_VERSION="%s"\n' "$2" >"$1/release"
  printf '#!%s\n' "$BASH" | tee "$1/bin/java" >"$1/bin/javac"
  chmod +x "$1/bin/java" "$1/bin/javac"
}

# fake_program FILE: what it prints comes from the input
fake_program() {
  { printf '#!%s\n' "$BASH" && cat; } >"$1"
  chmod +x "$1"
}

# Loads the pieces of the copy, to call one function: started, root and pieces are what the script sets. What a stage would tell people
# meanwhile goes to a file.
load_pieces() {
  exec 3>"$scratch/told"
  started=1700000000.123456 root=$copy pieces=$copy/src/launcher command=run
  . "$pieces/all.sh"
}
