# Regesta: make run, make test, make lint, make install, make clean; make fuzz, make sanitize.

PREFIX ?= /usr/local
DESTDIR ?=
SWIFT ?= swift
# Debian's packages, and the pkg-config modules that they bring.
PACKAGES = pkg-config libncurses-dev libmd-dev libxml2-dev zlib1g-dev libsqlite3-dev
MODULES = ncursesw libmd libxml-2.0 zlib sqlite3
RELEASE = $(SWIFT) build -c release --static-swift-stdlib --product regesta

.PHONY: run build test lint fuzz sanitize install clean packages

# Opens the example timeline; without a terminal it prints the list.
run: build
	@if [ -t 0 ] && [ -t 1 ]; then exec .build/release/regesta browse seeds/istanbul-2025; \
	else exec .build/release/regesta list seeds/istanbul-2025; fi

build: packages
	@$(RELEASE)

test: packages
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build

lint:
	$(SWIFT) format lint --strict --recursive --parallel Package.swift Sources Tests

# Each parser on generated input for SECONDS; a long run is make fuzz SECONDS=600.
SECONDS ?= 20
fuzz: packages
	$(SWIFT) build
	Fuzz/run.sh $(SECONDS) $(TARGETS)

# The suite under the address and the thread sanitizer, each in a folder of its own. Leaks aren't looked for: TOMLKit keeps some
# bytes of each table, for which every program that reads settings would end with an error.
SANITIZERS ?= address thread
sanitize: packages
	@for sanitizer in $(SANITIZERS); do \
	  $(SWIFT) build --build-tests --sanitize=$$sanitizer --scratch-path .build/$$sanitizer \
	    && SWIFT_BACKTRACE=enable=no ASAN_OPTIONS=detect_leaks=0 \
	      $(SWIFT) test --skip-build --sanitize=$$sanitizer --scratch-path .build/$$sanitizer $(TESTS) || exit 1; \
	done

install: build
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install -s -m 755 .build/release/regesta "$(DESTDIR)$(PREFIX)/bin/regesta"

clean:
	$(SWIFT) package clean

# Installs the system's libraries where they are missing: by apt on Debian and its kin; elsewhere it says what to install.
packages:
	@command -v $(firstword $(SWIFT)) > /dev/null || \
	  { echo "make: no Swift; install 6.2 or later from https://www.swift.org/install" >&2; exit 1; }
	@if command -v dpkg-query > /dev/null; then \
	  missing=; \
	  for package in $(PACKAGES); do \
	    dpkg-query --show --showformat '$${Status}\n' $$package 2> /dev/null | grep -q 'ok installed' \
	      || missing="$$missing $$package"; \
	  done; \
	  [ -n "$$missing" ] || exit 0; \
	  if [ "$$(id -u)" = 0 ]; then as_root=; \
	  elif command -v sudo > /dev/null; then as_root=sudo; \
	  else echo "make: as root, first: apt-get install$$missing" >&2; exit 1; fi; \
	  echo "make: installing$$missing"; \
	  $$as_root apt-get install -y -q $$missing \
	    || { $$as_root apt-get update -q && $$as_root apt-get install -y -q $$missing; } \
	    || { echo "make: could not install$$missing" >&2; exit 1; }; \
	elif ! pkg-config --exists $(MODULES) 2> /dev/null; then \
	  echo "make: install pkg-config and the development files of: $(MODULES)" >&2; exit 1; \
	fi
