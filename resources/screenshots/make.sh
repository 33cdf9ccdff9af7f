#!/bin/sh
# Makes the pictures of the workbench anew: resources/screenshots/make.sh [BUILD_FOLDER [PLACE]]
# Light and dark, 1440x900 and twice as fine, and the heat map in every other language (Chinese and Japanese want
# fonts: fonts-noto-cjk on Debian). pngquant or ImageMagick makes the files smaller where one is installed.
# The workbench shows where its sample lies, so it runs from copies in PLACE, a folder to be made and removed.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
build=${1:-$here/../../build/ci}
place=${2:-/tmp/quantscope}
mkdir "$place"
trap 'rm -r "$place"' EXIT
mkdir -p "$place/bin" "$place/share/quantscope"
cp "$build/tests/quantscope_gallery" "$place/bin/"
cp -r "$here/../models" "$here/../data" "$here/../help" "$here/../samples" "$place/share/quantscope/"
program=$place/bin/quantscope_gallery
export QT_QPA_PLATFORM=offscreen
for theme in light dark; do
    "$program" "$here" $theme "-$theme"
    QT_SCALE_FACTOR=2 "$program" "$here" $theme "-$theme@2x"
done
for language in de ja zh_CN; do
    "$program" "$here" light "-$language" $language
done
if command -v pngquant >/dev/null; then
    pngquant --force --ext .png --speed 1 --nofs --strip 256 "$here"/*.png
elif command -v mogrify >/dev/null; then
    mogrify +dither -colors 256 -strip "$here"/*.png
fi
if command -v optipng >/dev/null; then
    optipng -quiet -o2 "$here"/*.png
fi
