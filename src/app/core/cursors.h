// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "casework/ids.h"
#include "crypto/types.h"
#include "sync/types.h"

#include <QJsonObject>
#include <QObject>
#include <QTimer>

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <vector>

namespace kudelma::app {

class CaseRoom;

/// Where somebody's cursor stands, or what they have selected: from `anchor` to `cursor`, as places that stay with
/// their letters (src/casework/text_place.h).
struct CursorState
{
    casework::RecordId record;
    QString field;
    sync::Bytes cursor;
    sync::Bytes anchor; ///< Empty: nothing is selected.

    [[nodiscard]] QJsonObject toJson() const;
    /// Nothing for what is not of this form or beyond a limit.
    [[nodiscard]] static std::optional<CursorState> fromJson(const QJsonObject& object);
    friend bool operator==(const CursorState&, const CursorState&) = default;
};

inline constexpr QLatin1String kCursorKey("cursor"); ///< Of a presence state, where a cursor stands in it.
inline constexpr qsizetype kMaxCursorField = 32; ///< Letters of a field's name.
inline constexpr std::size_t kMaxCursorPlace = 128; ///< Bytes of a place.

/// Where the cursors of those stand who write in the long texts of this case. They are told in the presence of the
/// record's own circle, so that nobody hears of a record that they may not see; sealed, lossy, never stored. Who closes
/// a case in the middle of a word fades with the rest of their presence.
class Cursors : public QObject
{
    Q_OBJECT

public:
    static constexpr int kPaceMs = 150; ///< Typing is told this often at most.

    struct Seen
    {
        crypto::DeviceId device;
        CursorState state;
        int moves = 0; ///< How often it was put elsewhere by whoever it belongs to.
    };

    explicit Cursors(CaseRoom& room);
    ~Cursors() override;

    /// This person's cursor; one at a time, the last one counts. Nothing where the record is not shown here.
    void point(const CursorState& state);
    void lift(const casework::RecordId& record, const QString& field); ///< If it still stands there.
    /// The others' in this text.
    [[nodiscard]] std::vector<Seen> in(const casework::RecordId& record, const QString& field) const;
    /// The others' in this field of any record that is shown here.
    [[nodiscard]] std::vector<Seen> allIn(const QString& field) const;

    /// A circle's presence that somebody tells already must carry the cursor too (PresenceBoard): `tell` publishes it
    /// anew with own(). Null: from now on nobody does.
    void setCarrier(const casework::CircleId& circle, std::function<void()> tell);
    [[nodiscard]] std::optional<CursorState> own(const casework::CircleId& circle) const;

Q_SIGNALS:
    void changed();

private:
    void tell();
    void tell(const casework::CircleId& circle);
    void heard(const crypto::CircleId& circle, const crypto::DeviceId& device, const sync::Bytes& bytes);

    CaseRoom& m_room;
    std::optional<CursorState> m_own;
    std::optional<casework::CircleId> m_circle; ///< Of m_own.
    mutable std::set<casework::CircleId> m_told; ///< Where a cursor of ours was handed out, by whomever.
    std::map<casework::CircleId, std::function<void()>> m_carriers;
    std::map<std::pair<crypto::CircleId, crypto::DeviceId>, Seen> m_others;
    QTimer m_pace;
};

} // namespace kudelma::app
