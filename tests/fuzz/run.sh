#!/bin/sh
# Runs the libFuzzer targets:
#
#   tests/fuzz/run.sh [SECONDS_EACH] [TARGET...]
#
# SECONDS_EACH is 60 without it; all targets without names. Needs a build of the preset `fuzz`. Corpora stay in
# build/fuzz/corpus, inputs that fail in build/fuzz/findings.
#   QS_FUZZ_RUNS=N   bounds the executions instead of the time
#   QS_FUZZ_SEED=N   the same mutations again (0, as without it: others each time)
#   JOBS=N           targets at a time [1]
set -eu
cd "$(dirname "$0")/../.."
seconds=${1:-60}
[ $# -gt 0 ] && shift
build=build/fuzz
corpus=$build/corpus
findings=$build/findings
if [ "${QS_FUZZ_ONE:-}" = "" ]; then
  [ $# -gt 0 ] || set -- fuzz_import_lower fuzz_options fuzz_onnx_reader fuzz_arrays fuzz_network fuzz_session
  mkdir -p "$corpus" "$findings"
  "$build/bin/make_seeds" "$corpus"
  export QS_FUZZ_ONE=yes
  printf '%s\n' "$@" | xargs -P "${JOBS:-1}" -n 1 "$0" "$seconds"
  exit
fi
target=$1
export ASAN_OPTIONS=allocator_may_return_null=1:detect_leaks=1
export UBSAN_OPTIONS=halt_on_error=1:print_stacktrace=1
if [ -n "${QS_FUZZ_RUNS:-}" ]; then bound="-runs=$QS_FUZZ_RUNS"; else bound="-max_total_time=$seconds"; fi
size=4096
[ "$target" = fuzz_network ] && size=32768
log=$findings/$target.log
past=tests/fuzz/findings/$target # only read
[ -d "$past" ] || past=
# Entropic: counting how rare each edge is takes three quarters of the time of the larger targets.
# shellcheck disable=SC2086 # may be no word
nice "$build/fuzz/$target" $bound -seed="${QS_FUZZ_SEED:-0}" -max_len=$size -timeout=20 -rss_limit_mb=4096 \
  -malloc_limit_mb=2048 -entropic=0 -print_final_stats=1 -close_fd_mask=1 -artifact_prefix="$findings/$target-" \
  "$corpus/$target" $past >"$log" 2>&1 && failed=0 || failed=1
[ $failed = 0 ] || tail -60 "$log"
runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")
rate=$(sed -n 's/^stat::average_exec_per_sec: *//p' "$log")
echo "$target: ${runs:-?} executions, ${rate:-?} a second$([ $failed = 0 ] || echo ', FAILED')"
exit $failed
