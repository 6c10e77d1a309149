/** Words for people, in the panel and the server. English is written in the code; the extension hands over the translations, keyed by it. */

let translations: Readonly<Record<string, string>> = {}

/** From now on, words are printed in this language. */
export function useTranslations(given: Readonly<Record<string, string>>): void {
  translations = given
}

/** A measure's phrase as a heading. */
export function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** `{0}`, `{1}`… stand for the values. */
export function t(message: string, ...values: readonly (string | number)[]): string {
  return (translations[message] ?? message).replace(/\{(\d+)\}/g, (whole, index: string) =>
    String(values[Number(index)] ?? whole),
  )
}
