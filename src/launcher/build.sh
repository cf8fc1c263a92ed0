# Builds the production jar: target/salient.jar. Whoever calls it holds the build lock.

# Runs Maven with its output in a log: logged_maven LOG ARGUMENT...
logged_maven() {
  local log=$1
  shift
  mkdir -p "$(dirname -- "$log")"
  (cd -- "$root" && "$maven" -B -ntp -Pproduction "$@") </dev/null >"$log" 2>&1
}

# Sets built to the fingerprint of what is now in the jar, or refuses.
build_jar() {
  local sources log=$own/build.log
  need_maven
  need_node
  say "Building Salient: a minute or two, only after changes. Details: $log"
  sources=$(fingerprint_of_sources)
  clear_classes
  if ! logged_maven "$log" -Dmaven.test.skip=true package; then
    end_of_log "$log"
    refuse "Salient could not be built; the whole log is in $log"
  fi
  built=$sources-$(fingerprint_of_package)
}

# Maven never removes what has lost its source: a deleted migration would live on in the jar. Vaadin keeps the browser's part of
# the build before and takes it again when only styles have changed.
clear_classes() { rm -rf "$root/target/classes" "$root/target/salient.jar" "$root/src/main/bundles"; }
