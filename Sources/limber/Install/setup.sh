#!/bin/sh
# setup.sh [run|test|release|package]: looks for what limber is built from, and installs what is missing where apt is there
# and allowed. The tests alone need tmux, the release the C++ library, the package what makes one.
set -u
purpose=${1:-run}

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
# The C++ library belongs to the compiler that Swift's linker looks beside.
cxx_library() {
  [ "$(clang -print-file-name=libstdc++.a)" = libstdc++.a ] || return 0
  gcc=$(ls /usr/lib/gcc/"$(uname -m)"-linux-gnu 2>/dev/null | sort -n | tail -1)
  need "libstdc++-${gcc:-12}-dev"
}
header curses.h || need libncurses-dev
header sqlite3.h || need libsqlite3-dev
header stdlib.h || need libc6-dev
[ "$purpose" = test ] && { command -v tmux >/dev/null 2>&1 || need tmux; }
[ "$purpose" = release ] && cxx_library
if [ "$purpose" = package ]; then
  command -v xz >/dev/null 2>&1 || need xz-utils
  command -v strip >/dev/null 2>&1 || need binutils
  command -v dpkg-deb >/dev/null 2>&1 || need dpkg
fi

if [ -n "$missing" ]; then
  ask=''
  if command -v apt-get >/dev/null 2>&1; then
    if [ "$(id -u)" = 0 ]; then
      ask='env'
    elif command -v sudo >/dev/null 2>&1; then
      # A person at a terminal can type the password; nobody else is asked for one.
      if sudo -n true 2>/dev/null || [ -t 0 ]; then ask='sudo env'; fi
    fi
  fi
  if [ -n "$ask" ]; then
    echo "limber: installing$missing" >&2
    $ask apt-get update -q >&2 &&
      $ask DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $missing >&2 || {
      echo "limber: apt-get could not install$missing" >&2
      exit 1
    }
  else
    echo "limber: these packages are missing (Debian's names):$missing" >&2
    echo "limber: as root: apt-get install$missing" >&2
    exit 1
  fi
fi
