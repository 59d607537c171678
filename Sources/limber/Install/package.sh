#!/bin/sh
# package.sh BIN FOLDER: makes limber_VERSION_ARCH.deb and limber-VERSION-ARCH.tar.xz of the built program.
set -eu
bin=$1
folder=$2
here=$(dirname "$0")
umask 022

version=$("$bin/limber" --version)
arch=$(dpkg --print-architecture)
# Whoever makes a package says so in the variables that Debian's tools have for it.
authors=$(sed -n 's/^Copyright (c) [0-9-]* //p' Resources/LICENSE)
maintainer="${DEBFULLNAME:-$authors} <${DEBEMAIL:-limber@users.noreply.github.com}>"
rm -rf "$folder"
mkdir -p "$folder/stripped"
cp "$bin/limber" "$folder/stripped/limber"
strip "$folder/stripped/limber"

# The package for Debian and what comes from it.
root=$folder/root
ZSH_FOLDER=zsh/vendor-completions DESTDIR=$root sh "$here/install.sh" "$folder/stripped" "$root/usr"
doc=$root/usr/share/doc/limber
install -d "$doc"
{
  echo 'Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/'
  echo
  echo 'Files: *'
  sed -n 's/^Copyright (c) /Copyright: /p' Resources/LICENSE
  echo 'License: Expat'
  sed -n '/^Permission/,$p' Resources/LICENSE | sed 's/^$/./; s/^/ /'
} >"$doc/copyright"
rm "$root/usr/share/limber/LICENSE"
awk -v maintainer="$maintainer" -f "$here/changelog.awk" Sources/Coach/Coach.docc/Changes.md | gzip -9n >"$doc/changelog.gz"
gzip -9n "$root/usr/share/man/man1/limber.1"
install -d "$root/usr/share/lintian/overrides"
cat >"$root/usr/share/lintian/overrides/limber" <<'END'
# Yams, which reads limber's files, brings libyaml along as source.
limber: embedded-library *libyaml*
END
chmod 644 "$root/usr/share/lintian/overrides/limber"
install -d "$root/DEBIAN"
cat >"$root/DEBIAN/control" <<END
Package: limber
Version: $version
Architecture: $arch
Section: misc
Priority: optional
Maintainer: $maintainer
Installed-Size: $(du -sk "$root/usr" | cut -f1)
Depends: libc6 (>= 2.34), libncursesw6 (>= 6), libtinfo6 (>= 6), libsqlite3-0 (>= 3.34)
Recommends: espeak-ng | speech-dispatcher, pipewire-bin | pulseaudio-utils | alsa-utils
Suggests: opus-tools
Description: coach for gentle back-exercise sessions in the terminal
 limber leads a session of back exercises: it counts holds and reps, cues the
 breath, changes sides, and keeps an honest record of what was done. It is a
 coach and not a doctor.
END
deb=$folder/limber_${version}_$arch.deb
dpkg-deb --root-owner-group -Zxz --build "$root" "$deb" >/dev/null

# The archive runs from any folder.
name=limber-$version-$(uname -m)-linux
QUIET=1 sh "$here/install.sh" "$folder/stripped" "$folder/$name"
cp Resources/LICENSE "$folder/$name/"
tar --owner=0 --group=0 --sort=name -C "$folder" -cJf "$folder/$name.tar.xz" "$name"
rm -rf "$folder/stripped" "$root" "${folder:?}/$name"
ls -l "$deb" "$folder/$name.tar.xz" | awk '{ printf "%.1f MB  %s\n", $5 / 1e6, $9 }'
