// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/core/keyed_list_model.h"
#include "genogram/at_date.h"

#include <QDate>
#include <QObject>
#include <QStringList>

#include <functional>
#include <optional>

namespace kudelma::app {

/// Which day of the family's story a genogram shows. Closed, it shows the whole story as it is drawn today. Open, it
/// shows one day: today at first. Nothing of this is written down or shared: it is how one screen looks at the family.
class GenogramTime : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("GenogramDesk has it")
    Q_PROPERTY(bool open READ isOpen NOTIFY changed FINAL)
    /// Another day than today is shown, so that nothing can be drawn.
    Q_PROPERTY(bool past READ isPast NOTIFY changed FINAL)
    /// There is a day before today on which something happened.
    Q_PROPERTY(bool hasStory READ hasStory NOTIFY changed FINAL)
    /// The shown day, counted from the first one of the story; today is the last one.
    Q_PROPERTY(int day READ day NOTIFY changed FINAL)
    Q_PROPERTY(int lastDay READ lastDay NOTIFY changed FINAL)
    Q_PROPERTY(int firstYear READ firstYear NOTIFY changed FINAL)
    Q_PROPERTY(int lastYear READ lastYear NOTIFY changed FINAL)
    /// "6.3.2023", "End of 2019", "Today".
    Q_PROPERTY(QString shown READ shown NOTIFY changed FINAL)
    /// What happened on the day; at the end of a year, in that year. kMostTold lines, or one more.
    Q_PROPERTY(QStringList happened READ happened NOTIFY changed FINAL)
    Q_PROPERTY(int untold READ untold NOTIFY changed FINAL) ///< How many more there are: none, or several.
    /// Something is drawn palely: nobody knows whether it was so already.
    Q_PROPERTY(bool uncertain READ isUncertain NOTIFY changed FINAL)
    Q_PROPERTY(bool hasEarlier READ hasEarlier NOTIFY changed FINAL)
    Q_PROPERTY(bool hasLater READ hasLater NOTIFY changed FINAL)
    /// key, at (0 to 1): a mark for each day on which something happened; those that would touch are one.
    Q_PROPERTY(kudelma::app::KeyedListModel* ticks READ ticks CONSTANT FINAL)

public:
    static constexpr int kMostTold = 4;
    static constexpr int kMostTicks = 240;
    using NameOf = std::function<QString(const genogram::Id&)>;

    explicit GenogramTime(QObject* parent = nullptr);

    /// The whole story (report::storyOf) as it is known today, and those of whose ties the picture tells. Keeps the
    /// day.
    void tell(genogram::Graph story, const genogram::Graph& withTies, QDate today, NameOf nameOf, NameOf homeOf);
    /// What the picture must show; null: the whole story.
    [[nodiscard]] const genogram::FamilyAt* family() const { return m_isOpen ? &m_family : nullptr; }
    /// The day that ages are counted for.
    [[nodiscard]] genogram::Date date() const { return genogram::dateOf(m_day); }

    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    [[nodiscard]] bool isPast() const { return m_isOpen && m_day < m_today; }
    [[nodiscard]] bool hasStory() const { return m_first < m_today; }
    [[nodiscard]] int day() const { return m_day - m_first; }
    [[nodiscard]] int lastDay() const { return m_today - m_first; }
    [[nodiscard]] int firstYear() const { return genogram::dateOf(m_first).year; }
    [[nodiscard]] int lastYear() const { return genogram::dateOf(m_today).year; }
    [[nodiscard]] QString shown() const;
    [[nodiscard]] QStringList happened() const;
    [[nodiscard]] int untold() const;
    [[nodiscard]] bool isUncertain() const { return m_isOpen && m_isUncertain; }
    void setUncertain(bool uncertain); ///< By whoever draws the day.
    [[nodiscard]] bool hasEarlier() const { return m_day > m_first; }
    [[nodiscard]] bool hasLater() const { return m_day < m_today; }
    [[nodiscard]] KeyedListModel* ticks() { return &m_ticks; }

    Q_INVOKABLE void setOpen(bool open); ///< Opens at today.
    /// A place on the slider: the event next to it, if it is within `reach` days, else the end of that year.
    Q_INVOKABLE void showNear(qreal day, qreal reach);
    Q_INVOKABLE void showDay(int day); ///< Counted from the first one; beyond the ends is at the ends.
    Q_INVOKABLE void stepYears(int years); ///< From one end of a year to another.
    Q_INVOKABLE void toFirst() { moveTo(m_first); }
    Q_INVOKABLE void toToday() { moveTo(m_today); }
    Q_INVOKABLE void toEarlier(); ///< The event before.
    Q_INVOKABLE void toLater(); ///< The next event, or today.

Q_SIGNALS:
    void changed();
    void dayChanged(); ///< The picture is another one.

private:
    void moveTo(genogram::Day day);
    void refresh();
    [[nodiscard]] bool isEndOfYear() const;
    /// What `happened` tells of, in the order of time.
    [[nodiscard]] std::vector<const genogram::FamilyEvent*> toldEvents() const;

    genogram::Graph m_story;
    std::vector<genogram::FamilyEvent> m_events; ///< Up to today.
    NameOf m_nameOf;
    NameOf m_homeOf;
    genogram::Day m_first = 0;
    genogram::Day m_today = 0;
    genogram::Day m_day = 0;
    genogram::FamilyAt m_family;
    bool m_isOpen = false;
    bool m_isUncertain = false;
    KeyedListModel m_ticks;
};

} // namespace kudelma::app
