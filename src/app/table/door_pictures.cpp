// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/table/door_pictures.h"

#include "crypto/invitation.h"

#include <QCoreApplication>

#include <array>

namespace kudelma::app {

namespace {

struct Picture
{
    const char* icon;
    const char* name;
};

// The order is part of the protocol: it must never change, or two versions would show different pictures.
constexpr std::array<Picture, crypto::kPictureCount> kPictures = {{
    {"fish", QT_TRANSLATE_NOOP("DoorPictures", "fish")},
    {"cat", QT_TRANSLATE_NOOP("DoorPictures", "cat")},
    {"dog", QT_TRANSLATE_NOOP("DoorPictures", "dog")},
    {"bird", QT_TRANSLATE_NOOP("DoorPictures", "bird")},
    {"rabbit", QT_TRANSLATE_NOOP("DoorPictures", "rabbit")},
    {"snail", QT_TRANSLATE_NOOP("DoorPictures", "snail")},
    {"squirrel", QT_TRANSLATE_NOOP("DoorPictures", "squirrel")},
    {"turtle", QT_TRANSLATE_NOOP("DoorPictures", "turtle")},
    {"panda", QT_TRANSLATE_NOOP("DoorPictures", "panda")},
    {"worm", QT_TRANSLATE_NOOP("DoorPictures", "worm")},
    {"bug", QT_TRANSLATE_NOOP("DoorPictures", "beetle")},
    {"shrimp", QT_TRANSLATE_NOOP("DoorPictures", "shrimp")},
    {"apple", QT_TRANSLATE_NOOP("DoorPictures", "apple")},
    {"banana", QT_TRANSLATE_NOOP("DoorPictures", "banana")},
    {"cherry", QT_TRANSLATE_NOOP("DoorPictures", "cherries")},
    {"carrot", QT_TRANSLATE_NOOP("DoorPictures", "carrot")},
    {"grape", QT_TRANSLATE_NOOP("DoorPictures", "grapes")},
    {"citrus", QT_TRANSLATE_NOOP("DoorPictures", "orange")},
    {"egg", QT_TRANSLATE_NOOP("DoorPictures", "egg")},
    {"pizza", QT_TRANSLATE_NOOP("DoorPictures", "pizza")},
    {"sandwich", QT_TRANSLATE_NOOP("DoorPictures", "sandwich")},
    {"soup", QT_TRANSLATE_NOOP("DoorPictures", "soup")},
    {"cookie", QT_TRANSLATE_NOOP("DoorPictures", "biscuit")},
    {"croissant", QT_TRANSLATE_NOOP("DoorPictures", "croissant")},
    {"candy", QT_TRANSLATE_NOOP("DoorPictures", "sweet")},
    {"cake", QT_TRANSLATE_NOOP("DoorPictures", "cake")},
    {"sun", QT_TRANSLATE_NOOP("DoorPictures", "sun")},
    {"moon", QT_TRANSLATE_NOOP("DoorPictures", "moon")},
    {"star", QT_TRANSLATE_NOOP("DoorPictures", "star")},
    {"rainbow", QT_TRANSLATE_NOOP("DoorPictures", "rainbow")},
    {"snowflake", QT_TRANSLATE_NOOP("DoorPictures", "snowflake")},
    {"cloud-rain", QT_TRANSLATE_NOOP("DoorPictures", "rain")},
    {"umbrella", QT_TRANSLATE_NOOP("DoorPictures", "umbrella")},
    {"flame", QT_TRANSLATE_NOOP("DoorPictures", "fire")},
    {"mountain", QT_TRANSLATE_NOOP("DoorPictures", "mountain")},
    {"tent", QT_TRANSLATE_NOOP("DoorPictures", "tent")},
    {"tree-pine", QT_TRANSLATE_NOOP("DoorPictures", "spruce")},
    {"tree-deciduous", QT_TRANSLATE_NOOP("DoorPictures", "tree")},
    {"flower-2", QT_TRANSLATE_NOOP("DoorPictures", "flower")},
    {"clover", QT_TRANSLATE_NOOP("DoorPictures", "clover")},
    {"leaf", QT_TRANSLATE_NOOP("DoorPictures", "leaf")},
    {"house", QT_TRANSLATE_NOOP("DoorPictures", "house")},
    {"castle", QT_TRANSLATE_NOOP("DoorPictures", "castle")},
    {"church", QT_TRANSLATE_NOOP("DoorPictures", "church")},
    {"key", QT_TRANSLATE_NOOP("DoorPictures", "key")},
    {"lamp", QT_TRANSLATE_NOOP("DoorPictures", "lamp")},
    {"bed", QT_TRANSLATE_NOOP("DoorPictures", "bed")},
    {"glasses", QT_TRANSLATE_NOOP("DoorPictures", "glasses")},
    {"bell", QT_TRANSLATE_NOOP("DoorPictures", "bell")},
    {"crown", QT_TRANSLATE_NOOP("DoorPictures", "crown")},
    {"hammer", QT_TRANSLATE_NOOP("DoorPictures", "hammer")},
    {"scissors", QT_TRANSLATE_NOOP("DoorPictures", "scissors")},
    {"axe", QT_TRANSLATE_NOOP("DoorPictures", "axe")},
    {"anchor", QT_TRANSLATE_NOOP("DoorPictures", "anchor")},
    {"sailboat", QT_TRANSLATE_NOOP("DoorPictures", "sailing boat")},
    {"ship", QT_TRANSLATE_NOOP("DoorPictures", "ship")},
    {"plane", QT_TRANSLATE_NOOP("DoorPictures", "aeroplane")},
    {"car", QT_TRANSLATE_NOOP("DoorPictures", "car")},
    {"bus", QT_TRANSLATE_NOOP("DoorPictures", "bus")},
    {"bike", QT_TRANSLATE_NOOP("DoorPictures", "bicycle")},
    {"rocket", QT_TRANSLATE_NOOP("DoorPictures", "rocket")},
    {"guitar", QT_TRANSLATE_NOOP("DoorPictures", "guitar")},
    {"piano", QT_TRANSLATE_NOOP("DoorPictures", "piano")},
    {"drum", QT_TRANSLATE_NOOP("DoorPictures", "drum")},
}};

const Picture& pictureOf(int number)
{
    return kPictures[std::size_t(number) % kPictures.size()];
}

} // namespace

QString DoorPictures::iconOf(int number) const
{
    return QString::fromLatin1(pictureOf(number).icon);
}

QString DoorPictures::nameOf(int number) const
{
    return QCoreApplication::translate("DoorPictures", pictureOf(number).name);
}

} // namespace kudelma::app
