// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/genogram/ink_marks.h"

#include "report/genogram_painter.h"

#include <bit>

namespace kudelma::app {

namespace {

/// FNV-1a, 64 bit, over words instead of bytes.
class Number
{
public:
    void add(std::uint64_t word)
    {
        m_value = (m_value ^ word) * 0x100000001b3;
        m_value ^= m_value >> 32;
    }
    void add(double value) { add(std::bit_cast<std::uint64_t>(value)); }
    void add(genogram::Point point)
    {
        add(point.x);
        add(point.y);
    }
    void add(const std::string& text)
    {
        for (const char letter : text)
            add(std::uint64_t(static_cast<unsigned char>(letter)));
        add(std::uint64_t(text.size()));
    }
    void add(const genogram::Date& date)
    {
        add(std::uint64_t(std::uint32_t(date.year)) | std::uint64_t(std::uint8_t(date.month)) << 32
            | std::uint64_t(std::uint8_t(date.day)) << 40 | std::uint64_t(date.approximate) << 48);
        add(date.text);
    }
    [[nodiscard]] std::uint64_t value() const { return m_value; }

private:
    std::uint64_t m_value = 0xcbf29ce484222325;
};

std::uint64_t numberOf(const genogram::Path& path)
{
    Number number;
    for (const genogram::Segment& segment : path.segments) {
        number.add(std::uint64_t(segment.kind));
        number.add(segment.to);
        number.add(segment.control1);
        number.add(segment.control2);
    }
    number.add(std::uint64_t(path.stroke) | std::uint64_t(path.fill) << 8 | std::uint64_t(path.dash) << 16
        | std::uint64_t(path.width) << 24 | std::uint64_t(path.pale) << 32);
    return number.value();
}

std::uint64_t numberOf(const genogram::Label& label)
{
    Number number;
    for (const genogram::LabelPart& part : label.parts) {
        number.add(std::uint64_t(part.kind) | std::uint64_t(part.status) << 8 | std::uint64_t(part.parent) << 16
            | std::uint64_t(part.placement) << 24 | std::uint64_t(part.tie) << 32 | std::uint64_t(part.person) << 40);
        number.add(part.text);
        number.add(part.date);
    }
    number.add(label.box.x);
    number.add(label.box.y);
    number.add(label.box.width);
    number.add(label.box.height);
    number.add(std::uint64_t(label.align) | std::uint64_t(label.style) << 8 | std::uint64_t(label.role) << 16
        | std::uint64_t(label.onPaper) << 24);
    return number.value();
}

} // namespace

InkMarks::InkMarks(const genogram::Scene& scene)
{
    const auto add = [this](const auto& pieces) {
        for (const auto& piece : pieces)
            m_marks.push_back({report::inkBounds(piece), numberOf(piece)});
    };
    add(scene.households);
    add(scene.lines);
    add(scene.ties);
    add(scene.labels);
    for (const genogram::PersonSymbol& person : scene.persons) {
        add(person.paths);
        add(person.labels);
    }
}

std::uint64_t InkMarks::within(const QRectF& part) const
{
    Number number;
    bool any = false;
    for (const Mark& mark : m_marks) {
        if (!mark.where.intersects(part))
            continue;
        number.add(mark.number);
        any = true;
    }
    return any ? number.value() | 1 : 0;
}

} // namespace kudelma::app
