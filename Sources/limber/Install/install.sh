#!/bin/sh
# Puts the built program, its exercises, completions and man page under a prefix.
set -eu
bin=$1
prefix=$2

mkdir -p "$prefix/bin" "$prefix/share/limber"
install -m 755 "$bin/limber" "$prefix/bin/limber"
rm -rf "$prefix/share/limber/Exercises" "$prefix/share/limber/Routines" "$prefix/share/limber/Guide" \
  "$prefix/share/limber/Schema"
cp -R Resources/Exercises Resources/Routines Resources/Guide Resources/Schema "$prefix/share/limber/"

completion() {
  mkdir -p "$(dirname "$prefix/share/$2")"
  "$bin/limber" --generate-completion-script "$1" >"$prefix/share/$2"
}
completion bash bash-completion/completions/limber
completion zsh zsh/site-functions/_limber
completion fish fish/vendor_completions.d/limber.fish

mkdir -p "$prefix/share/man/man1"
install -m 644 Sources/limber/Install/limber.1 "$prefix/share/man/man1/limber.1"
echo "limber is in $prefix/bin"
