#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <fstream>

#include "SmallNetwork.h"
#include "deploy/MemoryPlan.h"
#include "deploy/NetworkFile.h"

#include <nlohmann/json.hpp>

namespace fs = std::filesystem;
using namespace qs;
using namespace qs::deploy;
using Json = nlohmann::ordered_json;

class TestNetworkFile : public QObject {
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_dir;
    fs::path m_folder;

    void put(const std::string& json, const std::string& weights) {
        std::ofstream(m_folder / "network.json", std::ios::binary) << json;
        std::ofstream(m_folder / "weights.bin", std::ios::binary) << weights;
    }
    std::string codeAfter(const std::function<void(Json&)>& edit) {
        const auto bytes = serializeNetwork(tests::smallNetwork());
        Json json = Json::parse(bytes->json);
        edit(json);
        put(json.dump(), bytes->weights);
        const auto network = readNetwork(m_folder);
        return network.ok() ? "ok" : network.error().code;
    }
private slots:
    void init() {
        m_dir = std::make_unique<QTemporaryDir>();
        m_folder = m_dir->path().toStdString();
    }

    void roundTripKeepsEverything() {
        runtime::IntNetwork network = tests::smallNetwork();
        network.ops.back().constantInputs[0] = Tensor::of<std::int64_t>(Shape{2}, {1, -1});
        network.ops.back().attributes["low"] = -std::numeric_limits<float>::infinity();
        network.ops.back().attributes["nan"] = std::nanf("");
        network.ops.back().attributes["list"] = std::vector<float>{0.1f, 3e38f};
        network.ops.back().attributes["names"] = std::vector<std::string>{"a", "\xc3\xa4"};
        network.ops.back().attributes["value"] = Tensor::of<std::uint8_t>(Shape{3}, {1, 2, 3});
        const auto bytes = serializeNetwork(network);
        QVERIFY(bytes.ok());
        put(bytes->json, bytes->weights);
        const auto back = readNetwork(m_folder);
        QVERIFY2(back.ok(), back.ok() ? "" : describe(back.error()).c_str());
        const auto again = serializeNetwork(**back);
        QCOMPARE(again->json, bytes->json);
        QCOMPARE(again->weights, bytes->weights);
        const runtime::IntOp& op = (*back)->ops.back();
        QVERIFY(std::isinf(std::get<float>(op.attributes.at("low"))));
        QVERIFY(std::isnan(std::get<float>(op.attributes.at("nan"))));
        QCOMPARE(std::get<std::vector<float>>(op.attributes.at("list")), (std::vector<float>{0.1f, 3e38f}));
        QCOMPARE(std::get<Tensor>(op.attributes.at("value")).intAt(2), std::int64_t{3});
        QCOMPARE(op.constantInputs.at(0).intAt(1), std::int64_t{-1});
        QCOMPARE((*back)->ops[1].clampMin, 10);
        QCOMPARE((*back)->tensors[2].qmax, 127);
        QCOMPARE((*back)->tensors[1].scale, 0.02f);
        QVERIFY(!(*back)->tensors[0].isInteger());
    }

    void memoryPlanIsWritten() {
        const runtime::IntNetwork network = tests::smallNetwork();
        const MemoryPlan plan = planMemory(network);
        const Json json = Json::parse(serializeNetwork(network)->json);
        QCOMPARE(json["memory_bytes"].get<std::int64_t>(), plan.bytes);
        QCOMPARE(json["version"].get<int>(), 1);
        for (std::size_t i = 0; i < network.tensors.size(); ++i) {
            QCOMPARE(json["tensors"][i]["address"].get<std::int64_t>(), plan.addresses[i]);
            QCOMPARE(json["tensors"][i]["lifetime"][1].get<std::int64_t>(), plan.lives[i].last);
        }
    }

    void constantsAreAligned() {
        const Json json = Json::parse(serializeNetwork(tests::smallNetwork())->json);
        int seen = 0;
        for (const Json& op : json["ops"])
            if (op.contains("constants"))
                for (const Json& c : op["constants"]) {
                    QCOMPARE(c["offset"].get<std::int64_t>() % 64, std::int64_t{0});
                    ++seen;
                }
        QCOMPARE(seen, 6);
        QCOMPARE(json["ops"][1]["multipliers"].size(), std::size_t{3});
        QCOMPARE(json["ops"][1]["multipliers"][0].get<float>(), 0.02f * 0.01f / 0.03f);
    }

    void subgraphsAreRefused() {
        runtime::IntNetwork network = tests::smallNetwork();
        network.ops.back().attributes["body"] = std::shared_ptr<const Graph>(std::make_shared<Graph>());
        QCOMPARE(serializeNetwork(network).error().code, std::string("unsupported-type"));
    }

