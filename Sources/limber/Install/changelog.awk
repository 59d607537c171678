# Turns the article of changes into Debian's form of a changelog.
function finish() {
  if (version == "") return
  command = "LC_ALL=C date -R -u -d " day
  command | getline date
  close(command)
  printf "\n -- The limber authors <limber@localhost>  %s\n\n", date
}
/^## / { finish(); version = $2; day = $3; printf "limber (%s) unstable; urgency=medium\n\n", version; next }
/^- / { sub(/^- /, ""); printf "  * %s\n", $0; next }
/^  / && version != "" { sub(/^ +/, ""); printf "    %s\n", $0 }
END { finish() }
