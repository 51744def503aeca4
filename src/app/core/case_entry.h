// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QUrl>

namespace kudelma::app {

/// One case of the profile, as the home page lists it.
struct CaseEntry
{
    static constexpr qsizetype kMaxDue = 60;
    static constexpr int kMaxAsked = 999;

    QString key; ///< Random; also names the file.
    QString child; ///< The child's name, as shown on the home page.
    QString self; ///< Who this person is in it; empty: Session::self().
    bool rehearsal = false; ///< Fictional, for practising; never mixed with real ones on screen.
    QString script; ///< Of a practice page that was made here: which practice case it is.
    QDateTime lastMeeting;
    QDateTime nextMeeting;
    QString nextMeetingRecord; ///< Id of the meeting's record.
    QDateTime invitedUntil; ///< How long the last of its invitations is good; invalid: nobody is invited.
    QUrl server; ///< Where its circles are; empty: Session::server().
    bool team = false; ///< The circle of colleagues, not a child's page; TeamDesk has it open.
    QString page; ///< Names the child's page among the colleagues who share it; empty: it was never shared.
    /// Of a meeting without internet that this device hosts: key of the child's page that it goes back to.
    QString home;
    /// Days by which this person promised something, overdue ones too; just days, so that the home page can tell of
    /// them without opening the page. At most kMaxDue.
    QList<QDate> due;
    int asked = 0; ///< How many comments on the work wait for this person's answer; a number alone, as above.
    bool passing = false; ///< Of a meeting without internet that another device hosts: goes when that is over.

    [[nodiscard]] bool isLocal() const { return passing || !home.isEmpty(); } ///< Of a meeting without internet.

    /// What the vault keeps of it beside its key.
    [[nodiscard]] QByteArray toInfo() const;
    [[nodiscard]] static CaseEntry fromInfo(const QString& key, const QByteArray& info);

    friend bool operator==(const CaseEntry&, const CaseEntry&) = default;
};

} // namespace kudelma::app
