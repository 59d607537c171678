#!/bin/sh
# Looks for what limber is built from and tested with, and installs what is missing where apt is there and allowed.
set -u

missing=''
need() { missing="$missing $1"; }

command -v swift >/dev/null 2>&1 || {
  echo 'limber: Swift 6 is missing; see https://www.swift.org/install/linux/' >&2
  exit 1
}
header() {
  for folder in /usr/include /usr/include/"$(uname -m)"-linux-gnu /usr/local/include; do
    [ -e "$folder/$1" ] && return 0
  done
  return 1
}
header curses.h || need libncurses-dev
header sqlite3.h || need libsqlite3-dev
header stdlib.h || need libc6-dev
command -v tmux >/dev/null 2>&1 || need tmux
[ -z "$missing" ] && exit 0

if command -v apt-get >/dev/null 2>&1; then
  if [ "$(id -u)" = 0 ]; then as_root=''
  elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then as_root=sudo
  else as_root=no
  fi
  if [ "$as_root" != no ]; then
    echo "limber: installing$missing" >&2
    $as_root apt-get update -q >&2 &&
      $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $missing >&2 &&
      exit 0
    echo "limber: apt-get could not install$missing" >&2
    exit 1
  fi
fi
echo "limber: these packages are missing (Debian's names):$missing" >&2
echo "limber: as root: apt-get install$missing" >&2
exit 1
