. "$(dirname -- "$0")/begin.sh"
load_pieces
own=$scratch/own
unset CHROMIUM_PATH
PATH=$tools
id() { printf '0\n'; }
fake_program "$tools/apt-get" <<'END'
printf '%s\n' "$*" >>"$APT_ASKED"
[ "$1" = update ] || [ "$3" = "$APT_HAS" ] || exit 1
[ "$1" = update ] || { printf '#!/bin/sh\n' >"$APT_INTO/$3" && chmod +x "$APT_INTO/$3"; }
END
export APT_ASKED=$scratch/asked APT_INTO=$tools APT_HAS=

# A browser that is there will do, and nobody asks for another again and again.
fake_program "$tools/chromium" </dev/null
need_chromium 2>/dev/null && need_chromium 2>/dev/null
[ "$CHROMIUM_PATH" = "$tools/chromium" ] || broke "took $CHROMIUM_PATH"
[ "$(grep -c update "$scratch/asked")" = 1 ] || broke "asked apt-get: $(cat "$scratch/asked")"
! grep -q ' chromium$' "$scratch/asked" || broke "installed a second browser: $(cat "$scratch/asked")"

# The one without windows comes first.
unset CHROMIUM_PATH
rm "$own/chromium.log"
APT_HAS=chromium-headless-shell
need_chromium 2>/dev/null
[ "$CHROMIUM_PATH" = "$tools/chromium-headless-shell" ] || broke "took $CHROMIUM_PATH instead"
