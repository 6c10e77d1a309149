/**
 * Whether a word is the common name of a medicine, by its ending. Source: the stems of international non-proprietary names (WHO, "Stem
 * Book"), of which those are left out with which ordinary words or surnames end too: "-vir", "-pril", "-cept", "-tide", "-ersen".
 */
export function isMedicine(key: string): boolean {
  return key.length >= shortest && stems.test(key)
}

const shortest = 7
const stems =
  /(?:mab|tinib|ciclib|rafenib|degib|gliptin|gliflozin|glutide|prazole|sartan|vastatin|oxacin|cillin|xaban|gatran|conazole|setron|triptan|lukast|dipine|siran|leucel|parvovec|afil|buvir|previr|asvir|tegravir|mycin|cycline)$/
