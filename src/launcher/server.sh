# The options that run, demo and dev share. Sets port, data, lessons, offer_admin and sign_in_link.
read_server_options() {
  local name value
  while [ $# -gt 0 ]; do
    if [ "$1" = --admin ]; then
      offer_admin=--salient.offer-admin=true
      shift
      continue
    fi
    case $1 in
      --*=*) name=${1%%=*} value=${1#*=} ;;
      *) name=$1 value=${2-} ;;
    esac
    case $name in
      --port | --data | --lessons | --sign-in-link) ;;
      *) wrong "./salient $command does not know \"$1\": it takes --port N, --data FOLDER, --lessons FOLDER, --admin and --sign-in-link NAME." ;;
    esac
    [ -n "$value" ] || wrong "$name needs a value: ./salient $command $name ..."
    case $name in
      --port) port=$value ;;
      --data) data=$(absolute "$value") ;;
      --lessons) lessons=$(absolute "$value") ;;
      --sign-in-link) sign_in_link=$value ;;
    esac
    case $1 in
      --*=*) shift ;;
      *) shift 2 ;;
    esac
  done
  case $port in
    *[!0-9]* | '' | ??????*) port_wrong ;;
  esac
  [ "$port" -le 65535 ] || port_wrong
  [ -d "$lessons" ] || wrong "There is no lessons folder $lessons."
}

port_wrong() { wrong "The port must be a number from 0 to 65535 (0 takes any free one), not \"$port\"."; }

# Becomes the server, so that Ctrl-C and SIGTERM reach the JVM itself: serve SPRING-ARGUMENT...
serve() {
  need_app "./salient $command"
  mark_running
  # shellcheck disable=SC2086 # several options may stand in SALIENT_JAVA_OPTS
  exec "$JAVA_HOME/bin/java" "@$app/java.args" ${SALIENT_JAVA_OPTS:-} "-Dsalient.launched-at=$(launched_at)" \
    -jar "$app/salient.jar" "--server.port=$port" "--salient.data=$data" "--salient.lessons=$lessons" \
    ${offer_admin:+"$offer_admin"} ${sign_in_link:+"--salient.sign-in-link=$sign_in_link"} "$@"
}
