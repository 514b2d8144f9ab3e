# The project's commands. make help lists them.
#
# Nothing but Go, make and gcc is needed to begin with; make test brings the
# rest.

.POSIX:
.DEFAULT_GOAL := help
.PHONY: help build show docs test tools check workflows cross unit update fuzz bench bench-peers eval-quotes axe lighthouse screenshots looks fonts

GO = go
STATICCHECK = honnef.co/go/tools/cmd/staticcheck@v0.8.2
ACTIONLINT = github.com/rhysd/actionlint/cmd/actionlint@v1.7.12
VERSITYGW = github.com/versity/versitygw/cmd/versitygw@v1.8.0
FUZZTIME = 20s
SYSTEMS = linux/amd64 linux/arm64 darwin/amd64 darwin/arm64 windows/amd64 windows/arm64

# How the program is built everywhere: of Google's library, only what speaks HTTP.
# docs/dependencies.md has what the rest would cost.
export GOFLAGS = -tags=disable_grpc_modules

# What Debian asks before it starts a server that it installs: those that make
# tools brings are for tests alone, which start them as they need them.
POLICY = /usr/sbin/policy-rc.d

help: ## list these commands
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1 - \2/p' Makefile | awk -F' - ' '{printf "%-20s%s\n", $$1, $$2}'

build: ## make the program, ./digest
	$(GO) build -trimpath -o digest ./cmd/digest

show: ## build the sample site into public/ and serve it on this machine
	$(GO) run ./cmd/digest build
	$(GO) run ./internal/browser/show public

docs: ## build the documentation with digest itself and serve it on this machine
	$(GO) run ./docs/site
	$(GO) run ./cmd/digest build --source docs/site/made
	$(GO) run ./cmd/digest audit --source docs/site/made
	$(GO) run ./internal/browser/show docs/site/made/public

test: tools check unit ## everything that must pass: checks, tests, browser tests

