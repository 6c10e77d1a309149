/** Folders that are not the sample: large, two at once, changed from outside, damaged. */
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { scratchFolder, scratchOf } from '../../../scripts/host/scratch.ts'
import { Workbench, type WorkbenchOptions } from './workbench.ts'

/** Runs a story in a window of its own. */
async function inWindow(
  path: string,
  story: (workbench: Workbench) => Promise<void>,
  options: Omit<WorkbenchOptions, 'path'> = {},
): Promise<void> {
  const workbench = await Workbench.open({ ...options, path })
  try {
    await story(workbench)
  } finally {
    await workbench.close()
  }
}

const bridge = (cost: string): string => `Nov. 4, 2025

The Norvale bridge will cost ${cost}, the Dorset County council said. Work on the Norvale bridge starts in May.
`

test('rename and delete: the list of sources follows the disk', async () => {
  const folder = await scratchOf({ 'a.txt': bridge('$40 million'), 'b.txt': bridge('$60 million') })
  await inWindow(folder.path, async (workbench) => {
    await workbench.ready()
    const panel = await workbench.panel()
    const sources = await workbench.panelTab(panel, 'Sources')
    await sources.getByText('b.txt').first().waitFor()
    await rename(join(folder.path, 'b.txt'), join(folder.path, 'c.txt'))
    await sources.getByText('c.txt').first().waitFor()
    await workbench.screenshot('26-renamed')
    await rm(join(folder.path, 'c.txt'))
    await sources.getByText('c.txt').first().waitFor({ state: 'detached' })
  })
  await folder.remove()
})

test('a broken decisions file is said to be so, and the conflicts are there all the same', async () => {
  const folder = await scratchFolder()
  await mkdir(join(folder.path, '.tickmark'))
  await writeFile(join(folder.path, '.tickmark/decisions.jsonl'), '{"broken": \n')
  await inWindow(folder.path, async (workbench) => {
    await workbench.ready()
    const panel = await workbench.panel()
    await panel
      .getByText(/A note on 1 file/)
      .first()
      .waitFor()
    await workbench.screenshot('20-broken-decisions')
  })
  await folder.remove()
})

test('a folder without articles: the view says what Tickmark reads and offers the sample', async () => {
  const folder = await scratchOf({ 'README.md': '# Notes\n\nNothing to read yet.\n' })
  await inWindow(folder.path, async (workbench) => {
    await workbench.page.getByRole('tab', { name: 'Tickmark' }).click()
    await workbench.page.locator('.welcome-view-content').getByText('Open the Sample').first().waitFor()
    await workbench.screenshot('23-welcome')
    await workbench.command('Tickmark: Take the Tour')
    await workbench.page.locator('.getting-started-step').first().waitFor()
    await workbench.frameWith('text=One folder, one event')
    await workbench.screenshot('24-walkthrough')
  })
  await folder.remove()
})

test('two folders in one window: the panel lets one choose', async () => {
  const [first, second] = [await scratchFolder(), await scratchOf({ 'a.txt': bridge('$40 million') })]
  const workspace = join(second.path, 'both.code-workspace')
  await writeFile(workspace, JSON.stringify({ folders: [{ path: first.path }, { path: second.path }] }))
  await inWindow(workspace, async (workbench) => {
    await workbench.ready()
    const panel = await workbench.panel()
    const choice = panel.getByLabel('Folder')
    await choice.waitFor()
    expect(await choice.locator('option').count()).toBe(2)
    await workbench.screenshot('21-two-folders')
  })
  await first.remove()
  await second.remove()
})

test('in German: panel, reasons, hover, quick fixes and what is said of files', async () => {
  const folder = await scratchOf({
    'a.txt': bridge('$40 million'),
    'b.txt': bridge('$60 million'),
    'leer.txt': '',
  })
  const german = async (workbench: Workbench): Promise<void> => {
    await workbench.ready()
    await workbench.openArticle('a.txt')
    await workbench.page.getByRole('tab', { name: 'Tickmark' }).click()
    const frame = await workbench.frameWith('[role="tabpanel"]#tab')
    await frame.getByRole('tab', { name: 'Quellen' }).click()
    await frame.getByText('leer.txt ist leer').waitFor()
    await frame.getByRole('tab', { name: 'Widersprüche' }).click()
    await frame.locator('li.conflict summary').first().click()
    await frame.getByRole('button', { name: 'Quellen vergleichen' }).waitFor()
    await frame.getByText('$40 million (1 Quelle) gegen $60 million (1 Quelle).').waitFor()
    await frame.getByText('Wie das gefunden wurde').click()
    await frame.getByText('keine Quelle nennt beide').waitFor()
    await workbench.screenshot('27-german-reason')
    await frame.getByRole('tab', { name: 'Überblick' }).click()
    await frame.getByText('Strittig').first().waitFor()
    await workbench.goTo('$40 million')
    await workbench.hoverSelection('Vergleichen')
    await workbench.screenshot('27-german')
    await workbench.page.keyboard.press('Escape')
    await workbench.quickFix('Nicht dasselbe')
    await workbench.notification('Entschieden').waitFor()
    await workbench.command('Tickmark: Rundgang')
    await workbench.frameWith('text=Ein Ordner, ein Ereignis')
    await workbench.screenshot('27-german-walkthrough')
  }
  await inWindow(folder.path, german, { language: 'de' })
  await folder.remove()
})

test('300 articles: read to the end, with every source listed', async () => {
  const towns = ['Norvale', 'Easterby', 'Colmouth', 'Harrowick', 'Tressel', 'Quenby', 'Marlow End', 'Saltford']
  const articles = Array.from({ length: 300 }, (_, index) => {
    const town = towns[index % towns.length]!
    const cost = 20 + (index % 7)
    const text = `Nov. 4, 2025\n\nThe ${town} bridge will cost $${cost} million, engineer Ada Birch said.\n`
    return [`article-${String(index).padStart(3, '0')}.txt`, text] as const
  })
  const folder = await scratchOf(Object.fromEntries(articles))
  await inWindow(folder.path, async (workbench) => {
    const start = performance.now()
    await workbench.ready()
    console.log(`300 articles counted ${((performance.now() - start) / 1000).toFixed(1)} s after the window was there`)
    const panel = await workbench.panel()
    const sources = await workbench.panelTab(panel, 'Sources')
    await sources.getByText('article-299.txt').first().waitFor()
    await workbench.screenshot('22-300-articles')
  })
  await folder.remove()
})
