#!/bin/sh
# The share of lines that the tests run: of each library target, and of each file below 95 %, with its reason from
# `reasons`. Fails for a file without one, and for a reason that is not needed any more.
#
# report.sh FOLDER: where the covered build is.
set -eu
here=$(dirname "$0")
bin=$1
tools=$(dirname "$(readlink -f "$(command -v swift)")")
profile=$bin/codecov/limber.profdata

# What the program wrote down as well as what the tests did.
"$tools/llvm-profdata" merge -sparse "$bin"/codecov/*.profraw -o "$profile"

"$tools/llvm-cov" export -format=lcov -instr-profile "$profile" \
  "$bin/limberPackageTests.xctest" -object "$bin/limber" Sources 2>/dev/null |
  awk -F: -v reasons="$here/reasons" -v root="$PWD/" '
    BEGIN {
      while ((getline line < reasons) > 0) {
        place = index(line, ": ")
        if (place) why[substr(line, 1, place - 1)] = substr(line, place + 2)
      }
    }
    $1 == "SF" { file = $2; sub(root, "", file); split(file, parts, "/"); target = parts[2] }
    target == "limber" || target == "Screenshots" || file !~ /\.swift$/ { next }
    $1 == "DA" {
      split($2, count, ",")
      lines[file]++; all[target]++
      if (count[2] > 0) { run[file]++; hit[target]++ }
    }
    END {
      for (target in all) printf "%s: %.1f %%\n", target, 100 * hit[target] / all[target] | "sort"
      close("sort")
      for (file in lines) {
        share = 100 * run[file] / lines[file]
        if (share >= 95) continue
        reason = file in why ? why[file] : "NO REASON"
        if (!(file in why)) failed = 1
        delete why[file]
        printf "%s, %.0f %%: %s\n", file, share, reason | "sort"
      }
      close("sort")
      for (file in why) { print file ": the reason is not needed any more"; failed = 1 }
      exit failed
    }'
