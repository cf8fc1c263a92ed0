# Has anything changed that ends up in the jar? Contents decide, not times: a fresh checkout has new times.
if command -v sha256sum >/dev/null; then
  checksum=(sha256sum)
else # macOS
  checksum=(shasum -a 256)
fi

# Reads names that end in NUL, prints 16 hexadecimal digits for names and contents together.
digest_of_files() {
  local name
  while IFS= read -r -d '' name; do
    [ ! -f "$name" ] || printf '%s\0' "$name"
  done | LC_ALL=C sort -z | xargs -0 "${checksum[@]}" | digest_of_text
}

digest_of_text() { "${checksum[@]}" | cut -c 1-16; }

# What people write. src/main/frontend, src/main/bundles and frontend/generated are Vaadin's.
fingerprint_of_sources() {
  (
    cd -- "$root"
    {
      printf 'pom.xml\0'
      find src/main/java src/main/resources -type f -print0
      find frontend -path frontend/generated -prune -o -type f ! -name '*.test.ts' -print0
    } | digest_of_files
  )
}

# Files that Vaadin's build may touch up itself, so they are looked at after the build.
fingerprint_of_package() {
  (
    cd -- "$root"
    printf '%s\0' package.json package-lock.json tsconfig.json vite.config.ts vite.offline.ts types.d.ts | digest_of_files
  )
}

fingerprint() { printf '%s-%s' "$(fingerprint_of_sources)" "$(fingerprint_of_package)"; }
