#!/bin/sh
# The whole test suite under the sanitizers:
#
#   tests/sanitize.sh [asan] [tsan]        both without a word
#
# asan is AddressSanitizer with UndefinedBehaviorSanitizer and leak check (clang; packages clang libclang-rt-dev
# libomp-dev llvm), tsan ThreadSanitizer (gcc). Builds in
# build/asan and build/tsan; JOBS=N sets the jobs of build and tests. Tests that only measure (test_cli_figures)
# are left out: they compare figures that the release tests compare. The fuzz tests of the suite try fewer mutations
# each: QS_FUZZ_COUNT [1500].
set -eu
cd "$(dirname "$0")/.."
[ $# -gt 0 ] || set -- asan tsan
jobs=${JOBS:-$(nproc)}
here=$(pwd)
export QS_FUZZ_COUNT="${QS_FUZZ_COUNT:-1500}"
# Qt Test stops a function after five minutes without it, and a debugger that lists a sanitized process's threads hangs.
export QTEST_FUNCTION_TIMEOUT=3600000 QTEST_DISABLE_STACK_DUMP=1
export ASAN_OPTIONS=detect_leaks=1:allocator_may_return_null=1:abort_on_error=1
export LSAN_OPTIONS=suppressions=$here/tests/sanitizers/leaks.txt:print_suppressions=0
export UBSAN_OPTIONS=halt_on_error=1:print_stacktrace=1
# The libraries (Qt, libgomp, oneDNN) are not built with ThreadSanitizer, which does not see how their threads wait for
# one another: what they do among themselves is not looked at, everything of ours is, also what they call of it.
# QProcess starts programs through a clone that shares memory, which ThreadSanitizer takes for a fork of this process.
export TSAN_OPTIONS=halt_on_error=1:second_deadlock_stack=1:ignore_noninstrumented_modules=1:die_after_fork=0
for preset; do
  cmake --preset "$preset"
  cmake --build --preset "$preset" -j "$jobs"
  ctest --preset "$preset" -j "$jobs" -E 'test_cli_figures|test_training'
done
