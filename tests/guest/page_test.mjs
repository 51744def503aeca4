// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// Whole visits in a browser: from the link to nothing being left.
import assert from 'node:assert/strict'
import test from 'node:test'
import core, { hex } from './core.mjs'
import { invite, say } from './host.mjs'
import { Stage, kNothing, kPhone, remains, until } from './stage.mjs'
import { comeIn, isAt, press, withMarjatta } from './visit.mjs'

const { KnockVerdict } = core.messages

test('two taps from the link to the knock, nothing typed, and no secret in the address', async () => {
  const stage = await Stage.open(withMarjatta)
  const page = await stage.page()
  await page.goto(stage.link)
  await page.getByText('Oletko Marjatta?').waitFor()
  assert.equal(page.url().includes('#'), false)
  assert.equal(await page.title(), 'Tapaaminen')
  await press(page, 'Tule mukaan')
  await page.locator('#page').getByText('Kerro ensin, kuka olet.').waitFor()
  assert.equal(stage.office.knocks.length, 0)
  await press(page, 'Kyllä olen')
  await press(page, 'Tule mukaan')
  assert.equal((await stage.knock()).shown_name, 'Marjatta')
  await isAt(page, 'Olet perillä')
  assert.equal(await page.locator('.three li').count(), 3)
  stage.answer({ verdict: KnockVerdict.Hold, wait_minutes: 5, message: 'Hetki vielä' })
  await page.getByText('Noin 5 minuutin päästä.').waitFor()
  await page.getByText('Hetki vielä').waitFor()
  stage.admit()
  await isAt(page, 'Olet mukana')
  await until(async () => /Aino.*Marjatta \(sinä\).*Pia/.test(await page.locator('.people').textContent()), 'the readers')
  assert.deepEqual(stage.complaints, [])
  await stage.close()
})

test('what is said in own words arrives as said, and a thought is marked', async () => {
  const stage = await Stage.open(withMarjatta)
  const page = await stage.page()
  await comeIn(stage, page)
  await press(page, 'Jatka')
  await isAt(page, 'Aloituskierros')
  await press(page, 'Kirjoita omin sanoin')
  await press(page, 'Sano se')
  await page.getByText('Kirjoita ensin jotakin.').waitFor()
  await page.getByLabel('Mitä haluat sanoa?').fill('Voin hakea Ainon koulusta.')
  await press(page, 'Sano se')
  await page.locator('.banner').getByText(/Sanoit sen\. Näkevät: Aino, Pia ja/).waitFor()
  await until(() => stage.reads('viewpoints').length === 1, 'the words')
  const [said] = stage.reads('viewpoints')
  assert.equal(said.words, 'Voin hakea Ainon koulusta.')
  assert.equal(said.member, 'marjatta')
  assert.equal(said.createdBy, 'marjatta')
  stage.write(document => stage.put(document, 'hypotheses', '44'.repeat(16), { sentence: 'Voisiko olla niin, että puhelin pelottaa?', state: 'open' },
    ['sentence', 'familyWording', 'learned'], { parties: [], evidenceFor: [], evidenceAgainst: [], alternatives: [], authors: [] }))
  await page.getByRole('button', { name: 'Perhe', exact: true }).focus()
  stage.set({ phase: 'hypotheses' })
  await isAt(page, 'Hypoteesit')
  await until(async () => (await page.locator('#polite').textContent()) === 'Hypoteesit', 'the news of the phase')
  assert.equal(await page.evaluate(() => document.activeElement.textContent), 'Perhe', 'another hand does not take the focus away')
  await press(page, 'Tuntuu oikealta')
  await until(() => stage.reads('reactions').some(one => one.mark === 'hit'), 'the mark')
  await press(page, 'Mietin vielä')
  await until(() => stage.reads('reactions').some(one => one.mark === 'thinking'), 'the second mark')
  await page.getByText(/Merkintäsi näkevät: Aino, Pia ja/).waitFor()
  assert.equal(stage.reads('reactions').length, 1)
  stage.set({ state: 'paused' })
  await isAt(page, 'Tauko')
  assert.equal((await page.locator('#page main').textContent()).includes('puhelin'), false)
  assert.deepEqual(stage.complaints, [])
  await stage.close()
})

