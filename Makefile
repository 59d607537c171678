# make run      set up what is missing, build, start the coach
# make test     set up what is missing, build, pass the tests
# make torture  what the program survives: faults done to it in real terminals; KILLS=200 kills, SEED=1, ONLY=words, WORKERS=4 at once
# make fuzz     what comes from outside, changed at random: SECONDS=60 for each subject, SEED=1, ONLY=keys
# make guided   the same with the toolchain's own fuzzer, which follows what leads further; SUBJECTS=keys, SECONDS=60, SEED=1
# make coverage  how many lines of each library target the tests run, and the reason for each file below 95 %
# make sanitize  pass the tests under a sanitizer: SANITIZER=address, or thread
# make lint     hold the sources to the checked-in format
# make ten-years  measure what a journal of ten years costs
# make bench    what it costs, beside a minimal C program: start, processor, bytes, memory, punctuality; MINUTES=1
# make install  PREFIX=/usr/local: the program, its exercises, completions and man page; needs no toolchain to run
# make screenshots  draw the README's pictures anew
# make man      write the man page anew after a change to the commands
# make clean    away with all that was built
PREFIX ?= /usr/local
CONFIG ?= debug
SANITIZER ?= address
SUBJECTS ?= routine exercise archive keys session
# A program that needs no toolchain where it runs, and little memory: Swift's library and the C++ library that it stands on are
# in it, it is linked without position independence, and its text lies apart from what is only read.
ARCHIVES = $(CURDIR)/.build-release/archives
RELEASE = -c release --scratch-path .build-release -Xswiftc -static-stdlib -Xswiftc -L$(ARCHIVES) \
  -Xswiftc -use-ld=lld -Xswiftc -Xclang-linker -Xswiftc -no-pie

.PHONY: run test torture fuzz guided coverage sanitize lint ten-years bench install man screenshots setup clean

run: setup
	swift build -c $(CONFIG) --product limber
	"$$(swift build -c $(CONFIG) --show-bin-path)/limber"

test: setup
	swift build --build-tests
	swift test --skip-build

torture: setup
	swift build
	"$$(swift build --show-bin-path)/Torture"

fuzz: setup
	swift build --product Fuzz
	"$$(swift build --show-bin-path)/Fuzz"

# What leads further is kept in .build-guided, what does harm as crash-* in the folder where this runs.
guided: setup
	swift build --product Fuzz --scratch-path .build-guided -Xswiftc -sanitize=fuzzer -Xswiftc -DGUIDED -Xswiftc -use-ld=lld
	for subject in $(SUBJECTS); do \
	  mkdir -p .build-guided/corpus/$$subject && \
	  .build-guided/debug/Fuzz $$subject .build-guided/corpus/$$subject Tests/Fuzz/Corpus/$$subject \
	    -max_total_time=$(or $(SECONDS),60) -seed=$(or $(SEED),1) -timeout=20 -print_final_stats=1 || exit 1; done

coverage: setup
	swift build --build-tests --enable-code-coverage --scratch-path .build-coverage
	rm -f "$$(swift build --scratch-path .build-coverage --show-bin-path)"/codecov/*
	swift test --skip-build --enable-code-coverage --scratch-path .build-coverage
	sh Tests/Coverage/report.sh "$$(swift build --scratch-path .build-coverage --show-bin-path)"

# Leaks are not looked for: what the libraries keep until the end would be among them.
sanitize: setup
	swift build --build-tests --sanitize=$(SANITIZER) --scratch-path .build-$(SANITIZER)
	ASAN_OPTIONS=detect_leaks=0 swift test --skip-build --sanitize=$(SANITIZER) --scratch-path .build-$(SANITIZER)

lint:
	swift format lint --strict --recursive Sources Tests Package.swift

ten-years: setup $(ARCHIVES)
	swift build $(RELEASE) --product limber
	swift build $(RELEASE) --product TenYears
	bin="$$(swift build $(RELEASE) --show-bin-path)" && "$$bin/TenYears" "$$bin/limber"

bench: setup $(ARCHIVES)
	swift build $(RELEASE) --product limber
	swift build $(RELEASE) --product Bench
	bin="$$(swift build $(RELEASE) --show-bin-path)" && \
	  cc -O2 -o "$$bin/minimal" Tests/Bench/Minimal/minimal.c -lncursesw && "$$bin/Bench" "$$bin/limber" "$$bin/minimal"

install: setup $(ARCHIVES)
	swift build $(RELEASE) --product limber
	sh Sources/limber/Install/install.sh "$$(swift build $(RELEASE) --show-bin-path)" "$(DESTDIR)$(PREFIX)"

# Beside its shared twin the linker would take that one.
$(ARCHIVES):
	mkdir -p $@
	ln -sf "$$(clang -print-file-name=libstdc++.a)" $@

# The man page as the argument parser tells it; a test holds it to the program's own help.
man:
	swift package --allow-writing-to-package-directory generate-manual --output-directory Sources/limber/Install

screenshots: setup
	swift run Screenshots Resources Resources/Screenshots

# What the system has to bring: curses and SQLite with their headers, a C library's, tmux for the tests.
setup:
	@sh Sources/limber/Install/setup.sh

clean:
	rm -rf .build .build-release .build-coverage .build-address .build-thread .build-guided
