// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// The servers that relay_load puts beside ours, as their own instructions start them and without anything that they
// would write to a disk:
//   node peers.mjs y-websocket|hocuspocus|ws [PORT]     prints "listening ws://127.0.0.1:PORT"
import http from 'node:http'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import path from 'node:path'

const here = path.dirname(fileURLToPath(import.meta.url))
const modules = process.env.KUDELMA_NODE_MODULES ?? path.join(here, '../../../.setup/node_modules')
const load = createRequire(path.join(modules, 'x.js'))

const [which, port] = process.argv.slice(2)
const say = server => console.log(`listening ws://127.0.0.1:${server.address().port}`)

/** As y-websocket's bin/server.cjs has it; `welcome` is called with each WebSocket and its request. */
const serve = welcome => {
  const { WebSocketServer } = load('ws')
  const sockets = new WebSocketServer({ noServer: true })
  const server = http.createServer((_, response) => response.end('okay'))
  sockets.on('connection', welcome)
  server.on('upgrade', (request, socket, head) => sockets.handleUpgrade(request, socket, head, each => {
    sockets.emit('connection', each, request)
  }))
  server.listen(Number(port ?? 0), '127.0.0.1', 4096, () => say(server))
}

const servers = {
  'y-websocket': () => serve(load('y-websocket/bin/utils').setupWSConnection),

  /** Passes every message on to the others in the room that the path names, and knows nothing else. */
  ws: () => {
    const rooms = new Map()
    serve((socket, { url }) => {
      if (!rooms.has(url)) rooms.set(url, new Set())
      const room = rooms.get(url)
      room.add(socket)
      socket.on('close', () => room.delete(socket))
      socket.on('message', message => {
        for (const other of room) if (other !== socket) other.send(message)
      })
    })
  },

  hocuspocus: async () => {
    const { Server } = load('@hocuspocus/server')
    const server = new Server({ address: '127.0.0.1', port: Number(port ?? 0), quiet: true, stopOnSignals: false })
    await server.listen()
    say(server.httpServer)
  }
}

if (!servers[which]) {
  console.error(`What is "${which}"? There are: ${Object.keys(servers).join(', ')}.`)
  process.exit(2)
}
await servers[which]()
