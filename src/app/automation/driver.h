// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/automation/story.h"
#include "app/core/app.h"

#include <QJsonObject>
#include <QQuickWindow>

#include <functional>

namespace kudelma::app {

/// Drives the program from outside by the same verbs and properties that QML uses, one JSON object a line on standard
/// input, one answer a line on standard output. For rehearsals and for tests of the whole; only on when the program
/// was started with --automation, because whoever holds its input can read the open case.
///
///   {"id":1,"call":"table.next","args":[]}            invokes a verb; answers its result
///   {"id":2,"get":"table.phaseKey"}                   reads a property; a list model gives its rows as objects
///   {"id":3,"wait":"stage","equals":3,"ms":5000}      answers when the property has the value, or fails
///   {"id":4,"shot":"/path/picture.png","window":"room"}   saves what a window shows ("width": scaled)
///   {"id":5,"held":"/path/held.json"}                 writes every document that this device holds, decrypted
///   {"id":6,"offline":true}                           cuts the connection, or lets it come back
///   {"id":7,"practice":"00ff"}                        makes the practice case from this seed; answers its key
///   {"id":8,"perform":17,"seed":"00ff","ms":5000}     does action 17 of its script, as soon as the editor takes it
///   {"id":9,"frame":true}                             answers when the first frame has been shown
///   {"id":10,"shown":"room"}                          answers every text that a window shows or speaks; "": the main
///   one
///   {"id":11,"quit":true}
///   {"id":12,"chat":"words","to":"all"}               writes in the meeting that is open; to "leader" alone
///   {"id":13,"page":"words","instrument":"...","zone":"...","person":"...","circle":"...","more":{}}
///                                                     tells on a page for a child's words (app/automation/pages.h)
///   {"id":14,"draw":"what it is","person":"...","circle":"..."}   draws, and shows it to the circle
///   {"id":15,"leaning":true}                          what was built on words that were taken back
///   {"id":16,"picture":"...","file":"...","ms":5000}  looks at a drawing, and writes down what is to be seen
///   {"id":17,"mail":"words","answer":"..."}           answers the letter to the guest with these words, once it is
///   there
///   {"id":18,"agree":"...","instrument":"...","person":"...","by":"..."}   that somebody agrees to a frame of a story
///
/// Paths start at App: "guest.voices", "desk.genogram". Answers: {"id":1,"ok":true,"result":...} or
/// {"id":1,"ok":false,"error":"..."}.
class Driver : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype kMaxLine = 1 << 20;
    static constexpr int kDefaultWaitMs = 10'000;

    explicit Driver(App& app, QObject* parent = nullptr);
    ~Driver() override;

    /// Reads standard input on a thread of its own until it ends; then the program quits.
    void start();
    /// One request; `answer` is called once, at once or later.
    void handle(const QJsonObject& request, const std::function<void(QJsonObject)>& answer);

Q_SIGNALS:
    void firstFrame();

private:
    struct Target
    {
        QObject* object = nullptr;
        QByteArray member;
    };
    [[nodiscard]] Target resolve(const QString& path) const;
    [[nodiscard]] tl::expected<QVariant, QString> read(const QString& path) const;
    [[nodiscard]] tl::expected<QVariant, QString> call(const QString& path, const QJsonArray& arguments);
    [[nodiscard]] tl::expected<QVariant, QString> shoot(const QString& file, const QString& window, int width) const;
    [[nodiscard]] static QQuickWindow* windowNamed(const QString& name); ///< Null: there is none.
    [[nodiscard]] tl::expected<QVariant, QString> dumpHeld(const QString& file) const;
    using Done = std::function<void(tl::expected<QVariant, QString>)>;
    void wait(const QJsonObject& request, const Done& done);
    /// Looks for something until it is there.
    void await(const QJsonObject& request,
        std::optional<tl::expected<QVariant, QString>> (*look)(App& app, const QJsonObject& request), const Done& done);
    void perform(const QJsonObject& request, const Done& done);
    /// Asks again and again, between events, until there is an answer or the request's time is over.
    void poll(const QJsonObject& request,
        const std::function<std::optional<tl::expected<QVariant, QString>>(bool last)>& ask, const Done& done);

    App& m_app;
    std::map<QByteArray, Story> m_stories; ///< By seed.
    std::unique_ptr<QThread> m_reader;
    bool m_hasFrame = false;
};

} // namespace kudelma::app
