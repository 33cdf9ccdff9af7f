#!/bin/sh
# Installs the packages, builds with warnings as errors and runs every test. Ends with ctest's own summary and its
# exit code.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
. "$root/installer/common.sh"
cd "$root"

install_packages
build ci

say "Testing"
exec ctest --preset ci --parallel "$(nproc)"
