# Finds Maven. There is no wrapper: it would name a download host.
maven_version() {
  "$1" -version 2>/dev/null | sed -n 's/.*Apache Maven \([0-9][0-9.]*\).*/\1/p' | head -n 1
}

# Sets maven to the program, or refuses.
need_maven() {
  local candidate found=
  for candidate in "$(command -v mvn || true)" "${MAVEN_HOME:-}/bin/mvn" "${HOME:-}/.sdkman/candidates/maven/current/bin/mvn" \
    /opt/homebrew/bin/mvn /opt/maven/bin/mvn /usr/share/maven/bin/mvn; do
    [ -x "$candidate" ] || continue
    found=$(maven_version "$candidate")
    if [ -n "$found" ] && at_least "$found" "$maven_needed"; then
      maven=$candidate
      return
    fi
  done
  refuse "Salient needs Maven $maven_needed or newer to build itself and found ${found:-none}:" \
    "install it (apt-get install maven, brew install maven)."
}
