#!/bin/sh
# Two builds of the program (say, release and debug, or of two compilers) must write the same bytes:
#
#   tests/robustness/same_bytes.sh BUILD_A BUILD_B [MODEL...]
#
# compares what build/BUILD/bin/quantscope-cli makes of the models (the bundled ones without names).
set -eu
cd "$(dirname "$0")/../.."
a=build/$1/bin/quantscope-cli
b=build/$2/bin/quantscope-cli
shift 2
[ $# -gt 0 ] || set -- resources/models/*.onnx tests/golden/models/mobilenetv2_qat_pytorch_eager.onnx
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
for model; do
  for options in "" "--ignore-quantizers --calibrate-method Percentile"; do
    rm -rf "$scratch/a" "$scratch/b"
    # shellcheck disable=SC2086
    "$a" compile "$model" -o "$scratch/a" -n 4 --quiet $options >"$scratch/text" || { cat "$scratch/text"; exit 1; }
    "$b" compile "$model" -o "$scratch/b" -n 4 --quiet $options >"$scratch/text" || { cat "$scratch/text"; exit 1; }
    diff -r "$scratch/a" "$scratch/b" || { echo "$model $options: the two builds differ"; exit 1; }
    echo "$model ${options:-as it is}: the same bytes ($(du -sb "$scratch/a" | cut -f1))"
  done
done
