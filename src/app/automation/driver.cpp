// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/automation/driver.h"

#include "app/automation/held.h"
#include "app/automation/pages.h"
#include "app/automation/shown.h"
#include "app/boards/chat_board.h"
#include "app/start/practice_case.h"

#include <QAbstractItemModel>
#include <QDeadlineTimer>
#include <QFile>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMetaMethod>
#include <QThread>
#include <QTimer>

#include <array>
#include <iostream>
#include <string>
#include <utility>

namespace kudelma::app {

using namespace Qt::StringLiterals;
using Answer = tl::expected<QVariant, QString>;

namespace {

constexpr int kPollMs = 5;
constexpr int kMaxQuoted = 400;

tl::unexpected<QString> wrong(const QString& why)
{
    return tl::unexpected(why);
}

QVariant rowsOf(const QAbstractItemModel& model)
{
    QVariantList rows;
    const QHash<int, QByteArray> roles = model.roleNames();
    for (int i = 0; i < model.rowCount(); ++i) {
        QVariantMap row;
        for (auto role = roles.begin(); role != roles.end(); ++role)
            row.insert(QString::fromLatin1(role.value()), model.data(model.index(i, 0), role.key()));
        rows << row;
    }
    return rows;
}

QVariant plain(const QVariant& value)
{
    if (auto* object = value.value<QObject*>()) {
        if (const auto* model = qobject_cast<QAbstractItemModel*>(object))
            return rowsOf(*model);
        return QString::fromLatin1(object->metaObject()->className());
    }
    if (value.metaType().flags() & QMetaType::IsEnumeration)
        return value.toInt();
    return value;
}

/// The overload with this name and number of arguments whose types the given values can become.
Answer invoke(QObject& object, const QByteArray& name, const QVariantList& values)
{
    const QMetaObject* meta = object.metaObject();
    for (int i = 0; i < meta->methodCount(); ++i) {
        const QMetaMethod method = meta->method(i);
        if (method.name() != name || method.parameterCount() != values.size() || method.access() != QMetaMethod::Public)
            continue;
        std::array<QGenericArgument, 8> arguments;
        QVariantList converted = values;
        bool fits = values.size() <= qsizetype(arguments.size());
        for (int p = 0; p < method.parameterCount() && fits; ++p) {
            const QMetaType type = method.parameterMetaType(p);
            if (type.id() == QMetaType::QVariant) {
                arguments[std::size_t(p)] = QGenericArgument("QVariant", &converted[p]);
                continue;
            }
            if (type.flags() & QMetaType::IsEnumeration)
                converted[p] = converted[p].toInt();
            fits = converted[p].metaType() == type || converted[p].convert(type);
            arguments[std::size_t(p)] = QGenericArgument(type.name(), converted[p].constData());
        }
        if (!fits)
            continue;
        const QMetaType returned = method.returnMetaType();
        QVariant result;
        bool done = false;
        const auto& a = arguments;
        if (returned.id() == QMetaType::Void) {
            done = method.invoke(&object, Qt::DirectConnection, a[0], a[1], a[2], a[3], a[4], a[5], a[6], a[7]);
        } else if (returned.id() == QMetaType::QVariant) {
            done = method.invoke(&object, Qt::DirectConnection, Q_RETURN_ARG(QVariant, result), a[0], a[1], a[2], a[3],
                a[4], a[5], a[6], a[7]);
        } else {
            result = QVariant(returned);
            done = method.invoke(&object, Qt::DirectConnection, QGenericReturnArgument(returned.name(), result.data()),
                a[0], a[1], a[2], a[3], a[4], a[5], a[6], a[7]);
        }
        if (done)
            return result;
    }
    return wrong(u"no verb %1 with %2 arguments"_s.arg(QString::fromLatin1(name)).arg(values.size()));
}

/// As the page of a meeting does it, which has the board.
Answer writeInMeeting(App& app, const QString& words, const QString& to)
{
    ChatBoard board;
    MeetingTable* table = app.table();
    board.setLists(table ? table->lists() : app.guest()->lists());
    board.setPen(table ? table->pen() : app.guest()->pen());
    board.setMeeting(table ? table->meeting() : app.guest()->meeting());
    for (const KeyedListModel::Row& place : board.places()->rows()) {
        if (place.values[0].toString() == to)
            return QVariant(board.say(words, place.key));
    }
    return wrong(u"nobody to write to: "_s + to);
}

} // namespace

Driver::Driver(App& app, QObject* parent)
    : QObject(parent)
    , m_app(app)
{ }

Driver::~Driver()
{
    // The reader sits in a blocking read that only the end of the input ends; the process is about to go.
    if (m_reader && m_reader->isRunning())
        static_cast<void>(m_reader.release());
}

void Driver::start()
{
    // Before the event loop turns, nothing has been shown yet.
    for (QWindow* window : QGuiApplication::topLevelWindows()) {
        if (auto* quick = qobject_cast<QQuickWindow*>(window))
            connect(quick, &QQuickWindow::frameSwapped, this, [this] {
                if (!std::exchange(m_hasFrame, true))
                    Q_EMIT firstFrame();
            });
    }
    m_reader.reset(QThread::create([this] {
        // Not by std::cin: while it waits it holds a lock that the end of the process wants, too.
        QFile input;
        if (!input.open(0, QIODevice::ReadOnly | QIODevice::Unbuffered))
            return;
        while (true) {
            QByteArray bytes;
            QByteArray piece;
            do {
                piece = input.readLine(kMaxLine);
                bytes = (bytes + piece).left(kMaxLine);
            } while (!piece.isEmpty() && !piece.endsWith('\n'));
            if (bytes.isEmpty())
                break;
            QMetaObject::invokeMethod(this, [this, bytes] {
                const QJsonDocument request = QJsonDocument::fromJson(bytes);
                handle(request.object(), [](const QJsonObject& answer) {
                    std::cout << QJsonDocument(answer).toJson(QJsonDocument::Compact).constData() << std::endl;
                });
            });
        }
        QMetaObject::invokeMethod(qApp, [] { QCoreApplication::quit(); });
    }));
    m_reader->start();
}

void Driver::handle(const QJsonObject& request, const std::function<void(QJsonObject)>& answer)
{
    const auto reply = [id = request[u"id"_s], answer](const Answer& result) {
        QJsonObject object{{u"id"_s, id}, {u"ok"_s, result.has_value()}};
        if (result)
            object[u"result"_s] = QJsonValue::fromVariant(plain(*result));
        else
            object[u"error"_s] = result.error();
        answer(object);
    };
    if (request.contains(u"call"_s))
        reply(call(request[u"call"_s].toString(), request[u"args"_s].toArray()));
    else if (request.contains(u"chat"_s))
        reply(writeInMeeting(m_app, request[u"chat"_s].toString(), request[u"to"_s].toString()));
    else if (request.contains(u"page"_s))
        reply(tellOnPage(m_app, request));
    else if (request.contains(u"draw"_s))
        reply(drawOnPad(m_app, request));
    else if (request.contains(u"picture"_s))
        await(request, &lookAtPicture, reply);
    else if (request.contains(u"mail"_s))
        await(request, &answerMail, reply);
    else if (request.contains(u"agree"_s))
        reply(agreeToFrame(m_app, request));
    else if (request.contains(u"leaning"_s))
        reply(leaningOn(m_app));
    else if (request.contains(u"get"_s))
        reply(read(request[u"get"_s].toString()));
    else if (request.contains(u"wait"_s))
        wait(request, reply);
    else if (request.contains(u"shot"_s))
        QTimer::singleShot(0, this, [this, request, reply] {
            reply(shoot(request[u"shot"_s].toString(), request[u"window"_s].toString(), request[u"width"_s].toInt()));
        });
    else if (request.contains(u"perform"_s))
        perform(request, reply);
    else if (request.contains(u"practice"_s)) {
        const auto key = makePracticeCase(m_app.session(), request[u"script"_s].toString(kFirstPractice),
            QByteArray::fromHex(request[u"practice"_s].toString().toLatin1()));
        reply(key ? Answer(*key) : wrong(key.error().context));
    } else if (request.contains(u"frame"_s)) {
        if (m_hasFrame)
            reply(QVariant(true));
        else
            connect(
                this, &Driver::firstFrame, this, [reply] { reply(QVariant(true)); }, Qt::SingleShotConnection);
    } else if (request.contains(u"shown"_s)) {
        const QString name = request[u"shown"_s].toString();
        const QQuickWindow* window = windowNamed(name);
        reply(window ? Answer(shownIn(*window)) : wrong(u"no window "_s + name));
    } else if (request.contains(u"held"_s))
        reply(dumpHeld(request[u"held"_s].toString()));
    else if (request.contains(u"offline"_s)) {
        const auto rooms = heldRooms(m_app);
        for (CaseRoom* room : rooms) {
            if (request[u"offline"_s].toBool())
                room->client().stop();
            else
                room->client().start();
        }
        reply(QVariant(int(rooms.size())));
    } else if (request.contains(u"quit"_s)) {
        reply(QVariant(true));
        QTimer::singleShot(0, qApp, &QCoreApplication::quit);
    } else {
        reply(wrong(u"nothing asked"_s));
    }
}

Driver::Target Driver::resolve(const QString& path) const
{
    QObject* object = &m_app;
    const QStringList names = path.split(u'.');
    for (const QString& name : names.mid(0, names.size() - 1)) {
        object = object->property(name.toLatin1().constData()).value<QObject*>();
        if (!object)
            return {};
    }
    return {object, names.last().toLatin1()};
}

Answer Driver::read(const QString& path) const
{
    const Target target = resolve(path);
    if (!target.object || target.object->metaObject()->indexOfProperty(target.member.constData()) < 0)
        return wrong(u"no property "_s + path);
    return target.object->property(target.member.constData());
}

Answer Driver::call(const QString& path, const QJsonArray& arguments)
{
    const Target target = resolve(path);
    if (!target.object)
        return wrong(u"nothing at "_s + path);
    return invoke(*target.object, target.member, arguments.toVariantList());
}

void Driver::poll(
    const QJsonObject& request, const std::function<std::optional<Answer>(bool last)>& ask, const Done& done)
{
    auto* timer = new QTimer(this);
    const QDeadlineTimer deadline(request[u"ms"_s].toInt(kDefaultWaitMs));
    timer->setInterval(kPollMs);
    connect(timer, &QTimer::timeout, this, [timer, ask, deadline, done] {
        const std::optional<Answer> answer = ask(deadline.hasExpired());
        if (!answer)
            return;
        timer->stop();
        timer->deleteLater();
        done(*answer);
    });
    timer->start();
}

void Driver::await(
    const QJsonObject& request, std::optional<Answer> (*look)(App& app, const QJsonObject& request), const Done& done)
{
    poll(
        request,
        [this, request, look](bool last) -> std::optional<Answer> {
            const std::optional<Answer> found = look(m_app, request);
            return found || !last ? found : std::optional(Answer(wrong(u"it did not come"_s)));
        },
        done);
}

void Driver::wait(const QJsonObject& request, const Done& done)
{
    const QString path = request[u"wait"_s].toString();
    const QJsonValue wanted = request[u"equals"_s];
    const int least = request[u"atLeast"_s].toInt(-1); // rows of a list
    const auto ask = [this, path, wanted, least](bool last) -> std::optional<Answer> {
        const Answer value = read(path);
        const QVariant now = value ? plain(*value) : QVariant();
        const bool there = least >= 0 ? now.toList().size() >= least : value && QJsonValue::fromVariant(now) == wanted;
        if (there)
            return Answer(now);
        if (!last)
            return std::nullopt;
        const QJsonDocument found(QJsonArray{QJsonValue::fromVariant(now)});
        return Answer(
            wrong(u"%1 is %2"_s.arg(path, QString::fromUtf8(found.toJson(QJsonDocument::Compact)).left(kMaxQuoted))));
    };
    poll(request, ask, done);
}

void Driver::perform(const QJsonObject& request, const Done& done)
{
    const QByteArray seed = QByteArray::fromHex(request[u"seed"_s].toString().toLatin1());
    auto story = m_stories.find(seed);
    if (story == m_stories.end()) {
        auto loaded = Story::load(request[u"script"_s].toString(kFirstPractice), seed);
        if (!loaded)
            return done(wrong(loaded.error().context));
        story = m_stories.emplace(seed, std::move(*loaded)).first;
    }
    const auto action = std::size_t(request[u"perform"_s].toInt());
    poll(
        request,
        [this, &story = story->second, action](bool last) -> std::optional<Answer> {
            QString why = u"no open case"_s;
            for (CaseRoom* room : heldRooms(m_app)) {
                const auto performed = story.perform(action, *room);
                if (performed)
                    return Answer(QVariant(true));
                why = u"%1 (%2)"_s.arg(performed.error().context).arg(int(performed.error().kind));
            }
            return last ? std::optional(Answer(wrong(why))) : std::nullopt;
        },
        done);
}

QQuickWindow* Driver::windowNamed(const QString& name)
{
    for (QWindow* window : QGuiApplication::topLevelWindows()) {
        auto* quick = qobject_cast<QQuickWindow*>(window);
        if (quick && quick->isVisible() && (name.isEmpty() ? !quick->transientParent() : quick->objectName() == name))
            return quick;
    }
    return nullptr;
}

Answer Driver::shoot(const QString& file, const QString& name, int width) const
{
    QQuickWindow* window = windowNamed(name);
    if (!window)
        return wrong(u"no window "_s + name);
    // A window that came up under the pointer takes it for pointing.
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(window, &leave);
    const QImage picture = window->grabWindow();
    const QImage shown = width > 0 ? picture.scaledToWidth(width, Qt::SmoothTransformation) : picture;
    return shown.save(file) ? Answer(file) : wrong(u"could not write "_s + file);
}

Answer Driver::dumpHeld(const QString& file) const
{
    QFile out(file);
    if (!out.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return wrong(u"could not write "_s + file);
    out.write(QJsonDocument(heldBy(m_app)).toJson());
    return file;
}

} // namespace kudelma::app
