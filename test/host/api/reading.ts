import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { article, codeOf, diagnosticOn, diagnosticsOf, find, snapshotWhere, tickmark, until } from './support.ts'

const sources = ['digest.md', 'longread.txt', 'techwire.txt', 'trade.md', 'wire.txt']

describe('a folder of articles', () => {
  it('activates the extension and reads every source, README passed over', async () => {
    const api = await tickmark()
    const snapshot = await api.whenReady()
    assert.deepEqual(snapshot.sources.map(({ source }) => source).sort(), sources)
    assert.deepEqual(snapshot.messages, [])
  })

  it('says who the parties are, what the deal is worth and how long it runs', async () => {
    const { parties, value, term, announced } = await snapshotWhere('a brief', (each) => each.lines.length > 0)
    assert.ok(parties.includes('OpenAI'), parties.join())
    assert.ok(
      parties.some((party) => /Amazon/.test(party)),
      parties.join(),
    )
    assert.match(value ?? '', /38/)
    assert.match(term ?? '', /7|seven/i)
    assert.match(announced ?? '', /2025/)
  })

  it('reports conflicts in articles that nobody has opened', async () => {
    const diagnostic = await diagnosticOn('digest.md', '$30 billion')
    assert.match(codeOf(diagnostic), /^[a-z-]+$/)
    assert.match(diagnostic.message, /300/)
  })

  it('points from each side of a conflict at the other', async () => {
    const here = await diagnosticOn('digest.md', '$30 billion')
    const there = await diagnosticOn('longread.txt', '$300\u202fbillion')
    const related = here.relatedInformation?.map(({ location }) => location) ?? []
    assert.ok(related.some(({ uri, range }) => uri.path.endsWith('longread.txt') && range.intersection(there.range)))
    const back = there.relatedInformation?.map(({ location }) => location.uri.path) ?? []
    assert.ok(back.some((path) => path.endsWith('digest.md')))
  })

  it('reports the same whether an article is open or not', async () => {
    const before = diagnosticsOf(article('trade.md')).map(describeDiagnostic)
    await vscode.window.showTextDocument(article('trade.md'))
    const { highlights } = await tickmark()
    const document = vscode.window.activeTextEditor!.document
    await until('highlights of the open article', () => highlights(document)?.figure)
    assert.deepEqual(diagnosticsOf(article('trade.md')).map(describeDiagnostic), before)
  })

  it('highlights figures, names, corroborated and disputed figures', async () => {
    const api = await tickmark()
    const { document } = await vscode.window.showTextDocument(article('digest.md'))
    const drawn = await until('highlights', () => api.highlights(document))
    const textOf = (layer: keyof typeof drawn): string[] =>
      drawn[layer].map(({ start, end }) =>
        document.getText(new vscode.Range(start.line, start.character, end.line, end.character)),
      )
    assert.ok(textOf('entity').includes('Microsoft Azure'), textOf('entity').join(' | '))
    assert.ok(textOf('disputed').includes('$30 billion'), textOf('disputed').join(' | '))
    assert.ok(textOf('corroborated').includes('$38 billion'), textOf('corroborated').join(' | '))
  })

  it('leaves figures that only look alike unflagged', async () => {
    await snapshotWhere('the folder', () => true)
    for (const [name, phrase] of [
      ['longread.txt', '$5.4\u202fbillion'],
      ['longread.txt', '5-year'],
      ['trade.md', 'US$22.4bn'],
      ['longread.txt', '92 gigawatts'],
    ] as const) {
      const range = await find(article(name), phrase)
      const flagged = diagnosticsOf(article(name)).filter((each) => each.range.intersection(range))
      assert.deepEqual(flagged.map(describeDiagnostic), [], phrase)
    }
  })
})

function describeDiagnostic(diagnostic: vscode.Diagnostic): string {
  const { line, character } = diagnostic.range.start
  return `${line}:${character} ${codeOf(diagnostic)} ${diagnostic.message}`
}
