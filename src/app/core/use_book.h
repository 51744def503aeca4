// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/core/case_room.h"
#include "app/core/use_line.h"
#include "app/core/use_witness.h"

#include <QHash>

#include <deque>
#include <functional>

namespace kudelma::app {

/// The use log of the open case, which the team keeps together: who opened, changed, showed, invited to, let into,
/// removed from or took out what kind of thing, when, to whom and why. Each device writes its lines into the widest
/// circle that only workers are in, as a signed chain (UseLine), and remembers how far it has seen everybody else's:
/// all of them witness for each other. The device's own log (vault::UseLog) is kept beside it.
class UseBook : public QObject
{
    Q_OBJECT

public:
    enum class Soundness : std::uint8_t {
        Sound,
        OtherHand, ///< The device that signed it is not of the person whom it names.
        Unknown, ///< Nobody here knows whose device signed it.
        Broken, ///< Changed, made up, or what stood before it is gone.
    };
    struct Line
    {
        QByteArray hash; ///< Names the line.
        casework::CircleId circle; ///< Where it stands.
        crypto::DeviceId device;
        int number = 0; ///< Of the device's lines in this circle, from 1.
        Use use;
        Soundness soundness = Soundness::Sound;
    };
    struct Log
    {
        std::vector<Line> lines; ///< The newest first.
        std::set<casework::CircleId> shortened; ///< Where lines are gone that this device has seen before.
        int unreadable = 0; ///< What stands there and is no line that this version can read.
        bool isFull = false; ///< This device can write nothing more into one of the circles.
        int waiting = 0; ///< Lines that no circle can keep yet; this device's own log has them.
    };
    struct Memory
    {
        std::function<QByteArray()> read; ///< Empty: nothing is kept.
        std::function<void(const QByteArray& value)> write;
        std::function<QDateTime()> now;
    };

    /// Root list of a circle's shared document.
    static constexpr std::string_view kRoot = "useLog";
    /// The same again is not written down within this time.
    static constexpr std::chrono::minutes kAgain{60};
    static constexpr std::size_t kMaxOwnLines = 5'000; ///< Of one device in one circle. Years; others' do not count.
    static constexpr std::size_t kMaxRead = 50'000; ///< The newest of a circle; older ones are counted as unreadable.
    static constexpr std::size_t kMaxWaiting = 50; ///< For one circle.

    /// `room` and `device` must outlive the book.
    UseBook(CaseRoom& room, const crypto::DeviceIdentity& device, Memory memory, QObject* parent = nullptr);
    ~UseBook() override; ///< Remembers how far the log went.

    /// `about`: the circle that it concerns; whoever is not in it must not learn of it from the log either. False: the
    /// same was written down a short while ago. What no circle can keep yet is written when one can.
    bool note(casework::UseDeed deed, casework::UseMatter matter, const casework::CircleId& about = {},
        const QString& toWhom = {}, const QString& why = {}, const casework::MemberId& reader = {});
    /// What this person can see of the log; remembers how far it goes.
    [[nodiscard]] Log read();
    [[nodiscard]] int waiting() const { return int(m_waiting.size()); } ///< Lines that no circle can keep yet.
    /// Where a line is kept. Null: nobody else would keep it, so the device's own log is all there is.
    [[nodiscard]] casework::CircleId home(const casework::CircleId& about = {}) const;

private:
    struct Checked
    {
        UseLine line;
        std::optional<bool> isSigned = std::nullopt; ///< Not looked at yet.
    };
    struct Shelf ///< The lines of one circle.
    {
        QHash<QByteArray, std::optional<Checked>> known; ///< What was read before, so that it is checked once.
        std::vector<QByteArray> lines; ///< Keys of `known`, each once.
        int unreadable = 0;
        bool isFresh = false;
    };
    Shelf& shelf(const casework::CircleId& circle);
    [[nodiscard]] static bool isSigned(Checked& checked);
    /// Those that this device has signed.
    [[nodiscard]] std::vector<const UseLine*> ownLines(Shelf& shelf) const;
    bool write(const Use& use); ///< False: nowhere yet.
    void wait(Use use);
    void writeWaiting();
    [[nodiscard]] UseWitness::End ownEnd(
        const casework::CircleId& circle, const std::vector<const UseLine*>& own) const;
    void learnOwners();
    void readCircle(const casework::CircleId& circle, Log& log);
    void keepWitness();

    CaseRoom& m_room;
    const crypto::DeviceIdentity& m_device;
    Memory m_memory;
    UseWitness m_witness;
    UseWitness m_kept; ///< As it stands in the memory.
    std::map<casework::CircleId, Shelf> m_shelves;
    std::deque<Use> m_waiting; ///< For a circle that can keep them.
    /// So that typing costs nothing.
    std::map<std::tuple<casework::UseDeed, casework::UseMatter, casework::CircleId, QString, QString>, QDateTime>
        m_lately; ///< By deed, matter, circle, to whom and why.
};

/// What kind of thing a record is, as the log calls it.
[[nodiscard]] casework::UseMatter useMatterOf(casework::RecordKind kind);

} // namespace kudelma::app
