import { type RefObject, useEffect } from 'react';

const itemOf = (list: HTMLElement, target: EventTarget | null): HTMLElement | null =>
  ([...list.children] as HTMLElement[]).find((one) => target instanceof Node && one.contains(target)) ?? null;

/** Lets the items of a list that are `draggable` be dragged to another place; the item under the pointer is marked. */
export function useReorder(list: RefObject<HTMLElement | null>, move: (from: number, to: number) => void): void {
  useEffect(() => {
    const element = list.current;
    if (!element) return undefined;
    const stop = listen(element, move);
    return stop;
  });
}

function listen(list: HTMLElement, move: (from: number, to: number) => void): () => void {
  const gone = new AbortController();
  const place = (item: HTMLElement | null) => [...list.children].findIndex((one) => one === item);
  const mark = (over: HTMLElement | null) => {
    for (const one of list.children) (one as HTMLElement).dataset['over'] = String(one === over);
  };
  let from = -1;
  const on = (name: 'dragstart' | 'dragover' | 'drop' | 'dragend', work: (event: DragEvent) => void) =>
    list.addEventListener(name, work, { signal: gone.signal });
  on('dragstart', ({ target }) => (from = place(itemOf(list, target))));
  on('dragover', ({ target }) => from >= 0 && mark(itemOf(list, target)));
  on('drop', ({ target }) => {
    const to = place(itemOf(list, target));
    mark(null);
    if (from >= 0 && to >= 0 && from !== to) move(from, to);
  });
  on('dragend', () => {
    from = -1;
    mark(null);
  });
  return () => gone.abort();
}
