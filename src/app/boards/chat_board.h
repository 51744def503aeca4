// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/boards/board.h"

#include <QSet>

namespace kudelma::app {

/// Writing instead of speaking, in a meeting. A message is somebody's own words (casework::Voice, of the medium
/// "chat"): it lives in one circle, stands among the meeting's own words afterwards, and can be taken back by who wrote
/// it. Who is not on the genogram writes a view of their own (casework::Viewpoint) instead.
class ChatBoard : public kudelma::app::Board // in full, for the types that QML tools read
{
    Q_OBJECT
    QML_ELEMENT
    /// What a screen shows that several people look at: tells which messages everybody here may hear. Null: none.
    Q_PROPERTY(kudelma::app::CaseLists* shared READ shared WRITE setShared NOTIFY sharedChanged FINAL)
    /// key, words, who, picture, mine, time ("14.05"), forAll (of the meeting), forRoom (everybody here may hear it),
    /// seenBy, writable; the latest last
    Q_PROPERTY(kudelma::app::KeyedListModel* messages READ messages CONSTANT FINAL)
    /// To whom one may write: key (circle), kind ("all": everybody of the meeting; "leader": the fewest in whose circle
    /// the one who leads is; "some"), people, names
    Q_PROPERTY(kudelma::app::KeyedListModel* places READ places CONSTANT FINAL)
    /// Others' messages that were not looked at here yet. A screen that others see tells neither how many nor whose:
    /// some may be for this person alone.
    Q_PROPERTY(int waiting READ waiting NOTIFY changed FINAL)

public:
    static constexpr qsizetype kMaxMessageChars = 1000;
    static constexpr int kMaxKeptAsRead = 100;

    explicit ChatBoard(QObject* parent = nullptr);

    [[nodiscard]] CaseLists* shared() const { return m_shared; }
    void setShared(CaseLists* shared);
    [[nodiscard]] KeyedListModel* messages() { return &m_messages; }
    [[nodiscard]] KeyedListModel* places() { return &m_places; }
    [[nodiscard]] int waiting() const { return m_waiting; }

    /// False: refused, and the pen says why.
    Q_INVOKABLE bool say(const QString& words, const QString& circle);
    /// One's own message: it is shown nowhere any more.
    Q_INVOKABLE bool takeBack(const QString& message);
    Q_INVOKABLE void markRead(); ///< All that are shown; remembered on this device.

Q_SIGNALS:
    void sharedChanged();
    void came(); ///< A message by somebody else.

protected:
    void refresh() override;
    void forget() override;

private:
    void fillPlaces(const casework::CircleId& everybody, const casework::MemberId& leader);
    struct Read
    {
        QSet<QString> keys;
        QDateTime until; ///< What was written up to then has been read; invalid: only the keys tell.
    };
    [[nodiscard]] Read readHere() const;

    QPointer<CaseLists> m_shared;
    KeyedListModel m_messages;
    KeyedListModel m_places;
    QSet<QString> m_known; ///< Others' messages that have come.
    int m_waiting = 0;
    bool m_hasLooked = false;
};

} // namespace kudelma::app
