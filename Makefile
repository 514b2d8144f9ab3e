# The project's commands. make help lists them.
#
# Nothing but Go, make and gcc is needed to begin with; make test brings the
# rest.

.POSIX:
.DEFAULT_GOAL := help
.PHONY: help build show test tools check unit update fuzz bench bench-peers eval-quotes screenshots

GO = go
STATICCHECK = honnef.co/go/tools/cmd/staticcheck@v0.8.2
VERSITYGW = github.com/versity/versitygw/cmd/versitygw@v1.8.0
FUZZTIME = 20s

help: ## list these commands
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1 - \2/p' Makefile | awk -F' - ' '{printf "%-20s%s\n", $$1, $$2}'

build: ## make the program, ./digest
	$(GO) build -trimpath -o digest ./cmd/digest

show: ## build the sample site into public/ and serve it on this machine
	$(GO) run ./cmd/digest build
	$(GO) run ./internal/browser/show public

test: tools check unit ## everything that must pass: checks, tests, browser tests

tools: .tools/versitygw ## bring what the tests need: Go modules, an S3 server, and packages that are missing
	$(GO) mod download
	@has() { command -v "$$1" >/dev/null; }; missing=; \
	has chromium || has chromium-browser || has google-chrome || has chrome || \
		missing="chromium fonts-noto-core fonts-noto-cjk"; \
	has rsync || missing="$$missing rsync"; \
	has sftp || missing="$$missing openssh-client"; \
	[ -x /usr/lib/openssh/sftp-server ] || [ -x /usr/libexec/sftp-server ] || missing="$$missing openssh-sftp-server"; \
	if [ -z "$$missing" ]; then exit 0; fi; \
	if [ "$$(id -u)" != 0 ] || ! has apt-get; then \
		echo "The tests need these packages: $$missing. Install them, then make test again." >&2; \
		exit 1; \
	fi; \
	export DEBIAN_FRONTEND=noninteractive; \
	apt-get update -qq </dev/null && apt-get install -y -qq --no-install-recommends $$missing </dev/null

.tools/versitygw: Makefile
	GOBIN="$$PWD/.tools" $(GO) install $(VERSITYGW)
	@touch $@

check: ## gofmt, go vet, staticcheck, go.mod
	@unformatted=$$(gofmt -l .); if [ -n "$$unformatted" ]; then \
		echo "gofmt -w is missing on:" >&2; echo "$$unformatted" >&2; exit 1; \
	fi
	$(GO) vet ./...
	$(GO) run $(STATICCHECK) ./...
	$(GO) mod tidy -diff

unit: ## all tests, with the race detector
	PATH="$$PWD/.tools:$$PATH" DIGEST_BROWSER=1 DIGEST_S3=1 DIGEST_PROGRAMS=1 CGO_ENABLED=1 $(GO) test -race -timeout 10m ./...

update: ## write expected output again; read the diff before you keep it
	$(GO) test $$(grep -rl 'flag.Bool("update"' --include='*_test.go' . | xargs -n 1 dirname | sort -u) -update

fuzz: ## each fuzz target, for 20 seconds
	@grep -rho --include='*_test.go' '^func Fuzz[A-Za-z]*' . | grep -q . || { echo "no fuzz targets found" >&2; exit 1; }
	@grep -r --include='*_test.go' '^func Fuzz' . | sed 's/^\(.*\)\/[^/]*:func \(Fuzz[A-Za-z0-9]*\).*/\1 \2/' | \
	while read -r package target; do \
		echo "$$package $$target"; \
		$(GO) test -run '^$$' -fuzz "^$$target$$" -fuzztime $(FUZZTIME) "$$package" </dev/null || exit 1; \
	done

bench: ## all benchmarks
	$(GO) test -run '^$$' -bench . -benchmem ./...

bench-peers: ## compare with Hugo, Eleventy and our goals; slow, needs the network and npm
	$(GO) run ./bench/peers

eval-quotes: ## measure the finder of quotes on labelled articles in $$DIGEST_CORPUS
	$(GO) run ./bench/quotes

screenshots: ## make the pictures in docs/images again
	DIGEST_BROWSER=1 $(GO) test ./internal/browser -run '^TestScreenshots$$' -screenshots -v
