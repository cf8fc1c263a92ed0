# Finds the browser for the end-to-end tests: always one that is installed, never a downloaded one.
need_chromium() {
  local candidate
  for candidate in "${CHROMIUM_PATH:-}" "$(command -v chromium || true)" "$(command -v chromium-browser || true)" \
    "$(command -v google-chrome || true)" "/Applications/Chromium.app/Contents/MacOS/Chromium" \
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"; do
    if [ -n "$candidate" ] && [ -x "$candidate" ]; then
      export CHROMIUM_PATH=$candidate PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1
      return
    fi
  done
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null && [ -z "${chromium_tried:-}" ]; then
    chromium_tried=yes
    say "Installing Chromium for the end-to-end tests ..."
    mkdir -p "$own"
    (apt-get update && apt-get install -y chromium) >"$own/chromium.log" 2>&1 || end_of_log "$own/chromium.log"
    need_chromium
    return
  fi
  say "The end-to-end tests need Chromium: install it, or point CHROMIUM_PATH to it (./salient test --no-e2e goes without)."
  return 1
}
