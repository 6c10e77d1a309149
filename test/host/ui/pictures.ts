/** The pictures of the README, of the sample sources in a real window. Not a test: `npm run screenshots` runs it. */
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, test } from 'vitest'
import { root, seedsHome } from '../../../scripts/host/paths.ts'
import { Workbench } from './workbench.ts'

const images = join(root, 'docs/images')
const names = ['digest.md', 'longread.txt', 'techwire.txt', 'trade.md', 'wire.txt']

let home: string
let workbench: Workbench

/** As WebP, which takes a third of the bytes. */
async function take(name: string): Promise<void> {
  await writeFile(join(images, `${name}.webp`), await workbench.picture('webp'))
}

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'tickmark-'))
  const path = join(home, 'cloud-deal')
  for (const name of names) await cp(join(seedsHome, name), join(path, name))
  const settings = { 'workbench.colorTheme': 'Light Modern', 'editor.minimap.enabled': false }
  workbench = await Workbench.open({ path, settings, width: 1200, height: 720 })
  await workbench.ready()
})

afterAll(async () => {
  await workbench?.close()
  await rm(home, { recursive: true, force: true })
})

test('hover: a figure, and what the other sources say of it', async () => {
  const editor = await workbench.openArticle('digest.md')
  await editor.locator('.view-overlays [class*="ced-"]').first().waitFor()
  await workbench.panel()
  await workbench.goTo('$38 billion')
  const hover = await workbench.hoverSelection('independent sources')
  await hover.getByText('longread.txt').first().waitFor()
  await take('hover')
  await workbench.page.keyboard.press('Escape')
})

test('conflicts: the list, one of them unfolded', async () => {
  const conflicts = await workbench.panelTab(await workbench.panel(), 'Conflicts')
  await conflicts.locator('li.conflict summary', { hasText: '$300 billion' }).click()
  await conflicts.locator('button.quote', { hasText: 'longread.txt' }).first().click()
  await workbench.activeTab('longread.txt').waitFor()
  await take('conflicts')
})

test('compare: the passages side by side', async () => {
  await workbench.quickFix(/Compare the sources/)
  const page = await workbench.frameWith('main.compare')
  await page.locator('mark').first().waitFor()
  await take('compare')
  await workbench.command('View: Close All Editors')
})

test('matrix: every source and measure, in an editor of its own', async () => {
  await workbench.command('View: Toggle Primary Side Bar Visibility')
  await workbench.command('Tickmark: Open Panel as Editor Tab')
  const page = await workbench.frameWith('[role="tabpanel"]#tab')
  await page.getByRole('tab', { name: 'Matrix' }).click()
  await page.locator('table.matrix').waitFor()
  await take('matrix')
})
