// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// What a core dump of the server and of a locked client would hold, and the files that have no name.
#include "play.h"

#include "support/other_process.h"

#include <QThread>

namespace kudelma::e2e {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLooks = 10; ///< After the lock: on a busy machine a client takes its time.
constexpr int kBetweenLooksMs = 1000;
constexpr qsizetype kNoChance = 12; ///< Letters; shorter words stand in a client's own texts and fonts.

QByteArray bytesOf(std::string_view view)
{
    return QByteArray::fromRawData(view.data(), qsizetype(view.size()));
}

/// How often each word stands in a process's memory; empty: nobody may look there.
std::optional<std::map<QString, std::size_t>> countInMemory(qint64 process, const Canaries& words)
{
    std::map<QString, std::size_t> found;
    const auto shown = test::lookThroughMemory(pid_t(process), [&](std::string_view, std::string_view piece) {
        for (const auto& [word, times] : words.countIn(bytesOf(piece)))
            found[word] += times;
    });
    return shown ? std::optional(found) : std::nullopt;
}

} // namespace

Canaries Play::words(qsizetype smallest) const
{
    Canaries canaries;
    const auto add = [&](const QString& words) {
        if (words.size() >= smallest)
            canaries.add(words);
    };
    for (const casework::DemoAction& action : m_story.script()) {
        for (const QString& canary : action.canaries)
            add(canary);
    }
    for (const casework::DemoHook& hook : m_story.hooks()) {
        for (const QString& text : hook.mustNotHoldText)
            add(text);
    }
    for (const casework::DemoMember& member : m_story.members())
        add(member.name);
    for (const auto& [words, who] : m_said)
        add(words);
    return canaries;
}

void Play::searchMemoryOfServer()
{
    const auto found = countInMemory(m_server.pid(), words());
    if (!found) {
        tell(u"Nobody but root may look into the server's memory here, so it was not searched."_s);
        return;
    }
    if (!found->empty())
        must(false, u"In the server's memory stands: "_s + found->begin()->first);
    Canaries carried; // what it must hold, or the search is blind
    carried.addBytes(QByteArray::fromHex(pia().get(u"table.meetingCircle"_s).toString().toLatin1()), u"the circle"_s);
    must(!countInMemory(m_server.pid(), carried)->empty(), u"The search finds nothing in the server's memory."_s);
    tell(u"The server's memory, searched for %1 words in every form: none."_s.arg(words().size()));
}

/// Files that were deleted and are open still have no name that searchFiles() could find them by.
void Play::searchOpenFiles()
{
    const Canaries canaries = words();
    std::size_t files = 0;
    const auto search = [&](const QString& who, qint64 process) {
        for (const auto& file : test::filesOpenIn(pid_t(process))) {
            const QString path = QString::fromStdString(file.path);
            if (!path.startsWith(m_out) && !file.isDeleted())
                continue; // of the system
            ++files;
            if (const auto found = canaries.findIn(bytesOf(file.content)))
                must(false, u"In what %1 has open as %2 stands: %3"_s.arg(who, path, *found));
        }
    };
    search(u"the server"_s, m_server.pid());
    for (const auto& [who, process] : m_clients)
        search(who, process->pid());
    must(files > m_clients.size(), u"The processes had no files open, so nothing was searched."_s);
    tell(u"%1 files that were open, with and without names: none."_s.arg(files));
}

/// In a process that this test told no word of the case: what it is told stays in its memory too.
void Play::searchMemoryOfLockedClient()
{
    const Canaries canaries = words(kNoChance);
    client(u"supervisor"_s).quit();
    start(u"supervisor"_s, u"1280x800"_s);
    ClientProcess& supervisor = client(u"supervisor"_s);
    supervisor.waitFor(u"stage"_s, kLocked);
    const auto own = countInMemory(supervisor.pid(), canaries); // words that the program itself uses
    supervisor.call(u"start.unlockForRehearsal"_s, {kSupervisorsPassphrase});
    supervisor.waitFor(u"stage"_s, kHome);
    must(supervisor.call(u"openCase"_s, {m_caseOfSupervisor}).toBool(), u"The supervisor could not come back."_s);
    supervisor.waitFor(u"stage"_s, kReview);
    picture(u"supervisor"_s, u"91-before-the-lock"_s);
    const auto before = countInMemory(supervisor.pid(), canaries);
    if (!own || !before) {
        tell(u"Nobody but root may look into a client's memory here, so it was not searched."_s);
        return;
    }
    must(before->size() > canaries.size() / 2, u"The search finds too little in an open client's memory."_s);
    supervisor.call(u"lock"_s);
    supervisor.waitFor(u"stage"_s, kLocked);
    picture(u"supervisor"_s, u"92-locked"_s);
    QString left;
    for (int look = 0; look < kLooks; ++look) {
        QThread::msleep(kBetweenLooksMs);
        supervisor.waitFor(u"stage"_s, kLocked); // it has come to its timers
        left.clear();
        const auto now = countInMemory(supervisor.pid(), canaries);
        must(now.has_value(), u"The client's memory could not be looked into any more."_s);
        for (const auto& [word, times] : *now) {
            if (!own->contains(word))
                left = u"%1 (%2 times)"_s.arg(word).arg(times);
        }
        if (left.isEmpty())
            break;
    }
    must(left.isEmpty(), u"Long after the lock there stands in a client's memory: "_s + left);
    tell(u"A client's memory: %1 of %2 words while the case was open, none of them after the lock."_s
             .arg(before->size() - own->size())
             .arg(canaries.size()));
}

} // namespace kudelma::e2e