test('that a step was done is confirmed, and taken back, beside the step and for its readers alone', async () => {
  const stage = await Stage.open({ ...withMarjatta, meeting: { phase: 'next-steps' } })
  const page = await stage.page()
  await comeIn(stage, page)
  await press(page, 'Jatka')
  stage.write(document => stage.put(document, 'steps', '77'.repeat(16), { what: 'Pia soittaa koululle.', owner: 'pia', state: 'done' }, ['what', 'result'], { answers: [] }))
  await press(page, 'Vahvistan: tämä tehtiin: Pia soittaa koululle.')
  await until(() => stage.reads('reactions').length === 1, 'the mark')
  const { createdAt, ...sent } = stage.reads('reactions')[0]
  assert.deepEqual(sent, { createdBy: 'marjatta', about: '77'.repeat(16), mark: 'hit', words: '' }, 'as src/app/core/pen.cpp writes it')
  await page.getByText('Vahvistuksia: Marjatta').waitFor()
  await page.locator('.banner').getByText('Vahvistit, että tämä tehtiin.').waitFor()
  await press(page, 'Peru vahvistukseni: Pia soittaa koululle.')
  await until(() => stage.reads('reactions').length === 0, 'that it is taken back')
  await page.getByRole('button', { name: 'Vahvistan: tämä tehtiin: Pia soittaa koululle.', exact: true }).waitFor()
  assert.deepEqual(stage.complaints, [])
  await stage.close()
})

test('whoever would rather write than speak writes, reads what was written, and takes it back', async () => {
  const stage = await Stage.open({ ...withMarjatta, meeting: { facilitator: 'pia' } })
  const page = await stage.page()
  await comeIn(stage, page)
  await press(page, 'Jatka')
  await press(page, 'Kirjoita puhumisen sijaan')
  await isAt(page, 'Kirjoittamalla')
  await page.getByText('Kukaan ei ole vielä kirjoittanut.').waitFor()
  await press(page, 'Sano se')
  await page.getByText('Kirjoita ensin jotakin.').waitFor()
  await page.getByLabel('Mitä haluat sanoa?').fill('  En jaksa puhua tänään. ')
  await press(page, 'Sano se')
  await until(() => stage.reads('viewpoints').length === 1, 'the message')
  const { createdAt, ...sent } = stage.reads('viewpoints')[0]
  const filled = Object.entries(sent).filter(([, value]) => value !== '' && (typeof value !== 'object' || Object.keys(value).length > 0))
  assert.deepEqual(Object.fromEntries(filled), { createdBy: 'marjatta', member: 'marjatta', topic: 'other', words: 'En jaksa puhua tänään.', ownWords: true, meeting: stage.meeting })
  await page.locator('.messages').getByText('En jaksa puhua tänään.').waitFor()
  await press(page, 'Takaisin tapaamiseen')
  stage.write(document => stage.put(document, 'viewpoints', '66'.repeat(16), { words: 'Ei haittaa.', topic: 'other', ownWords: true, member: 'pia', meeting: stage.meeting, createdBy: 'pia', createdAt: createdAt + 1 }, ['words']))
  await page.getByRole('button', { name: 'Joku on kirjoittanut', exact: true }).waitFor()
  await until(async () => (await page.locator('#polite').textContent()) === 'Joku kirjoitti tapaamisessa.', 'the news')
  assert.equal(await page.getByText('Ei haittaa.').count(), 0, 'not on a screen that others may see')
  await press(page, 'Joku on kirjoittanut')
  await until(async () => (await page.locator('.messages blockquote').allTextContents()).join() === 'En jaksa puhua tänään.,Ei haittaa.', 'both')
  await page.getByRole('button', { name: /^Ota takaisin/ }).click()
  await until(() => stage.reads('viewpoints').length === 0, 'that it is gone')
  await until(async () => (await page.locator('.messages blockquote').allTextContents()).join() === 'Ei haittaa.', 'that it is gone here too')
  await press(page, 'Takaisin tapaamiseen')
  await page.getByRole('button', { name: 'Kirjoita puhumisen sijaan', exact: true }).waitFor()
  assert.deepEqual(stage.complaints, [])
  await stage.close()
})

