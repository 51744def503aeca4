// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// Takes out of a WebAssembly module what its kept exports do not need: the body of a function that nothing kept can
// reach becomes one trap. Nothing is renumbered and no kept body is touched, so what runs is what was compiled.

const Section = { Type: 1, Import: 2, Function: 3, Export: 7, Start: 8, Elements: 9, Code: 10, Data: 11 }
const kStub = [0, 0x00, 0x0b] // no locals; unreachable; end

class Reader {
  constructor(bytes, at = 0) {
    this.bytes = bytes
    this.at = at
  }

  byte() {
    if (this.at >= this.bytes.length) throw new Error('the module ends too early')
    return this.bytes[this.at++]
  }

  u32() {
    let value = 0
    for (let shift = 0; ; shift += 7) {
      const byte = this.byte()
      value += (byte & 0x7f) * 2 ** shift
      if (byte < 0x80) return value
    }
  }

  passLeb() {
    while (this.byte() >= 0x80);
  }

  take(size) {
    const taken = this.bytes.subarray(this.at, this.at + size)
    this.at += size
    return taken
  }

  list(read) {
    return Array.from({ length: this.u32() }, read)
  }
}

function u32(value) {
  const bytes = []
  do {
    bytes.push((value & 0x7f) | (value > 0x7f ? 0x80 : 0))
    value >>>= 7
  } while (value > 0)
  return bytes
}

function sectionsOf(bytes) {
  const reader = new Reader(bytes, 8)
  const sections = []
  while (reader.at < bytes.length) {
    const id = reader.byte()
    sections.push({ id, bytes: reader.take(reader.u32()) })
  }
  return sections
}

/** Passes over the immediates of one instruction; tells of calls. An instruction that is not known ends the build. */
function passInstruction(reader, found) {
  const code = reader.byte()
  const pass = count => { for (let i = 0; i < count; ++i) reader.passLeb() }
  if (code === 0x10 || code === 0xd2) return void found.functions.add(reader.u32())
  if (code === 0x11) {
    found.types.add(reader.u32())
    return pass(1)
  }
  if (code === 0x0e) return pass(reader.u32() + 1)
  if (code === 0x1c) return pass(reader.u32())
  if (code === 0x43) return void reader.take(4)
  if (code === 0x44) return void reader.take(8)
  if (code === 0xfc) {
    const sub = reader.u32()
    const immediates = { 8: 2, 9: 1, 10: 2, 11: 1, 12: 2, 13: 1, 14: 2, 15: 1, 16: 1, 17: 1 }
    if (sub > 17) throw new Error(`instruction fc ${sub} is not known`)
    return pass(immediates[sub] ?? 0)
  }
  if (code >= 0x28 && code <= 0x3e) return pass(2)
  if ([0x02, 0x03, 0x04, 0x0c, 0x0d, 0x3f, 0x40, 0x41, 0x42, 0xd0].includes(code) || (code >= 0x20 && code <= 0x26)) return pass(1)
  const isPlain = [0x00, 0x01, 0x05, 0x0b, 0x0f, 0x1a, 0x1b, 0xd1].includes(code) || (code >= 0x45 && code <= 0xc4)
  if (!isPlain) throw new Error(`instruction ${code.toString(16)} is not known`)
}

function callsOf(body) {
  const found = { functions: new Set(), types: new Set() }
  const reader = new Reader(body)
  reader.list(() => {
    reader.u32()
    reader.byte()
  })
  while (reader.at < body.length) passInstruction(reader, found)
  return found
}

function importsOf(bytes) {
  let functions = 0
  const reader = new Reader(bytes)
  reader.list(() => {
    reader.take(reader.u32())
    reader.take(reader.u32())
    const kind = reader.byte()
    if (kind !== 0) throw new Error('an import that is not a function')
    reader.u32()
    ++functions
  })
  return functions
}

/** Functions that stand in tables: whatever calls through a table may call those of its type. */
function elementsOf(bytes) {
  const reader = new Reader(bytes)
  return reader.list(() => {
    if (reader.u32() !== 0) throw new Error('a table segment of another form')
    if (reader.byte() !== 0x41) throw new Error('a table segment at no fixed place')
    reader.passLeb()
    if (reader.byte() !== 0x0b) throw new Error('a table segment at no fixed place')
    return reader.list(() => reader.u32())
  }).flat()
}

export function shrinkWasm(bytes, keptExports) {
  const sections = sectionsOf(bytes)
  const section = id => sections.find(one => one.id === id)?.bytes ?? new Uint8Array([0])
  const imported = importsOf(section(Section.Import))
  const functionTypes = (reader => reader.list(() => reader.u32()))(new Reader(section(Section.Function)))
  const bodies = (reader => reader.list(() => reader.take(reader.u32())))(new Reader(section(Section.Code)))
  const elements = sections.some(one => one.id === Section.Elements) ? elementsOf(section(Section.Elements)) : []
  const exported = (reader => reader.list(() => ({
    name: new TextDecoder().decode(reader.take(reader.u32())), kind: reader.byte(), index: reader.u32(),
  })))(new Reader(section(Section.Export)))

  const kept = exported.filter(one => keptExports.includes(one.name))
  if (kept.length !== keptExports.length) throw new Error('an export is missing')
  const waiting = kept.filter(one => one.kind === 0).map(one => one.index)
  if (sections.some(one => one.id === Section.Start)) waiting.push(new Reader(section(Section.Start)).u32())
  const reached = new Set()
  const types = new Set()
  while (waiting.length > 0) {
    const index = waiting.pop()
    if (index < imported || reached.has(index)) continue
    reached.add(index)
    const calls = callsOf(bodies[index - imported])
    waiting.push(...calls.functions)
    for (const type of calls.types) {
      if (types.has(type)) continue
      types.add(type)
      waiting.push(...elements.filter(one => one >= imported && functionTypes[one - imported] === type))
    }
  }

  const code = [u32(bodies.length)]
  bodies.forEach((body, at) => {
    const written = reached.has(at + imported) ? body : kStub
    code.push(u32(written.length), written)
  })
  const names = [u32(kept.length)]
  for (const one of kept) {
    const name = new TextEncoder().encode(one.name)
    names.push(u32(name.length), name, [one.kind], u32(one.index))
  }
  const out = [bytes.subarray(0, 8)]
  for (const one of sections) {
    if (one.id === 0) continue // names for debuggers
    const replaced = one.id === Section.Code ? code : one.id === Section.Export ? names : [one.bytes]
    const flat = Buffer.concat(replaced.map(part => Buffer.from(part)))
    out.push([one.id], u32(flat.length), flat)
  }
  return Buffer.concat(out.map(part => Buffer.from(part)))
}

/** Makes the one place in the module's data that holds `whole` zero behind its first bytes; tells where in memory that is. */
export function emptyData(bytes, whole, keptBytes) {
  const { bytes: data } = sectionsOf(bytes).find(one => one.id === Section.Data)
  const reader = new Reader(data)
  const found = reader.list(() => {
    if (reader.u32() !== 0 || reader.byte() !== 0x41) throw new Error('a data segment of another form')
    const start = reader.u32()
    if (reader.byte() !== 0x0b) throw new Error('a data segment at no fixed place')
    const segment = reader.take(reader.u32())
    const at = segment.indexOf(whole)
    return at < 0 ? null : { address: start + at, place: segment.subarray(at + keptBytes, at + whole.length) }
  }).filter(one => one)
  if (found.length !== 1) throw new Error(`${found.length} places hold the curve's table`)
  // A view of `bytes`: what is emptied here is empty there.
  found[0].place.fill(0)
  return { wasm: bytes, address: found[0].address }
}
