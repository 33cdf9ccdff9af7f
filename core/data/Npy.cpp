#include "data/Npy.h"

#include <charconv>
#include <cstring>
#include <optional>

#include "data/FileBytes.h"

namespace qs::data {

namespace {

constexpr std::string_view kMagic = "\x93NUMPY";
constexpr int kMaxRank = 32;

struct TypeName {
    const char* descr;
    DataType type;
};
constexpr TypeName kTypes[] = {{"|b1", DataType::Bool}, {"|u1", DataType::U8},  {"|i1", DataType::I8},
                               {"<u2", DataType::U16},  {"<i2", DataType::I16}, {"<u4", DataType::U32},
                               {"<i4", DataType::I32},  {"<u8", DataType::U64}, {"<i8", DataType::I64},
                               {"<f2", DataType::F16},  {"<f4", DataType::F32}, {"<f8", DataType::F64}};

std::optional<DataType> typeFromDescr(std::string_view descr) {
    for (const TypeName& t : kTypes)
        // One-byte types have no byte order; some writers give one all the same.
        if (descr == t.descr || (t.descr[2] == '1' && descr.size() == 3 && descr.substr(1) == t.descr + 1))
            return t.type;
    return std::nullopt;
}

struct Header {
    DataType type = DataType::Undefined;
    bool fortran = false;
    Shape shape;
    std::size_t dataOffset = 0;
};

// The header is the text of a Python dict with three keys; this reads exactly that, no Python at large.
class HeaderText {
public:
    explicit HeaderText(std::string_view text) : m_text(text) {}

    // What stands behind 'key': ... up to the end of the text, blanks skipped.
    std::optional<std::string_view> valueOf(std::string_view key) const {
        for (const char quote : {'\'', '"'}) {
            const std::string quoted = quote + std::string(key) + quote;
            std::size_t at = m_text.find(quoted);
            if (at == std::string_view::npos) continue;
            at = m_text.find_first_not_of(" \t\n", at + quoted.size());
            if (at == std::string_view::npos || m_text[at] != ':') continue;
            at = m_text.find_first_not_of(" \t\n", at + 1);
            if (at != std::string_view::npos) return m_text.substr(at);
        }
        return std::nullopt;
    }

    std::optional<std::string_view> stringOf(std::string_view key) const {
        const auto value = valueOf(key);
        if (!value || ((*value)[0] != '\'' && (*value)[0] != '"')) return std::nullopt;
        const std::size_t end = value->find((*value)[0], 1);
        if (end == std::string_view::npos) return std::nullopt;
        return value->substr(1, end - 1);
    }