test('feedback that is only counted: one tossed answer leaves the device, once, and no word', async () => {
  const stage = await Stage.open({ ...withMarjatta, meeting: { facilitator: 'pia', phase: 'feedback' } })
  const page = await stage.page()
  await comeIn(stage, page)
  await press(page, 'Jatka')
  await page.getByLabel('Omin sanoin').fill('salaiset sanat')
  await page.locator('input[value="counted"]').check()
  await page.getByText('Kukaan ei voi tietää, mitä vastasit').waitFor()
  assert.equal(await page.getByLabel('Omin sanoin').count(), 0)
  await press(page, 'Lähetä vastaus')
  await page.getByText('Vastaa ainakin yhteen kysymykseen.').waitFor()
  assert.equal(stage.reads('feedback').length, 0)
  // The second of two is drawn; it is a good one, and the coins tell the truth of it.
  await page.evaluate(() => { crypto.getRandomValues = into => into.fill(1) })
  const rows = page.locator('.feedback .points')
  await rows.nth(0).locator('input[value="2"]').check()
  await rows.nth(1).locator('input[value="9"]').check()
  await press(page, 'Lähetä vastaus')
  await page.getByText('Vastauksesi vain lasketaan.').waitFor()
  await until(() => stage.reads('feedback').length === 1, 'the answer')
  const { createdAt, ...sent } = stage.reads('feedback')[0]
  const filled = Object.entries(sent).filter(([, value]) => value !== '')
  const second = await page.evaluate(async () => (await (await fetch(document.querySelector('script[src*="page.js"]').src.replace('page.js', 'content.json'))).json()).feedback[1].key)
  assert.deepEqual(Object.fromEntries(filled), { createdBy: 'marjatta', meeting: stage.meeting, surveyKey: sent.surveyKey, counted: true, items: [{ key: second, value: 10 }] })
  assert.ok(createdAt > 0)
  assert.equal(await page.getByRole('button', { name: 'Lähetä vastaus' }).count(), 0, 'once')
  await stage.close()
})

test('without a connection nothing is lost and nothing doubled', async () => {
  const stage = await Stage.open(withMarjatta)
  const page = await stage.page()
  await comeIn(stage, page)
  await press(page, 'Jatka')
  const texts = []
  for (let round = 0; round < 6; ++round) {
    stage.cut()
    await page.locator('.banner.offline').waitFor()
    await press(page, 'Kirjoita omin sanoin')
    texts.push(`sanat ${round}`)
    await page.getByLabel('Mitä haluat sanoa?').fill(texts[round])
    await press(page, 'Sano se')
    await page.locator('.banner.offline').getByText('Kirjoittamasi on tallessa tällä laitteella.').waitFor()
    stage.isReachable = true
    await page.evaluate(() => window.dispatchEvent(new Event('online')))
    await until(() => stage.reads('viewpoints').length === round + 1, `the words of round ${round}`)
  }
  assert.deepEqual(stage.reads('viewpoints').map(one => one.words).sort(), texts)
  await stage.close()
})

test('a page that was stopped comes back to half-written words, sealed where they lay', async () => {
  const stage = await Stage.open(withMarjatta)
  const page = await stage.page()
  await comeIn(stage, page)
  await press(page, 'Jatka')
  await press(page, 'Kirjoita omin sanoin')
  await page.getByLabel('Mitä haluat sanoa?').fill('kesken jäänyt ajatus')
  await until(() => page.evaluate(() => new Promise(resolve => {
    const open = indexedDB.open('words')
    open.onsuccess = () => {
      const get = open.result.transaction('kept').objectStore('kept').getAll()
      get.onsuccess = () => {
        open.result.close()
        const [kept] = get.result
        resolve(!!kept && !kept.key.extractable && kept.box.byteLength > 40 && !new TextDecoder('latin1').decode(kept.box).includes('kesken'))
      }
    }
  })), 'the sealed words')
  await page.reload()
  await press(page, 'Kyllä olen')
  await press(page, 'Tule mukaan')
  await stage.knock()
  stage.admit()
  await isAt(page, 'Olet mukana')
  await press(page, 'Jatka')
  await press(page, 'Kirjoita omin sanoin')
  assert.equal(await page.getByLabel('Mitä haluat sanoa?').inputValue(), 'kesken jäänyt ajatus')
  await stage.close()
})

