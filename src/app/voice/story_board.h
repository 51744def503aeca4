// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/core/keyed_list_model.h"
#include "app/core/pen.h"
#include "meeting/meeting_template.h"

#include <QLocale>
#include <QPointer>

namespace kudelma::app {

/// A story in words and pictures for one child: frames in an order, each with a picture and short words that are
/// somebody's own, with who agrees to them. A frame whose words are put otherwise is a new one, to which nobody has
/// agreed yet.
class StoryBoard : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(kudelma::app::Pen* pen READ pen WRITE setPen NOTIFY changed FINAL REQUIRED)
    /// Of what is ours; the words of the story stay as they were said.
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged FINAL REQUIRED)
    Q_PROPERTY(QString instrument READ instrument WRITE setInstrument NOTIFY changed FINAL) ///< Page of assets/voice.
    Q_PROPERTY(QString child READ child WRITE setChild NOTIFY childChanged FINAL) ///< Person for whom it is told.
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString about READ about NOTIFY changed FINAL)
    Q_PROPERTY(QStringList cautions READ cautions NOTIFY changed FINAL)
    /// key, words, by (name; empty: of somebody who is not named), helpers (names), sticker, drawing (record), subject,
    /// prompt (key), agreed (list of maps name, mark), circle, seenBy, writable, isFirst, isLast; in their order.
    Q_PROPERTY(kudelma::app::KeyedListModel* frames READ frames CONSTANT FINAL)
    /// key, title, prompt, shape: what frames can be about.
    Q_PROPERTY(kudelma::app::KeyedListModel* prompts READ prompts CONSTANT FINAL)
    Q_PROPERTY(kudelma::app::KeyedListModel* stickers READ stickers CONSTANT FINAL) ///< key, title: for frames.

public:
    /// Of speakersFor(): nobody's alone.
    static constexpr QLatin1StringView kTogether{"together"};

    explicit StoryBoard(QObject* parent = nullptr);

    [[nodiscard]] Pen* pen() const { return m_pen; }
    void setPen(Pen* pen);
    [[nodiscard]] QString language() const { return m_language; }
    void setLanguage(const QString& language);
    [[nodiscard]] QString instrument() const { return m_instrument; }
    void setInstrument(const QString& key);
    [[nodiscard]] QString child() const { return m_child; }
    void setChild(const QString& key);
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString about() const;
    [[nodiscard]] QStringList cautions() const;
    [[nodiscard]] KeyedListModel* frames() { return &m_frames; }
    [[nodiscard]] KeyedListModel* prompts() { return &m_prompts; }
    [[nodiscard]] KeyedListModel* stickers() { return &m_stickers; }

    /// Whose words a frame of this circle can be: list of maps key, name, isNear (has a part in it); those whom
    /// everybody there knows, the child first.
    [[nodiscard]] Q_INVOKABLE QVariantList speakersFor(const QString& circle) const;
    /// Names of those who can have helped; as above.
    [[nodiscard]] Q_INVOKABLE QStringList helpersFor(const QString& circle) const;
    /// `speaker`: a key of speakersFor(). `wishes`: never, askFirst, withoutName, wish. Answers the key of the new
    /// frame at the end of the story; empty: refused, and the pen says why.
    Q_INVOKABLE QString add(const QString& circle, const QString& speaker, const QString& prompt, const QString& words,
        const QStringList& helpers, const QString& sticker, const QVariantMap& wishes);
    /// Other words, in the same place, for the same people: what was wished for them stays, and so does a drawing.
    Q_INVOKABLE QString reword(const QString& frame, const QString& speaker, const QString& words,
        const QStringList& helpers, const QString& sticker);
    /// By one place: -1 to the front, 1 to the end.
    Q_INVOKABLE bool move(const QString& frame, int by);
    /// That somebody agrees ("hit"), does not ("miss"), or has said nothing (empty). `who`: of speakersFor().
    Q_INVOKABLE bool agree(const QString& frame, const QString& who, const QString& mark);
    [[nodiscard]] Q_INVOKABLE QString markOf(const QString& frame, const QString& who) const;
    /// Who can agree to a frame: list of maps key, name, mark, isOurs (false: they marked it on a device of their own).
    [[nodiscard]] Q_INVOKABLE QVariantList agreersFor(const QString& frame) const;
    /// Whom a drawing for a frame may name; empty: nobody.
    [[nodiscard]] Q_INVOKABLE QString drawerOf(const QString& frame) const;
    /// The key of speakersFor() of who says a frame.
    [[nodiscard]] Q_INVOKABLE QString speakerOf(const QString& frame) const;

Q_SIGNALS:
    void changed();
    void languageChanged(); ///< Everything is read in it already.
    void childChanged();

private:
    struct Frame
    {
        casework::RecordHead head;
        casework::Voice voice;
    };
    [[nodiscard]] std::vector<Frame> inOrder() const;
    [[nodiscard]] std::optional<Frame> frameOf(const QString& key) const;
    [[nodiscard]] QString write(
        const QString& circle, const QString& speaker, const QString& words, QVariantMap fields);
    [[nodiscard]] std::vector<std::pair<casework::RecordHead, casework::Reaction>> marksOn(
        const casework::RecordId& frame) const;
    [[nodiscard]] QString whoMarked(const casework::RecordHead& head, const casework::Reaction& mark) const;
    bool putInOrder(const std::vector<Frame>& frames);
    [[nodiscard]] QString ours(const meeting::LocalText& text) const { return text.in(m_language); }
    void fillStickers();
    void fillPrompts();
    void fill();

    QPointer<Pen> m_pen;
    QString m_language = QLocale().name();
    QString m_instrument;
    QString m_child;
    KeyedListModel m_frames{{"words", "by", "helpers", "sticker", "drawing", "subject", "prompt", "agreed", "circle",
        "seenBy", "writable", "isFirst", "isLast"}};
    KeyedListModel m_prompts{{"title", "prompt", "shape"}};
    KeyedListModel m_stickers{{"title"}};
};

} // namespace kudelma::app
