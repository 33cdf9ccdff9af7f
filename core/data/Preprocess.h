// From 8-bit pictures to the tensor that a model's input wants: resize, centre crop, channel order, scaling
// to 0..1, (v - mean) / std, layout.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "base/Result.h"
#include "data/Dataset.h"

namespace qs::data {

// A picture in memory, interleaved or planar: element (y, x, c) lies at y * strideY + x * strideX + c *
// strideC.
struct PixelView {
    const std::uint8_t* data = nullptr;
    int width = 0, height = 0, channels = 0;
    std::int64_t strideY = 0, strideX = 0, strideC = 0;

    static PixelView interleaved(const std::uint8_t* data, int width, int height, int channels);
    static PixelView planar(const std::uint8_t* data, int width, int height, int channels);
    std::uint8_t at(int y, int x, int c) const { return data[y * strideY + x * strideX + c * strideC]; }
};

class Preprocess {
public:
    // Error "bad-usage" for options that contradict themselves or the input.
    static Result<Preprocess> create(const DatasetOptions& options, const SampleFormat& format);

    // Batch 1, in the input's type. Integer inputs get the pixels (0..255; int8 inputs pixel - 128), float
    // inputs
    // ((pixel / 255) - mean) / std in float32; mean and std go by the channels as the model gets them.
    // Without --resize and --crop a picture of another size is resized to the input's. Grey pictures fill
    // three channels; colour ones become grey by ITU-R BT.601 luma. Error "bad-data" without a file name.
    Result<Tensor> run(const PixelView& picture) const;

    bool channelsLast() const { return m_channelsLast; }
    int channels() const { return m_channels; } // of the input; 0: unknown
    const SampleFormat& format() const { return m_format; }
    // Options that have no effect on this input, as sentences.
    const std::vector<std::string>& notes() const { return m_notes; }

private:
    struct Window {
        Size resized, cut; // the resized picture, and the part of it that is taken
        int left = 0, top = 0;
    };
    struct Planes; // channel planes of values 0..255
    Result<Window> windowOf(const PixelView& picture) const;
    Result<Shape> shapeOf(int channels, Size size) const;
    float normalize(float pixel, int channel) const;
    void writeFloats(const PixelView& picture, const Window& window, int channels, float* out) const;

    SampleFormat m_format;
    std::optional<Size> m_resize, m_crop;
    std::vector<float> m_mean, m_std; // empty, one, or one per channel
    bool m_bgr = false;
    bool m_channelsLast = false;
    bool m_isFloat = true;
    int m_channels = 0, m_width = 0, m_height = 0; // of the input; 0: unknown
    std::vector<std::string> m_notes;
};

} // namespace qs::data