test('all words that wait are kept, come back into their own field, and what arrived does not come back', async () => {
  const stage = await Stage.open(withMarjatta)
  const page = await stage.page()
  const again = async () => {
    await page.reload()
    stage.isReachable = true
    await press(page, 'Kyllä olen')
    await press(page, 'Tule mukaan')
    await stage.knock()
    stage.admit()
    await isAt(page, 'Olet mukana')
    await press(page, 'Jatka')
  }
  await comeIn(stage, page)
  await press(page, 'Jatka')
  stage.cut()
  await page.locator('.banner.offline').waitFor()
  await press(page, 'Miten menee?')
  await page.getByRole('radio', { name: '6' }).check()
  await page.getByLabel('Haluatko kertoa lisää?').fill('väsyttää')
  await press(page, 'Lähetä')
  // The number is in this page alone.
  await page.locator('.banner.info').getByText('Se lähtee, kun yhteys toimii. Pidä sivu auki.').waitFor()
  await page.locator('.banner.offline').getByText('Kaikki ei ole vielä perillä.', { exact: false }).waitFor()
  await page.waitForTimeout(300)
  await again()
  await press(page, 'Miten menee?')
  await until(async () => (await page.getByLabel('Haluatko kertoa lisää?').inputValue()) === 'väsyttää', 'the words in their field')
  await page.getByRole('button', { name: 'Takaisin tapaamiseen' }).click()
  await press(page, 'Kirjoita omin sanoin')
  assert.equal(await page.getByLabel('Mitä haluat sanoa?').inputValue(), '')
  await page.getByLabel('Mitä haluat sanoa?').fill('perillä')
  stage.office.loses = frame => !!frame.ack || !!frame.entries
  await press(page, 'Sano se')
  await until(() => stage.reads('viewpoints').length === 1, 'the words')
  await page.waitForTimeout(300)
  await page.reload()
  stage.office.loses = () => false
  await again()
  await press(page, 'Kirjoita omin sanoin')
  await page.waitForTimeout(500)
  assert.equal(await page.getByLabel('Mitä haluat sanoa?').inputValue(), '')
  await stage.close()
})

test('by one address and another code, nobody gets somebody else\'s words, and a second tab waits for nothing', async () => {
  const stage = await Stage.open(withMarjatta)
  const saidTo = async (digits, name) => {
    const said = await say(stage.host, digits, stage.address, stage.office.now(), { guest_name: name })
    stage.office.invitations.set(hex(said.lookup), said.invitation)
    return said
  }
  const door = await saidTo('483021957264', 'Marjatta')
  const other = await saidTo('483021957265', 'Kalevi')
  const first = await stage.page()
  const comeByCode = async (page, digits, door) => {
    await page.goto(`${stage.address}/guest`)
    await page.getByLabel('Kaksitoista numeroa').fill(digits)
    await press(page, 'Jatka')
    await press(page, 'Kyllä olen')
    await press(page, 'Tule mukaan')
    await stage.knock()
    stage.door = door
    stage.admit()
    await isAt(page, 'Olet mukana')
    await press(page, 'Jatka')
    await press(page, 'Kirjoita omin sanoin')
    return page.getByLabel('Mitä haluat sanoa?')
  }
  const words = await comeByCode(first, '483021957264', door)
  await words.fill('ensimmäisen sanat')
  await first.waitForTimeout(300)
  const second = await first.context().newPage()
  const others = await comeByCode(second, '483021957265', other)
  assert.equal(await others.inputValue(), '')
  await others.fill('toisen sanat')
  await second.getByText('Selain ei tallenna mitään.', { exact: false }).waitFor({ state: 'detached' })
  await press(second, 'Poistu heti')
  await second.waitForURL('about:blank')
  await first.close()
  const third = await second.context().newPage()
  const again = await comeByCode(third, '483021957264', door)
  assert.equal(await again.inputValue(), 'ensimmäisen sanat')
  await stage.close()
})

