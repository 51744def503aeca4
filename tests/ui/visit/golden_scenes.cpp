// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "ui/visit/golden_scenes.h"

#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kudelma::test {

const std::vector<GoldenPart>& pagesOfOne()
{
    static const std::vector<GoldenPart> kParts = {
        {"start", playStart,
            {u"start-1-first-run"_s, u"start-2-kit"_s, u"start-4-home-empty"_s, u"start-5-settings"_s, u"child-0"_s,
                u"child-1"_s, u"child-2"_s, u"child-3"_s, u"child-4"_s, u"child-5"_s, u"start-6-home"_s,
                u"start-7-locked"_s, u"start-9-by-kit"_s}},
        {"boards", playBoards, {u"boards-01-views"_s, u"boards-11-ecomap"_s, u"boards-27-deck"_s}},
        {"genogram", playGenogram, {u"genogram-02-handles"_s}},
        {"family", playFamily, {u"family-22-words"_s}},
        {"drawings", playDrawings, {u"drawings-03-list"_s}},
        {"voice", playVoice, {u"voice-03-more"_s, u"voice-04-stop"_s, u"voice-05-pages"_s, u"voice-06-houses"_s}},
        {"files", playFiles, {u"files-03-how"_s}},
        {"after", playAfter, {u"after-02-between"_s, u"after-10-memo"_s}},
    };
    return kParts;
}

const std::vector<GoldenPart>& pagesOfMany()
{
    static const std::vector<GoldenPart> kParts = {
        {"preparation", playPreparation,
            {u"preparation-02-open"_s, u"preparation-06-person"_s, u"preparation-13-skip"_s,
                u"preparation-17-guest-listens"_s}},
        {"meeting", playMeeting,
            {u"table-01-planned"_s, u"guest-01-outside"_s, u"guest-02-ready"_s, u"guest-03-waiting"_s,
                u"table-03-knock"_s, u"guest-04-on-hold"_s, u"table-05-round"_s, u"guest-05-round"_s,
                u"room-05-round"_s, u"table-08-voices"_s, u"room-08-voices"_s, u"table-11-reflecting"_s,
                u"guest-11-reflecting"_s, u"room-11-reflecting"_s, u"table-16-steps-one"_s, u"table-19-closing"_s,
                u"table-41-hand-and-break"_s, u"table-43-paused"_s, u"guest-43-paused"_s, u"room-43-paused"_s,
                u"guest-44-ended"_s, u"table-46-offline"_s, u"review-1"_s}},
        {"door", playDoor, {u"door-01-hold"_s, u"door-02-not-now"_s, u"door-04-shut"_s}},
        {"team", playTeam, {u"team-06-in"_s, u"circles-03-people"_s}},
    };
    return kParts;
}

QStringList complaintsOfPart(const std::vector<GoldenPart>& parts, const QString& name)
{
    const auto part
        = std::ranges::find_if(parts, [&](const GoldenPart& one) { return QString::fromLatin1(one.name) == name; });
    const QTemporaryDir home;
    if (part == parts.end() || !home.isValid())
        return {u"no part is called "_s + name};
    GoldenAlbum album(part->scenes);
    album.play(part->play, home.filePath(name));
    return album.complaints();
}

} // namespace kudelma::test
