/** A researcher opens the sample folder and works through it: one window, one story after the other. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { scratchFolder, type Scratch } from '../../../scripts/host/scratch.ts'
import { audit } from './audit.ts'
import { Workbench } from './workbench.ts'

let folder: Scratch
let workbench: Workbench

beforeAll(async () => {
  folder = await scratchFolder()
  workbench = await Workbench.open({ path: folder.path })
})

afterAll(async () => {
  await workbench?.close()
  await folder?.remove()
})

test('open: conflicts are counted and figures highlighted soon after the folder is open', async () => {
  const shown = performance.now()
  await workbench.ready()
  const counted = performance.now()
  const editor = await workbench.openArticle('digest.md')
  const opened = performance.now()
  await editor.locator('[class*="squiggly-"]').first().waitFor()
  await editor.locator('.view-overlays [class*="ced-"]').first().waitFor()
  const highlighted = performance.now()
  const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} s`
  console.log(
    `window after ${seconds(shown - workbench.opened)}; conflicts counted ${seconds(counted - shown)} later; ` +
      `an opened article highlighted in ${seconds(highlighted - opened)}`,
  )
  await workbench.screenshot('01-open')
})

test('highlight: figures, names, corroborated and disputed figures differ by their underline', async () => {
  const editor = workbench.editor('digest.md')
  const styles = await editor
    .locator('.view-overlays [class*="ced-"]')
    .evaluateAll((elements) => [...new Set(elements.map((element) => getComputedStyle(element).borderBottomStyle))])
  expect(styles).toEqual(expect.arrayContaining(['dotted', 'dashed', 'solid', 'double']))
})

test('hover: the figure, what it measures and what the others say of it', async () => {
  await workbench.goTo('$30 billion')
  const hover = await workbench.hoverSelection('30,000,000,000')
  await hover.getByText('longread.txt').first().waitFor()
  expect(await hover.innerText()).toMatch(/300/)
  await workbench.screenshot('02-hover')
  await workbench.page.keyboard.press('Escape')
})

test('problems: a row for each side, in articles open or not', async () => {
  const rows = await workbench.problems()
  const texts = await rows.allInnerTexts()
  expect(texts.join('\n')).toMatch(/digest\.md/)
  expect(texts.join('\n')).toMatch(/longread\.txt/)
  await workbench.screenshot('03-problems')
  await workbench.page.keyboard.press('Control+J')
})

test('jump: the quick fix lands on the other article, its quote selected', async () => {
  await workbench.openArticle('digest.md')
  await workbench.goTo('$30 billion')
  await workbench.quickFix(/Go to the conflicting claim in longread\.txt/)
  await workbench.activeTab('longread.txt').waitFor()
  expect(await workbench.selectedText()).toMatch(/\$300\sbillion/)
  await workbench.screenshot('04-jump')
})

test('peek: definition and references show the same measure elsewhere, in the text', async () => {
  const { page } = workbench
  const peek = page.locator('.peekview-widget')
  for (const [key, words, shown] of [
    ['F12', '$38 billion', 'Definitions'],
    // Alt+F12 in Windows and macOS.
    ['Control+Shift+F10', '$38 billion', 'Definitions'],
    ['Shift+F12', '$30 billion', 'References'],
  ] as const) {
    const editor = await workbench.openArticle('digest.md')
    await editor.locator('[class*="squiggly-"]').first().waitFor()
    await workbench.goTo(words)
    await page.keyboard.press(key)
    await peek.getByText(shown).first().waitFor()
    await peek.locator('.view-line').first().waitFor()
    await peek.locator('.ref-tree .monaco-list-row', { hasText: 'longread.txt' }).first().waitFor()
    await workbench.screenshot(`28-peek-${shown.toLowerCase()}`)
    await page.keyboard.press('Escape')
    await peek.first().waitFor({ state: 'detached' })
  }
})

test('brief: the panel says what the deal is and jumps to the quote', async () => {
  const panel = await workbench.panel()
  const brief = await workbench.panelTab(panel, 'Brief')
  await brief
    .getByText(/38 billion/)
    .first()
    .waitFor()
  await workbench.screenshot('05-brief')
  await brief
    .getByRole('button', { name: /^wire\.txt/ })
    .first()
    .click()
  await workbench.activeTab('wire.txt').waitFor()
})

test('conflicts: filter the list, open one, jump from a quote', async () => {
  const panel = await workbench.panel()
  const list = await workbench.panelTab(panel, 'Conflicts')
  await list.getByRole('searchbox').fill('300 billion')
  await list.locator('li.conflict').first().waitFor()
  expect(await list.locator('li.conflict').count()).toBe(1)
  await list.locator('li.conflict summary').first().click()
  await workbench.screenshot('06-conflicts')
  await list.locator('button.quote', { hasText: 'digest.md' }).first().click()
  await workbench.activeTab('digest.md').waitFor()
  expect(await workbench.selectedText()).toContain('$30 billion')
  await list.getByRole('searchbox').fill('')
})

test('matrix, timeline, ranges, sources: each shows the folder', async () => {
  const panel = await workbench.panel()
  const matrix = await workbench.panelTab(panel, 'Matrix')
  await matrix.locator('button').first().waitFor()
  await workbench.screenshot('07-matrix')
  for (const [index, name] of ['Timeline', 'Ranges', 'Sources'].entries()) {
    const view = await workbench.panelTab(panel, name)
    await view.waitFor()
    await workbench.screenshot(`${String(index + 8).padStart(2, '0')}-${name.toLowerCase()}`)
  }
  const sources = await workbench.panelTab(panel, 'Sources')
  for (const name of ['digest.md', 'longread.txt', 'techwire.txt', 'trade.md', 'wire.txt']) {
    await sources.getByText(name).first().waitFor()
  }
})

test('accessibility: axe finds nothing on any tab', async () => {
  const panel = await workbench.panel()
  const frame = await workbench.frameWith('[role="tabpanel"]#tab')
  for (const name of ['Brief', 'Conflicts', 'Matrix', 'Timeline', 'Ranges', 'Sources']) {
    await workbench.panelTab(panel, name)
    expect(await audit(frame), name).toEqual([])
  }
})

test('accessibility: axe finds nothing while the sources are read, nor where they cannot be', async () => {
  await workbench.panel()
  const frame = await workbench.frameWith('[role="tabpanel"]#tab')
  // The page is told what the extension would tell it.
  for (const [state, message] of [
    ['reading', { type: 'snapshot', snapshot: { state: 'reading', progress: { read: 2, total: 5 }, sources: [] } }],
    ['empty', { type: 'snapshot', snapshot: { state: 'empty' } }],
    ['error', { type: 'error', message: 'The language server has stopped.' }],
  ] as const) {
    await frame.evaluate((told) => postMessage(told), message)
    await frame.locator('main.whole').waitFor()
    expect(await audit(frame), state).toEqual([])
    await workbench.screenshot(`29-panel-${state}`)
  }
  await workbench.command('Tickmark: Read the Sources Again')
  await frame.locator('[role="tabpanel"]#tab').waitFor()
})

test('keyboard: arrows move between the tabs, Ctrl+F8 between the conflicts', async () => {
  const panel = await workbench.panel()
  await panel.getByRole('tab', { name: 'Brief' }).click()
  await workbench.page.keyboard.press('ArrowRight')
  await panel.getByRole('tab', { name: 'Conflicts', selected: true }).waitFor()
  await workbench.openArticle('digest.md')
  await workbench.page.keyboard.press('Control+Home')
  await workbench.page.keyboard.press('Control+F8')
  await workbench.page.locator('.editor-instance .selected-text').first().waitFor()
})

test('decide and undo: a decided conflict leaves the problems and returns', async () => {
  const editor = await workbench.openArticle('digest.md')
  await workbench.goTo('$30 billion')
  const before = await editor.locator('[class*="squiggly-"]').count()
  await workbench.quickFix(/Prefer this value: \$300\sbillion/)
  await workbench.notification(/Decided/).waitFor()
  await expect.poll(() => editor.locator('[class*="squiggly-"]').count()).toBeLessThan(before)
  expect(await workbench.readFile('.tickmark/decisions.jsonl')).toContain('preferred')
  await workbench.screenshot('12-decided')
  await workbench.notification(/Decided/).hover()
  await workbench
    .notification(/Decided/)
    .getByRole('button', { name: 'Undo' })
    .click()
  await expect.poll(() => editor.locator('[class*="squiggly-"]').count()).toBe(before)
  const conflicts = await workbench.panelTab(await workbench.panel(), 'Conflicts')
  await conflicts.locator('li.conflict summary', { hasText: '$300 billion' }).first().waitFor()
  expect(await workbench.readFile('.tickmark/decisions.jsonl')).toBe('')
  await workbench.screenshot('12-undone')
})

test('off and on: the view says that it is off, and no error is told', async () => {
  await workbench.panel()
  await workbench.command('Tickmark: Turn On or Off')
  await workbench.page.locator('.welcome-view-content').getByText('Tickmark is turned off').first().waitFor()
  await workbench.command('Tickmark: Turn On or Off')
  await workbench.ready()
  expect(await workbench.notification(/./).count()).toBe(0)
})

test('toggle: one command hides and shows every highlight', async () => {
  const editor = await workbench.openArticle('digest.md')
  const underlined = editor.locator('.view-overlays [class*="ced-"]')
  const before = await underlined.count()
  await workbench.command('Tickmark: Show or Hide All Highlights')
  await expect.poll(() => underlined.count()).toBe(0)
  await workbench.screenshot('17-toggled')
  await workbench.command('Tickmark: Show or Hide All Highlights')
  await expect.poll(() => underlined.count()).toBe(before)
})

test('toggle: each layer has a command of its own', async () => {
  const editor = await workbench.openArticle('digest.md')
  await workbench.page.keyboard.press('Control+Home')
  // Under a hidden layer a weaker one may come to light, so it is not the number that tells.
  const drawn = () =>
    editor.locator('.view-overlays [class*="ced-"]').evaluateAll((all) =>
      all
        .map((each) => getComputedStyle(each).borderBottom)
        .sort()
        .join(),
    )
  // What is being drawn anew has no style yet: wait until two looks in a row see the same, all of it styled.
  let before = ''
  await expect
    .poll(async () => {
      const last = before
      before = await drawn()
      return before !== '' && before === last && !/^,|,,|,$/.test(before)
    })
    .toBe(true)
  for (const layer of ['Names', 'Corroborated Figures', 'Disputed Figures', 'Unresolved Figures', 'Figures']) {
    await workbench.command(`Tickmark: Show or Hide ${layer}`)
    await expect.poll(drawn, { message: layer }).not.toBe(before)
    await workbench.command(`Tickmark: Show or Hide ${layer}`)
    await expect.poll(drawn, { message: layer }).toBe(before)
  }
})

test('copy: the brief is on the clipboard as Markdown', async () => {
  await workbench.command('Tickmark: Copy Brief as Markdown')
  await expect.poll(() => workbench.page.evaluate(() => navigator.clipboard.readText())).toMatch(/^#.*\n[^]*38/)
})

test('reload: the panel opens on the tab it was left on', async () => {
  const panel = await workbench.panel()
  await workbench.panelTab(panel, 'Sources')
  const loaded = workbench.page.waitForEvent('load')
  await workbench.command('Developer: Reload Window')
  await loaded
  await workbench.loaded()
  await workbench.ready()
  const again = await workbench.panel()
  await again.getByRole('tab', { name: 'Sources', selected: true }).waitFor()
  await workbench.screenshot('19-reloaded')
})