test('after "leave now" nothing is left, by tap and by three times Shift', async () => {
  for (const way of ['tap', 'keys']) {
    const stage = await Stage.open(withMarjatta)
    const page = await stage.page()
    await comeIn(stage, page)
    await press(page, 'Jatka')
    await press(page, 'Kirjoita omin sanoin')
    await page.getByLabel('Mitä haluat sanoa?').fill('salaisuus')
    await page.getByLabel('Mitä haluat sanoa?').blur()
    if (way === 'tap') await press(page, 'Poistu heti')
    else for (let at = 0; at < 3; ++at) await page.keyboard.press('Shift')
    await page.waitForURL('about:blank')
    assert.deepEqual(await remains(page, stage.address), kNothing)
    await page.goBack().catch(() => null)
    assert.equal((await page.content()).includes('salaisuus'), false)
    assert.deepEqual(stage.complaints, [])
    await stage.close()
  }
})

test('at the end nothing of the meeting is seen from the first frame on, however slow the shelf is', async () => {
  for (const end of ['removed', 'ended']) {
    const stage = await Stage.open(withMarjatta)
    const page = await stage.page()
    await page.addInitScript(() => {
      // What empties the shelf waits for this count.
      IDBObjectStore.prototype.count = () => ({ result: 1, set onsuccess(job) { setTimeout(job, 1500) } })
      window.frames_ = []
      const { replaceState } = History.prototype
      History.prototype.replaceState = function (state, ...rest) {
        if (state?.over !== undefined) window.isOver = true
        return replaceState.call(this, state, ...rest)
      }
      const look = () => {
        if (window.isOver) window.frames_.push([performance.now(), `${document.body.innerText} ${document.querySelectorAll('#page img, #page canvas').length}`])
        requestAnimationFrame(look)
      }
      look()
    })
    await comeIn(stage, page)
    await press(page, 'Jatka')
    stage.write(document => stage.put(document, 'viewpoints', '55'.repeat(16), { words: 'vieraan salaisuus', topic: 'worry', member: 'pia' }, ['words']))
    stage.set({ phase: 'viewpoints' })
    await page.getByText('vieraan salaisuus').waitFor()
    await press(page, 'Tarvitsen tauon')
    if (end === 'removed') {
      stage.answer({ verdict: KnockVerdict.Removed, message: '' })
      await isAt(page, 'Osuutesi on päättynyt')
    } else {
      stage.set({ state: 'closed' })
      await isAt(page, 'Kiitos, että olit mukana')
      await press(page, 'Lopeta')
      await page.getByText('Tällä laitteella ei ole enää mitään tapaamisesta.').waitFor()
    }
    const frames = await page.evaluate(() => window.frames_)
    const empty = frames.filter(([, seen]) => seen.trim() === '0')
    assert.ok(empty.length > 0 && empty[empty.length - 1][0] - empty[0][0] > 1000, `${end}: the shelf was slow`)
    assert.equal(frames[0][1].trim(), '0', `${end}: nothing in the first frame`)
    const others = frames.map(([, seen]) => seen).filter(seen => seen.trim() !== '0' && !seen.includes('Tällä laitteella ei ole enää mitään tapaamisesta.'))
    assert.deepEqual(others, [], `${end}: nothing, then the last screen`)
    assert.ok(frames.every(([, seen]) => !seen.includes('salaisuus') && !seen.includes('tauon')))
    await stage.close()
  }
})

