// One sample of an array file (npz, bin) as the model's input: bytes are pictures or raw codes, floats are
// used as they are.
#pragma once

#include <optional>

#include "data/ArrayFit.h"
#include "data/Preprocess.h"
#include "data/Sources.h"

namespace qs::data {

class ArraySample {
public:
    // Error "bad-data" without a file when samples of that shape and type do not fit the input.
    static Result<ArraySample> create(const Shape& sample, DataType type, const SourceContext& context);

    // `data` holds one sample of the shape and type given above.
    Result<Tensor> convert(const void* data) const;
    const std::vector<std::string>& notes() const { return m_notes; }

private:
    explicit ArraySample(const Preprocess& preprocess) : m_preprocess(preprocess) {}
    struct Picture {
        int width = 0, height = 0, channels = 0;
        bool planar = false;
    };
    static std::optional<Picture> pictureOf(const Shape& sample, const SourceContext& context);

    Preprocess m_preprocess;
    Shape m_sample;
    DataType m_type = DataType::Undefined;
    std::optional<Picture> m_picture; // bytes that are preprocessed as a picture
    std::optional<ArrayFit> m_fit;    // everything else
    std::vector<std::string> m_notes;
};

} // namespace qs::data
