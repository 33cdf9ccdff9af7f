// Convolution as a matrix product without an im2col copy, channels last: tiles of up to 14 output pixels by
// 32 output channels stay in registers, the filter is walked in steps of four bytes (four u8 x s8 products,
// or one float32 product). What all element types share is here; the tiles themselves are in the *_avx512.cpp
// files.
#pragma once

#include <cstdint>
#include <vector>

#include "kernels/ConvGeometry.h"

namespace qs::kernels {

// One tile: output pixels rows[0..count) of one panel of up to 32 output channels.
struct Tile {
    const std::uint8_t* const* rows = nullptr; // first byte of every pixel's window
    const std::int64_t* runs = nullptr;        // offsets from there of the stretches that lie together
    int runCount = 0;
    std::int64_t runBytes = 0;             // of one stretch, a multiple of 4
    const std::uint8_t* weights = nullptr; // packed: step, half of 16 channels, channel, 4 bytes
    // Weights of the next panel, brought near while this one is worked on: bytes to move on in every step.
    std::uintptr_t ahead = 0;
    std::int64_t aheadBytes = 0;
    std::int64_t column = 0;        // of the panel's first channel in the padded per-channel arrays
    int columns = 32;               // that exist, 1..32
    std::int64_t firstElement = 0;  // of the tile's first pixel and channel in y, in elements
    std::int64_t pixelElements = 0; // from one pixel to the next in y
};

// A tile function does its part of what `output` describes, a struct of the kernel's own. By pixels - 1 and
// by whether the panel has more than 16 channels.
using TileFunction = void (*)(const Tile& tile, const void* output);
constexpr int kTilePixels = 14, kPanelColumns = 32;
struct TileTable {
    TileFunction functions[kTilePixels][2];
};

class TiledConv {
public:
    // Sizes of g may change later in batch and spatial size only.
    TiledConv(const ConvGeometry& g, int elementBytes);

    // Where byte `element` of weight (output channel o, input channel c of its group, kernel position k) goes
    // in the packed weights; and their size. What nobody writes is zero.
    std::int64_t packedOffset(std::int64_t o, std::int64_t c, std::int64_t k) const;
    std::int64_t packedBytes() const { return m_groupBytes * m_groups; }
    // Per-channel arrays have room for whole panels; where channel o stands in them, and their length.
    std::int64_t paddedColumn(std::int64_t o) const;
    std::int64_t paddedColumns() const { return m_panelsPerGroup * kPanelColumns * m_groups; }

    // x: N x (D x) H x W x C. `fill` is the element that padding is made of (one byte, repeated).
    void run(const ConvGeometry& g, const void* x, std::uint8_t fill, const std::uint8_t* weights,
             const TileTable& table, const void* output) const;

private:
    struct Source;
    Source sourceOf(const ConvGeometry& g, const void* x, std::uint8_t fill) const;
    void runPanels(const Source& source, const ConvGeometry& g, const std::vector<std::int64_t>& runs,
                   std::int64_t first, std::int64_t last, std::int64_t group, const std::uint8_t* weights,
                   const TileTable& table, const void* output) const;
    std::int64_t panelOffset(std::int64_t panel) const;
    int halves(std::int64_t panel) const;

    std::int64_t m_elementBytes, m_groups, m_groupIn, m_groupOut;
    std::int64_t m_kernelWidth, m_runElements;
    bool m_merged; // a stretch holds all kernel columns, not one
    std::int64_t m_runs, m_runBytes, m_steps;
    std::int64_t m_panelsPerGroup, m_groupBytes;
};

} // namespace qs::kernels
