// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "ui/stage.h"

#include <QCoreApplication>
#include <QDir>
#include <QEvent>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace kudelma::test {

namespace {

constexpr int kFrames = 3;
constexpr int kLongestFrame = 200;
constexpr int kBetweenFrames = 20;
constexpr int kMinHeight = 700;
constexpr int kMaxHeight = 8000;

QString folder()
{
    return u":/qt/qml/Kudelma/Gallery"_s;
}

} // namespace

Stage::Stage()
{
    m_engine.addImportPath(u":/qt/qml"_s);
    m_engine.load(QUrl(u"qrc:/qt/qml/Kudelma/Gallery/Stage.qml"_s));
    if (!m_engine.rootObjects().isEmpty())
        m_window = qobject_cast<QQuickWindow*>(m_engine.rootObjects().constFirst());
    if (m_window)
        m_window->show();
}

QStringList Stage::stories()
{
    QStringList files = QDir(folder()).entryList({u"*Story.qml"_s}, QDir::Files, QDir::Name);
    files.removeOne(u"Story.qml"_s);
    return files;
}

bool Stage::show(const QString& story, const QString& theme, double textScale, int width, bool opened)
{
    m_window->setProperty("story", QUrl());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    m_window->setProperty("mode", theme);
    m_window->setProperty("textScale", textScale);
    m_window->resize(width, kMinHeight);
    m_window->setProperty("story", QUrl(u"qrc:/qt/qml/Kudelma/Gallery/"_s + story));
    settle();
    m_window->setHeight(qBound(kMinHeight, qRound(m_window->property("pageHeight").toReal()), kMaxHeight));
    if (opened)
        QMetaObject::invokeMethod(m_window, "openPopups");
    settle();
    return m_window->property("page").value<QQuickItem*>() != nullptr;
}

void Stage::settle()
{
    // A frame comes some milliseconds after it is asked for.
    for (int frame = 0; frame < kFrames; ++frame) {
        QSignalSpy shown(m_window, &QQuickWindow::afterRendering);
        m_window->requestUpdate();
        shown.wait(kLongestFrame);
        // The layouts' keeper looks after some frames.
        QTest::qWait(kBetweenFrames);
    }
}

void visitVisible(QQuickItem* item, const std::function<bool(QQuickItem*)>& visitor)
{
    if (!item->isVisible() || !visitor(item))
        return;
    const QList<QQuickItem*> children = item->childItems();
    for (QQuickItem* child : children)
        visitVisible(child, visitor);
}

QString described(const QQuickItem* item)
{
    const QString type = QString::fromLatin1(item->metaObject()->className()).section(u'_', 0, 0);
    return u"%1 \"%2\""_s.arg(type, item->property("text").toString());
}

} // namespace kudelma::test
