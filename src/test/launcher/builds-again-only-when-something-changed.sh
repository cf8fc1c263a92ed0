. "$(dirname -- "$0")/begin.sh"
load_pieces
printf 'class A {}\n' >"$copy/src/main/java/A a.java"
first=$(fingerprint)
changes() { [ "$(fingerprint)" != "$first" ] || broke "unnoticed: $1"; }
same() { [ "$(fingerprint)" = "$first" ] || broke "should not matter: $1"; }

touch "$copy/src/main/java/A a.java" && same "a new time"
mkdir -p "$copy/frontend/generated" "$copy/src/test/java" "$copy/src/main/bundles" "$copy/target"
for file in frontend/generated/x.ts frontend/x.test.ts src/test/java/T.java src/main/bundles/prod.bundle lessons/one.md \
  target/x src/launcher/new.sh README.md; do
  printf 'x\n' >"$copy/$file" && same "$file"
done
for file in 'src/main/java/A a.java' src/main/resources/new.sql frontend/x.css frontend/x.ts pom.xml package.json package-lock.json \
  vite.config.ts vite.offline.ts tsconfig.json; do
  [ ! -f "$copy/$file" ] || cp "$copy/$file" "$scratch/before"
  printf 'changed\n' >"$copy/$file" && changes "$file"
  if [ -f "$scratch/before" ]; then mv "$scratch/before" "$copy/$file"; else rm "$copy/$file"; fi
  same "$file put back"
done
mv "$copy/src/main/java/A a.java" "$copy/src/main/java/B.java" && changes "a new name"
