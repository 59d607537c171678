#!/bin/bash
# Proves on bare Debian machines what the README promises.
#
# One machine gets what swift.org documents for Debian 12, git, make and the certificates, with this machine's Swift lent to
# it: a clone passes `make test`, opens and leaves `make run`, and installs. Another has no Swift and gets only the package:
# the coach starts there, follows a rehearsal and gives its terminal back.
#
# FRESH=folder keeps the machines elsewhere than in .build-fresh. The base is made once; what a machine has built stays.
# WHOLE=1 passes the tests a second time without root, under LANG=C and with a short PATH.
# Ends with 75, and says why in one line, where bare machines can't be made: no root, or nothing to fetch Debian from.
set -euo pipefail
cd "$(dirname "$0")/../.."
bash Tests/Fresh/possible.sh || exit 75
# Whatever is mounted for the machines goes with this process.
[ -n "${FRESH_MOUNTS:-}" ] || FRESH_MOUNTS=1 exec unshare --mount --propagation private bash "$0" "$@"

repository=$PWD
fresh=$(readlink -f "${FRESH:-.build-fresh}" || true)
fresh=${fresh:-$PWD/.build-fresh}
mkdir -p "$fresh"
# As swift.org documents them for Debian 12, https://www.swift.org/install/linux/.
documented='binutils-gold libicu-dev libcurl4-openssl-dev libedit-dev libsqlite3-dev libncurses-dev libpython3-dev
  libxml2-dev pkg-config uuid-dev tzdata git gcc'

began=$SECONDS
part() {
  local name=$1 start=$SECONDS status=0
  shift
  echo "fresh: $name"
  # By itself, so that its first command that fails ends it.
  (set -e; "$@") &
  wait $! || status=$?
  [ $status != 75 ] || exit 75
  [ $status = 0 ] || { echo "fresh: $name FAILED after $((SECONDS - start)) s"; exit 1; }
  times+=("$name $((SECONDS - start)) s")
}
# unreachable WHAT LOG: what to say where the network doesn't give it.
unreachable() {
  echo "fresh: $1 can't be fetched: $(grep . "$2" | tail -1)"
  exit 75
}
times=()

base() {
  [ -e "$fresh/base/done" ] && return
  rm -rf "$fresh/base"
  debootstrap --variant=minbase bookworm "$fresh/base" "${MIRROR:-http://deb.debian.org/debian}" >"$fresh/base.log" 2>&1 ||
    unreachable 'a bare Debian' "$fresh/base.log"
  touch "$fresh/base/done"
}

# machine NAME: a copy of the base with a network, mounted and ready for `inside`.
machine() {
  local root=$fresh/$1
  [ -e "$root/done" ] || { rm -rf "$root" && cp -a "$fresh/base" "$root"; }
  cp /etc/resolv.conf "$root/etc/resolv.conf"
  mount -t proc proc "$root/proc"
  mount --rbind /dev "$root/dev"
}

# inside NAME [--as USER] COMMAND: runs there with a clean environment.
inside() {
  local root=$fresh/$1 as=(); shift
  [ "$1" = --as ] && { as=(setpriv --reuid "$2" --regid "$2" --clear-groups); shift 2; }
  chroot "$root" "${as[@]}" env -i HOME="${HOME_THERE:-/root}" PATH="$path" LANG="${LANG_THERE:-C.UTF-8}" TERM=xterm-256color \
    ${http_proxy:+http_proxy="$http_proxy"} ${https_proxy:+https_proxy="$https_proxy"} DEBIAN_FRONTEND=noninteractive \
    bash -c "$1"
}
path=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin

documented_packages() {
  [ -e "$fresh/swift/documented" ] && return
  inside swift "apt-get update -q && apt-get install -q -y --no-install-recommends $(echo $documented) make ca-certificates" \
    >"$fresh/swift.log" 2>&1 || unreachable 'the packages of swift.org' "$fresh/swift.log"
  touch "$fresh/swift/documented"
}

