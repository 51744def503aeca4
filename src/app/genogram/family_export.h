// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/core/keyed_list_model.h"
#include "app/core/session.h"
#include "app/lock/short_clipboard.h"
#include "report/genogram_paper.h"

#include <QUrl>

namespace kudelma::app {

/// The drawing of the family as it leaves the vault: as a document, a picture, or a file for other programs. What is
/// in it is what everybody in the chosen circle may see, and nothing else; what stays off shared screens stays off
/// paper too. Each time it is written into the use log, with whom it is for.
class FamilyExport : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("App.familyExport is the one")
    /// Circles whose people know a family, the widest first: key, names (of the others), people, onlyMe
    Q_PROPERTY(kudelma::app::KeyedListModel* circles READ circles CONSTANT FINAL)
    Q_PROPERTY(QString circle READ circle NOTIFY changed FINAL)
    /// Of the people whom this person sees: how many are in it, and how many the readers do not know of.
    Q_PROPERTY(int drawn READ drawn NOTIFY changed FINAL)
    Q_PROPERTY(int leftOut READ leftOut NOTIFY changed FINAL)
    /// Of the file that was saved last: what it does not carry, and what only Kudelma reads in it.
    Q_PROPERTY(QStringList lost READ lost NOTIFY changed FINAL)
    Q_PROPERTY(QStringList onlyOurs READ onlyOurs NOTIFY changed FINAL)

public:
    enum class Format { PdfA4, PdfA3, PdfA4Joined, PdfA3Joined, Svg, Png, Gedcom70, Gedcom551 };
    Q_ENUM(Format)

    static constexpr qsizetype kMaxSourceChars = 160;

    /// All must outlive it.
    FamilyExport(Session& session, CaseRoom& room, ShortClipboard& clipboard, QObject* parent = nullptr);

    [[nodiscard]] KeyedListModel* circles() { return &m_circles; }
    [[nodiscard]] QString circle() const { return m_circle.isNull() ? QString() : m_circle.text(); }
    [[nodiscard]] int drawn() const { return m_drawn; }
    [[nodiscard]] int leftOut() const { return m_leftOut; }

    [[nodiscard]] QStringList lost() const { return m_lost; }
    [[nodiscard]] QStringList onlyOurs() const { return m_onlyOurs; }

    Q_INVOKABLE void begin(); ///< Looks for the circles anew; none is chosen.
    Q_INVOKABLE bool choose(const QString& circle);
    /// A name that tells nothing.
    Q_INVOKABLE QString fileName(kudelma::app::FamilyExport::Format format) const;
    /// `source`: who told what is drawn, for the foot of it. False: it could not be written, and nothing was left
    /// there.
    Q_INVOKABLE bool save(
        const QUrl& file, kudelma::app::FamilyExport::Format format, bool withTies, const QString& source);
    /// For half a minute.
    Q_INVOKABLE bool copyPicture(bool withTies, const QString& source);

Q_SIGNALS:
    void changed();
    void saved();
    void saveFailed();

private:
    [[nodiscard]] genogram::Graph familyFor(const casework::CircleId& circle) const;
    [[nodiscard]] report::GenogramSheet sheet(bool withTies, const QString& source) const;
    [[nodiscard]] QByteArray bytes(Format format, bool withTies, const QString& source);
    void note();

    Session& m_session;
    CaseRoom& m_room;
    ShortClipboard& m_clipboard;
    casework::CircleId m_circle;
    KeyedListModel m_circles;
    int m_drawn = 0;
    int m_leftOut = 0;
    QStringList m_lost;
    QStringList m_onlyOurs;
};

} // namespace kudelma::app
