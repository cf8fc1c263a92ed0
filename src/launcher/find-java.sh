# Finds a JDK that is new enough, even when the "java" on the PATH is an older one.
java_folders() {
  local java folder
  [ -z "${JAVA_HOME:-}" ] || printf '%s\n' "$JAVA_HOME"
  if java=$(command -v java); then
    java=$(readlink -f -- "$java" 2>/dev/null || printf '%s' "$java")
    dirname -- "$(dirname -- "$java")"
  fi
  for folder in ${SALIENT_JVM_FOLDERS:-/usr/lib/jvm /Library/Java/JavaVirtualMachines /opt/homebrew/opt /opt/java}; do
    printf '%s\n' "$folder"/* "$folder"/*/Contents/Home "$folder"/*/libexec/openjdk.jdk/Contents/Home
  done
  printf '%s\n' "${HOME:-/}"/.sdkman/candidates/java/* "${HOME:-/}"/.jdks/*
}

# The major version of the JDK in a folder, from its "release" file: asking java itself costs 0.1 s and more each.
java_major() {
  local line
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
  line=$(grep '^JAVA_VERSION=' "$1/release") || return 1
  line=${line#*\"}
  printf '%s' "${line%%[!0-9]*}"
}

# Sets JAVA_HOME and the PATH, or refuses.
need_java() {
  local folder major
  while IFS= read -r folder; do
    major=$(java_major "$folder") || continue
    if [ "${major:-0}" -ge "$java_needed" ]; then
      export JAVA_HOME=$folder PATH=$folder/bin:$PATH
      return
    fi
  done < <(java_folders)
  refuse "Salient needs a JDK $java_needed or newer and found none:" \
    "install Temurin $java_needed (https://adoptium.net), or point JAVA_HOME to one."
}
