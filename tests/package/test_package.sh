#!/bin/sh
# Installs the deb into a clean Debian tree, compiles the bundled network there and starts the workbench without a
# display. Needs root, debootstrap and a Debian mirror (QS_DEBIAN_MIRROR, or the one that this machine's apt uses).
#
#     test_package.sh BUILD_FOLDER
#
# QS_DEBIAN_TREE names a tree that debootstrap has made already; it is copied, not changed. Exit code 77: left out.
set -eu
build=$1
[ "$(id -u)" -eq 0 ] || { echo "needs root"; exit 77; }
command -v debootstrap >/dev/null 2>&1 || { echo "debootstrap is not installed"; exit 77; }
work=$(mktemp -d)
root=$work/root
clean() {
    for mount in proc dev; do
        if mountpoint -q "$root/$mount" 2>/dev/null; then umount "$root/$mount"; fi
    done
    rm -rf --one-file-system "$work"
}
trap clean EXIT INT TERM

(cd "$build" && cpack -G DEB -B "$work/package" >"$work/cpack.log" 2>&1) || { cat "$work/cpack.log"; exit 1; }
deb=$(ls "$work"/package/*.deb)
echo "== $(basename "$deb")"
dpkg-deb --field "$deb" Package Version Architecture Depends Recommends
dpkg-deb --contents "$deb" >"$work/contents"
for file in usr/bin/quantscope usr/bin/quantscope-cli usr/share/applications/quantscope.desktop \
    usr/share/mime/packages/quantscope.xml usr/share/man/man1/quantscope-cli.1.gz \
    usr/share/icons/hicolor/scalable/apps/quantscope.svg usr/share/metainfo/io.github.quantscope.metainfo.xml \
    usr/share/quantscope/help/tutorial.md; do
    grep -q " \./$file\$" "$work/contents" || { echo "the package lacks $file"; exit 1; }
done

if [ -n "${QS_DEBIAN_TREE:-}" ]; then
    cp -a "$QS_DEBIAN_TREE" "$root"
else
    mirror=${QS_DEBIAN_MIRROR:-$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' | grep debian | head -n 1)}
    debootstrap --variant=minbase bookworm "$root" "$mirror" >"$work/debootstrap.log" 2>&1 ||
        { tail -n 20 "$work/debootstrap.log"; exit 77; }
fi
cp /etc/resolv.conf "$root/etc/resolv.conf" 2>/dev/null || true
mount -t proc proc "$root/proc" || exit 77
inside() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 "$@"; }
cp "$deb" "$root/quantscope.deb"
inside apt-get update >"$work/apt.log" 2>&1 || { tail -n 20 "$work/apt.log"; exit 77; }
inside DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends /quantscope.deb >"$work/apt.log" 2>&1 ||
    { tail -n 20 "$work/apt.log"; exit 1; }

echo "== compile in the clean tree"
share=/usr/share/quantscope
data=$share/data/fashion-mnist-calib-500
inside quantscope-cli compile $share/models/resnet20_qat_pytorch_eager.onnx -a -m pytorch -o /root/out --quiet \
    --dataset idx:$data-images-idx3-ubyte.gz,$data-labels-idx1-ubyte.gz --mean 0.2860 --std 0.3530 >"$work/compile.log" ||
    { cat "$work/compile.log"; exit 1; }
head -n 6 "$work/compile.log"
for file in network_qdq.onnx network.json weights.bin; do
    [ -s "$root/root/out/$file" ] || { echo "$file is missing"; exit 1; }
done
test=$share/data/fashion-mnist-test-1000
inside quantscope-cli evaluate /root/out --dataset idx:$test-images-idx3-ubyte.gz,$test-labels-idx1-ubyte.gz \
    --mean 0.2860 --std 0.3530 --fail-if 'top1<93' --quiet

echo "== the workbench without a display"
inside QT_QPA_PLATFORM=offscreen quantscope --sample --compile --screenshot /root/window.png
size=$(wc -c <"$root/root/window.png")
[ "$size" -gt 20000 ] || { echo "the picture has only $size bytes"; exit 1; }
echo "== OK: picture of $size bytes"
