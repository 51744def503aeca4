// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/drawings/drawing_desk.h"

#include "app/core/ids.h"
#include "app/core/off_thread.h"

#include <QFile>

namespace kudelma::app {

using namespace Qt::StringLiterals;
using casework::RecordId;

namespace {

DrawingDesk::Problem problemOf(PictureProblem problem)
{
    return problem == PictureProblem::TooLarge ? DrawingDesk::Problem::TooLarge : DrawingDesk::Problem::NotAPicture;
}

tl::expected<QByteArray, DrawingDesk::Problem> keptFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(DrawingDesk::Problem::NotReadable);
    const QByteArray bytes = file.read(kMaxPictureFileBytes + 1);
    return keptPicture(bytes).map_error(problemOf);
}

std::optional<sync::AttachmentReference> referenceOf(const casework::Drawing& drawing)
{
    auto reference = sync::AttachmentReference::fromText(drawing.attachment.toStdString());
    return reference && !drawing.withdrawn ? std::optional(std::move(*reference)) : std::nullopt;
}

} // namespace

DrawingDesk::DrawingDesk(CaseRoom& room, casework::CaseView& view, Pen* pen, QObject* parent)
    : QObject(parent)
    , m_room(room)
    , m_view(view)
    , m_pen(pen)
    , m_drawings(makeDrawings(room, view, this))
{
    connect(&room.client(), &sync::SyncClient::attachmentChanged, this, &DrawingDesk::changed);
    connect(&room.client(), &sync::SyncClient::connectionChanged, this, [this](const sync::ConnectionStatus& status) {
        if (status.state == sync::ConnectionState::Online && !m_failed.empty())
            m_again.start(kAskAgain);
    });
    m_again.setSingleShot(true);
    m_again.setInterval(kAskAgain);
    connect(&m_again, &QTimer::timeout, this, [this] {
        m_again.setInterval(std::min(2 * m_again.intervalAsDuration(), kAskAgainAtMost));
        m_failed.clear();
        Q_EMIT changed();
    });
}

DrawingDesk::~DrawingDesk() = default;

void DrawingDesk::add(const QUrl& file, const QString& circle, const QString& person, const QVariantMap& fields)
{
    addKept([path = file.toLocalFile()] { return keptFile(path); }, circle, person, fields);
}

void DrawingDesk::addDrawn(DrawingPad* pad, const QString& circle, const QString& person, const QVariantMap& fields)
{
    const QByteArray bytes = pad ? pad->picture() : QByteArray();
    if (bytes.isEmpty())
        return Q_EMIT refused(Problem::NothingDrawn);
    addKept([bytes] { return keptPicture(bytes).map_error(problemOf); }, circle, person, fields);
}

bool DrawingDesk::isExplained(const QString& circle, const QVariantMap& fields) const
{
    const auto id = casework::CircleId::fromText(circle);
    const casework::Members alone{m_room.self()};
    return !fields.value(u"explanation"_s).toString().trimmed().isEmpty()
        || (id && m_room.view().rules().membersOf(*id) == alone);
}

void DrawingDesk::addKept(
    const std::function<Kept()>& read, const QString& circle, const QString& person, const QVariantMap& fields)
{
    if (!m_pen)
        return Q_EMIT refused(Problem::NotAllowed);
    if (!isExplained(circle, fields))
        return Q_EMIT refused(Problem::NotExplained);
    ++m_adding;
    Q_EMIT addingChanged();
    offThread<Kept>(this, read, [this, circle, person, fields](const Kept& kept) {
        if (kept)
            keep(*kept, circle, person, fields);
        --m_adding;
        Q_EMIT addingChanged();
        if (!kept)
            Q_EMIT refused(kept.error());
    });
}

void DrawingDesk::keep(const QByteArray& kept, const QString& circle, const QString& person, const QVariantMap& fields)
{
    const auto id = casework::CircleId::fromText(circle);
    const sync::Bytes bytes(kept.begin(), kept.end());
    const auto reference = id ? m_room.client().attach(syncCircle(*id), bytes)
                              : sync::Result<sync::AttachmentReference>(tl::unexpected(sync::Error{}));
    if (!reference)
        return Q_EMIT refused(Problem::NotAllowed);
    QVariantMap all = fields;
    if (!person.isEmpty())
        all.insert(u"person"_s, person);
    all.insert(u"attachment"_s, QString::fromStdString(reference->toText()));
    all.insert(u"drawnOn"_s, QDate::currentDate().toString(Qt::ISODate));
    if (m_pen->add(u"drawings"_s, circle, all).isEmpty()) {
        m_room.client().eraseAttachment(syncCircle(*id), *reference);
        return Q_EMIT refused(Problem::Refused);
    }
    Q_EMIT added();
}

std::optional<DrawingDesk::Place> DrawingDesk::placeOf(const RecordId& record) const
{
    const auto drawing = m_view.get<casework::Drawing>(record);
    auto reference = drawing ? referenceOf(drawing->value) : std::nullopt;
    if (!reference)
        return {};
    return Place{syncCircle(drawing->head.key.circle), std::move(*reference)};
}

bool DrawingDesk::erase(const QString& record)
{
    const auto id = RecordId::fromText(record);
    auto place = id ? placeOf(*id) : std::nullopt;
    if (!id || !m_pen || (place && !mayErase(record)) || !m_pen->remove(record))
        return false;
    // Another record may name the same picture: then it is that one's too.
    if (place && !isNamedElsewhere(*id, *place)) {
        m_room.client().eraseAttachment(
            place->circle, place->reference, [desk = QPointer(this)](const sync::Result<void>& done) {
                if (desk && !done)
                    Q_EMIT desk->eraseFailed();
            });
    }
    return true;
}

bool DrawingDesk::mayErase(const QString& record) const
{
    const auto id = RecordId::fromText(record);
    const auto place = id ? placeOf(*id) : std::nullopt;
    if (!place)
        return true;
    const auto circle = m_room.client().circle(place->circle);
    return place->reference.author == m_room.client().deviceId() || (circle && circle->role == sync::Role::Host);
}

bool DrawingDesk::isNamedElsewhere(const RecordId& record, const Place& place) const
{
    for (const auto& [head, drawing] : m_room.view().all<casework::Drawing>()) {
        const auto other = sync::AttachmentReference::fromText(drawing.attachment.toStdString());
        if (head.id != record && other && syncCircle(head.key.circle) == place.circle
            && other->author == place.reference.author && other->id == place.reference.id)
            return true;
    }
    return false;
}

std::optional<QByteArray> DrawingDesk::picture(const RecordId& record) const
{
    const auto place = placeOf(record);
    const auto content = place ? m_room.client().attachment(place->circle, place->reference) : std::nullopt;
    if (!content)
        return {};
    return QByteArray(reinterpret_cast<const char*>(content->data()), qsizetype(content->size()));
}

void DrawingDesk::fetch(const RecordId& record)
{
    auto place = placeOf(record);
    if (!place || m_failed.contains(record) || !m_asked.insert(record).second)
        return;
    m_room.client().fetchAttachment(
        place->circle, place->reference, [desk = QPointer(this), record](const sync::Result<void>& done) {
            if (!desk)
                return;
            desk->m_asked.erase(record);
            if (!done) {
                desk->m_failed.insert(record);
                if (!desk->m_again.isActive())
                    desk->m_again.start();
            }
            Q_EMIT desk->changed();
        });
}

} // namespace kudelma::app
