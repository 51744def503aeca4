// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// Talks to crdt_driver: one JSON object a line each way.
import { spawn } from 'node:child_process'
import readline from 'node:readline'

export class Driver {
  constructor (program) {
    this.waiting = []
    this.process = spawn(program, [], { stdio: ['pipe', 'pipe', 'inherit'] })
    this.process.on('exit', (code, signal) => {
      for (const { reject } of this.waiting) reject(new Error(`the driver ended (${code ?? signal})`))
      this.waiting = []
    })
    readline.createInterface({ input: this.process.stdout }).on('line', line => {
      this.waiting.shift().resolve(JSON.parse(line))
    })
  }

  ask (command) {
    return new Promise((resolve, reject) => {
      this.waiting.push({ resolve, reject })
      this.process.stdin.write(JSON.stringify(command) + '\n')
    })
  }

  /** Like ask, but an error answer is an error. */
  async must (command) {
    const answer = await this.ask(command)
    if (answer.error) throw new Error(`${JSON.stringify(command).slice(0, 300)}: ${answer.error} (${answer.context})`)
    return answer
  }

  end () {
    this.process.stdin.end()
  }
}

export const base64 = bytes => Buffer.from(bytes).toString('base64')
export const bytesOf = text => new Uint8Array(Buffer.from(text, 'base64'))
