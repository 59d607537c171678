#!/bin/sh
# install.sh BIN PREFIX: puts the built program, its exercises, completions, man page and licence under a prefix.
set -eu
bin=$1
prefix=$2
# What is installed is for everybody, whatever the person's own files are made with.
umask 022

[ -x "$bin/limber" ] || {
  echo "limber: nothing is built yet; run 'make release' first, then 'sudo make install'" >&2
  exit 1
}

folder() { install -d -m 755 "$1"; }
file() { folder "$(dirname "$2")" && install -m "${3:-644}" "$1" "$2"; }

file "$bin/limber" "$prefix/bin/limber" 755
share=$prefix/share/limber
folder "$share"
# The new catalogue stands complete beside the old one before it takes its place.
parts="Exercises Routines Programmes Guide Schema"
for part in $parts; do
  rm -rf "$share/.$part"
  folder "$share/.$part"
  install -m 644 "Resources/$part"/* "$share/.$part/"
done
for part in $parts; do
  rm -rf "${share:?}/$part"
  mv "$share/.$part" "$share/$part"
done
file Resources/catalogue.bin "$share/catalogue.bin"
file Resources/LICENSE "$share/LICENSE"
file Sources/limber/Install/limber.1 "$prefix/share/man/man1/limber.1"

completion() {
  made=$(mktemp)
  # They are read by a shell and never run.
  "$bin/limber" --generate-completion-script "$1" | sed '1{/^#!/d}' >"$made"
  file "$made" "$prefix/share/$2"
  rm -f "$made"
}
completion bash bash-completion/completions/limber
completion zsh "${ZSH_FOLDER:-zsh/site-functions}/_limber"
completion fish fish/vendor_completions.d/limber.fish

# A package puts all of it where everything is found.
[ -n "${DESTDIR:-}${QUIET:-}" ] && exit 0
echo "limber is in $prefix/bin"
case ":$PATH:" in
  *":$prefix/bin:"*) ;;
  *) echo "  your shell does not look there yet: export PATH=\"$prefix/bin:\$PATH\"" ;;
esac
case $prefix in
  /usr | /usr/local) ;;
  *)
    manpath -q 2>/dev/null | tr : '\n' | grep -qx "$prefix/share/man" ||
      echo "  for 'man limber':  export MANPATH=\"$prefix/share/man:\$MANPATH\""
    echo "  completion in bash: . $prefix/share/bash-completion/completions/limber"
    echo "  completion in zsh:  fpath=($prefix/share/zsh/site-functions \$fpath), before compinit"
    echo "  completion in fish: source $prefix/share/fish/vendor_completions.d/limber.fish"
    ;;
esac
