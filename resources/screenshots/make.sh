#!/bin/sh
# Makes the pictures of the workbench anew: resources/screenshots/make.sh [BUILD_FOLDER]
# Light and dark, 1440x900 and twice as fine. Colours are reduced to 192 where ImageMagick is installed.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
program=${1:-$here/../../build/ci}/tests/quantscope_gallery
export QT_QPA_PLATFORM=offscreen
for theme in light dark; do
    "$program" "$here" $theme "-$theme"
    QT_SCALE_FACTOR=2 "$program" "$here" $theme "-$theme@2x"
done
if command -v mogrify >/dev/null; then
    for scene in welcome graph-folded graph-raw heat-map blocks inspector histograms scatter channels compare; do
        mogrify +dither -colors 192 -strip "$here/$scene"-*.png
    done
fi
