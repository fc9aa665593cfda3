/** Elements 0 … size − 1 in sets that only grow together; each begins alone. */
export interface DisjointSets {
  /** Unites the sets of two elements; true when they were two. */
  readonly unite: (a: number, b: number) => boolean;
  /** One element that stands for the whole set. */
  readonly find: (element: number) => number;
}

/** Each element alone. Finding halves paths (Tarjan & van Leeuwen 1984). */
export function disjointSets(size: number): DisjointSets {
  const parent = Int32Array.from({ length: size }, (_, at) => at);
  const find = (element: number): number => {
    let root = element;
    while (parent[root] !== root) {
      parent[root] = parent[parent[root]!]!;
      root = parent[root]!;
    }
    return root;
  };
  const unite = (a: number, b: number): boolean => {
    const [rootA, rootB] = [find(a), find(b)];
    parent[rootB] = rootA;
    return rootA !== rootB;
  };
  return { unite, find };
}
