#!/bin/sh
# Installs the packages, builds and starts the workbench on the bundled network. Without a display it compiles the
# network with the command line instead, prints what INT8 costs, and leaves report and screenshot in build/demo.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
. "$root/installer/common.sh"
cd "$root"

install_packages
build release quantscope quantscope-cli

bin="$root/build/release/bin"
model="$root/resources/models/resnet20_qat_pytorch_eager.onnx"

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    say "Starting the workbench"
    exec "$bin/quantscope" --sample
fi

demo="$root/build/demo"
mkdir -p "$demo"
cli="$bin/quantscope-cli"
data="$root/resources/data/fashion-mnist"
calib="idx:$data-calib-500-images-idx3-ubyte.gz,$data-calib-500-labels-idx1-ubyte.gz"
test="idx:$data-test-1000-images-idx3-ubyte.gz,$data-test-1000-labels-idx1-ubyte.gz"

say "Compiling $(basename "$model") to INT8"
"$cli" compile "$model" -a -m pytorch -o "$demo/compiled" --dataset "$calib" --mean 0.2860 --std 0.3530

# top1 NET ENGINE: percent of the 1000 bundled test images that are told right
top1() {
    "$cli" evaluate "$1" --engine "$2" --dataset "$test" --mean 0.2860 --std 0.3530 --json --quiet |
        sed -n 's/.*"top1": *\([0-9.]*\).*/\1/p'
}
say "Accuracy on the 1000 bundled test images"
printf '%-44s %8s\n' "network" "top-1 %"
printf '%-44s %8s\n' "before quantization-aware training, float" \
    "$(top1 "$root/resources/models/resnet20_fp32.onnx" fp32)"
printf '%-44s %8s\n' "trained, float without quantizers" "$(top1 "$model" fp32)"
printf '%-44s %8s\n' "trained, quantizers simulated in float" "$(top1 "$model" sim)"
printf '%-44s %8s\n' "compiled, INT8" "$(top1 "$demo/compiled" int8)"

say "The layers that lose most"
"$cli" analyze "$demo/compiled" --dataset "$test" --mean 0.2860 --std 0.3530 --limit 64 --worst 5

say "Report"
"$cli" report "$demo/compiled" -o "$demo/report.html" --dataset "$test" --mean 0.2860 --std 0.3530 --limit 64
"$cli" analyze "$demo/compiled" --dataset "$test" --mean 0.2860 --std 0.3530 --limit 64 --json --quiet \
    >"$demo/report.json"

say "Screenshot"
QT_QPA_PLATFORM=offscreen "$bin/quantscope" --sample --compile --screenshot "$demo/screenshot.png"

say "No display: the results are in $demo"
ls -l "$demo"
