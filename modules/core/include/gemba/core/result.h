#pragma once

#include <gemba/core/error_code.h>

#include <type_traits>
#include <utility>
#include <variant>

namespace gemba {

/// A value or a refusal. Refusals are part of normal work; broken machinery throws instead (see DatabaseError).
/// Ignoring one does not compile without a cast.
template <typename T>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }

    bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    /// Precondition for value(), * and ->: ok().
    const T &value() const & { return std::get<0>(m_state); }
    T &value() & { return std::get<0>(m_state); }
    T &&value() && { return std::get<0>(std::move(m_state)); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T &&operator*() && { return std::get<0>(std::move(m_state)); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

    /// Precondition: !ok().
    const Error &error() const { return std::get<1>(m_state); }

    /// Applies @p next to the value, or hands the refusal on.
    template <typename F>
    auto then(F &&next) && -> std::invoke_result_t<F, T &&>
    {
        if (!ok())
            return error();
        return std::forward<F>(next)(std::move(*this).value());
    }

private:
    std::variant<T, Error> m_state;
};

struct Nothing
{
    bool operator==(const Nothing &) const = default;
};

template <>
class [[nodiscard]] Result<void> : public Result<Nothing>
{
public:
    Result()
        : Result<Nothing>(Nothing{})
    {
    }
    Result(Error error)
        : Result<Nothing>(std::move(error))
    {
    }
};

inline Error refuse(ErrorCode code, QString detail = {})
{
    return Error{code, {}, std::move(detail)};
}

inline Error refuseField(ErrorCode code, QString field, QString detail = {})
{
    return Error{code, std::move(field), std::move(detail)};
}

} // namespace gemba
