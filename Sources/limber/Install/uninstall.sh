#!/bin/sh
# uninstall.sh PREFIX: removes what install.sh has put under a prefix; a person's own files and journal stay.
set -eu
prefix=$1
rm -rf "${prefix:?}/share/limber"
rm -f "$prefix/bin/limber" "$prefix/share/man/man1/limber.1" \
  "$prefix/share/bash-completion/completions/limber" "$prefix/share/zsh/site-functions/_limber" \
  "$prefix/share/fish/vendor_completions.d/limber.fish"
echo "limber is gone from $prefix; your sessions and settings are where they were"