    std::optional<Shape> shapeOf(std::string_view key) const {
        const auto value = valueOf(key);
        if (!value || (*value)[0] != '(') return std::nullopt;
        std::vector<std::int64_t> dims;
        const char* at = value->data() + 1;
        const char* end = value->data() + value->size();
        const auto skip = [&] {
            while (at != end && (*at == ' ' || *at == '\t' || *at == '\n'))
                ++at;
        };
        for (skip(); at != end && *at != ')'; skip()) {
            std::int64_t d = 0;
            const auto [stop, error] = std::from_chars(at, end, d);
            if (error != std::errc() || d < 0 || dims.size() >= kMaxRank) return std::nullopt;
            dims.push_back(d);
            at = stop;
            if (at != end && *at == 'L') ++at; // Python 2
            skip();
            if (at != end && *at == ',') ++at;
        }
        if (at == end) return std::nullopt;
        return Shape(std::move(dims));
    }

private:
    std::string_view m_text;
};

Result<Header> parseHeader(std::string_view bytes, const std::filesystem::path& file) {
    if (bytes.size() < 12 || bytes.substr(0, kMagic.size()) != kMagic)
        return badData(file, "it is no .npy array");
    const auto byte = [&](std::size_t i) {
        return static_cast<std::size_t>(static_cast<unsigned char>(bytes[i]));
    };
    const std::size_t version = byte(6);
    if (version < 1 || version > 3) return badData(file, "its .npy version is not known");
    const std::size_t begin = version == 1 ? 10 : 12;
    const std::size_t length = byte(8) | byte(9) << 8 | (version == 1 ? 0 : byte(10) << 16 | byte(11) << 24);
    if (length > bytes.size() - begin) return badData(file, "the array is cut off");
    const HeaderText text(bytes.substr(begin, length));
    Header header;
    header.dataOffset = begin + length;
    const auto descr = text.stringOf("descr");
    const auto fortran = text.valueOf("fortran_order");
    const auto shape = text.shapeOf("shape");
    if (!descr || !fortran || !shape) return badData(file, "its .npy header cannot be read");
    const auto type = typeFromDescr(*descr);
    if (!type) return badData(file, "arrays of type \"" + std::string(*descr) + "\" are not supported");
    header.type = *type;
    header.fortran = fortran->substr(0, 4) == "True";
    header.shape = *shape;
    return header;
}

// Column-major elements in row-major order.
void fromFortran(const char* in, Tensor& tensor) {
    const Shape& shape = tensor.shape();
    const std::size_t size = sizeOf(tensor.type());
    auto* out = static_cast<char*>(tensor.mutableRaw());
    std::vector<std::int64_t> strides(static_cast<std::size_t>(shape.rank()), 1), index(strides.size(), 0);
    for (std::size_t a = 1; a < strides.size(); ++a)
        strides[a] = strides[a - 1] * shape[static_cast<int>(a) - 1];
    for (std::int64_t i = 0; i < tensor.count(); ++i) {
        std::int64_t source = 0;
        for (std::size_t a = 0; a < strides.size(); ++a)
            source += index[a] * strides[a];
        std::memcpy(out + static_cast<std::size_t>(i) * size, in + static_cast<std::size_t>(source) * size,
                    size);
        for (std::size_t a = strides.size(); a-- > 0;) {
            if (++index[a] < shape[static_cast<int>(a)]) break;
            index[a] = 0;
        }
    }
}

} // namespace

Result<Tensor> parseNpy(std::string_view bytes, const std::filesystem::path& file) {
    QS_TRY(const Header header, parseHeader(bytes, file));
    const std::string_view data = bytes.substr(header.dataOffset);
    auto tensor = Tensor::makeChecked(header.type, header.shape, static_cast<std::int64_t>(data.size()));
    if (!tensor) return badData(file, "the array is cut off: its shape is " + header.shape.toString());
    if (header.fortran && header.shape.rank() > 1)
        fromFortran(data.data(), *tensor);
    else if (tensor->count() > 0)
        std::memcpy(tensor->mutableRaw(), data.data(), static_cast<std::size_t>(tensor->sizeBytes()));
    if (header.type == DataType::Bool) { // any other byte would be no bool
        auto* b = static_cast<unsigned char*>(tensor->mutableRaw());
        for (std::int64_t i = 0; i < tensor->count(); ++i)
            b[i] = b[i] != 0;
    }
    return tensor;
}

Result<Tensor> readNpy(const std::filesystem::path& file) {
    QS_TRY(const std::string content, readContent(file));
    return parseNpy(content, file);
}

Result<std::string> formatNpy(const Tensor& given) {
    Tensor tensor = given;
    const auto convert = [&](DataType from, DataType to) -> Result<void> {
        if (tensor.type() != from) return {};
        QS_TRY(tensor, given.cast(to));
        return {};
    };
    QS_CHECK(convert(DataType::BF16, DataType::F32));
    QS_CHECK(convert(DataType::I4, DataType::I8));
    QS_CHECK(convert(DataType::U4, DataType::U8));
    const char* descr = nullptr;
    for (const TypeName& t : kTypes)
        if (t.type == tensor.type()) descr = t.descr;
    if (descr == nullptr)
        return makeError("unsupported-type", "",
                         std::string("arrays of type ") + nameOf(tensor.type()) +
                             " cannot be written as .npy");
    std::string header = std::string("{'descr': '") + descr + "', 'fortran_order': False, 'shape': (";
    for (std::int64_t d : tensor.shape())
        header += std::to_string(d) + (tensor.shape().rank() == 1 ? "," : ", ");
    if (tensor.shape().rank() > 1) header.resize(header.size() - 2);
    header += "), }";
    constexpr std::size_t kPrefix = 10, kAlign = 64; // the data begins at a multiple of 64
    header.append(kAlign - 1 - (kPrefix + header.size()) % kAlign, ' ');
    header += '\n';
    std::string bytes(kMagic);
    bytes += {'\x01', '\x00', static_cast<char>(header.size() & 0xff), static_cast<char>(header.size() >> 8)};
    bytes += header;
    bytes.append(static_cast<const char*>(tensor.raw()), static_cast<std::size_t>(tensor.sizeBytes()));
    return bytes;
}

} // namespace qs::data
