/** The same window in each kind of theme: what is shown must not rest on colour, and axe must find nothing. */
import { expect, test } from 'vitest'
import { scratchFolder } from '../../../scripts/host/scratch.ts'
import { audit } from './audit.ts'
import { Workbench } from './workbench.ts'

test.each([
  ['light', 'Light Modern', 'vs'],
  ['dark', 'Dark Modern', 'vs-dark'],
  ['high contrast', 'Default High Contrast', 'hc-black'],
  ['high contrast light', 'Default High Contrast Light', 'hc-light'],
])('%s: highlights, hover and panel', async (name, theme, mark) => {
  const folder = await scratchFolder()
  const workbench = await Workbench.open({ path: folder.path, settings: { 'workbench.colorTheme': theme } })
  try {
    await workbench.page.locator(`.monaco-workbench.${mark}`).waitFor()
    await workbench.ready()
    const editor = await workbench.openArticle('digest.md')
    await editor.locator('.view-overlays [class*="ced-"]').first().waitFor()
    const picture = `theme-${name.replace(/ /g, '-')}`
    await workbench.goTo('$30 billion')
    await workbench.hoverSelection('30,000,000,000')
    await workbench.screenshot(`${picture}-hover`)
    await workbench.page.keyboard.press('Escape')
    const panel = await workbench.panel()
    for (const tab of ['Brief', 'Conflicts', 'Ranges']) {
      await workbench.panelTab(panel, tab)
      await workbench.screenshot(`${picture}-${tab.toLowerCase()}`)
      expect(await audit(await workbench.frameWith('[role="tabpanel"]#tab'))).toEqual([])
    }
  } finally {
    await workbench.close()
    await folder.remove()
  }
})