test('what the browser does not delete is told, not denied, and deleted as soon as it can be', async () => {
  const stage = await Stage.open(withMarjatta)
  const page = await stage.page()
  await page.addInitScript(() => {
    // A disk that lets nothing be deleted, until it does.
    window.isStuck = true
    const { delete: take } = IDBObjectStore.prototype
    IDBObjectStore.prototype.delete = function (...which) {
      if (window.isStuck) throw new DOMException('stuck', 'UnknownError')
      return take.apply(this, which)
    }
  })
  await comeIn(stage, page)
  await press(page, 'Jatka')
  await press(page, 'Kirjoita omin sanoin')
  await page.getByLabel('Mitä haluat sanoa?').fill('salaisuus')
  await page.waitForTimeout(300)
  stage.answer({ verdict: KnockVerdict.Removed, message: '' })
  await isAt(page, 'Osuutesi on päättynyt')
  const denied = () => page.getByText('Tällä laitteella ei ole enää mitään tapaamisesta.').count()
  await page.getByText('Selain ei ole vielä poistanut kaikkea.', { exact: false }).waitFor()
  await page.getByText('Sulje sitten tämä välilehti.', { exact: false }).waitFor()
  assert.equal(await denied(), 0)
  await press(page, 'Yritä uudelleen')
  await page.waitForTimeout(200)
  assert.equal(await denied(), 0)
  // A reload tries it too, and says what is so.
  await page.reload()
  await isAt(page, 'Olet poistunut tapaamisesta')
  await page.getByText('Selain ei ole vielä poistanut kaikkea.', { exact: false }).waitFor()
  assert.equal(await denied(), 0)
  await page.evaluate(() => { window.isStuck = false })
  await press(page, 'Yritä uudelleen')
  await page.getByText('Tällä laitteella ei ole enää mitään tapaamisesta.').waitFor()
  assert.equal(await page.getByText('Selain ei ole vielä', { exact: false }).count(), 0)
  assert.deepEqual(await remains(page, stage.address), kNothing)
  await stage.close()
})

test('a link that this tab\'s storage does not let go is told, and nothing else is said before it has gone', async () => {
  const stage = await Stage.open(withMarjatta)
  const page = await stage.page()
  await page.addInitScript(() => {
    window.isStuck = true
    const { clear } = Storage.prototype
    Storage.prototype.clear = function () {
      if (window.isStuck) throw new DOMException('stuck', 'UnknownError')
      return clear.call(this)
    }
  })
  await comeIn(stage, page)
  stage.answer({ verdict: KnockVerdict.Removed, message: '' })
  await isAt(page, 'Osuutesi on päättynyt')
  const denied = () => page.getByText('Tällä laitteella ei ole enää mitään tapaamisesta.').count()
  await page.getByText('Selain ei ole vielä poistanut kaikkea.', { exact: false }).waitFor()
  for (const again of [() => press(page, 'Yritä uudelleen'), () => page.reload()]) {
    await again()
    await page.waitForTimeout(300)
    await page.getByText('Selain ei ole vielä poistanut kaikkea.', { exact: false }).waitFor()
    assert.equal(await denied(), 0)
  }
  await page.evaluate(() => { window.isStuck = false })
  await press(page, 'Yritä uudelleen')
  await page.getByText('Tällä laitteella ei ole enää mitään tapaamisesta.').waitFor()
  assert.equal(await page.evaluate(() => sessionStorage.length), 0)
  await stage.close()
})

test('whoever is taken out or moved with words that nobody got is told so', async () => {
  for (const verdict of [KnockVerdict.Removed, KnockVerdict.Moved]) {
    const stage = await Stage.open(withMarjatta)
    const page = await stage.page()
    await comeIn(stage, page)
    await press(page, 'Jatka')
    await press(page, 'Kirjoita omin sanoin')
    await page.getByLabel('Mitä haluat sanoa?').fill('matkalla')
    stage.office.swallows = frame => !!frame.put
    await press(page, 'Sano se')
    await page.locator('.banner').getByText('Sanoit sen.', { exact: false }).waitFor()
    stage.answer({ verdict, message: '' })
    await page.getByText('Viimeiset sanasi eivät ehtineet perille.', { exact: false }).waitFor()
    await stage.close()
  }
})

test('a page that was frozen goes on within three seconds of waking up', async () => {
  const stage = await Stage.open(withMarjatta)
  const page = await stage.page()
  await comeIn(stage, page)
  await press(page, 'Jatka')
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Page.setWebLifecycleState', { state: 'frozen' })
  stage.office.cut() // The server gives up on whoever is silent.
  await new Promise(resolve => setTimeout(resolve, 1500))
  stage.set({ phase: 'viewpoints' })
  stage.write(document => stage.put(document, 'viewpoints', '55'.repeat(16), { words: 'Sanottu unen aikana.', topic: 'worry', member: 'pia' }, ['words']))
  await cdp.send('Page.setWebLifecycleState', { state: 'active' })
  const start = Date.now()
  await isAt(page, 'Näkökulmat')
  await page.getByText('Sanottu unen aikana.').waitFor()
  console.log(`back after ${Date.now() - start} ms, of at most 3000`) // that it waits for nothing: door_test
  await stage.close()
})

