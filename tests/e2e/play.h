// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "canaries.h"
#include "evidence.h"
#include "stage.h"
#include "wire_tap.h"

#include <map>

namespace kudelma::e2e {

/// How often each word stands in a process's memory; empty: nobody may look there.
[[nodiscard]] std::optional<std::map<QString, std::size_t>> countInMemory(qint64 process, const Canaries& words);

inline constexpr int kAsks = 200; ///< At what comes by itself, so often and so far apart.
inline constexpr int kAskMs = 50;

// Of kudelma::app::App::Stage.
inline constexpr int kLocked = 1;
inline constexpr int kHome = 2;
inline constexpr int kReview = 5;

/// Who plays a practice case, on which devices.
struct Cast
{
    QString script; ///< "case_a"
    QString leader;
    QString leaderName;
    QString leaderTitle;
    /// Who sits at the meeting with a device of their own, in the order in which they are let in.
    QStringList guests;
    QString guestLanguage = QStringLiteral("fi"); ///< Of the guests' programs; the leader's speaks Finnish.
    std::map<QString, QString> windows; ///< Where they are not those of a tablet that lies.
    /// Small pictures for whoever wants to see what this is: phase to who and name.
    std::multimap<QString, std::pair<QString, QString>> pictures;
};

/// One weekly meeting of a practice case with real processes: a server, the leader's device, and one for each guest.
/// What the script's other workers write is written on the leader's device. Each case is a class that says what
/// happens; here is what they have in common, and what must hold of every one.
class Play
{
public:
    /// `bin`: folder of the programs; `out`: where everything is left.
    Play(const QString& bin, const QString& out, Cast cast);
    virtual ~Play();

    void hold(); ///< The meetings, from the first run to the last word.
    void check() const; ///< What each held, what the wire and the server's disk bore.

protected:
    virtual void act() = 0; ///< From the open page of the case to the end of its meetings.
    virtual void afterwards() { } ///< When everybody holds everything.
    virtual void checkMore() const { }
    [[nodiscard]] virtual QStringList toKill() const { return {m_cast.leader}; }

    ClientProcess& client(const QString& who) { return *m_clients.at(who); }
    ClientProcess& leader() { return client(m_cast.leader); }
    [[nodiscard]] const std::map<QString, QString>& said() const { return m_said; }
    [[nodiscard]] const QStringList& guests() const { return m_cast.guests; }
    [[nodiscard]] QString folder(const QString& part, const QString& who) const;
    void picture(const QString& who, const QString& name, const QString& window = {});
    void seat(const QString& who, const QString& window);
    void start(const QString& who, const QString& window); ///< The client, at the wire that it has.

    void openTheTable();
    /// `worker`: a name, title and passphrase; the seat stays in a profile of their own.
    void letIn(const QString& who, const QStringList& worker = {});
    void goTo(const QString& view, const QStringList& followers);
    /// The script's actions of one phase, everybody at once.
    void perform(const QString& phase);
    void say(const QString& who, const QString& words);
    /// In the chat: to "all", whose words everybody at the table must hold once, or to "leader".
    void write(const QString& who, const QString& words, const QString& to);
    void endTheMeeting();
    void searchMemoryOfServer();

    /// Words on a page for a child's words; keys are the script's, but of the page and its part.
    struct OnPage
    {
        QString instrument;
        QString zone;
        QString person;
        QString circle; ///< Who must read the words in the end.
        QString words;
        QJsonObject more = {}; ///< Further fields: never, askFirst, withoutName, value (of a scale).
        /// How the child answers who may see it: "worker", "team", "these" (`faces`), "meeting". Empty: the circle is
        /// chosen as it is.
        QString who = {};
        QStringList faces = {}; ///< Members.
        QString about = {}; ///< Whose face stands on a ring.
        QString speaker = {}; ///< Of a frame of a story; empty: said together.
    };
    QString tellOnPage(const QString& who, const OnPage& told); ///< Answers the record's key.
    void mustNotTell(const QString& who, const OnPage& told); ///< The program refuses; nobody holds the words.
    void noteTold(const QString& instrument, const QString& words, const QString& circle);
    /// Refused without the maker's own explanation, then with it (the words); answers the key of the words.
    QString draw(const QString& who, const OnPage& told);
    /// Each looks at every drawing: who may sees it as it was drawn, who may not does not.
    void lookAtDrawings(const QStringList& people);
    /// Each guest's screen, while it shows own words, shows those of the pages that are for them.
    void checkVoicesAreShown();
    void waitForVoice(const QString& voice); ///< Until the leader has the words.
    /// The leader is told that this record, and nothing else, leans on words that were taken back.
    void mustLean(const QString& record);
    /// Nobody's screen shows them any more; those who had them hold them marked as taken back.
    void takeBack(const QString& who, const QString& voice);
    [[nodiscard]] virtual QStringList instrumentsExpected() const = 0; ///< Which pages the play must use.
    [[nodiscard]] QString circleOf(const QString& key); ///< Its id.
    [[nodiscard]] static QJsonObject readJson(const QString& path);

