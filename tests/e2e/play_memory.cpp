// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// What a core dump of the server and of a locked client would hold, and the files that have no name.
#include "play.h"

#include "support/other_process.h"

namespace kudelma::e2e {

using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(std::string_view view)
{
    return QByteArray::fromRawData(view.data(), qsizetype(view.size()));
}

} // namespace

std::optional<std::map<QString, std::size_t>> countInMemory(qint64 process, const Canaries& words)
{
    std::map<QString, std::size_t> found;
    const auto shown = test::lookThroughMemory(pid_t(process), [&](std::string_view, std::string_view piece) {
        for (const auto& [word, times] : words.countIn(bytesOf(piece)))
            found[word] += times;
    });
    return shown ? std::optional(found) : std::nullopt;
}

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
    for (const Told& told : m_onPages)
        add(told.words);
    addPictures(canaries);
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
    carried.addBytes(
        QByteArray::fromHex(leader().get(u"table.meetingCircle"_s).toString().toLatin1()), u"the circle"_s);
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

} // namespace kudelma::e2e
