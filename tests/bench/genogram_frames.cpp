// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// How long a frame of the genogram takes while fingers move it, at 1280 x 800. Prints, asserts nothing.
//     QT_QPA_PLATFORM=offscreen genogram_frames [persons] [frames]         (Qt's software renderer)
//     xvfb-run -s "-screen 0 1280x800x24" genogram_frames [persons]        (OpenGL, which is llvmpipe there)
// - a frame: from the change that a finger makes (position, zoom) until the frame has been handed over; waiting for
//   the screen is not counted.
// - an edit shown: from the verb of the desk until the frame that shows it, all that lies between included.
#include "app/genogram/genogram_canvas.h"
#include "app/support/test_case.h"
#include "genogram/random_family.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QSGRendererInterface>

#include <cstdio>

using namespace kudelma;
using namespace kudelma::app;
using namespace kudelma::app::test;

namespace {

constexpr double kFrameMs = 1000.0 / 60;
constexpr double kEditMs = 50;
constexpr int kEdits = 12;

/// The family as records, in one transaction.
casework::RecordId write(TestCase& device, const casework::CircleId& circle, const genogram::Graph& graph)
{
    QHash<QString, casework::RecordId> persons;
    QHash<QString, casework::RecordId> unions;
    casework::RecordId child;
    const auto key = [](const genogram::Id& id) { return QString::fromStdString(id); };
    const auto done = device.room->editor().together([&]() -> casework::Result<void> {
        for (const genogram::Person& from : graph.persons) {
            casework::Person person;
            person.name = from.name.empty() ? u"Henkilö"_s : QString::fromStdString(from.name);
            person.born.year = from.birth.year;
            person.gender = from.gender == genogram::Gender::Woman ? casework::Gender::Woman : casework::Gender::Man;
            person.index = from.index;
            persons[key(from.id)] = device.add(circle, person);
            if (from.index)
                child = persons[key(from.id)];
        }
        for (const genogram::Union& from : graph.unions) {
            casework::Union couple;
            couple.partnerA = persons.value(key(from.partners[0]));
            if (from.partners.size() > 1)
                couple.partnerB = persons.value(key(from.partners[1]));
            unions[key(from.id)] = device.add(circle, couple);
        }
        for (const genogram::ParentLink& from : graph.parentLinks) {
            casework::Parentage link;
            link.child = persons.value(key(from.child));
            link.parent = persons.value(key(from.parent));
            if (!from.unionId.empty())
                link.parents = unions.value(key(from.unionId));
            device.add(circle, link);
        }
        return {};
    });
    if (!done)
        qFatal("the family was not written");
    device.settle();
    return child;
}

void print(const char* what, double limit, std::vector<double> ms)
{
    std::sort(ms.begin(), ms.end());
    const auto at = [&](double share) { return ms[std::size_t(share * double(ms.size() - 1))]; };
    std::printf("%-34s median %6.2f ms   p90 %6.2f   p99 %6.2f   max %6.2f   limit %.1f ms: %.2f of it\n", what,
        at(0.5), at(0.9), at(0.99), ms.back(), limit, at(0.5) / limit);
    std::fflush(stdout);
}

class Stage
{
public:
    explicit Stage(GenogramDesk& desk)
    {
        m_engine.addImportPath(u":/qt/qml"_s);
        QQmlComponent component(&m_engine, QUrl(u"qrc:/qt/qml/Kudelma/Genogram/GenogramView.qml"_s));
        m_view.reset(qobject_cast<QQuickItem*>(component.createWithInitialProperties(
            {{u"desk"_s, QVariant::fromValue(&desk)}, {u"drawing"_s, true}, {u"width"_s, 1280}, {u"height"_s, 800}})));
        if (!m_view)
            qFatal("no view: %s", qPrintable(component.errorString()));
        m_window.resize(1280, 800);
        m_view->setParentItem(m_window.contentItem());
        QObject::connect(
            &m_window, &QQuickWindow::afterAnimating, &m_window, [this] { m_frame.start(); }, Qt::DirectConnection);
        QObject::connect(
            &m_window, &QQuickWindow::frameSwapped, &m_window, [this] { m_frames += 1; }, Qt::DirectConnection);
        m_window.show();
        m_paper = find("GenogramPaper");
        m_flick = find("QQuickFlickable");
        m_canvas = m_view->findChild<GenogramCanvas*>();
        rest();
    }
    [[nodiscard]] QQuickItem* paper() const { return m_paper; }
    [[nodiscard]] QQuickItem* flick() const { return m_flick; }
    [[nodiscard]] QQuickWindow& window() { return m_window; }

