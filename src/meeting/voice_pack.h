// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "casework/choices.h"
#include "meeting/meeting_template.h"

namespace kudelma::meeting {

/// One part of a page for a child's words.
struct ZoneTemplate
{
    QString key; ///< Records keep it.
    QString shape; ///< Which of our shapes is drawn; a plain frame where this version does not know it.
    casework::House house = casework::House::None;
    LocalText title;
    LocalText prompt; ///< To the child, in a child's words.
};

/// A page for a child's words, such as three houses.
struct InstrumentTemplate
{
    QString key; ///< Records keep it.
    LocalText title;
    LocalText about; ///< For those who offer it.
    bool isStory = false; ///< Its parts are what the frames of a story in words and pictures can be about.
    int youngest = 0; ///< Years.
    int oldest = 0;
    std::vector<ZoneTemplate> zones; ///< In the order in which they are offered.
    std::vector<LocalText> cautions; ///< For those who offer it.
};

/// A simple picture of our own that children and stories can use.
struct StickerTemplate
{
    QString key; ///< Which of our shapes; records keep it.
    LocalText title;
};

/// What is said when words tell of violence or a sexual offence.
struct StopAsking
{
    LocalText title;
    std::vector<LocalText> lines;
};

inline constexpr int kMaxInstruments = 20;
inline constexpr int kMaxZones = 8;
inline constexpr int kMaxStickers = 24;
inline constexpr int kMaxCautions = 8;
inline constexpr int kMaxStopLines = 10;
inline constexpr int kMaxInstrumentAge = 120; ///< Years.

/// The pages by which children are heard, as a county's content pack gives them (assets/voice).
class VoicePack
{
public:
    [[nodiscard]] static tl::expected<VoicePack, TemplateError> fromJson(const QByteArray& json);

    [[nodiscard]] const std::vector<InstrumentTemplate>& instruments() const { return m_instruments; }
    [[nodiscard]] const InstrumentTemplate* instrument(QStringView key) const; ///< Null: none.
    [[nodiscard]] const std::vector<StickerTemplate>& stickers() const { return m_stickers; }
    [[nodiscard]] const StopAsking& stopAsking() const { return m_stopAsking; }

private:
    std::vector<InstrumentTemplate> m_instruments;
    std::vector<StickerTemplate> m_stickers;
    StopAsking m_stopAsking;
};

} // namespace kudelma::meeting
