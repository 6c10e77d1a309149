/** Making elements. Text goes in as text nodes only, never as markup, and turns no text round it about. */

type Child = Node | string | null | undefined | false
type Attributes = Readonly<Record<string, string | number | boolean | null | undefined | ((event: Event) => void)>>

/** `key` in the attributes names the element across renderings, so that focus stays where it was. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[Name] {
  return fill(document.createElement(name), attributes, children)
}

export function svg<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: Child[]
): SVGElementTagNameMap[Name] {
  return fill(document.createElementNS('http://www.w3.org/2000/svg', name), attributes, children)
}

function fill<E extends Element>(made: E, attributes: Attributes, children: readonly Child[]): E {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue
    if (typeof value === 'function') made.addEventListener(name, value)
    else if (name === 'key') made.setAttribute('data-key', String(value))
    else made.setAttribute(name, value === true ? '' : inOrder(String(value)))
  }
  for (const child of children) {
    if (child === null || child === undefined || child === false) continue
    made.append(typeof child === 'string' ? inOrder(child) : child)
  }
  return made
}

/** Characters that change the direction of what follows (Unicode Standard Annex 9): "60" could be shown as "06". */
const directions = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** Text as it is read, whatever an article has put between its characters. */
export function inOrder(text: string): string {
  return text.replace(directions, '')
}
