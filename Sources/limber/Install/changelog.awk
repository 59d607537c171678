# Turns the article of changes into Debian's form of a changelog, 80 columns wide. `maintainer` is who makes the package.
function finish() {
  item()
  if (version == "") return
  command = "LC_ALL=C date -R -u -d " day
  command | getline date
  close(command)
  printf "\n -- %s  %s\n\n", maintainer, date
}
function item(    count, words, i, line) {
  if (text == "") return
  count = split(text, words, " ")
  line = "  *"
  for (i = 1; i <= count; i++) {
    if (length(line) + 1 + length(words[i]) > 78) { print line; line = "   " }
    line = line " " words[i]
  }
  print line
  text = ""
}
/^## / { finish(); version = $2; day = $3; printf "limber (%s) unstable; urgency=medium\n\n", version; next }
/^- / { item(); text = substr($0, 3); next }
/^  / && version != "" { text = text $0 }
END { finish() }
