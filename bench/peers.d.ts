// The peers are installed for the bench alone (`npm --prefix bench ci`); the rest is type-checked without them.
declare module 'wink-nlp'
declare module 'wink-eng-lite-web-model'
declare module 'compromise'
declare module 'cspell-lib'
