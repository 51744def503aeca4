// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/core/pen.h"
#include "app/drawings/drawing_pad.h"
#include "app/drawings/picture.h"
#include "app/models/records_model.h"

#include <QTimer>
#include <QtQml/qqmlregistration.h>
#include <QUrl>

#include <set>

namespace kudelma::app {

/// Drawings of a view of a case: what the records say, and the pictures, which lie sealed beside the documents.
class DrawingDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Desks have it")
    /// key, person, personName, isChild, title, explanation, altText, drawnOn, hasPicture, writable, and what all lists
    /// have.
    Q_PROPERTY(kudelma::app::KeyedListModel* drawings READ drawings CONSTANT FINAL)
    Q_PROPERTY(bool adding READ adding NOTIFY addingChanged FINAL) ///< A picture is being made ready.

public:
    static constexpr std::chrono::milliseconds kAskAgain{4'000};
    static constexpr std::chrono::milliseconds kAskAgainAtMost{120'000};

    enum class Problem {
        NotAPicture, ///< Neither PNG nor JPEG, or damaged.
        TooLarge,
        NotReadable, ///< The file.
        NotAllowed, ///< The circle is one that this person only reads.
        Refused, ///< The pen says why.
        NotExplained, ///< Others would see it, and its maker has said nothing of it.
        NothingDrawn,
    };
    Q_ENUM(Problem)

    /// What is shown comes from `view` alone. `pen`: null where nothing can be added. All must outlive the desk.
    DrawingDesk(CaseRoom& room, casework::CaseView& view, Pen* pen, QObject* parent = nullptr);
    ~DrawingDesk() override;

    [[nodiscard]] KeyedListModel* drawings() const { return m_drawings; }
    [[nodiscard]] bool adding() const { return m_adding > 0; }

    /// Takes a picture from a file into the vault, and writes its record. added() or refused() tells; the file stays as
    /// it is. `fields`: title, explanation, altText, voice. `person`: empty where it goes with words that are said
    /// without a name. Others than the writer see no drawing without its maker's own explanation.
    Q_INVOKABLE void add(const QUrl& file, const QString& circle, const QString& person, const QVariantMap& fields);
    /// The same with what was drawn on a pad, which stays as it is.
    Q_INVOKABLE void addDrawn(
        kudelma::app::DrawingPad* pad, const QString& circle, const QString& person, const QVariantMap& fields);
    /// Takes the picture and its record away, from the server too. Cannot be taken back. False: refused(), and nothing
    /// was changed; eraseFailed() may come later.
    Q_INVOKABLE bool erase(const QString& record);
    /// Whether this device may take the picture from the server: it put it there, or hosts the circle.
    Q_INVOKABLE bool mayErase(const QString& record) const;

    /// The picture as it was kept, if it is on this device.
    [[nodiscard]] std::optional<QByteArray> picture(const casework::RecordId& record) const;
    /// Asks the server for it. changed() tells when there is something new.
    void fetch(const casework::RecordId& record);
    [[nodiscard]] bool isFailed(const casework::RecordId& record) const { return m_failed.contains(record); }
    void retranslate() { m_drawings->refresh(); }

Q_SIGNALS:
    void addingChanged();
    void added();
    void refused(kudelma::app::DrawingDesk::Problem problem);
    void changed(); ///< A picture came, or could not be had.
    void eraseFailed(); ///< The record is gone, but the server did not delete the picture.

private:
    struct Place
    {
        sync::CircleId circle;
        sync::AttachmentReference reference;
    };
    [[nodiscard]] bool isNamedElsewhere(const casework::RecordId& record, const Place& place) const;
    [[nodiscard]] std::optional<Place> placeOf(const casework::RecordId& record) const;
    using Kept = tl::expected<QByteArray, Problem>;
    void addKept(
        const std::function<Kept()>& read, const QString& circle, const QString& person, const QVariantMap& fields);
    [[nodiscard]] bool isExplained(const QString& circle, const QVariantMap& fields) const;
    void keep(const QByteArray& kept, const QString& circle, const QString& person, const QVariantMap& fields);

    CaseRoom& m_room;
    casework::CaseView& m_view;
    Pen* m_pen;
    RecordsModel* m_drawings;
    std::set<casework::RecordId> m_asked; ///< The server was asked, and has not said no.
    std::set<casework::RecordId> m_failed;
    int m_adding = 0;
    QTimer m_again; ///< Whoever has a picture may still be sending it.
};

} // namespace kudelma::app
