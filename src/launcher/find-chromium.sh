# Finds the browser for the end-to-end tests: always one that is installed, never a downloaded one. The shell without windows comes
# first: the same engine, but a page opens in a third of the time, since there is no toolbar to draw.
need_chromium() {
  install_headless_shell
  find_chromium && return
  say "The end-to-end tests need Chromium: install it, or point CHROMIUM_PATH to it (./salient test --no-e2e goes without)."
  return 1
}

find_chromium() {
  local candidate
  for candidate in "${CHROMIUM_PATH:-}" "$(command -v chromium-headless-shell || true)" "$(command -v chromium || true)" \
    "$(command -v chromium-browser || true)" "$(command -v google-chrome || true)" \
    "/Applications/Chromium.app/Contents/MacOS/Chromium" "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"; do
    if [ -n "$candidate" ] && [ -x "$candidate" ]; then
      export CHROMIUM_PATH=$candidate PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1
      return
    fi
  done
  return 1
}

# On Debian, for whoever may. Where there is no such package, whatever browser is there will do, and the whole one if there is none. Not
# tried again where that is settled.
install_headless_shell() {
  [ -z "${CHROMIUM_PATH:-}" ] && [ "$(id -u)" = 0 ] || return 0
  command -v apt-get >/dev/null && ! command -v chromium-headless-shell >/dev/null || return 0
  [ ! -f "$own/chromium.log" ] || ! find_chromium || return 0
  say "Installing Chromium for the end-to-end tests ..."
  mkdir -p "$own"
  (apt-get update && apt-get install -y chromium-headless-shell || find_chromium || apt-get install -y chromium) \
    >"$own/chromium.log" 2>&1 || end_of_log "$own/chromium.log"
}
