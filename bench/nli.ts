// node scripts/run-ts.mjs bench/nli.ts GOLD.jsonl > predictions.jsonl: what Tickmark says of pairs of sentences in which one
// number was replaced, one line {"id", "label"} per case.
import { readFileSync } from 'node:fs'
import { compareSentences } from '../src/core/compare/twins.ts'

const [gold] = process.argv.slice(2)
if (!gold) throw new Error('usage: node scripts/run-ts.mjs bench/nli.ts GOLD.jsonl')
for (const line of readFileSync(gold, 'utf8').split('\n')) {
  if (!line.trim()) continue
  const { id, premise, hypothesis } = JSON.parse(line) as { id: string; premise: string; hypothesis: string }
  const verdict = compareSentences(premise, hypothesis)
  console.log(
    JSON.stringify({
      id,
      label: verdict === 'contradicts' ? 'contradiction' : verdict === 'agrees' ? 'entailment' : 'neutral',
    }),
  )
}