test('removed, moved, declined and ended each have their screen, and a reload afterwards holds nothing', async () => {
  const ends = [
    ['Osuutesi on päättynyt', stage => stage.answer({ verdict: KnockVerdict.Removed, message: '' })],
    ['Siirryit toiselle laitteelle', stage => stage.answer({ verdict: KnockVerdict.Moved, message: '' })],
    ['Osuutesi on päättynyt', stage => {
      stage.host.remove(stage.guestId)
      stage.office.putRoster(stage.host)
    }],
  ]
  for (const [title, end] of ends) {
    const stage = await Stage.open(withMarjatta)
    const page = await stage.page()
    await comeIn(stage, page)
    end(stage)
    await isAt(page, title)
    await page.reload()
    await isAt(page, 'Olet poistunut tapaamisesta')
    assert.deepEqual(await remains(page, stage.address), kNothing)
    await stage.close()
  }
  const stage = await Stage.open(withMarjatta)
  const page = await stage.page()
  await comeIn(stage, page)
  stage.set({ state: 'closed' })
  await isAt(page, 'Kiitos, että olit mukana')
  await page.getByRole('group', { name: 'Minua kuunneltiin' }).getByRole('radio', { name: '9' }).check()
  await press(page, 'Lähetä vastaus')
  await until(() => stage.reads('feedback').length === 1, 'the answer')
  assert.deepEqual(stage.reads('feedback')[0].items, [{ key: 'heard', value: 9 }])
  await press(page, 'Lopeta')
  await page.getByText('Tällä laitteella ei ole enää mitään tapaamisesta.').waitFor()
  assert.deepEqual(await remains(page, stage.address), kNothing)
  await stage.close()
})

test('a link that is over: asking is one tap, and the new one is opened in its place', async () => {
  const stage = await Stage.open({ ...withMarjatta, info: { ...withMarjatta.info, valid_to_ms: 1 } })
  const page = await stage.page()
  await page.goto(stage.link)
  await isAt(page, 'Linkki ei ole enää voimassa')
  await press(page, 'Pyydä uusi linkki')
  assert.equal((await stage.knock()).asks_for_new, true)
  const fresh = invite(stage.host, { phone: kPhone, guest_name: 'Marjatta' })
  stage.office.invitations.set(hex(fresh.lookup), fresh.invitation)
  stage.answer({ verdict: KnockVerdict.Renewed, message: '', link: fresh.link.replace('https://meeting.test', stage.address) })
  await page.getByText('Oletko Marjatta?').waitFor()
  assert.equal(page.url().includes('#'), false)
  await stage.close()
})

test('another link into the same tab is taken up, and its secret does not stay in the address', async () => {
  const stage = await Stage.open(withMarjatta)
  const page = await stage.page()
  await page.goto(stage.link.replace(/#.*/, ''))
  await isAt(page, 'Tämä ei ole kutsu')
  await page.evaluate(link => { window.location.href = link }, stage.link)
  await page.getByText('Oletko Marjatta?').waitFor()
  assert.equal(page.url().includes('#'), false)
  await stage.close()
})

test('nobody is said to know before the knock has reached the server', async () => {
  const stage = await Stage.open(withMarjatta)
  const page = await stage.page()
  await page.goto(stage.link)
  stage.office.loses = frame => !!frame.done
  await press(page, 'Kyllä olen')
  await press(page, 'Tule mukaan')
  await page.getByText('Viesti ei ole vielä perillä.').waitFor()
  await page.locator('main').getByText(`Soita ${kPhone}`).waitFor()
  assert.equal(await page.getByText('perillä. Kutsuja näkee sen.', { exact: false }).count(), 0)
  stage.office.loses = () => false
  stage.office.cut()
  await page.getByText('Tieto tulostasi on perillä.', { exact: false }).waitFor()
  assert.equal(await page.getByText('tietää, että olet täällä', { exact: false }).count(), 0, 'the server has it; whether anybody looked, nobody knows')
  await stage.knock()
  stage.answer({ verdict: KnockVerdict.Hold, wait_minutes: 2, message: '' })
  await page.getByText('tietää, että olet täällä', { exact: false }).waitFor()
  await stage.close()
})
