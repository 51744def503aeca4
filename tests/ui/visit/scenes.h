// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/visit/visit.h"

#include <stdexcept>

namespace kudelma::test {

/// A screen that should have come did not; what() tells which.
struct Stuck : std::runtime_error
{
    using std::runtime_error::runtime_error;
};
void must(bool holds, const char* what);

/// Everybody of one meeting, each on a device of their own.
struct Cast
{
    explicit Cast(const QString& folder)
        : relay(folder + QStringLiteral("/relay"))
        , pia(folder + QStringLiteral("/pia"), relay.address())
        , saara(folder + QStringLiteral("/saara"), relay.address())
        , supervisor(folder + QStringLiteral("/supervisor"), relay.address())
    { }

    Relay relay;
    Visit pia;
    Visit saara;
    Visit supervisor;
};

/// The pictures of one run: each screen in each look.
class Album
{
public:
    /// `only`: parts of the names that are wanted; empty: all. `looks`: empty: all. `width`: no picture is wider; 0: as
    /// they are.
    Album(const QString& folder, const QStringList& only, const QStringList& looks, const QStringList& languages,
        int width);
    virtual ~Album() = default;

    virtual void shoot(Visit& visit, const QString& name);
    virtual void shootRoom(Visit& visit, const QString& name);
    [[nodiscard]] int count() const { return m_count; }

private:
    [[nodiscard]] bool isWanted(const QString& name) const;
    void save(QQuickWindow* window, const QString& look, const QString& name);

    QString m_folder;
    QStringList m_only;
    QStringList m_looks;
    QStringList m_languages;
    int m_width;
    int m_count = 0;
};

void playDoor(Album& album, const QString& folder); ///< Answers at the door, a shut one, several who come in.
void playGenogram(Album& album, const QString& folder); ///< Drawing the family by touch.
void playFamily(Album& album, const QString& folder); ///< The family drawn, as a table and in words.
void playBoards(Album& album, const QString& folder); ///< Views, ecomap, hypotheses, question deck.
void playDrawings(Album& album, const QString& folder); ///< Drawings on a child's page.
void playStory(Album& album, const QString& folder); ///< A story in words and pictures; a letter that a child reads.
void playTogether(Album& album, const QString& folder); ///< Knocking, writing, feedback that is counted, loops.
void playCompany(Album& album, const QString& folder); ///< Several people at one guest's device.
void playVoice(Album& album, const QString& folder); ///< A child's own words and the pages for them.
void playFiles(Album& album, const QString& folder); ///< The family into a file, and out of one.
void playAfter(Album& album, const QString& folder); ///< What follows a meeting.
void playPlanning(Album& album, const QString& folder);
void playGuidance(Album& album, const QString& folder);
void playTime(Album& album, const QString& folder); ///< The genogram through the years.
void playLocal(Album& album, const QString& folder); ///< A meeting without internet.
void playLinks(Album& album, const QString& folder); ///< A link that was taken back, and one that is muted.
void playPractice(Album& album, const QString& folder); ///< Choosing a made-up family, and two of them.
void playTeam(Album& album, const QString& folder); ///< The team directory, people and circles.
void playStart(Album& album, const QString& folder); ///< First run, locked, home, a child's page.
void playMany(Album& album, const QString& folder); ///< 200 children, 200 of everything, long names.
void playMeeting(Album& album, const QString& folder); ///< Table, room's screen, guests, supervisor.
void playPreparation(Album& album, const QString& folder); ///< Making ready, leading, and what others see of it.
void playDialogs(Album& album, const QString& folder); ///< What opens over a page, and a meeting without its network.

} // namespace kudelma::test
