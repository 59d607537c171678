# The commands of this folder; `make` alone lists them, out of the lines with two hashes.
INSTALL = Sources/limber/Install
PREFIX ?= /usr/local
CONFIG ?= debug
SANITIZER ?= address
SUBJECTS ?= routine exercise programme handout stored archive keys answers session
# The release needs no toolchain where it runs: Swift's library and the C++ library that it stands on are in it. It lies
# elsewhere at every start, and what the system has filled in of it can't be written. The link in a folder of its own makes
# the linker take the C++ library's archive and not the shared twin beside it.
ARCHIVES = $(CURDIR)/.build-release/archives
RELEASE = -c release --scratch-path .build-release -Xswiftc -static-stdlib -Xswiftc -L$(ARCHIVES) \
  -Xswiftc -use-ld=lld -Xlinker -z -Xlinker now -Xcc -fstack-protector-strong

# What developers use has a package of its own, built on what the product's has built. It plans anew each time: a plan that is
# kept in the folder may be the other package's.
TOOLS = --package-path Tests/Tools --scratch-path .build --disable-build-manifest-caching

.PHONY: help run test goldens fresh torture fuzz guided mutate coverage sanitize lint ten-years bench release install uninstall package man \
  catalogue screenshots figures clean

help: ## list the commands
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/make \1|\2/p' $(MAKEFILE_LIST) | awk -F'|' '{ printf "%-16s %s\n", $$1, $$2 }'

run: ## set up what is missing, build, start the coach
	@sh $(INSTALL)/setup.sh run
	@[ -d .build ] || echo "limber: the first build takes some minutes (four on two cores) and 700 MB of disk" >&2
	swift build -c $(CONFIG) --product limber
	"$$(swift build -c $(CONFIG) --show-bin-path)/limber"

# Tests at terminals are by themselves: beside tests that only compute, what they wait for comes late.
test: ## set up what is missing, build, pass the tests
	@sh $(INSTALL)/setup.sh test
	swift build --build-tests
	swift test --skip-build --skip EndToEndTests
	swift test --skip-build --filter EndToEndTests --experimental-maximum-parallelization-width 8
	swift build $(TOOLS) --build-tests
	swift test $(TOOLS) --skip-build