    void brokenFilesAreRefused_data() {
        QTest::addColumn<int>("what");
        for (int i = 0; i < 28; ++i)
            QTest::newRow(std::to_string(i).c_str()) << i;
    }
    void brokenFilesAreRefused() {
        QFETCH(int, what);
        const std::vector<std::function<void(Json&)>> edits = {
            [](Json& j) { j["format"] = "other"; },
            [](Json& j) { j["version"] = 99; },
            [](Json& j) { j.erase("tensors"); },
            [](Json& j) { j["rounding"] = "up"; },
            [](Json& j) { j["ops"][1]["kind"] = "Magic"; },
            [](Json& j) { j["ops"][1]["inputs"][0] = 1000; },
            [](Json& j) { j["ops"][1]["outputs"][0] = -2; },
            [](Json& j) { j["ops"][1]["inputs"] = "x"; },
            [](Json& j) { j["ops"][1]["inputs"] = Json::array(); },
            [](Json& j) { j["ops"][1]["inputs"][0] = -1; },
            [](Json& j) { j["ops"][1]["outputs"][0] = -1; },
            [](Json& j) { j["ops"][1]["constants"][0]["offset"] = 1 << 30; },
            [](Json& j) { j["ops"][1]["constants"][0]["offset"] = -64; },
            [](Json& j) { j["ops"][1]["constants"][0]["bytes"] = 7; },
            [](Json& j) {
                j["ops"][1]["constants"][0]["shape"] = {3, 1LL << 40, 1LL << 40};
            },
            [](Json& j) { j["ops"][1]["constants"][0]["dtype"] = "string"; },
            [](Json& j) {
                j["ops"][1]["clamp"] = {5, 1};
            },
            [](Json& j) { j["ops"][1]["weight_scale"][0] = "inf"; },
            [](Json& j) { j["ops"][1]["weight_scale"][0] = -1.0; },
            [](Json& j) { j["tensors"][1]["scale"] = 0.0; },
            [](Json& j) { j["tensors"][1]["zero_point"] = 300; },
            [](Json& j) { j["tensors"][1]["qmax"] = 18446744073709551615ull; },
            [](Json& j) { j["tensors"][1]["qmax"] = 0; },
            [](Json& j) { j["tensors"][1]["dtype"] = "float32"; },
            [](Json& j) { j["outputs"][0]["tensor"] = 1000; },
            [](Json& j) { j["inputs"] = nullptr; },
            [](Json& j) { j["ops"][1]["node"]["attributes"]["pads"]["type"] = "graph"; },
            [](Json& j) { j["ops"][1]["node"]["attributes"]["pads"]["value"][0] = 1.5; },
        };
        QCOMPARE(edits.size(), std::size_t{28});
        QCOMPARE(codeAfter(edits[static_cast<std::size_t>(what)]), std::string("bad-network"));
    }

    void aGoodFileIsGood() {
        QCOMPARE(codeAfter([](Json&) {}), std::string("ok"));
    }

    void cutAndForeignTextsAreRefused() {
        QCOMPARE(readNetwork(m_folder).error().code, std::string("file-not-found"));
        const auto bytes = serializeNetwork(tests::smallNetwork());
        for (std::size_t n = 0; n + 2 < bytes->json.size(); n += 97) {
            put(bytes->json.substr(0, n), bytes->weights);
            QCOMPARE(readNetwork(m_folder).error().code, std::string("bad-network"));
        }
        put(bytes->json, bytes->weights.substr(0, bytes->weights.size() - 1));
        QCOMPARE(readNetwork(m_folder).error().code, std::string("bad-network"));
        put(std::string(200000, '['), "");
        QCOMPARE(readNetwork(m_folder).error().code, std::string("bad-network"));
        put("[]", "");
        QCOMPARE(readNetwork(m_folder).error().code, std::string("bad-network"));
        put(bytes->json, bytes->weights);
        fs::remove(m_folder / "weights.bin");
        fs::create_symlink("/dev/zero", m_folder / "weights.bin");
        QCOMPARE(readNetwork(m_folder).error().code, std::string("bad-network"));
    }

    void memoryOfLivingTensorsDoesNotOverlap() {
        const runtime::IntNetwork network = tests::smallNetwork();
        const MemoryPlan plan = planMemory(network);
        std::vector<std::int64_t> bytes;
        std::int64_t total = 0;
        for (const auto& t : network.tensors) {
            Shape s = t.shape;
            s[0] = 1;
            bytes.push_back(*s.elementCount() * static_cast<std::int64_t>(sizeOf(t.type)));
            total += bytes.back();
        }
        // first and last operator that touches a tensor
        const auto life = [&](int t) {
            std::pair<int, int> range{1000, -1};
            const auto touch = [&](int i) { range = {std::min(range.first, i), std::max(range.second, i)}; };
            for (std::size_t i = 0; i < network.ops.size(); ++i)
                for (const auto* list : {&network.ops[i].inputs, &network.ops[i].outputs})
                    for (const int u : *list)
                        if (u == t) touch(static_cast<int>(i));
            for (const int u : network.outputs)
                if (u == t) touch(static_cast<int>(network.ops.size()));
            return range;
        };
        const int n = static_cast<int>(network.tensors.size());
        for (int a = 0; a < n; ++a) {
            QVERIFY(plan.addresses[static_cast<std::size_t>(a)] >= 0);
            const Lifetime& stated = plan.lives[static_cast<std::size_t>(a)];
            QCOMPARE(std::pair(static_cast<int>(stated.first), static_cast<int>(stated.last)), life(a));
            QCOMPARE(plan.addresses[static_cast<std::size_t>(a)] % 64, std::int64_t{0});
            for (int b = a + 1; b < n; ++b) {
                const auto la = life(a), lb = life(b);
                if (la.second < lb.first || lb.second < la.first) continue;
                const std::int64_t pa = plan.addresses[static_cast<std::size_t>(a)],
                                   pb = plan.addresses[static_cast<std::size_t>(b)];
                QVERIFY(pa + bytes[static_cast<std::size_t>(a)] <= pb ||
                        pb + bytes[static_cast<std::size_t>(b)] <= pa);
            }
        }
        QVERIFY(plan.bytes < total); // memory is used again
    }
};

QTEST_GUILESS_MAIN(TestNetworkFile)
#include "test_network_file.moc"
