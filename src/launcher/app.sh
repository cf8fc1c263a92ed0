# The prepared application: .salient/app/<fingerprint> holds
#   salient.jar, lib/    the jar taken apart, which starts faster; a copy, so that Maven cannot pull it from under a server
#   java.args            flags for java, the AOT cache among them: java @java.args -jar salient.jar
#   running/<pid>        one empty file for each process that uses it

# Sets app to the folder, building and training first if anything has changed: need_app "./salient run"
need_app() {
  need_java
  app=$own/app/$(fingerprint)
  ! is_prepared || return 0
  take_lock "$1"
  if [ ! -f "$app/salient.jar" ]; then
    build_jar
    unpack "$built"
  fi
  is_prepared || prepare_start
  tidy_apps
  leave_lock
}

# Takes target/salient.jar apart into the folder of a fingerprint and sets app.
unpack() {
  local fresh=$own/app/fresh
  app=$own/app/$1
  rm -rf "$fresh" "$app"
  mkdir -p "$own/app"
  java -Djarmode=tools -jar "$root/target/salient.jar" extract --destination "$fresh" >"$own/extract.log" 2>&1 || {
    end_of_log "$own/extract.log"
    refuse "The jar could not be taken apart into $fresh; is the disk full?"
  }
  mv "$fresh" "$app"
}

# Another JDK or other flags need another AOT cache.
start_id() {
  { printf '%s\n' "$JAVA_HOME" && cat "$JAVA_HOME/release" "$pieces/jvm.args"; } | digest_of_text
}

is_prepared() { [ -f "$app/java.args" ] && grep -q "^# for $(start_id)$" "$app/java.args"; }

# Writes java.args last and in one step: it says that all else is there.
prepare_start() {
  local id cache
  id=$(start_id)
  cache=$app/$id.aot
  {
    printf '# for %s\n' "$id"
    cat "$pieces/jvm.args"
    if train "$cache"; then
      printf '"-XX:AOTCache=%s"\n' "$(printf '%s' "$cache" | sed 's/[\\"]/\\&/g')"
    else
      say "The start could not be rehearsed ($own/train.log); Salient runs all the same, but starts slower."
    fi
  } >"$app/java.args.new"
  mv "$app/java.args.new" "$app/java.args"
}

# Starts once on scratch data, never with the database or the profile the environment names, and keeps what the JVM learnt about loading
# and linking classes.
train() {
  local scratch code=0 limit=()
  say "Rehearsing the start (once per build) ..."
  ! command -v timeout >/dev/null || limit=(timeout --foreground 300)
  scratch=$(mktemp -d)
  ${limit[@]+"${limit[@]}"} java "@$pieces/jvm.args" "-XX:AOTCacheOutput=$1" -Dspring.context.exit=onRefresh \
    -jar "$app/salient.jar" "--salient.data=$scratch/data" "--salient.lessons=$root/lessons" --salient.database.url= \
    --spring.profiles.active= --server.port=0 \
    >"$own/train.log" 2>&1 </dev/null || code=$?
  rm -rf "$scratch"
  [ "$code" = 0 ] && [ -f "$1" ]
}

# Says that this process (and whatever it becomes by exec) uses the app.
mark_running() {
  mkdir -p "$app/running"
  : >"$app/running/$$"
}

# Removes apps of earlier builds that nobody runs any more.
tidy_apps() {
  local folder mark used
  for folder in "$own"/app/*; do
    [ "$folder" != "$app" ] || continue
    used=
    for mark in "$folder"/running/*; do
      if [ -f "$mark" ] && kill -0 "${mark##*/}" 2>/dev/null; then used=yes; fi
    done
    [ -n "$used" ] || rm -rf "$folder"
  done
}

# For scripts: prepares the application and prints its folder.
salient_app() {
  [ $# -eq 0 ] || wrong "./salient app takes no options."
  need_app "./salient app"
  printf '%s\n' "$app"
}
