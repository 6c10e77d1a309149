// Articles, and the names of their files, are data: what they hold must not steer a terminal, a page or a spreadsheet.

/**
 * Control characters, and those that change the direction of what follows (Unicode Standard Annex 9): a terminal obeys the
 * first, and with the second a text shows in another order than it has ("Trojan Source", CVE-2021-42574).
 */
const unprintable = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g

/** Text on one line, without the characters that could change how what stands round it shows. */
export function tidy(text: string): string {
  return text.replace(/[\s\u0085]+/g, ' ').replace(unprintable, '')
}

/** A name or a message, with those characters as visible escapes, so that two names never look the same: "a\u001bb.txt". */
export function printable(text: string): string {
  return text.replace(unprintable, escapeUnit)
}

/** JSON in which those characters are escaped, which is the same value to every reader. */
export function toJson(value: unknown, indent?: number): string {
  // Line feeds are those of the indentation: in strings they are escaped already.
  return JSON.stringify(value, null, indent).replace(unprintable, (unit) => (unit === '\n' ? unit : escapeUnit(unit)))
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
}

/**
 * Text that CommonMark and GFM show as the same text: no emphasis, links, pictures, HTML, tables or formulas. Only what could
 * start markup is escaped, because some programs show the source. `$(` would be an icon in VS Code, which looks for icons after
 * escapes are resolved.
 */
export function escapeMarkdown(text: string): string {
  return tidy(text)
    .replace(/[\\`*_[\]<>|~]/g, '\\$&')
    .replace(/&(?=#?\w{1,40};)/g, '\\&')
    .replace(/:(?=\/\/)|(?<=\bwww)\.|@|:(?=[a-z])/gi, '\\$&')
    .replace(/\$(?![\d(])/g, '\\$&')
    .replace(/\$(?=\()/g, '&#36;')
    .replace(/^[#+=-]|#$/g, '\\$&')
    .replace(/^(\d+)(?=[.)](?:\s|$))/, '$1\\')
}
