#!/bin/bash
# Says in one line why bare machines can't be made here; says nothing where they can.
[ "$(id -u)" = 0 ] || { echo "fresh: bare machines are made by root alone"; exit 1; }
unshare --mount true 2>/dev/null || { echo "fresh: no mounts of one's own are allowed here"; exit 1; }
if ! command -v debootstrap >/dev/null; then
  { apt-get update -q && apt-get install -q -y --no-install-recommends debootstrap; } >/dev/null 2>&1 ||
    { echo "fresh: debootstrap is missing and can't be installed"; exit 1; }
fi
swift=$(readlink -f "$(command -v swift)") || { echo "fresh: Swift is missing"; exit 1; }
case $swift in /usr/bin/*) echo "fresh: Swift lies among the system's own files here, so it can't be lent"; exit 1 ;; esac
