/** A researcher works on what was found: decides, corrects, writes, exports; by keyboard, and in a small window. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, onTestFailed, test } from 'vitest'
import { scratchFolder, type Scratch } from '../../../scripts/host/scratch.ts'
import { audit } from './audit.ts'
import { Workbench } from './workbench.ts'

const draft = '---\nrole: draft\n---\n\nOpenAI signed a contract with AWS worth $83 billion.\n'
const tabs = ['Brief', 'Conflicts', 'Matrix', 'Timeline', 'Ranges', 'Sources']

let folder: Scratch
let workbench: Workbench

beforeAll(async () => {
  folder = await scratchFolder()
  await writeFile(join(folder.path, 'mine.md'), draft)
  workbench = await Workbench.open({ path: folder.path })
  await workbench.ready()
})

afterAll(async () => {
  await workbench?.close()
  await folder?.remove()
})

beforeEach(({ task }) => {
  onTestFailed(() => workbench.screenshot(`failed-${task.name.replace(/\W.*/, '')}`))
})

test('matrix jump: a cell leads to its quote', async () => {
  const matrix = await workbench.panelTab(await workbench.panel(), 'Matrix')
  await matrix.getByRole('button', { name: /^longread\.txt: \$300 billion, conflicts/ }).click()
  await workbench.activeTab('longread.txt').waitFor()
  expect(await workbench.selectedText()).toMatch(/\$300\sbillion/)
  await workbench.screenshot('10-matrix-jump')
})

test('compare: the passages stand side by side, the words in dispute marked', async () => {
  const editor = await workbench.openArticle('digest.md')
  await editor.locator('[class*="squiggly-"]').first().waitFor()
  await workbench.goTo('$30 billion')
  await workbench.quickFix(/Compare the sources/)
  await workbench.activeTab('Compare').waitFor()
  const page = await workbench.frameWith('main.compare')
  const marks = await page
    .locator('mark')
    .evaluateAll((all) =>
      all.map((mark) => ({ text: mark.textContent, left: mark.closest('article')!.getBoundingClientRect().left })),
    )
  const [first, second] = [/\$30\sbillion/, /\$300\sbillion/].map((words) =>
    marks.find(({ text }) => words.test(text ?? '')),
  )
  expect(first!.left).toBeLessThan(second!.left)
  expect(await page.locator('.own').count()).toBeGreaterThan(0)
  expect(await audit(page)).toEqual([])
  await workbench.screenshot('11-compare')
  await workbench.command('View: Close Editor')
})

test('stale: a decision comes back, with its reason, when the quote is edited', async () => {
  const editor = await workbench.openArticle('digest.md')
  const squiggles = editor.locator('[class*="squiggly-"]')
  await workbench.goTo('$30 billion')
  const before = await squiggles.count()
  await workbench.quickFix(/Explained: both can stand/)
  await workbench.answer('One counts a single site')
  await workbench.notification(/Decided/).waitFor()
  await expect.poll(() => squiggles.count()).toBeLessThan(before)

  await workbench.goTo('$30 billion')
  // Typed, the sign would be put round the selection.
  await workbench.paste('$30bn')
  const panel = await workbench.panel()
  const conflicts = await workbench.panelTab(panel, 'Conflicts')
  await conflicts.getByRole('searchbox').fill('$300')
  await conflicts.locator('li.conflict summary').first().click()
  await conflicts.getByText('One counts a single site').waitFor()
  await conflicts.getByText(/please look again/).waitFor()
  await workbench.screenshot('13-stale')
  await conflicts.getByRole('searchbox').fill('')
})

test('draft: what the sources deny is reported, and mended by a quick fix', async () => {
  const editor = await workbench.openArticle('mine.md')
  await editor.locator('[class*="squiggly-"]').first().waitFor()
  await workbench.goTo('$83 billion')
  await workbench.screenshot('14-draft')
  await workbench.quickFix(/Replace with “(?:US)?\$38/)
  await expect.poll(() => editor.locator('.view-lines').innerText()).not.toContain('83')
})

test('names: two are said to be one, and hovers know it', async () => {
  await workbench.openArticle('digest.md')
  await workbench.goTo('Google Cloud')
  await workbench.quickFix(/is the same as…/)
  await workbench.answer('Oracle')
  await expect.poll(() => workbench.readFile('.tickmark/entities.yaml').catch(() => '')).toMatch(/Oracle/)
  await workbench.goTo('Google Cloud')
  const hover = await workbench.hoverSelection(/Also called/)
  expect(await hover.innerText()).toMatch(/Oracle/)
  await workbench.screenshot('16-names-merged')
  await workbench.page.keyboard.press('Escape')
})

test('names: one is said not to be another, from its hover', async () => {
  await workbench.openArticle('digest.md')
  await workbench.goTo('Microsoft Azure')
  const hover = await workbench.hoverSelection(/Also called/)
  await hover.getByText('Not the same as…').click()
  await workbench.answer('Microsoft')
  await expect
    .poll(() => workbench.readFile('.tickmark/entities.yaml'))
    .toMatch(/split:\n\s+- \[Microsoft Azure, Microsoft\]/)
})

test('export: a brief is written into the folder and is no source', async () => {
  await workbench.command('Tickmark: Export…')
  await workbench.pick('Brief as Markdown')
  await workbench.confirmFile()
  await workbench.notification(/tickmark-brief\.md/).waitFor()
  expect(await workbench.readFile('tickmark-brief.md')).toMatch(/38/)
  await workbench.screenshot('18-exported')
  const sources = await workbench.panelTab(await workbench.panel(), 'Sources')
  await sources.getByText('wire.txt').first().waitFor()
  expect(await sources.getByText('tickmark-brief.md').count()).toBe(0)
})

test('export: every other format, each under a name that is no source', async () => {
  for (const [format, file, words] of [
    ['Brief as a page', 'tickmark-brief.html', /^<!doctype html>[^]*38/],
    ['Table for spreadsheets', 'tickmark-claims.csv', /^\uFEFF"source",/],
    ['Conflicts as SARIF', 'tickmark-conflicts.sarif', /"version": "2\.1\.0"/],
    ['Annotations as W3C', 'tickmark-annotations.jsonld', /"http:\/\/www\.w3\.org\/ns\/anno\.jsonld"/],
    ['Everything as JSON', 'tickmark-report.json', /^\{"version":1,/],
  ] as const) {
    await workbench.command('Tickmark: Export…')
    await workbench.pick(format)
    await workbench.confirmFile()
    await expect.poll(() => workbench.readFile(file).catch(() => ''), { message: file }).toMatch(words)
  }
  await workbench.command('Notifications: Clear All Notifications')
})

test('keyboard only: from conflict to conflict, into the panel and out to a quote', async () => {
  const { keyboard } = workbench.page
  await workbench.openArticle('wire.txt')
  await keyboard.press('Control+Home')
  await keyboard.press('Control+F8')
  await workbench.page.locator('.editor-instance .selected-text').first().waitFor()
  const panel = await workbench.panel()
  const frame = await workbench.frameWith('[role="tabpanel"]#tab')
  await frame.waitForFunction(() => document.hasFocus())
  await panel.getByRole('tab', { name: 'Brief' }).focus()
  await keyboard.press('End')
  await panel.getByRole('tab', { name: 'Sources', selected: true }).waitFor()
  await keyboard.press('Tab')
  const focused = panel.locator('button:focus')
  const name = await focused.innerText()
  expect(await focused.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid')
  await workbench.screenshot('25-keyboard-only')
  await keyboard.press('Enter')
  await workbench.activeTab(name).waitFor()
})

test('at 200 % in a small window: nothing is cut off sideways, nothing moves, axe finds nothing', async () => {
  await workbench.page.setViewportSize({ width: 720, height: 450 })
  const panel = await workbench.panel()
  const frame = await workbench.frameWith('[role="tabpanel"]#tab')
  for (const name of tabs) {
    await workbench.panelTab(panel, name)
    const [content, room] = await frame.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement
      return [scrollWidth, clientWidth]
    })
    expect(content, name).toBeLessThanOrEqual(room!)
    expect(await audit(frame), name).toEqual([])
  }
  const durations = await frame.evaluate(() =>
    [...document.querySelectorAll('*')].map((each) => getComputedStyle(each).transitionDuration),
  )
  expect(new Set(durations)).toEqual(new Set(['0s']))
  await workbench.panelTab(panel, 'Conflicts')
  await workbench.screenshot('15-at-200-percent')
})
