import { describe, expect, test } from 'vitest'
import { analyzeArticle } from '../../analyze.ts'

/** "RUIZ:person = Ana Ruiz" for each name that the text prints, with the entity's first mention where it is another. */
function named(text: string, source = 'a.md'): string[] {
  const { mentions } = analyzeArticle(text, { source })
  return mentions.map(({ text: printed, type, first }, at) =>
    first === at ? `${printed}:${type}` : `${printed}:${type} = ${mentions[first]!.text}`,
  )
}

describe('transcripts, where a label in capitals says who speaks', () => {
  test('a label is the person whom the text names in full, however ordinary the word', () => {
    const text = [
      '# Night fires',
      '**LENA ORVAL-HOLM (host):** With me is Professor Ana Strand, who works at Varno. Ana, welcome.',
      '**STRAND:** Thank you. The roof was dry.',
      '**ORVAL-HOLM:** And why so quick?',
      '**STRAND:** It was old wood, and the wind was high.',
    ].join('\n\n')
    expect(named(text)).toEqual([
      'LENA ORVAL-HOLM:person',
      'Ana Strand:person',
      'Varno:place',
      'Ana:person = Ana Strand',
      'STRAND:person = Ana Strand',
      'ORVAL-HOLM:person = LENA ORVAL-HOLM',
      'STRAND:person = Ana Strand',
    ])
  })
  test('a label that is printed once, or says what follows, is no name', () => {
    const text = [
      'Ana Ruiz spoke on Monday.',
      'QUESTION: Are you shut?',
      'ANSWER: No.',
      'QUESTION: Will you be?',
      'ANSWER: No, we open at noon.',
      'UPDATE: It opened.',
    ].join('\n\n')
    expect(named(text, 'a.txt')).toEqual(['Ana Ruiz:person'])
  })
})

describe('papers that speak of themselves', () => {
  test.each([
    ['“It was cold,” she told the Examiner.', ['Examiner:organization']],
    ['The Herald can reveal that it was sold.', ['Herald:organization']],
    ['The Courier has seen the permit.', ['Courier:organization']],
    // Ordinary words.
    ['She told the Guardian of the child to wait.', ['Guardian:organization']],
    ['The herald can sing, and she told the examiner so.', []],
    ['He left the Post on Monday.', []],
  ])('%s', (text, expected) => {
    expect(named(text, 'a.txt')).toEqual(expected)
  })
  test('a paper over a headline and a byline', () => {
    const text = 'OTTAWA VALLEY POST\n\nA long walk to the tram\n\nBy Ana Ruiz\n\nThe works shut on Monday.'
    expect(named(text, 'a.txt')[0]).toBe('OTTAWA VALLEY POST:organization')
    const headline = 'OTTAWA WANTS A NEW POST\n\nA long walk to the tram\n\nBy Ana Ruiz\n\nThe works shut on Monday.'
    expect(named(headline, 'a.txt')).not.toContain('OTTAWA WANTS A NEW POST:organization')
  })
})

describe('public bodies in capitals over what they announce', () => {
  test.each([
    ['CITY OF VARNO BAY\n\nRecount ends\n\nThe clerk spoke on Monday.', 'CITY OF VARNO BAY:organization'],
    ['VARNO CITY HALL\n\nCouncil votes\n\nThe mayor spoke on Monday.', 'VARNO CITY HALL:organization'],
    ['MUNICIPALITY OF VARNO - CIVIL PROTECTION SERVICE\n\nThe fire is out.', 'MUNICIPALITY OF VARNO:organization'],
  ])('%s', (text, expected) => {
    expect(named(text, 'a.txt')[0]).toBe(expected)
  })
  test.each([
    'CITY OF VARNO SUES BANK\n\nThe mayor spoke on Monday.',
    'ANGRY CROWD STORMS VARNO CITY HALL\n\nThe mayor spoke.',
  ])('a headline is no body: %s', (text) => {
    expect(named(text, 'a.txt')).not.toContain(`${text.split('\n')[0]!}:organization`)
  })
})
