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
    const found = new Map<number, number[]>()
    for (let member = 0; member < this.#parents.length; member++) {
      const root = this.find(member)
      const list = found.get(root)
      if (list) list.push(member)
      else found.set(root, [member])
    }
    return [...found.values()]
  }
}
