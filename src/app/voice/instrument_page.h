// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/core/keyed_list_model.h"
#include "app/core/pen.h"
#include "meeting/meeting_template.h"

#include <QLocale>
#include <QPointer>

namespace kudelma::app {

/// A page for a child's words (assets/voice): its parts with what one child has said in them, at different times.
/// Everything written on it is somebody's own words, for whom was chosen once for the whole page.
class InstrumentPage : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(kudelma::app::Pen* pen READ pen WRITE setPen NOTIFY changed FINAL REQUIRED)
    /// Of the page itself; words that were said stay as they are.
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY changed FINAL REQUIRED)
    Q_PROPERTY(QString instrument READ instrument WRITE setInstrument NOTIFY changed FINAL)
    Q_PROPERTY(QString person READ person WRITE setPerson NOTIFY personChanged FINAL)
    /// Which day's words are shown, as ISO text; empty: today's, and whatever is written now.
    Q_PROPERTY(QString day READ day WRITE setDay NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString about READ about NOTIFY changed FINAL)
    Q_PROPERTY(QStringList cautions READ cautions NOTIFY changed FINAL)
    /// Words of harm stand on the page of today: nothing more is asked on it.
    Q_PROPERTY(bool stopped READ stopped NOTIFY changed FINAL)
    /// key, title, about, youngest, oldest, shape (of the first part), isStory (a StoryBoard's)
    Q_PROPERTY(kudelma::app::KeyedListModel* instruments READ instruments CONSTANT FINAL)
    /// key, title, prompt, shape, words (list of maps key, words, drawing, seenBy)
    Q_PROPERTY(kudelma::app::KeyedListModel* zones READ zones CONSTANT FINAL)
    /// key (ISO text), words: earlier times, the latest first.
    Q_PROPERTY(kudelma::app::KeyedListModel* days READ days CONSTANT FINAL)

public:
    explicit InstrumentPage(QObject* parent = nullptr);

    [[nodiscard]] Pen* pen() const { return m_pen; }
    void setPen(Pen* pen);
    [[nodiscard]] QString language() const { return m_language; }
    void setLanguage(const QString& language);
    [[nodiscard]] QString instrument() const { return m_instrument; }
    void setInstrument(const QString& key);
    [[nodiscard]] QString person() const { return m_person; }
    void setPerson(const QString& key);
    [[nodiscard]] QString day() const { return m_day; }
    void setDay(const QString& day);
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString about() const;
    [[nodiscard]] QStringList cautions() const;
    [[nodiscard]] bool stopped() const { return m_stopped; }
    [[nodiscard]] KeyedListModel* instruments() { return &m_instruments; }
    [[nodiscard]] KeyedListModel* zones() { return &m_zones; }
    [[nodiscard]] KeyedListModel* days() { return &m_days; }

    /// Fields of a voice that say where on which page it was said, and today's day.
    [[nodiscard]] Q_INVOKABLE QVariantMap fieldsOf(const QString& zone) const;

Q_SIGNALS:
    void changed();
    void personChanged();

private:
    [[nodiscard]] QString ours(const meeting::LocalText& text) const { return text.in(m_language); }
    void fillInstruments();
    void fill();

    QPointer<Pen> m_pen;
    QString m_language = QLocale().name();
    QString m_instrument;
    QString m_person;
    QString m_day;
    bool m_stopped = false;
    KeyedListModel m_instruments{{"title", "about", "youngest", "oldest", "shape", "isStory"}};
    KeyedListModel m_zones{{"title", "prompt", "shape", "words"}};
    KeyedListModel m_days{{"words"}};
};

} // namespace kudelma::app
