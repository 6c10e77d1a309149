/** The commands, as they are printed after a mistake. */
export const synopsis = `Usage
  tickmark check  [PATH…] [--format text|json|sarif|github] [--level conflict|tension]
  tickmark brief  [PATH…] [--format markdown|html|json|csv]
  tickmark export [PATH…] [--format web-annotation|csv|jsonl]
  tickmark lsp    --stdio`

/** All of the help. */
export const usage = `Ticks every figure in your sources against every other source.

${synopsis}

PATH is a folder or a file (the working folder if none is given). Articles are .txt, .md and .markdown files; hidden
files, what .gitignore names, and files about the folder (README, LICENSE, CHANGELOG…) are passed over.
Decisions in .tickmark/decisions.jsonl are honoured.

Options
  --format FORMAT   what to print; the first named above unless told
  --level LEVEL     the least that counts: conflict (unless told), or tension, which may have an explanation
  --help, -h        this text
  --version, -v     the version

Exit status of check: 0 no open conflicts, 1 open conflicts, 2 could not do it.
`
