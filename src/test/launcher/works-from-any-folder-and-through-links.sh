. "$(dirname -- "$0")/begin.sh"
mkdir -p "$scratch/elsewhere/deep er"
ln -s "$copy/salient" "$scratch/elsewhere/absolute link"
ln -s "../absolute link" "$scratch/elsewhere/deep er/link to a link"
cd "$scratch/elsewhere"
expect 0 './salient run' "./absolute link" help
expect 0 './salient run' "deep er/link to a link" help
# Folders that the person names are seen from where the person stands; the others belong to Salient.
expect 2 "$scratch/elsewhere/my lessons." "deep er/link to a link" run --lessons "my lessons"
rmdir "$copy/lessons"
expect 2 "$copy/lessons." "deep er/link to a link" run
