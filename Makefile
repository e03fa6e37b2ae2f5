# make demo     installs what is missing, builds, and makes exports/ of the sample articles
# make test     everything that is checked, on a machine that has Swift
# make scale    100,000 articles made from templates: times and memory against limits; 200 kills
#               of an ingest and 500 of a build; the who-is-who of 20,000
# make spark    extraction on a cluster of two workers, and the same graph as one process makes
# make bench    times beside spaCy, ahocorasick_rs, igraph and networkx, into the documentation
# make fuzz     libFuzzer tries every reader, SECONDS=60 each
# make sanitize the tests under the address and thread sanitizers
# make install  PREFIX=/usr/local: one program, and the gazetteer where it finds it
# make lint     the style of every Swift file
# make docs     the documentation
# make clean    removes what was built

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := demo
.PHONY: demo test scale spark bench fuzz sanitize install lint docs clean release

PREFIX ?= /usr/local
SECONDS := 60
DESTDIR ?=
RELEASE := swift build --configuration release --static-swift-stdlib -Xlinker -s \
	--product kommunalgraph
PROGRAM := .build/release/kommunalgraph
QUESTION := Wer leitete die 40. Sitzung des IT-Planungsrats?

release:
	@.ci/tools graphviz
	@echo "Building: some minutes the first time"
	@$(RELEASE)

demo: release
	@echo
	@echo "Reading the articles in Tests/Corpus"
	@$(PROGRAM) build Tests/Corpus --into exports
	@echo
	@echo "The who-is-who:   exports/who-is-who/index.html"
	@echo "For Gephi, yEd:   exports/graph.graphml"
	@echo "For Graphviz:     exports/graph.dot"
	@echo "All files:        exports/contents.txt"
	@echo
	@echo '$$ kommunalgraph ask "$(QUESTION)" --archive exports'
	@$(PROGRAM) ask "$(QUESTION)" --archive exports

test: lint
	@.ci/tools graphviz libxml2-utils python3 python3-venv chromium chromium-driver \
		libicu-dev g++ poppler-utils
	@.ci/readers
	swift build --build-tests --explicit-target-dependency-import-check error
	.ci/docs
	@PATH="$$PWD/.build-readers/bin:$$PATH" swift test --disable-xctest

scale: release
	@.ci/tools python3 graphviz
	@python3 Tests/Scale/kill.py $(PROGRAM)
	@python3 Tests/Scale/kill_build.py $(PROGRAM)
	@python3 Tests/Scale/site.py $(PROGRAM)
	@python3 Tests/Scale/measure.py $(PROGRAM)

spark: release
	@.ci/tools python3 python3-venv default-jre-headless
	@test -x .build-spark/bin/python3 || python3 -m venv .build-spark
	@.build-spark/bin/python3 -m pip install --quiet --disable-pip-version-check pyspark
	@.build-spark/bin/python3 Tests/Scale/spark.py $(PROGRAM)

bench: release
	@.ci/tools python3 python3-venv
	@test -x .build-bench/bin/python3 || python3 -m venv .build-bench
	@.build-bench/bin/python3 -m pip install --quiet --disable-pip-version-check \
		spacy ahocorasick_rs networkx igraph
	@.build-bench/bin/python3 Tests/Bench/bench.py $(PROGRAM) \
		--write Sources/kommunalgraph/Documentation.docc/Speed.md

fuzz:
	@.ci/tools python3 poppler-utils
	Tests/Fuzz/fuzz.sh $(SECONDS)

# Leaks are not looked for: what is read once is kept to the end, and Foundation keeps what it knows of
# processes that it started.
sanitize:
	@.ci/tools graphviz libxml2-utils python3
	ASAN_OPTIONS=detect_leaks=0 swift test --disable-xctest --scratch-path .build-address \
		--sanitize address
	TSAN_OPTIONS=suppressions=$$PWD/Tests/thread.suppressions \
		swift test --disable-xctest --scratch-path .build-thread --sanitize thread

install: release
	install -d "$(DESTDIR)$(PREFIX)/bin" "$(DESTDIR)$(PREFIX)/share/kommunalgraph"
	install -m 755 $(PROGRAM) "$(DESTDIR)$(PREFIX)/bin/kommunalgraph"
	rm -rf "$(DESTDIR)$(PREFIX)/share/kommunalgraph/gazetteer"
	cp -R gazetteer "$(DESTDIR)$(PREFIX)/share/kommunalgraph/gazetteer"
	@echo "kommunalgraph is in $(DESTDIR)$(PREFIX)/bin"

lint:
	swift format lint --strict --recursive --parallel Package.swift Sources Tests

docs:
	@.ci/tools
	.ci/docs

clean:
	rm -rf .build .build-readers .build-bench .build-spark .build-fuzz .build-address .build-thread
