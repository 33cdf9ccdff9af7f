#!/bin/sh
# Runs the libFuzzer targets one after the other:
#
#   tests/fuzz/run.sh [SECONDS_EACH] [TARGET...]
#
# SECONDS_EACH is 60 without it. Needs a build of the preset `fuzz`. Corpora stay in build/fuzz/corpus, inputs
# that fail in build/fuzz/findings. QS_FUZZ_RUNS=N bounds the executions instead of the time.
set -eu
cd "$(dirname "$0")/../.."
seconds=${1:-60}
[ $# -gt 0 ] && shift
build=build/fuzz
corpus=$build/corpus
findings=$build/findings
mkdir -p "$corpus" "$findings"
"$build/bin/make_seeds" "$corpus"
[ $# -gt 0 ] || set -- fuzz_onnx_reader fuzz_import_lower fuzz_options fuzz_arrays fuzz_network
export ASAN_OPTIONS=allocator_may_return_null=1:detect_leaks=1
export UBSAN_OPTIONS=halt_on_error=1:print_stacktrace=1
if [ -n "${QS_FUZZ_RUNS:-}" ]; then bound="-runs=$QS_FUZZ_RUNS"; else bound="-max_total_time=$seconds"; fi
failed=0
for target; do
  echo "== $target"
  size=4096
  [ "$target" = fuzz_network ] && size=32768
  nice "$build/fuzz/$target" $bound -max_len=$size -timeout=10 -rss_limit_mb=4096 -malloc_limit_mb=2048 \
    -print_final_stats=1 -close_fd_mask=1 -artifact_prefix="$findings/$target-" \
    "$corpus/$target" >"$findings/$target.log" 2>&1 || { failed=1; tail -40 "$findings/$target.log"; }
  grep -E "number_of_executed_units|average_exec" "$findings/$target.log" || true
done
exit $failed
