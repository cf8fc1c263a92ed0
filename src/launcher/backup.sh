# ./salient backup [FILE] and ./salient restore FILE, both with --data FOLDER
salient_backup() {
  need_app "./salient backup"
  mark_running
  backup_command backup "$@"
}

salient_restore() {
  need_app "./salient restore"
  mark_running
  backup_command restore "$@"
}

# A file is seen from where the caller stands.
backup_command() {
  local command=$1 data file=
  data=$(absolute "${SALIENT_DATA:-$root/data}")
  shift
  while [ $# -gt 0 ]; do
    case $1 in
      --data)
        [ $# -gt 1 ] || wrong "--data needs a folder: ./salient $command --data FOLDER"
        data=$(absolute "$2")
        shift
        ;;
      -*) wrong "./salient $command does not know $1: ./salient help lists the options." ;;
      *) file=$(absolute "$1") ;;
    esac
    shift
  done
  [ "$command" = backup ] || [ -n "$file" ] || wrong "Which backup? ./salient restore FILE --data FOLDER"
  "$JAVA_HOME/bin/java" "@$app/java.args" -XX:TieredStopAtLevel=1 -cp "$app/salient.jar" \
    app.salient.storage.BackupCommand "$command" "$data" ${file:+"$file"}
}
