/** A real VS Code window with the packed extension in it, and the gestures of a user. Every wait is for a condition. */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Frame, FrameLocator, Locator, Page } from 'playwright-core'
import { inject, vi } from 'vitest'
import { openBrowser, type BrowserOptions } from '../../../scripts/host/browser.ts'
import { startCodeServer } from '../../../scripts/host/code-server.ts'
import { screenshotsHome } from '../../../scripts/host/paths.ts'

export interface WorkbenchOptions extends BrowserOptions {
  /** Folder or `.code-workspace` file. */
  readonly path: string
  readonly settings?: Readonly<Record<string, unknown>>
  /** The editor's display language, "de"; its own words stay English without a language pack. */
  readonly language?: string
}

const patience = 20_000

export class Workbench {
  /** The browser's zoom. */
  private factor = 1

  private constructor(
    readonly page: Page,
    readonly path: string,
    /** When the address was asked for, by `performance.now()`. */
    readonly opened: number,
    private readonly size: { readonly width: number; readonly height: number },
    private readonly closeAll: () => Promise<void>,
  ) {}

  static async open(options: WorkbenchOptions): Promise<Workbench> {
    const settings = { 'editor.hover.delay': 100, 'tickmark.author': 'Ana', ...options.settings }
    const server = await startCodeServer(inject('host'), { vsix: [inject('vsix')], settings })
    const browser = await openBrowser(inject('chromium'), options).catch(async (error: unknown) => {
      await server.close()
      throw error
    })
    browser.page.setDefaultTimeout(patience)
    if (options.language !== undefined) {
      await browser.page.addInitScript((language) => {
        ;(globalThis as { _VSCODE_NLS_LANGUAGE?: string })._VSCODE_NLS_LANGUAGE = language
      }, options.language)
    }
    const opened = performance.now()
    const workbench = new Workbench(browser.page, options.path, opened, browser.page.viewportSize()!, async () => {
      await browser.close()
      await server.close()
    })
    await browser.page.goto(server.address(options.path))
    await workbench.loaded()
    return workbench
  }

  /** The window stands, whatever its side bar shows. */
  async loaded(): Promise<void> {
    await this.page.locator('.monaco-workbench .part.statusbar .statusbar-item').first().waitFor({ timeout: 60_000 })
    await this.page.locator('.monaco-workbench .part.activitybar .action-item').first().waitFor()
  }

  close(): Promise<void> {
    return this.closeAll()
  }

  /** Every source has been read: the status bar shows the count of open conflicts instead of progress. */
  async ready(): Promise<void> {
    const counted = this.page.locator('.statusbar-item', { has: this.page.locator('.codicon-verified') })
    await counted.first().waitFor({ timeout: 60_000 })
  }

  /** As large on the picture as on the screen; hovers have faded in. */
  async picture(format: 'png' | 'webp'): Promise<Buffer> {
    await this.page.evaluate(() => {
      const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
      // One that is called off ends too.
      return Promise.allSettled(ending.map(({ finished }) => finished)).then(() => undefined)
    })
    const session = await this.page.context().newCDPSession(this.page)
    const clip = { x: 0, y: 0, ...this.page.viewportSize()!, scale: this.factor }
    const { data } = await session.send('Page.captureScreenshot', {
      format,
      clip,
      ...(format === 'webp' && { quality: 75 }),
    })
    await session.detach()
    return Buffer.from(data, 'base64')
  }

  async screenshot(name: string): Promise<void> {
    await mkdir(screenshotsHome, { recursive: true })
    await writeFile(join(screenshotsHome, `${name}.png`), await this.picture('png'))
  }

  /** The browser's zoom in per cent: the window keeps its size on the screen, and has room for that much less. */
  async zoom(percent: number): Promise<void> {
    this.factor = percent / 100
    const { width, height } = this.size
    await this.page.setViewportSize({
      width: Math.round(width / this.factor),
      height: Math.round(height / this.factor),
    })
  }

  /** Chooses a colour theme by its name; `mark` is the class that its kind gives the window. */
  async theme(name: string, mark: string): Promise<void> {
    await this.command('Preferences: Color Theme')
    const input = this.page.locator('.quick-input-widget input.input')
    await input.fill(name)
    await this.pick(name)
    await this.page.locator(`.monaco-workbench.${mark}`).waitFor()
  }

  /** Ctrl+P and what follows, a file's name or `>Command title`; `label` is the row's own. */
  async quickOpen(text: string, label = text): Promise<void> {
    const input = this.page.locator('.quick-input-widget input.input')
    // Not with Enter, which takes the first row: until the list is filtered, that is another one.
    const exactly = this.page.locator('.label-name').getByText(label, { exact: true })
    const row = this.page.locator('.quick-input-list .monaco-list-row').filter({ has: exactly }).first()
    // What takes the focus meanwhile closes the box.
    await this.retry(async () => {
      await this.page.keyboard.press('Control+P')
      await input.waitFor({ timeout: 4_000 })
      await input.fill(text, { timeout: 1_000 })
      await row.click({ timeout: 6_000 })
    })
  }

  async command(title: string): Promise<void> {
    await this.quickOpen(`>${title}`, title)
  }

