#!/bin/sh
# uninstall.sh PREFIX: removes what install.sh has put under a prefix; a person's own files and journal stay.
set -eu
prefix=$1
# Without the program nobody could switch off the timer that runs it.
service=${XDG_CONFIG_HOME:-${HOME:-}/.config}/systemd/user/limber-breaks.service
if grep -qsF "$(readlink -f "$prefix/bin/limber")" "$service"; then
  "$prefix/bin/limber" breaks off || true
fi
rm -rf "${prefix:?}/share/limber"
rm -f "$prefix/bin/limber" "$prefix/share/man/man1/limber.1" \
  "$prefix/share/bash-completion/completions/limber" "$prefix/share/zsh/site-functions/_limber" \
  "$prefix/share/fish/vendor_completions.d/limber.fish"
echo "limber is gone from $prefix; your sessions and settings are where they were"
# Root knows nothing of other people's timers.
[ "$(id -u)" != 0 ] ||
  echo "  a timer of breaks that somebody has: systemctl --user disable --now limber-breaks.timer"