    /// From the change to the frame, without waiting for the screen.
    template <class Change>
    double frame(Change change)
    {
        QElapsedTimer clock;
        clock.start();
        change();
        const double changing = double(clock.nsecsElapsed()) / 1e6;
        const int before = m_frames;
        m_window.update();
        while (m_frames == before)
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 50);
        return changing + double(m_frame.nsecsElapsed()) / 1e6;
    }
    void rest()
    {
        QElapsedTimer clock;
        clock.start();
        while (!clock.hasExpired(300) || (!m_canvas->isAtRest() && !clock.hasExpired(5000)))
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
    }

private:
    QQuickItem* find(const char* type) const
    {
        for (QQuickItem* item : m_view->findChildren<QQuickItem*>()) {
            if (QByteArray(item->metaObject()->className()).startsWith(type))
                return item;
        }
        qFatal("no %s", type);
    }

    QQmlEngine m_engine;
    QQuickWindow m_window;
    std::unique_ptr<QQuickItem> m_view;
    QQuickItem* m_paper = nullptr;
    QQuickItem* m_flick = nullptr;
    GenogramCanvas* m_canvas = nullptr;
    QElapsedTimer m_frame;
    int m_frames = 0;
};

void pans(Stage& stage, int frames)
{
    constexpr double kStep = 18; // a quick flick goes a screen's width in a second
    QMetaObject::invokeMethod(stage.paper(), "zoomBy", Q_ARG(double, 1.0 / stage.paper()->property("zoom").toDouble()));
    stage.rest();
    std::vector<double> times;
    double step = kStep;
    for (int i = 0; i < frames; ++i) {
        const double x = stage.flick()->property("contentX").toDouble();
        const double most = stage.flick()->property("contentWidth").toDouble() - stage.flick()->width();
        if (x + step < 0 || x + step > most)
            step = -step;
        times.push_back(stage.frame([&] { stage.flick()->setProperty("contentX", x + step); }));
    }
    print("panning at full size", kFrameMs, times);
}

void zooms(Stage& stage, int frames)
{
    std::vector<double> times;
    for (int i = 0; i < frames; ++i) {
        const double factor = i / 30 % 2 == 0 ? 0.94 : 1 / 0.94;
        times.push_back(
            stage.frame([&] { QMetaObject::invokeMethod(stage.paper(), "zoomBy", Q_ARG(double, factor)); }));
    }
    print("pinching, out and in again", kFrameMs, times);
    // The fingers rest: the squares are painted at their new size, a few a frame.
    times.clear();
    for (int i = 0; i < 40; ++i)
        times.push_back(stage.frame([] {}));
    print("after it, sharpening", kFrameMs, times);
}

void edits(Stage& stage, GenogramDesk& desk, const QString& child)
{
    stage.rest();
    std::vector<double> names;
    std::vector<double> people;
    for (int i = 0; i < kEdits; ++i) {
        names.push_back(stage.frame([&] {
            desk.editPerson(child, {{u"name"_s, u"Aino %1"_s.arg(i)}});
            desk.catchUp();
        }));
        stage.rest();
        people.push_back(stage.frame([&] {
            desk.addChild(child, {});
            desk.catchUp();
        }));
        stage.rest();
    }
    print("a name changed, shown", kEditMs, names);
    print("a person added, shown", kEditMs, people);
    std::vector<double> chosen;
    for (int i = 0; i < kEdits; ++i) {
        const QString person = desk.persons()->value(i * 7 % desk.persons()->count(), u"key"_s).toString();
        chosen.push_back(stage.frame([&] { desk.hand()->pick(person); }));
        stage.rest();
    }
    print("a person chosen, handles shown", kEditMs, chosen);
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QSG_RENDER_LOOP", "basic"); // all in one thread, so that a frame's time is the sum of what it does
    QGuiApplication program(argc, argv);
    if (!crypto::initialise())
        return 1;
    const int persons = argc > 1 ? std::max(5, std::atoi(argv[1])) : 500;
    const int frames = argc > 2 ? std::max(30, std::atoi(argv[2])) : 300;
    TestCase device;
    const casework::CircleId circle = device.circle({u"pia"_s});
    const casework::RecordId child = write(device, circle, genogram::test::randomFamily(7, {.persons = persons}));
    Pen pen(*device.room, nullptr);
    GenogramDesk desk(*device.room, device.room->view(), &pen, nullptr);
    Stage stage(desk);
    const auto api = stage.window().rendererInterface()->graphicsApi();
    std::printf("%d persons, drawing %.0f x %.0f, %s\n", desk.persons()->count(), desk.bounds().width(),
        desk.bounds().height(), api == QSGRendererInterface::Software ? "software renderer" : "OpenGL");
    pans(stage, frames);
    zooms(stage, frames);
    edits(stage, desk, child.text());
    return 0;
}
