import type { Token } from './tokens.ts'

// Amounts with their currency in capitals, which look like names.

/** "Rm600m": an amount to its end. */
export const amount =
  /^(?:[A-Z]|[A-Z]{2}|Rs|Rm|Rmb|K?Sh)\d[\d.,]*(?:mn|bn|tn|k)$|^[A-Z]\d{2,}(?:[.,]\d+)?m$|^(?:Rs|Rm|RM|K?Sh)\d[\d.,]*m$/

/** "R9bn", "Rs40", "Sh500": an amount with its currency glued to it. */
export const price = /^(?:[A-Z]|[A-Z]{2}|Rs|Rmb|RMB|K?Sh|[TU]Sh|Ksh|Lei|Kr)\d[\d.,]*[a-z]{0,3}$/

/** "KSh" and "COP": a currency as it is printed before an amount. */
export function isCurrency(key: string, text: string): boolean {
  return currencyMarks.has(key) || currencyCodes.has(text)
}

/** Marks of currencies that are printed as words before an amount: "KSh 40". Source: CLDR, narrow and local symbols. */
const currencyMarks = new Set(
  'ksh tsh ush sh shs rs re tk lei kr rp rm fr sfr fcfa cfa ft kc din bs gs dhs qr sr nt hk ec'.split(' '),
)

/** Codes of currencies before an amount: "COP 5 trillion". Source: ISO 4217. */
export const currencyCodes = new Set(
  (
    'AED ARS BDT BGN BHD BRL CLP COP CZK DZD EGP ETB GHS HKD HUF IDR ILS IQD IRR ISK JOD KES KRW KWD KZT LBP LKR MAD MMK MUR MXN MYR ' +
    'NGN NPR OMR PEN PHP PKR PLN QAR RMB RON RSD RUB RWF SAR SGD THB TND TRY TWD TZS UAH UGX UYU UZS VND XAF XOF ZAR ZMW'
  ).split(' '),
)

/** ".4m" after "R9", " million" after "Rs40". */
export function goesOnAsAmount(next: Token | undefined): boolean {
  if (!next) return false
  return (next.shape === 'number' && /^[.,]$/.test(next.before)) || (next.before === ' ' && scales.has(next.key))
}

const scales = new Set('million billion trillion thousand crore lakh bn mn m k'.split(' '))
