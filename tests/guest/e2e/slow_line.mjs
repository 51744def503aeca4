// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// The line of an old phone, and what the page asks of it before its first screen. It is counted, since a watch would
// tell more of the machine that runs the test: each way there and back takes the latency, each byte its share of the line.
const kLatencyMs = 400
const kBytesPerSecond = 400000 / 8
export const kFirstScreenMs = 2000
/** From the link to the knock. */
export const kKnockMs = 8000
/** The socket itself, the greeting, signing in, asking for the invitation, and the knock. */
export const kSocketTrips = 6
export const tripsMs = trips => trips * kLatencyMs

/** Of one tab: what came over its line, and which request asked for which. */
export class SlowLine {
  static async under(page) {
    const line = new SlowLine()
    line.tools = await page.context().newCDPSession(page)
    line.page = page
    line.requests = new Map()
    line.held = []
    line.tools.on('Network.requestWillBeSent', ({ requestId, request, initiator, type }) =>
      line.requests.set(requestId, { url: request.url.split('#')[0], type, by: initiator, bytes: 0, isDone: false }))
    line.tools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const request = line.requests.get(requestId)
      if (request) Object.assign(request, { bytes: encodedDataLength, isDone: true })
    })
    await line.tools.send('Network.enable')
    return line
  }

  /** Only the page itself, and what stands in it, may come; what its scripts fetch waits. */
  async holdAllButTheFirst() {
    await this.page.route('**/*', route => {
      const kind = route.request().resourceType()
      if (this.held && !['document', 'stylesheet', 'script', 'image'].includes(kind)) this.held.push(route)
      else if (this.held && kind === 'script' && !/\/(page|old)\.js$/.test(new URL(route.request().url()).pathname)) this.held.push(route)
      else route.continue()
    })
  }

  async letGo() {
    const held = this.held
    this.held = null
    for (const route of held) await route.continue()
  }

  /** The browser's own slow line. */
  async brake() {
    await this.tools.send('Network.emulateNetworkConditions', { offline: false, latency: kLatencyMs, downloadThroughput: kBytesPerSecond, uploadThroughput: kBytesPerSecond })
  }

  /** What has come so far. The page is the first way there and back; what a page or a script names is one more. */
  spent() {
    const come = [...this.requests.values()].filter(request => request.isDone)
    const trip = request => {
      if (request.type === 'Document') return 1
      const by = come.find(other => other !== request && other.url === (request.by.url ?? request.by.stack?.callFrames[0]?.url ?? '').split('#')[0])
      return 1 + (by ? trip(by) : 1)
    }
    const trips = Math.max(...come.map(trip))
    const bytes = come.reduce((sum, request) => sum + request.bytes, 0)
    return { trips, bytes, ms: Math.ceil(trips * kLatencyMs + bytes / kBytesPerSecond * 1000) }
  }
}
