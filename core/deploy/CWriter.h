// Writes the operators of an integer network as C: descriptors, weights and the calls of network_run.
#pragma once

#include <memory>
#include <set>
#include <string>
#include <vector>

#include "deploy/CProgram.h"
#include "deploy/MemoryPlan.h"
#include "kernels/ConvGeometry.h"
#include "kernels/int8/Elementwise.h"
#include "runtime/Int8Emulator.h"

namespace qs::deploy {

class CWriter {
public:
    // Every shape of the network is static; the emulator runs the same network.
    CWriter(std::shared_ptr<const runtime::IntNetwork> network,
            std::shared_ptr<const runtime::Int8Emulator> emulator)
        : m_network(*network), m_emulator(std::move(emulator)), m_plan(planMemory(m_network)),
          m_owner(std::move(network)) {}

    Result<void> addAll();

    const MemoryPlan& plan() const { return m_plan; }
    const std::set<CKernel>& used() const { return m_used; }
    const std::string& data() const { return m_data; }       // static arrays and structs of network.c
    const std::string& steps() const { return m_steps; }     // the body of network_run
    const std::string& weights() const { return m_weights; } // definitions of weights.c
    const std::string& declarations() const { return m_declarations; } // of weights.h
    // Where a tensor lies, as a pointer to bytes or floats.
    std::string at(int tensor) const;

private:
    using IntOp = runtime::IntOp;
    using IntTensor = runtime::IntTensor;

    const IntTensor& tensor(int index) const { return m_network.tensors[static_cast<std::size_t>(index)]; }
    kernels::Grid outputGrid(const IntOp& op) const;
    std::string name(const char* what) const { return std::string(what) + "_" + std::to_string(m_index); }
    void call(CKernel kernel, const std::string& text);

    Result<void> addOp(const IntOp& op);
    Result<void> addConv(const IntOp& op);
    Result<void> addGemm(const IntOp& op);
    Result<void> addMatMul(const IntOp& op);
    Result<void> addBinary(const IntOp& op);
    Result<void> addConcat(const IntOp& op);
    Result<void> addPool(const IntOp& op);
    Result<void> addTable(const IntOp& op);
    Result<void> addMove(const IntOp& op);
    Result<void> addConvert(const IntOp& op);

    Result<void> layer(const IntOp& op); // the struct "layer_N" with weights, bias and rounding
    std::string window(const kernels::ConvGeometry& g);
    // The initializer of a rounding; its arrays go to the data under `suffix`.
    std::string rounding(const std::vector<kernels::Multiplier>& multipliers, const kernels::Grid& grid,
                         const std::string& suffix = {});
    Result<Tensor> runOn(const IntOp& op, const Tensor& input) const; // this operator alone
    Result<Tensor> requantizeTable(int from, const IntOp& op) const;
    std::string binaryShape(const IntOp& op);

    const runtime::IntNetwork& m_network;
    std::shared_ptr<const runtime::Int8Emulator> m_emulator;
    MemoryPlan m_plan;
    std::shared_ptr<const runtime::IntNetwork> m_owner;
    int m_index = 0; // of the operator at work
    std::set<CKernel> m_used;
    std::string m_data, m_steps, m_weights, m_declarations;
};

} // namespace qs::deploy
