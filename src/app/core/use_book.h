// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/core/case_room.h"

#include <functional>
#include <set>

namespace kudelma::app {

/// The use log of the open case, which the team keeps together: who opened, changed, showed, invited to, let into,
/// removed from or took out what kind of thing, when, to whom and why. Each device writes its lines into the widest
/// circle that only workers are in, as a signed chain (casework::Use), and remembers how far it has seen everybody
/// else's: all of them witness for each other. The device's own log (vault::UseLog) is kept beside it.
class UseBook : public QObject
{
    Q_OBJECT

public:
    enum class Soundness : std::uint8_t {
        Sound,
        Unsigned, ///< In its place, but the device that signed it is no longer known here.
        Broken, ///< Changed, put in, or what stood before it is gone.
    };
    struct Line
    {
        casework::RecordId record;
        casework::CircleId circle;
        casework::Use use;
        Soundness soundness = Soundness::Sound;
    };
    /// How far the lines of one device were seen, by this one.
    struct Witness
    {
        int number = 0;
        QByteArray chain;
    };
    struct Memory
    {
        std::function<QByteArray(const QString& key)> read; ///< Empty: nothing is kept there.
        std::function<void(const QString& key, const QByteArray& value)> write;
        std::function<QDateTime()> now;
    };

    /// The same again is not written down within this time.
    static constexpr std::chrono::minutes kAgain{60};
    static constexpr int kMaxWhyChars = 500;
    static constexpr int kMaxToWhomChars = 1000;

    /// `room` and `device` must outlive the book.
    UseBook(CaseRoom& room, const crypto::DeviceIdentity& device, Memory memory, QObject* parent = nullptr);

    /// `about`: the circle that it concerns; whoever is not in it must not learn of it from the log either.
    void note(casework::UseDeed deed, casework::UseMatter matter, const casework::CircleId& about = {},
        const QString& toWhom = {}, const QString& why = {});
    /// What this person can see of the log, the newest first; remembers how far it goes.
    [[nodiscard]] std::vector<Line> lines();
    /// Devices of whose lines some are gone that this device has seen before.
    [[nodiscard]] std::set<QByteArray> shortened();
    /// Null: nobody else would keep it, so the device's own log is all there is.
    [[nodiscard]] casework::CircleId home(const casework::CircleId& about = {}) const;

private:
    void wrote(const std::set<casework::RecordKind>& kinds);
    /// Of this device, in order, unchecked.
    [[nodiscard]] std::vector<casework::Use> ownLines(const casework::CircleId& circle) const;
    [[nodiscard]] std::map<std::pair<casework::CircleId, QByteArray>, std::vector<Line>> chains() const;
    [[nodiscard]] bool isRepeated(const std::vector<casework::Use>& own, const casework::Use& use) const;
    [[nodiscard]] std::optional<Witness> witnessOf(const casework::CircleId& circle, const QByteArray& device) const;

    CaseRoom& m_room;
    const crypto::DeviceIdentity& m_device;
    Memory m_memory;
    std::map<std::tuple<casework::UseDeed, casework::UseMatter, QString>, QDateTime>
        m_lately; ///< So that typing costs nothing.
};

} // namespace kudelma::app
