# The project's commands. make help lists them.
#
# Nothing but Go, make and gcc is needed to begin with; make test brings the
# rest.

.POSIX:
.DEFAULT_GOAL := help
.PHONY: help build show test tools check unit update fuzz bench bench-peers eval-quotes screenshots looks lighthouse fonts

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

tools: .tools/versitygw ## bring what the tests need: Go modules, Chromium, validators, servers, where they are missing
	$(GO) mod download
	@missing=; \
	for wanted in chromium:chromium,chromium-browser,google-chrome,chrome \
		default-jre-headless:java libxml2-utils:xmllint nodejs:node npm:npm \
		rsync:rsync openssh-client:sftp openssh-sftp-server:/usr/lib/openssh/sftp-server; do \
		found=; \
		for name in $$(echo "$${wanted#*:}" | tr , ' '); do \
			if command -v "$$name" >/dev/null; then found=yes; fi; \
		done; \
		if [ -z "$$found" ]; then missing="$$missing $${wanted%%:*}"; fi; \
	done; \
	case "$$missing" in *chromium*) missing="$$missing fonts-noto-core fonts-noto-cjk";; esac; \
	if [ -n "$$missing" ]; then \
		if [ "$$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then \
			echo "Some tests need more programs: install$$missing, then make test again." >&2; \
			exit 1; \
		fi; \
		export DEBIAN_FRONTEND=noninteractive; \
		apt-get update -qq </dev/null && \
		apt-get install -y -qq --no-install-recommends $$missing </dev/null || exit 1; \
	fi; \
	cd internal/browser/validators && \
	if ! [ node_modules/.package-lock.json -nt package.json ]; then \
		npm install --ignore-scripts --no-package-lock --no-audit --no-fund --loglevel=error </dev/null && \
		touch node_modules/.package-lock.json; \
	fi

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

unit: ## all tests, and those of what runs at once with the race detector
	PATH="$$PWD/.tools:$$PATH" DIGEST_BROWSER=1 DIGEST_S3=1 DIGEST_PROGRAMS=1 $(GO) test -timeout 15m ./...
	CGO_ENABLED=1 $(GO) test -race -timeout 10m ./internal/audit ./internal/output ./internal/parallel ./internal/render ./internal/serve ./internal/site ./internal/watch
	CGO_ENABLED=1 $(GO) test -race -timeout 10m ./internal/build -run 'Preview|Cancelled|Together'
	CGO_ENABLED=1 $(GO) test -race -timeout 10m ./internal/deploy -run Lock

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

looks: ## keep how the pages look anew, after you have looked at the change
	DIGEST_BROWSER=1 $(GO) test ./internal/browser -run '^TestLooks$$' -looks -timeout 20m

lighthouse: ## measure each kind of page with Lighthouse, as a phone on a slow network sees it; slow, needs npm
	cd internal/browser/lighthouse && \
	npm install --ignore-scripts --no-package-lock --no-audit --no-fund --loglevel=error </dev/null
	DIGEST_BROWSER=1 $(GO) test ./internal/browser -run '^TestLighthouse$$' -lighthouse -timeout 2h

fonts: ## cut the bundled faces anew; needs npm, and Debian's fonttools and python3-brotli
	@folder=$$(mktemp -d) && \
	npm install --prefix "$$folder" --ignore-scripts --no-audit --no-fund --loglevel=error source-serif@4.5.1 </dev/null && \
	/usr/bin/python3 internal/fonts/make.py "$$folder/node_modules/source-serif" static/assets/fonts && \
	cp "$$folder/node_modules/source-serif/LICENSE.md" static/assets/fonts/LICENSE.txt && \
	rm -r "$$folder"
