# ./salient check: reads the lessons as the server would and lists what is wrong, without starting it.
salient_check() {
  need_app "./salient check"
  mark_running
  check_lessons "$@"
}

# The default folder is the one that ships; a folder named by the author is seen from where the author stands.
check_lessons() {
  local argument folder=$root/lessons
  for argument in "$@"; do
    case $argument in
      --* | json | text) ;;
      *) folder= ;;
    esac
  done
  "$JAVA_HOME/bin/java" "@$app/java.args" -XX:TieredStopAtLevel=1 -cp "$app/salient.jar" \
    app.salient.lesson.check.CheckLessons ${folder:+"$folder"} "$@"
}
