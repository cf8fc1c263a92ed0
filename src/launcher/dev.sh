# ./salient dev: Vaadin's development mode. Vite serves CSS and TypeScript live, the server reads changed lessons itself,
# and changed Java is compiled here, after which Spring's devtools restart the application in place.
salient_dev() {
  local port=${SALIENT_PORT:-8080} data lessons=$root/lessons offer_admin=
  data=$(absolute "${SALIENT_DATA:-$root/data/dev}")
  read_server_options "$@"
  need_java
  need_maven
  need_node
  take_lock "./salient dev"
  watch_java $$ &
  # As environment, for Maven would cut arguments at the spaces in a path.
  export SALIENT_PORT=$port SALIENT_DATA=$data SALIENT_LESSONS=$lessons SPRING_PROFILES_ACTIVE=dev
  say "Starting for development; the first start takes a minute or two ..."
  cd -- "$root"
  exec "$maven" -B -ntp -q -Dmaven.test.skip=true spring-boot:run
}

# Compiles after each change of the sources while the process $1 lives, then touches the file that devtools wait for.
watch_java() {
  local server=$1 before now
  exec 9>&-
  before=$(digest_of_java)
  while sleep 1 && kill -0 "$server" 2>/dev/null; do
    now=$(digest_of_java)
    [ "$now" != "$before" ] || continue
    before=$now
    say "Compiling ..."
    if (cd -- "$root" && "$maven" -B -ntp -q resources:resources compiler:compile) </dev/null >"$own/dev.log" 2>&1; then
      touch "$root/target/classes/.restart"
    else
      grep -E '^\[ERROR\] /|error:' "$own/dev.log" >&2 || end_of_log "$own/dev.log"
      say "Still running what was last compiled."
    fi
  done
}

digest_of_java() {
  (cd -- "$root" && find src/main/java src/main/resources -type f -print0 | digest_of_files)
}
