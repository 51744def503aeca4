// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "ui/visit/family_page.h"

#include "ui/stage.h"

using namespace Qt::StringLiterals;

namespace kudelma::test {

bool FamilyPage::open()
{
    if (!crypto::initialise())
        return false;
    m_pia = std::make_unique<Visit>(m_folder.path());
    return m_pia->window() && m_pia->makeProfile(u"Pia Lehtovaara"_s) && m_pia->openPracticeCase()
        && m_pia->tap(u"Sukupuu"_s);
}

QQuickItem* FamilyPage::find(const QByteArray& type, const QString& name) const
{
    QQuickItem* item = nullptr;
    visitVisible(m_pia->window()->contentItem(), [&](QQuickItem* one) {
        const QByteArray own = one->metaObject()->className();
        if (!item && (own.startsWith(type + "_QML") || own == type) && (name.isEmpty() || spokenName(one) == name))
            item = one;
        return item == nullptr;
    });
    return item;
}

QQuickItem* FamilyPage::found(const QByteArray& type) const
{
    QQuickItem* item = find(type);
    if (!item)
        qFatal("no %s", type.constData());
    return item;
}

QQuickItem* FamilyPage::flick() const
{
    for (QQuickItem* item : paper()->findChildren<QQuickItem*>()) {
        if (item->inherits("QQuickFlickable"))
            return item;
    }
    qFatal("no paper to pan");
}

QRectF FamilyPage::placeOf(const QQuickItem* item)
{
    return item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
}

} // namespace kudelma::test
