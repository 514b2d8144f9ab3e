#!/bin/sh
# Installs digest for the steps that come after this one. For another release,
# change the address here, and nowhere else.
set -eu

release=${DIGEST_RELEASE:-[[.Release]]}
if [ -z "$release" ]; then
	echo "ci/install.sh: write the address of a release of digest after DIGEST_RELEASE:-" >&2
	exit 1
fi
case $(uname -sm) in
"Linux x86_64") archive=digest_linux_amd64.tar.gz ;;
"Linux aarch64") archive=digest_linux_arm64.tar.gz ;;
"Darwin x86_64") archive=digest_darwin_amd64.tar.gz ;;
"Darwin arm64") archive=digest_darwin_arm64.tar.gz ;;
*)
	echo "ci/install.sh: there is no archive for $(uname -sm)" >&2
	exit 1
	;;
esac

bin=$HOME/.local/bin
folder=$(mktemp -d)
trap 'rm -r "$folder"' EXIT
cd "$folder"
curl -fsSL --retry 3 -O "$release/$archive" -O "$release/checksums.txt"
if ! grep " $archive\$" checksums.txt >checksum; then
	echo "ci/install.sh: checksums.txt does not name $archive" >&2
	exit 1
fi
if command -v sha256sum >/dev/null; then
	sha256sum -c checksum
else
	shasum -a 256 -c checksum
fi
mkdir -p "$bin"
tar -xzf "$archive" -C "$bin" digest

if [ -n "${GITHUB_PATH:-}" ]; then
	echo "$bin" >>"$GITHUB_PATH"
fi
"$bin/digest" version
