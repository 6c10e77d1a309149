import type { Article, Mention, Reference } from '../model.ts'

/** Definite descriptions and pronouns whose referent the text makes plain, in order. */
export function resolveReferences(_article: Article, _mentions: readonly Mention[]): Reference[] {
  return []
}
