# Finds Maven. There is no wrapper: it would name a download host.
maven_version() {
  "$1" -version 2>/dev/null | sed -n 's/.*Apache Maven \([0-9][0-9.]*\).*/\1/p' | head -n 1
}

# Sets maven to the program, or refuses. Called after need_java.
need_maven() {
  local candidate version found=none
  # Maven 3's own libraries would make newer Javas print warnings before every build.
  export MAVEN_OPTS="${MAVEN_OPTS:-} --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED"
  for candidate in "$(command -v mvn || true)" "${MAVEN_HOME:-}/bin/mvn" "${HOME:-}/.sdkman/candidates/maven/current/bin/mvn" \
    /opt/homebrew/bin/mvn /opt/maven/bin/mvn /usr/share/maven/bin/mvn; do
    [ -x "$candidate" ] || continue
    version=$(maven_version "$candidate")
    [ -n "$version" ] || continue
    if at_least "$version" "$maven_needed"; then
      maven=$candidate
      return
    fi
    found=$version
  done
  refuse "Salient needs Maven $maven_needed or newer to build itself and found $found:" \
    "install it (apt-get install maven, brew install maven)."
}
