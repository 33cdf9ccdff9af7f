#!/bin/sh
# Installs clang, builds the libFuzzer targets and runs each of them:
#
#   sh installer/fuzz.sh [SECONDS_EACH [TARGET...]]    60 seconds and every target without words
#
# QS_FUZZ_SEED and the other variables of tests/fuzz/run.sh hold here too; JOBS is the number of cores without it.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
. "$root/installer/common.sh"
cd "$root"

# llvm: reports with lines instead of addresses
install_packages clang libclang-rt-dev libomp-dev llvm
build fuzz fuzz_targets

say "Fuzzing"
[ $# -gt 0 ] || set -- 60
JOBS=${JOBS:-$(nproc)} exec tests/fuzz/run.sh "$@"
