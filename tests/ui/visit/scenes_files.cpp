// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "ui/visit/scenes.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace kudelma::test {

namespace {

/// A family tree as another program writes it, a little damaged.
QUrl writeTree(const QString& folder)
{
    QByteArray tree = "0 HEAD\n1 GEDC\n2 VERS 5.5.1\n1 CHAR ANSI\n";
    for (const char* name : {"Aatos /Kivelä-Vesterinen/", "Lyyli /Kivelä-Vesterinen/", "Onni /Kivelä/"}) {
        tree += "0 @I" + QByteArray::number(tree.size()) + "@ INDI\n1 NAME " + name + "\n1 OCCU puuseppä\n1 BIRT\n";
        tree += "2 DATE when the barn burned\n";
    }
    tree += "0 TRLR\n";
    QFile file(folder + u"/suku.ged"_s);
    must(
        QDir().mkpath(folder) && file.open(QIODevice::WriteOnly) && file.write(tree) == tree.size(), "the tree's file");
    return QUrl::fromLocalFile(file.fileName());
}

} // namespace

void playFiles(Album& album, const QString& folder)
{
    Visit pia(folder + u"/pia"_s);
    must(pia.makeProfile(u"Pia Lehtovaara"_s), "Pia's vault");
    must(pia.openPracticeCase(), "the practice case");
    pia.settle();
    must(pia.tap(u"Sukupuu"_s), "the family's tab");
    pia.settle();
    album.shoot(pia, u"files-01-family"_s);
    must(pia.tap(u"Ota piirros mukaan"_s), "the button");
    pia.settle();
    album.shoot(pia, u"files-02-for-whom"_s);
    app::FamilyExport& out = *pia.app().familyExport();
    must(out.choose(out.circles()->rows().back().key), "a circle");
    pia.settle();
    album.shoot(pia, u"files-03-how"_s);
    must(pia.tap(u"Kopioi kuvana"_s), "copying");
    pia.settle();
    album.shoot(pia, u"files-04-copied"_s);
    pia.press(Qt::Key_Escape);
    pia.settle();
    must(pia.tap(u"Tuo perhe tiedostosta"_s), "the button");
    pia.settle();
    album.shoot(pia, u"files-05-import"_s);
    must(pia.app().familyImport()->read(writeTree(folder)), "the tree");
    pia.settle();
    album.shoot(pia, u"files-06-looked-at"_s);
    app::FamilyImport& in = *pia.app().familyImport();
    must(in.bring(in.circles()->rows().front().key), "the family");
    pia.settle();
    album.shoot(pia, u"files-07-brought"_s);
}

} // namespace kudelma::test
