// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/core/appearance.h"
#include "app/core/pen.h"
#include "app/models/case_lists.h"

#include <QtQml/qqmlregistration.h>

namespace kudelma::app {

/// The supervisor's view: reads what the circles that they are in hold of the meeting, and leaves comments in the one
/// circle where they write.
class ReviewDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("App.review is the one")
    Q_PROPERTY(kudelma::app::CaseLists* lists READ lists CONSTANT FINAL)
    Q_PROPERTY(bool canComment READ canComment NOTIFY changed FINAL)
    /// Who reads a comment: list of maps name, detail, picture.
    Q_PROPERTY(QVariantList seenBy READ seenBy NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)

public:
    ReviewDesk(CaseRoom& room, Appearance& appearance, QObject* parent = nullptr);
    ~ReviewDesk() override;

    [[nodiscard]] CaseLists* lists() { return &m_lists; }
    [[nodiscard]] bool canComment() const;
    [[nodiscard]] QVariantList seenBy() const;
    [[nodiscard]] QString title() const;

    /// A comment on a record, or on the whole (empty key), for the circle where the supervisor writes.
    Q_INVOKABLE bool comment(const QString& record, const QString& words);

Q_SIGNALS:
    void changed();

private:
    /// The smallest circle in which a reviewer writes with whoever leads, and only workers read; null: there is none.
    [[nodiscard]] casework::CircleId reviewCircle() const;

    CaseRoom& m_room;
    Pen m_pen;
    CaseLists m_lists;
};

} // namespace kudelma::app
