// Data files: NPY, NPZ, IDX, CIFAR-10 and raw ones. The first byte chooses the format.
#include "data/Dataset.h"
#include "data/Npy.h"
#include "data/Npz.h"
#include "fuzz/targets/Fuzz.h"

using namespace qs;

namespace {

void openAs(const std::string& source) {
    JobContext job;
    data::DatasetOptions options;
    options.source = source;
    for (const bool pixels : {false, true}) {
        const data::SampleFormat format{pixels ? DataType::U8 : DataType::F32, Shape{-1, 1, 2, 2}, false};
        const auto dataset = data::openDataset(options, format, job);
        if (!dataset) {
            fuzz::check(!dataset.error().message.empty());
            continue;
        }
        for (std::int64_t i = 0; i < std::min<std::int64_t>((*dataset)->size(), 2); ++i) {
            (void)(*dataset)->sample(i).ok();
            (void)(*dataset)->label(i);
        }
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const fuzz::Scratch scratch;
    if (size == 0) return 0;
    const std::string_view bytes = fuzz::textOf(data + 1, size - 1);
    switch (data[0] % 8) {
    case 0:
    case 1:
        if (const auto array = data::parseNpy(bytes, "array.npy")) fuzz::check(data::formatNpy(*array).ok());
        break;
    case 2:
        openAs("npz:" + scratch.write("data.npz", bytes).string());
        break;
    case 3: {
        const std::string file = scratch.write("images", bytes).string();
        openAs("idx:" + file);
        break;
    }
    case 4: {
        const std::size_t half = bytes.size() / 2;
        const std::string images = scratch.write("images", bytes.substr(0, half)).string();
        openAs("idx:" + images + "," + scratch.write("labels", bytes.substr(half)).string());
        break;
    }
    case 5:
        openAs("cifar10:" + scratch.write("data_batch_1.bin", bytes).string());
        break;
    case 6:
        openAs("bin:" + scratch.write("frame.bin", bytes).string());
        break;
    default:
        if (const auto arrays = data::readNpz(scratch.write("data.npz", bytes)))
            for (const auto& [name, tensor] : *arrays)
                fuzz::check(!name.empty() || tensor.count() >= 0);
        break;
    }
    return 0;
}
