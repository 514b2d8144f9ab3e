#!/bin/sh
# Installs digest for the steps that come after this one. For another release,
# change the address here, and nowhere else.
set -eu

release=${DIGEST_RELEASE:-[[.Release]]}
if [ -z "$release" ]; then
	echo "ci/install.sh: write the address of a release of digest after DIGEST_RELEASE:-" >&2
	exit 1
fi
case $(uname -m) in
x86_64) machine=amd64 ;;
aarch64 | arm64) machine=arm64 ;;
*)
	echo "ci/install.sh: there is no digest for $(uname -m)" >&2
	exit 1
	;;
esac

archive=digest_linux_$machine.tar.gz
bin=$HOME/.local/bin
folder=$(mktemp -d)
trap 'rm -r "$folder"' EXIT
cd "$folder"
curl -fsSL --retry 3 -O "$release/$archive" -O "$release/checksums.txt"
grep " $archive\$" checksums.txt | sha256sum -c -
mkdir -p "$bin"
tar -xzf "$archive" -C "$bin" digest

if [ -n "${GITHUB_PATH:-}" ]; then
	echo "$bin" >>"$GITHUB_PATH"
fi
"$bin/digest" version
