/** Adds a member to the list that a map keeps under a key; the first member begins the list. */
export function addTo<Key, Member>(lists: Map<Key, Member[]>, key: Key, member: Member): void {
  const list = lists.get(key)
  if (list) list.push(member)
  else lists.set(key, [member])
}

/** The members in lists by their keys: the keys as first met, the members of each in the order given. */
export function groupBy<Key, Member>(members: Iterable<Member>, keyOf: (member: Member) => Key): Map<Key, Member[]> {
  const lists = new Map<Key, Member[]>()
  for (const member of members) addTo(lists, keyOf(member), member)
  return lists
}
