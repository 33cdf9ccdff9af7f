// Labelled or unlabelled samples for calibration, evaluation and analysis, in the form a model's input wants.
#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/JobContext.h"
#include "base/Result.h"
#include "graph/Tensor.h"

namespace qs::data {

// An 8-bit picture as decoded: rows top to bottom, pixels interleaved, `channels` is 1 or 3 (RGB).
struct Image {
    int width = 0, height = 0, channels = 0;
    std::vector<std::uint8_t> pixels;
};

// Decodes a picture file; core/imageio supplies the one that uses QImage. Called from several threads.
using ImageLoader = std::function<Result<Image>(const std::filesystem::path&)>;

struct Size {
    int width = 0, height = 0;
};

// The data options of CLI.md, the same for every command. They shape 8-bit pictures; float arrays (npz, bin)
// are used as they are, where `layout` says how they lie and everything else has no effect. Without resize
// and crop a picture of another size is resized to the input's.
struct DatasetOptions {
    std::string
        source; // "idx:IMAGES,LABELS", "npz:FILE", "cifar10:PATH", "folder:DIR", "bin:DIR"; empty: none
    std::vector<float> mean, std;     // per channel (or one for all), applied after scaling to 0..1
    std::optional<Size> resize, crop; // crop is taken from the centre, after resize
    bool bgr = false;                 // --channel-order bgr
    std::string layout;               // "nchw", "nhwc" or empty: as the model's input wants it
    std::int64_t limit = -1;          // samples at most; -1: all
    std::int64_t skip = 0;            // samples left out at the beginning
};

// What the model's first input wants.
struct SampleFormat {
    DataType type = DataType::F32; // F32, or U8/I8/... for models that take raw pixels
    Shape shape;                   // with batch; -1 where unknown, e.g. {-1, 1, 28, 28}
    bool channelsLast = false;     // NHWC
};

class Dataset {
public:
    virtual ~Dataset() = default;
    virtual std::int64_t size() const = 0;
    // Sample i as a tensor of batch 1 in the model's input format. Safe from several threads; the same i
    // always gives the same bits.
    virtual Result<Tensor> sample(std::int64_t i) const = 0;
    // Sample i for all inputs of the model, in their order; one tensor for data that feeds one input.
    virtual Result<std::vector<Tensor>> inputs(std::int64_t i) const {
        auto x = sample(i);
        if (!x) return x.error();
        return std::vector<Tensor>{*std::move(x)};
    }
    // Class index of sample i; nothing where the data has no labels.
    virtual std::optional<std::int64_t> label(std::int64_t i) const = 0;
    // One line for people: what it is, where it comes from.
    virtual std::string description() const = 0;
    // Options that have no effect on this data, as sentences.
    virtual std::vector<std::string> notes() const { return {}; }
};

// Opens a dataset. Errors name the file and what is wrong with it (code "bad-data"); a source of unknown kind
// has the code "bad-usage". `images` may be empty when the source holds no picture files.
Result<std::shared_ptr<const Dataset>> openDataset(const DatasetOptions& options, const SampleFormat& format,
                                                   JobContext& job, const ImageLoader& images = {});

// One input of a model with several.
struct InputFormat {
    std::string name;
    SampleFormat format;
};

// The same for a model with several inputs, whose data is npz:FILE with one array for each of them, named as
// they are, samples along the first axis; y holds the labels where no input has that name. mean, std, resize,
// crop and channel order apply to 8-bit pictures as above.
Result<std::shared_ptr<const Dataset>> openDataset(const DatasetOptions& options,
                                                   const std::vector<InputFormat>& inputs, JobContext& job);

// Seeded noise in the input's shape (unknown dimensions become 1), for calibration without data; uniform in
// [0, 1) for floats, over all codes for 8-bit inputs. The same seed and index give the same bits everywhere.
std::shared_ptr<const Dataset> randomFrames(const SampleFormat& format, std::int64_t count,
                                            std::uint64_t seed);

// The same for a model with several inputs: inputs(i) gives one tensor per format, sample(i) the first.
std::shared_ptr<const Dataset> randomFrames(const std::vector<SampleFormat>& formats, std::int64_t count,
                                            std::uint64_t seed);

} // namespace qs::data