goldens: test-setup ## record what screens and voice should be anew; fails, so that nobody takes it for a passing run
	swift build --build-tests
	rm -rf Tests/*Tests/Goldens
	RECORD=1 swift test --skip-build --skip EndToEndTests

fresh: ## prove all of this on bare Debian machines: test, run, install, and the package without Swift
	bash Tests/Fresh/fresh.sh

torture: test-setup ## what the program survives: faults done to it in real terminals; KILLS=200 SEED=1 ONLY=words WORKERS=4
	swift build --product limber
	swift build $(TOOLS) --product Torture
	"$$(swift build --show-bin-path)/Torture"

fuzz: setup ## what comes from outside, changed at random; SECONDS=60 SEED=1 ONLY=keys
	swift build $(TOOLS) --product Fuzz
	"$$(swift build --show-bin-path)/Fuzz"

# What leads further is kept in .build-guided, what does harm as crash-* in the folder where this runs.
guided: setup ## the same with the toolchain's own fuzzer; SUBJECTS=keys SECONDS=60 SEED=1
	swift build --package-path Tests/Tools --product Fuzz --scratch-path .build-guided -Xswiftc -sanitize=fuzzer -Xswiftc -DGUIDED -Xswiftc -use-ld=lld
	for subject in $(SUBJECTS); do \
	  mkdir -p .build-guided/corpus/$$subject && \
	  .build-guided/debug/Fuzz $$subject .build-guided/corpus/$$subject Tests/Tools/Sources/Fuzz/Corpus/$$subject \
	    -max_total_time=$(or $(SECONDS),60) -seed=$(or $(SEED),1) -timeout=20 -print_final_stats=1 || exit 1; done

mutate: test-setup ## which of many small faults in the sources the tests tell; COUNT=240 SEED=1 ONLY=Engine/Plan
	swift build $(TOOLS) --product Mutate
	"$$(swift build --show-bin-path)/Mutate"

coverage: test-setup ## how many lines of each target the tests run, and why not more
	swift build --build-tests --enable-code-coverage --scratch-path .build-coverage
	rm -f "$$(swift build --scratch-path .build-coverage --show-bin-path)"/codecov/*
	swift test --skip-build --enable-code-coverage --scratch-path .build-coverage
	sh Tests/Coverage/report.sh "$$(swift build --scratch-path .build-coverage --show-bin-path)"

# Leaks are not looked for: what the libraries keep until the end would be among them.
sanitize: test-setup ## pass the tests under a sanitizer; SANITIZER=address or thread
	swift build --build-tests --sanitize=$(SANITIZER) --scratch-path .build-$(SANITIZER)
	ASAN_OPTIONS=detect_leaks=0 swift test --skip-build --sanitize=$(SANITIZER) --scratch-path .build-$(SANITIZER)

lint: ## hold the sources to the checked-in format
	swift format lint --strict --recursive Sources Tests Package.swift

ten-years: release-setup ## measure what a journal of ten years costs
	swift build $(RELEASE) --product limber
	swift build --package-path Tests/Tools $(RELEASE) --disable-build-manifest-caching --product TenYears
	bin="$$(swift build $(RELEASE) --show-bin-path)" && "$$bin/TenYears" "$$bin/limber"

bench: release-setup ## measure what limber costs beside a minimal C program; MINUTES=1
	swift build $(RELEASE) --product limber
	swift build --package-path Tests/Tools $(RELEASE) --disable-build-manifest-caching --product Bench
	bin="$$(swift build $(RELEASE) --show-bin-path)" && \
	  cc -O2 -o "$$bin/minimal" Tests/Tools/Sources/Bench/Minimal/minimal.c -lncursesw && "$$bin/Bench" "$$bin/limber" "$$bin/minimal"

release: release-setup ## build the program that is installed and packaged
	swift build $(RELEASE) --product limber

# Building is the person's, and copying may be root's: `sudo make install` copies what `make release` has built.
install: $(if $(SUDO_USER),,release) ## copy the program, its exercises, completions and man page; PREFIX=/usr/local
	@sh $(INSTALL)/install.sh .build-release/release "$(DESTDIR)$(PREFIX)"

uninstall: ## remove what install has copied; PREFIX=/usr/local
	@sh $(INSTALL)/uninstall.sh "$(DESTDIR)$(PREFIX)"

package: release package-setup ## make limber as .deb and as .tar.xz, in .build-package
	sh $(INSTALL)/package.sh .build-release/release .build-package

man: setup ## write the man page and the README's key tables anew, out of the program's own tables
	swift build --product limber
	swift run $(TOOLS) Manual "$$(swift build --show-bin-path)/limber"

catalogue: setup ## store the exercises, routines, programmes and guide anew in the form that is read at a start
	swift run $(TOOLS) Store Resources

screenshots: setup ## draw the README's pictures anew
	swift run $(TOOLS) Screenshots Resources Resources/Screenshots

figures: setup ## draw every keyframe of all exercises on one sheet; FILE=figures.svg
	swift build $(TOOLS) --product Figures
	"$$(swift build --show-bin-path)/Figures" Resources $(or $(FILE),figures.svg)

clean: ## remove all that was built
	rm -rf .build .build-release .build-package .build-fresh .build-coverage .build-address .build-thread .build-guided .build-mutate

# What the system has to bring for each purpose.
.PHONY: setup test-setup release-setup package-setup
setup:
	@sh $(INSTALL)/setup.sh run
test-setup:
	@sh $(INSTALL)/setup.sh test
package-setup:
	@sh $(INSTALL)/setup.sh package
release-setup:
	@sh $(INSTALL)/setup.sh release
	@mkdir -p $(ARCHIVES) && ln -sf "$$(clang -print-file-name=libstdc++.a)" $(ARCHIVES)/libstdc++.a