    QString m_bin;
    QString m_out;
    Cast m_cast;
    QByteArray m_seed;
    casework::DemoCase m_story;
    Evidence m_evidence;
    ServerProcess m_server;
    std::map<QString, std::unique_ptr<WireTap>> m_taps;
    std::map<QString, std::unique_ptr<ClientProcess>> m_clients;
    /// `smallest`: shorter words are not looked for.
    [[nodiscard]] Canaries words(qsizetype smallest = 0) const;

private:
    void openTheCase();
    void checkScreens();
    void writeMemos();
    void settle();
    void searchOpenFiles();
    [[nodiscard]] QJsonObject onPage(const OnPage& told);
    void mustRefuse(const QString& who, const QJsonObject& request, const QString& sentence);
    [[nodiscard]] bool reads(const QString& who, const QString& circle) const;
    [[nodiscard]] bool everybodyReads(const QString& circle) const; ///< Who is in the room.
    void checkPages() const;
    void checkDrawings() const;
    void checkPagesOnScreens();
    void checkPagesInRoom(const QJsonObject& held, std::size_t count) const;
    void checkPagesInMemo(const QString& circle, const QString& text);
    void checkMemosHavePages() const;
    [[nodiscard]] QByteArray attachmentOf(const QString& record) const;
    void addPictures(Canaries& canaries) const;
    void end(); ///< Some leave in order, others are torn away.
    void searchWire() const;
    void searchFiles() const;

    std::map<QString, QString> m_said; ///< Words to who said them; everybody at the table must hold them once.
    struct Told
    {
        QString words;
        QString circle; ///< Of the script; empty: nobody holds them.
        QString record; ///< Of a voice or a scale; empty: not followed.
        bool isApart = false; ///< Not among the own words of lists and memos: a story, a scale, an event, a letter.
        bool isNameless = false;
        bool isInMemo = false;
    };
    void checkRecord(const QString& who, const Told& told) const;
    std::vector<Told> m_onPages;
    std::size_t m_toldInMeeting = 0; ///< Of them, when it ended.
    struct Drawn
    {
        QString record;
        QString voice;
        QString circle;
        QByteArray picture;
    };
    std::vector<Drawn> m_drawn;
    std::map<QString, QString> m_circles; ///< Key in the script to id.
    QStringList m_takenBack; ///< Records.
    QStringList m_instruments; ///< That were used.
    std::map<QString, QString> m_wires; ///< Addresses of the taps.
    QString m_case;
    int m_step = 0;
};

/// Case A, with all that can go wrong: Jesse has a meeting of his own before, on another link; Marjatta's network is
/// cut for two phases; the server is killed once; a supervisor follows and reads afterwards; memories are searched.
[[nodiscard]] std::unique_ptr<Play> playOfAino(const QString& bin, const QString& out);
/// Case B: the guests' programs speak Swedish, Ida is there in the chat alone, Wilmer opens what he kept closed.
[[nodiscard]] std::unique_ptr<Play> playOfWilmer(const QString& bin, const QString& out);
/// Case C: the interpreter holds the very same as the mother, guest professionals their own part.
[[nodiscard]] std::unique_ptr<Play> playOfSolomiia(const QString& bin, const QString& out);

} // namespace kudelma::e2e