  /** Chooses a row of the quick pick that is open. */
  async pick(row: string | RegExp): Promise<void> {
    await this.page.locator('.quick-input-list .monaco-list-row', { hasText: row }).first().click()
  }

  /** Answers the input box that is open. */
  async answer(text: string): Promise<void> {
    const input = this.page.locator('.quick-input-widget input.input')
    await input.waitFor()
    await input.fill(text)
    await this.page.keyboard.press('Enter')
  }

  /** Takes the file that the dialog of a save proposes. */
  async confirmFile(): Promise<void> {
    await this.page.locator('.quick-input-widget a.monaco-button', { hasText: 'OK' }).first().click()
  }

  async openArticle(name: string): Promise<Locator> {
    await this.quickOpen(name)
    await this.activeTab(name).waitFor()
    const editor = this.editor(name)
    await editor.locator('.view-line').first().waitFor()
    return editor
  }

  activeTab(name: string): Locator {
    return this.page.locator('.tabs-container .tab.active', { hasText: name })
  }

  editor(name: string): Locator {
    return this.page.locator(`.editor-instance .monaco-editor[data-uri$="/${name}"]`).first()
  }

  /** Places the cursor in the first occurrence of a phrase, with the editor's own search. */
  async goTo(phrase: string): Promise<void> {
    const box = this.page.locator('.find-widget.visible textarea[aria-label="Find"]').first()
    // The editor may not have the focus yet.
    await this.retry(async () => {
      await this.page.keyboard.press('Control+F')
      await box.waitFor({ timeout: 2_000 })
    })
    await box.fill(phrase)
    // In a narrow editor the count is there but not shown.
    await this.page
      .locator('.find-widget.visible .matchesCount', { hasText: /\d+ of \d+/ })
      .first()
      .waitFor({ state: 'attached' })
    // A notification takes the first Escape.
    await this.retry(async () => {
      await this.page.keyboard.press('Escape')
      await box.waitFor({ state: 'hidden', timeout: 1_000 })
    })
  }

  /** Rests the pointer on the selected text until a hover shows these words. */
  async hoverSelection(text: string | RegExp): Promise<Locator> {
    const selected = this.page.locator('.editor-instance .selected-text').first()
    const hover = this.page.locator('.monaco-hover:not(.hidden)', { hasText: text }).first()
    // The editor may still be scrolling to what was searched.
    await this.retry(async () => {
      const box = await selected.boundingBox({ timeout: 4_000 })
      if (!box) throw new Error('nothing is selected')
      await this.page.mouse.move(box.x + box.width / 2, box.y - 40)
      await this.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 4 })
      await hover.waitFor({ timeout: 4_000 })
    })
    return hover
  }

  /** What is selected in the active editor, copied through the clipboard as a user would. */
  async selectedText(): Promise<string> {
    await this.page.keyboard.press('Control+C')
    return this.page.evaluate(() => navigator.clipboard.readText())
  }

  /** Puts words in place of what is selected, through the clipboard. */
  async paste(text: string): Promise<void> {
    await this.page.evaluate((words) => navigator.clipboard.writeText(words), text)
    await this.page.keyboard.press('Control+V')
  }

  async quickFix(title: string | RegExp): Promise<void> {
    await (await this.quickFixes(title)).click()
  }

  /** Opens the menu of quick fixes and waits for one of them. */
  async quickFixes(title: string | RegExp): Promise<Locator> {
    const row = this.page.locator('.action-widget .monaco-list-row', { hasText: title }).first()
    // Asked while another answer is awaited, the editor may show none.
    await this.retry(async () => {
      await this.page.keyboard.press('Control+.')
      await row.waitFor({ timeout: 4_000 })
    })
    return row
  }

  /** Does something over, as a person would, until it succeeds. */
  private retry(attempt: () => Promise<void>): Promise<void> {
    return vi.waitFor(attempt, { timeout: patience, interval: 0 })
  }

  async problems(): Promise<Locator> {
    await this.command('Problems: Focus on Problems View')
    const rows = this.page.locator('.markers-panel .monaco-list-row')
    await rows.first().waitFor()
    return rows
  }

  /** The side panel's page: the webview is two frames deep. */
  async panel(): Promise<FrameLocator> {
    await this.command('Tickmark: Show Panel')
    const frame = this.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame')
    await frame.locator('[role="tablist"]').waitFor()
    return frame
  }

  /** The webview's page that holds such an element: there may be several webviews. */
  frameWith(selector: string): Promise<Frame> {
    return vi.waitFor(
      async () => {
        for (const frame of this.page.frames()) {
          // A frame may go while it is asked.
          const found = await frame
            .locator(selector)
            .count()
            .catch(() => 0)
          if (found > 0) return frame
        }
        throw new Error(`no webview has ${selector}`)
      },
      { timeout: patience },
    )
  }

  async panelTab(panel: FrameLocator, name: string): Promise<Locator> {
    await panel.getByRole('tab', { name }).click()
    return panel.getByRole('tabpanel', { name })
  }

  notification(text: string | RegExp): Locator {
    return this.page.locator('.notifications-toasts .notification-list-item', { hasText: text })
  }

  readFile(name: string): Promise<string> {
    return readFile(join(this.path, name), 'utf8')
  }
}
