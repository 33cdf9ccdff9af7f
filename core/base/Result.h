// Result<T>: a value, or the Diagnostic that says why there is none.
#pragma once

#include <optional>
#include <utility>
#include <variant>

#include "base/Diagnostic.h"

namespace qs {

template <class T>
class [[nodiscard]] Result {
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Diagnostic error) : m_state(std::in_place_index<1>, std::move(error)) {}

    bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    T& value() & { return std::get<0>(m_state); }
    const T& value() const& { return std::get<0>(m_state); }
    T&& value() && { return std::get<0>(std::move(m_state)); }
    T& operator*() & { return value(); }
    const T& operator*() const& { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    T* operator->() { return &value(); }
    const T* operator->() const { return &value(); }

    const Diagnostic& error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Diagnostic> m_state;
};

template <>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Diagnostic error) : m_error(std::move(error)) {}

    bool ok() const { return !m_error.has_value(); }
    explicit operator bool() const { return ok(); }
    const Diagnostic& error() const { return *m_error; }

private:
    std::optional<Diagnostic> m_error;
};

} // namespace qs

#define QS_CONCAT_INNER(a, b) a##b
#define QS_CONCAT(a, b) QS_CONCAT_INNER(a, b)

// QS_TRY(auto x, f()): declares x from the value of f() or returns its error.
#define QS_TRY(declaration, expression) QS_TRY_IMPL(QS_CONCAT(qsTry_, __LINE__), declaration, expression)
#define QS_TRY_IMPL(name, declaration, expression)                                                           \
    auto name = (expression);                                                                                \
    if (!name.ok()) return name.error();                                                                     \
    declaration = std::move(name).value()

// QS_CHECK(f()): returns the error of a Result<void>, or goes on.
#define QS_CHECK(expression)                                                                                 \
    do {                                                                                                     \
        auto qsCheck = (expression);                                                                         \
        if (!qsCheck.ok()) return qsCheck.error();                                                           \
    } while (false)
