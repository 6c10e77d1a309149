/**
 * Glob patterns as the Language Server Protocol defines them: `*` and `?` within one path segment, `**` over any number
 * of segments, `{a,b}` for either, `[a-z]` and `[!a-z]` for one character. Paths are relative, with forward slashes.
 */
export function compileGlob(glob: string): (path: string) => boolean {
  let pattern: RegExp
  try {
    pattern = new RegExp(`^${translate(glob.replace(/^\.?\//, ''))}$`, 'u')
  } catch {
    // A pattern that cannot be read matches nothing: settings are typed character by character.
    return () => false
  }
  return (path) => pattern.test(path)
}

/** Whether a path matches any of the globs. */
export function compileGlobs(globs: readonly string[]): (path: string) => boolean {
  const matchers = globs.map(compileGlob)
  return (path) => matchers.some((matches) => matches(path))
}

function translate(glob: string): string {
  let pattern = ''
  let braces = 0
  for (let at = 0; at < glob.length; at++) {
    const letter = glob[at]!
    if (letter === '*') {
      let end = at
      while (glob[end + 1] === '*') end++
      const wholeSegment = (at === 0 || '/{,'.includes(glob[at - 1]!)) && end > at
      if (wholeSegment && glob[end + 1] === '/') {
        pattern += '(?:[^/]+/)*'
        end++
      } else pattern += wholeSegment ? '.*' : '[^/]*'
      at = end
    } else if (letter === '?') pattern += '[^/]'
    else if (letter === '{') {
      braces++
      pattern += '(?:'
    } else if (letter === '}' && braces > 0) {
      braces--
      pattern += ')'
    } else if (letter === ',' && braces > 0) pattern += '|'
    else if (letter === '[') {
      const close = glob.indexOf(']', at + 1)
      if (close < 0) pattern += '\\['
      else {
        const inner = glob.slice(at + 1, close).replace(/[\\\][&~^]/g, '\\$&')
        pattern += inner.startsWith('!') ? `[^/${inner.slice(1)}]` : `[${inner}]`
        at = close
      }
    } else pattern += letter.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&')
  }
  return pattern + ')'.repeat(braces)
}
