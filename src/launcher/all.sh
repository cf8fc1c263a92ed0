# Loads every piece; none of them does anything until it is called.
for piece in versions say find-java find-maven find-node find-chromium fingerprint lock build app server run dev check backup \
  stages mutation test bench help; do
  # shellcheck source=/dev/null
  . "$pieces/$piece.sh"
done

# Everything the launcher makes lies here, ignored by git and untouched by "mvn clean".
own=$root/.salient