tools: .tools/versitygw ## bring what the tests need: Go modules, Chromium, validators, servers, where they are missing
	$(GO) mod download
	@missing=; \
	for wanted in chromium:chromium,chromium-browser,google-chrome,chrome \
		default-jre-headless:java libxml2-utils:xmllint nodejs:node npm:npm \
		git:git shellcheck:shellcheck rsync:rsync openssh-client:sftp openssh-sftp-server:/usr/lib/openssh/sftp-server \
		nginx:nginx,/usr/sbin/nginx caddy:caddy apache2-bin:apache2,/usr/sbin/apache2 media-types:/etc/mime.types; do \
		found=; \
		for name in $$(echo "$${wanted#*:}" | tr , ' '); do \
			if command -v "$$name" >/dev/null || [ -e "$$name" ]; then found=yes; fi; \
		done; \
		if [ -z "$$found" ]; then missing="$$missing $${wanted%%:*}"; fi; \
	done; \
	case "$$missing" in *chromium*) missing="$$missing fonts-noto-core fonts-noto-cjk";; esac; \
	if [ -n "$$missing" ]; then \
		if [ "$$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then \
			echo "Some tests need more programs: install$$missing, then make test again." >&2; \
			exit 1; \
		fi; \
		if ! [ -e $(POLICY) ]; then \
			trap 'rm -f $(POLICY)' EXIT; \
			printf '#!/bin/sh\nexit 101\n' >$(POLICY) && chmod 755 $(POLICY) || exit 1; \
		fi; \
		export DEBIAN_FRONTEND=noninteractive; \
		apt-get update -qq </dev/null && \
		apt-get install -y -qq --no-install-recommends $$missing </dev/null || exit 1; \
		for server in nginx caddy; do \
			case "$$missing " in *" $$server "*) \
				if command -v systemctl >/dev/null; then systemctl --quiet disable $$server; fi;; \
			esac; \
		done; \
	fi; \
	cd internal/browser/validators && \
	if ! [ node_modules/.package-lock.json -nt package.json ]; then \
		npm install --ignore-scripts --no-package-lock --no-audit --no-fund --loglevel=error </dev/null && \
		touch node_modules/.package-lock.json; \
	fi

.tools/versitygw: Makefile
	GOBIN="$$PWD/.tools" $(GO) install $(VERSITYGW)
	@touch $@

check: ## gofmt, go vet, staticcheck, go.mod, workflows
	@unformatted=$$(gofmt -l .); if [ -n "$$unformatted" ]; then \
		echo "gofmt -w is missing on:" >&2; echo "$$unformatted" >&2; exit 1; \
	fi
	$(GO) vet ./...
	$(GO) run $(STATICCHECK) ./...
	$(GO) mod tidy -diff
	@$(MAKE) --no-print-directory workflows

# actionlint does not know where Forgejo finds actions, nor its runners.
workflows: ## actionlint, and the checks of scripts, on what digest init --ci writes and docs/scale.md shows
	@folder=$$(mktemp -d) && trap 'rm -r "$$folder"' EXIT && \
	$(GO) build -o "$$folder/digest" ./cmd/digest && \
	for host in github cloudflare netlify forgejo; do \
		"$$folder/digest" init "$$folder/$$host" --ci $$host --release https://digest.example >"$$folder/log" || exit 1; \
	done && \
	{ printf 'on: push\njobs:\n'; sed -n '/^  shard:/,/^```/{/^```/!p;}' docs/scale.md; } >"$$folder/github/.github/workflows/shards.yml" && \
	$(GO) run $(ACTIONLINT) "$$folder"/*/.github/workflows/*.yml && \
	$(GO) run $(ACTIONLINT) -ignore 'label "docker" is unknown' -ignore 'action "https://code.forgejo.org/' "$$folder"/forgejo/.forgejo/workflows/*.yml && \
	if command -v shellcheck >/dev/null; then shellcheck "$$folder/github/ci/install.sh"; fi

# The stores of Google and Azure are left out: they are the same everywhere, and
# take longer than all else. A release builds them for each system.
cross: ## vet and build the program for each system that it is released for; takes minutes the first time
	@for system in $(SYSTEMS); do \
		export CGO_ENABLED=0 GOOS=$${system%/*} GOARCH=$${system#*/}; echo "$$system"; \
		$(GO) vet -tags nogcs,noazure ./cmd/... $$($(GO) list ./internal/... | grep -v /internal/browser) && \
		$(GO) build -tags nogcs,noazure -o /dev/null ./cmd/digest || exit 1; \
	done

# Tests start the program some hundred times: without the stores of
# Google and Azure it is there a third sooner.
unit: export GOFLAGS = -tags=nogcs,noazure
unit: ## all tests, and those of what runs at once with the race detector
	PATH="$$PWD/.tools:$$PATH" DIGEST_BROWSER=1 DIGEST_S3=1 DIGEST_PROGRAMS=1 $(GO) test -timeout 15m ./...
	CGO_ENABLED=1 $(GO) test -race -timeout 10m ./internal/audit ./internal/content ./internal/output ./internal/parallel ./internal/render ./internal/serve ./internal/site ./internal/watch
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

axe: ## hold every page against axe-core, in both schemes and at three widths; takes minutes
	DIGEST_BROWSER=1 $(GO) test ./internal/browser -run '^TestEveryPage$$' -every-page -timeout 2h -v

lighthouse: ## measure each kind of page with Lighthouse, as a phone on a slow network sees it; slow, needs npm
	cd internal/browser/lighthouse && \
	npm install --ignore-scripts --no-package-lock --no-audit --no-fund --loglevel=error </dev/null
	DIGEST_BROWSER=1 $(GO) test ./internal/browser -run '^TestLighthouse$$' -lighthouse -timeout 2h -v

fonts: ## cut the bundled faces anew; needs npm, and Debian's fonttools and python3-brotli
	@folder=$$(mktemp -d) && \
	npm install --prefix "$$folder" --ignore-scripts --no-audit --no-fund --loglevel=error source-serif@4.5.1 </dev/null && \
	/usr/bin/python3 internal/fonts/make.py "$$folder/node_modules/source-serif" static/assets/fonts && \
	cp "$$folder/node_modules/source-serif/LICENSE.md" static/assets/fonts/LICENSE.txt && \
	rm -r "$$folder"
