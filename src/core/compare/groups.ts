import { groupBy } from '../grouping.ts'

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
