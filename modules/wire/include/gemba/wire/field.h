#pragma once

#include <limits>
#include <tuple>

namespace gemba::wire {

/// Bound of lists that may hold a whole plant: what a subscription starts with is not paged.
inline constexpr int kSnapshotItems = 100'000;

/// Describes one member of a wire struct: its name on the wire, its meaning and its bounds. A struct lists its fields
/// once,
///
///     static constexpr auto fields()
///     {
///         return std::tuple{field("alarm", &Params::alarm, "Alarm to acknowledge"),
///                           field("note", &Params::note, "What was done about it").maxLength(500)};
///     }
///
/// and parsing, validation, encoding, JSON Schema and the client's decoding all come from that list.
/// A field is required unless its type is std::optional or optional() is said; then the member keeps its default.
template <typename Struct, typename Member>
struct Field
{
    const char *name;
    Member Struct::*member;
    const char *doc;
    double minimumValue = -std::numeric_limits<double>::infinity();
    double maximumValue = std::numeric_limits<double>::infinity();
    int minLengthValue = 0;
    int maxLengthValue = 4096; ///< characters of a string; no text on the wire is unbounded
    int maxItemsValue = 1000;  ///< items of a list
    bool isOptional = false;
    bool isSecret = false; ///< never in logs, in the audit trail or in anything that shows what was sent

    constexpr Field optional() const
    {
        return with([](Field &f) { f.isOptional = true; });
    }
    constexpr Field range(double low, double high) const
    {
        return with([=](Field &f) {
            f.minimumValue = low;
            f.maximumValue = high;
        });
    }
    constexpr Field minLength(int n) const
    {
        return with([=](Field &f) { f.minLengthValue = n; });
    }
    constexpr Field maxLength(int n) const
    {
        return with([=](Field &f) { f.maxLengthValue = n; });
    }
    constexpr Field maxItems(int n) const
    {
        return with([=](Field &f) { f.maxItemsValue = n; });
    }
    /// A password, PIN, code, key or token.
    constexpr Field secret() const
    {
        return with([](Field &f) { f.isSecret = true; });
    }

private:
    template <typename F>
    constexpr Field with(F change) const
    {
        Field copy = *this;
        change(copy);
        return copy;
    }
};

template <typename Struct, typename Member>
constexpr Field<Struct, Member> field(const char *name, Member Struct::*member, const char *doc)
{
    return {name, member, doc};
}

/// A wire struct is one that lists its fields.
template <typename T>
concept HasFields = requires
{
    T::fields();
};

/// A wire struct that stands in the OpenAPI document under a name of its own.
template <typename T>
concept HasSchemaName = requires
{
    T::schemaName;
};

/// Parameters or reply of a method that has none.
struct Empty
{
    static constexpr auto fields() { return std::tuple{}; }
    bool operator==(const Empty &) const = default;
};

} // namespace gemba::wire
