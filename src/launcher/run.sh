# ./salient run and ./salient demo
salient_run() {
  local port=${SALIENT_PORT:-8080} data lessons=$root/lessons offer_admin=
  data=$(absolute "${SALIENT_DATA:-$root/data}")
  read_server_options "$@"
  serve
}

# A class full of invented people, on its own data and for this machine only.
salient_demo() {
  local port=${SALIENT_PORT:-8080} data lessons=$root/lessons offer_admin=
  data=$(absolute "${SALIENT_DATA:-$root/data/demo}")
  read_server_options "$@"
  serve --spring.profiles.active=demo --server.address=127.0.0.1
}
