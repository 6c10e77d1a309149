/** Adds a member to the list that a map keeps under a key; the first member begins the list. */
export function addTo<Key, Member>(lists: Map<Key, Member[]>, key: Key, member: Member): void {
  const list = lists.get(key)
  if (list) list.push(member)
  else lists.set(key, [member])
}

/** The same for members that come one after another, unless the list ends with the member already. */
export function addOnce<Key, Member>(lists: Map<Key, Member[]>, key: Key, member: Member): void {
  if (lists.get(key)?.at(-1) !== member) addTo(lists, key, member)
}

/** The members in lists by their keys: the keys as first met, the members of each in the order given. */
export function groupBy<Key, Member>(members: Iterable<Member>, keyOf: (member: Member) => Key): Map<Key, Member[]> {
  const lists = new Map<Key, Member[]>()
  for (const member of members) addTo(lists, keyOf(member), member)
  return lists
}

/** The first of the members under each key, in the order given. */
export function firstOfEach<Key, Member>(members: Iterable<Member>, keyOf: (member: Member) => Key): Member[] {
  return [...groupBy(members, keyOf).values()].map(([first]) => first!)
}

/** Disjoint sets over the numbers 0…size−1. */
export class Groups {
  readonly #parents: number[]

  constructor(size: number) {
    this.#parents = Array.from({ length: size }, (_, index) => index)
  }

  find(member: number): number {
    let root = member
    while (this.#parents[root] !== root) root = this.#parents[root]!
    while (this.#parents[member] !== root) {
      const next = this.#parents[member]!
      this.#parents[member] = root
      member = next
    }
    return root
  }

  join(left: number, right: number): void {
    const [a, b] = [this.find(left), this.find(right)]
    this.#parents[Math.max(a, b)] = Math.min(a, b)
  }

  members(): number[][] {
    return [...groupBy(this.#parents.keys(), (member) => this.find(member)).values()]
  }
}
