// Article text is data. Whatever stands in it, a hover shows it as it is printed: no emphasis, links, pictures or icons.
import { escapeMarkdown, tidy } from '../core/exports/escape.ts'
import { commands, type Location } from '../protocol.ts'

/** Writes text for people in the form a client can show. */
export interface Markup {
  readonly kind: 'markdown' | 'plaintext'
  text(data: string): string
  strong(data: string): string
  /** `data` leads to a quote. */
  link(data: string, place: Location): string
  /** `data` runs one of the client's commands; "" where the client has none. */
  command(data: string, command: keyof typeof commands, args: readonly unknown[]): string
  readonly rule: string
  readonly bullet: string
  /** The client shows what is reported at a place in the same box, above the hover: no need to say it again. */
  readonly besideDiagnostics: boolean
}

/** `withCommands`: links may name the client's commands; otherwise they lead to files only. */
export function markdown(withCommands: boolean): Markup {
  const command = (data: string, name: keyof typeof commands, args: readonly unknown[]) =>
    `[${marked(data)}](command:${commands[name]}?${encode(JSON.stringify(args))})`
  return {
    kind: 'markdown',
    text: marked,
    strong: (data) => `**${marked(data)}**`,
    link: (data, place) => (withCommands ? command(data, 'open', [place]) : `[${marked(data)}](${fileLink(place)})`),
    command: (data, name, args) => (withCommands ? command(data, name, args) : ''),
    rule: '\n\n---\n\n',
    bullet: '- ',
    besideDiagnostics: withCommands,
  }
}

export const plaintext: Markup = {
  kind: 'plaintext',
  text: plain,
  strong: plain,
  link: (data, { source, range }) => `${plain(data)} (${source}:${range.start.line + 1}:${range.start.character + 1})`,
  command: () => '',
  rule: '\n\n',
  bullet: '- ',
  besideDiagnostics: false,
}

function plain(data: string): string {
  return tidy(data).trim()
}

function marked(data: string): string {
  return escapeMarkdown(plain(data))
}

/** `file:///folder/wire.txt#L12,5`, the way editors write a place in a file; only the schemes of files. */
function fileLink({ uri, range }: Location): string {
  return encodeLink(`${uri}#L${range.start.line + 1},${range.start.character + 1}`)
}

function encode(data: string): string {
  return encodeURIComponent(data).replace(/[()'!*]/g, percent)
}

function encodeLink(uri: string): string {
  return uri.replace(/[\s()<>"'`\\*_[\]|~]/g, percent)
}

function percent(letter: string): string {
  return `%${letter.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
}
