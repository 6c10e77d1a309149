/**
 * Every screen in each kind of theme, at 100 % and 200 % zoom: a picture of each to look at, nothing cut off sideways,
 * and axe must find nothing.
 */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, onTestFailed, test } from 'vitest'
import { scratchFolder, type Scratch } from '../../../scripts/host/scratch.ts'
import { audit } from './audit.ts'
import { Workbench } from './workbench.ts'

const draft = '---\nrole: draft\n---\n\nOpenAI signed a contract with AWS worth $83 billion.\n'
const tabs = ['Brief', 'Conflicts', 'Matrix', 'Timeline', 'Ranges', 'Sources']
const themes = [
  { name: 'light', theme: 'Light Modern', mark: 'vs' },
  { name: 'dark', theme: 'Dark Modern', mark: 'vs-dark' },
  { name: 'high contrast', theme: 'Dark High Contrast', mark: 'hc-black' },
  { name: 'high contrast light', theme: 'Light High Contrast', mark: 'hc-light' },
]

let folder: Scratch
let workbench: Workbench

beforeAll(async () => {
  folder = await scratchFolder()
  await writeFile(join(folder.path, 'mine.md'), draft)
  workbench = await Workbench.open({ path: folder.path, settings: { 'editor.minimap.enabled': false } })
  await workbench.ready()
  await workbench.openArticle('digest.md')
  const conflicts = await workbench.panelTab(await workbench.panel(), 'Conflicts')
  await conflicts.locator('li.conflict summary', { hasText: '$300 billion' }).click()
})

afterAll(async () => {
  await workbench?.close()
  await folder?.remove()
})

test.each(themes.flatMap((theme) => [100, 200].map((zoom) => ({ ...theme, zoom }))))(
  '$name, $zoom %',
  async ({ name, theme, mark, zoom }) => {
    const picture = `${name.replace(/ /g, '-')}-${zoom}`
    onTestFailed(() => workbench.screenshot(`failed-${picture}`))
    const take = (screen: string): Promise<void> => workbench.screenshot(`${picture}-${screen}`)
    const { keyboard } = workbench.page
    await workbench.zoom(100)
    await workbench.theme(theme, mark)
    await workbench.zoom(zoom)

    const panel = await workbench.panel()
    const frame = await workbench.frameWith('[role="tabpanel"]#tab')
    const editor = await workbench.openArticle('digest.md')
    await editor.locator('.view-overlays [class*="ced-"]').first().waitFor()
    for (const tab of tabs) {
      await workbench.panelTab(panel, tab)
      await take(tab.toLowerCase())
      const cut = await frame.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(cut, tab).toBe(0)
      expect(await audit(frame), tab).toEqual([])
    }

    await workbench.panelTab(panel, 'Brief')
    for (const [words, shown] of [
      ['Microsoft Azure', 'Also called'],
      ['no longer holds', 'Whether it is'],
    ] as const) {
      await workbench.openArticle('digest.md')
      await workbench.goTo(words)
      await workbench.hoverSelection(shown)
      await take(`hover-${shown.toLowerCase().replace(/ /g, '-')}`)
      await keyboard.press('Escape')
    }
    await workbench.openArticle('digest.md')
    await workbench.goTo('$30 billion')
    await workbench.hoverSelection('30,000,000,000')
    await take('hover')
    await keyboard.press('Escape')
    await workbench.quickFixes('Compare the sources')
    await take('quick-fixes')
    await keyboard.press('Escape')
    await workbench.quickFix('Compare the sources')
    const comparison = await workbench.frameWith('main.compare')
    await take('compare')
    expect(await audit(comparison)).toEqual([])
    await workbench.command('View: Close Editor')

    await workbench.command('Tickmark: Open Panel as Editor Tab')
    const wide = await workbench.frameWith('[data-page="tab"] [role="tabpanel"]#tab')
    for (const tab of ['Matrix', 'Timeline', 'Ranges']) {
      await wide.getByRole('tab', { name: tab }).click()
      await take(`wide-${tab.toLowerCase()}`)
    }
    await workbench.command('View: Close Editor')
    await workbench.problems()
    await take('problems')
    await workbench.command('View: Toggle Panel Visibility')
  },
)