# Lends the toolchain, and the folders that git reads packages from instead of the network.
lend() {
  mkdir -p "$fresh/swift$1"
  mount --bind "$1" "$fresh/swift$1"
  mount -o remount,bind,ro "$fresh/swift$1"
}
toolchain() {
  local usr
  usr=$(dirname "$(dirname "$(readlink -f "$(command -v swift)")")")
  lend "$usr"
  path=$usr/bin:$path
  rm -f "$fresh/swift/etc/gitconfig"
  git config --file "$fresh/swift/etc/gitconfig" --add safe.directory '*'
  git config --get-regexp '^url\..*\.insteadof$' | while read -r key url; do
    local from=${key#url.}
    from=${from%.insteadof}
    case $from in /*) mountpoint -q "$fresh/swift$from" || lend "$from" ;; esac
    git config --file "$fresh/swift/etc/gitconfig" --add "url.$from.insteadOf" "$url"
  done
}

# The clone keeps what an earlier run has built; its sources are those of this commit.
clone() {
  local there=$fresh/swift/home/person/limber
  inside swift 'id person >/dev/null 2>&1 || useradd --create-home --shell /bin/bash person'
  if [ -d "$there/.git" ]; then
    git -c safe.directory='*' -C "$there" fetch -q "$repository" HEAD
    git -c safe.directory='*' -C "$there" reset -q --hard FETCH_HEAD
  else
    git -c safe.directory='*' clone -q "file://$repository" "$there"
  fi
}

tests() { inside swift 'cd /home/person/limber && make test'; }

# Nothing but the basics on PATH, another language, nobody's rights.
tests_as_nobody_special() {
  inside swift 'chown -R person: /home/person && rm -rf /tmp/*'
  HOME_THERE=/home/person LANG_THERE=C path=${path%%:*}:/usr/bin:/bin \
    inside swift --as person 'cd /home/person/limber && make test'
}

# shown TEXT SECONDS: whether the terminal shows it in time.
shown() {
  local end=$((SECONDS + $2))
  until inside swift "tmux -L fresh capture-pane -p" | grep -q "$1"; do
    [ $SECONDS -lt $end ] || { inside swift "tmux -L fresh capture-pane -p"; return 1; }
    sleep 1
  done
}
run_and_leave() {
  inside swift "tmux -L fresh kill-server" 2>/dev/null || true
  inside swift "tmux -L fresh new-session -d -x 80 -y 24 -c /home/person/limber 'make run; echo it ended with \$?; sleep 600'"
  shown 'Today:' 600
  inside swift "tmux -L fresh send-keys q"
  shown 'it ended with 0' 20
  inside swift "tmux -L fresh kill-server"
}

install() {
  inside swift 'cd /home/person/limber && make install PREFIX=/opt/limber &&
    cd / && /opt/limber/bin/limber --version && /opt/limber/bin/limber list routines | head -3 &&
    test -s /opt/limber/share/man/man1/limber.1 && cd /home/person/limber && make uninstall PREFIX=/opt/limber &&
    ! find /opt/limber -type f | grep .'
}
package() {
  inside swift 'cd /home/person/limber && make package'
}

without_swift() {
  inside bare 'command -v swift git cc' && return 1
  cp "$fresh"/swift/home/person/limber/.build-package/limber_*.deb "$fresh/bare/limber.deb"
  inside bare 'apt-get update -q && apt-get install -q -y --no-install-recommends /limber.deb' >"$fresh/bare.log" 2>&1 ||
    { tail -5 "$fresh/bare.log"; return 1; }
  # `script` gives it a terminal; what it sends is looked at here.
  inside bare 'script -qec "stty -g >/before; limber start first-steps --speed 200; echo \$? >/status; stty -g >/after" /log \
    </dev/null >/dev/null'
  inside bare 'cmp /before /after && grep -q 0 /status && grep -q "Pelvic tilt" /log' ||
    { cat "$fresh/bare/status" "$fresh/bare/log"; return 1; }
  # The last that it sends leaves the second screen.
  inside bare "tail -c 4000 /log | grep -q $'\\e\\[?1049l'"
}

part 'a bare base' base
part 'machines' eval 'machine swift && machine bare'
part 'packages of swift.org' documented_packages
toolchain
part 'a clone' clone
part 'make test' tests
[ -z "${WHOLE:-}" ] || part 'make test: no root, LANG=C, a short PATH' tests_as_nobody_special
part 'make run' run_and_leave
part 'make install' install
part 'make package' package
part 'the package without Swift' without_swift
printf 'fresh: %s\n' "${times[@]}"
echo "fresh: all of it in $(((SECONDS - began) / 60)) min $(((SECONDS - began) % 60)) s"
